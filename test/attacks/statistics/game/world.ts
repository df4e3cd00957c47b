/**
 * People who went from branch to branch, as the demo region has them, and the figures that are about each: what somebody
 * who wants to find a person out would look at. Counts are exact here; every round of a game releases them anew, with a
 * secret of its own.
 */
import { region } from '@overstap/schema/region'
import { moves } from '../../../../subgraphs/candidates/src/moves.ts'
import type { CubeDefinition, CubeRow, CubeTable } from '../../../../subgraphs/kit/src/cubes/cube.ts'
import { fromStep, type Step, startOf } from '../../../../subgraphs/kit/src/cubes/periods.ts'
import { placesByPeriod } from '../../../../subgraphs/kit/src/cubes/places.ts'

/** Where a person stands in a table. */
export interface Look {
  by: readonly string[]
  step: Step
  /** First day of the period, and the keys of the place. */
  place: readonly [from: string, keys: string]
  /** Exact, the person included. */
  count: number
}

export interface World {
  /** Somebody who was placed in a year that is over. */
  person(random: () => number): CubeRow
  /** Every figure that is about somebody. */
  looksAt(person: CubeRow): Look[]
  /** Exact, in all places of a table and period in which somebody stands; by the keys of a place, as JSON. */
  counts(by: readonly string[], step: Step, from: string): ReadonlyMap<string, number>
  /** How many stand in each place of each table in each period. */
  all(): { by: readonly string[]; step: Step; count: number }[]
}

/** The year that the games are about. */
export const YEAR = '2025-01-01'
export const YEAR_BEFORE = '2024-01-01'
const TODAY = '2026-11-21'
export const DEMO = { candidates: 2000, vacancies: 600, seed: 1, today: TODAY }

export function demoWorld(): World {
  const rows = [...people()]
  const inYear = rows.filter(({ month }) => startOf('YEAR', month) === YEAR)
  // Every dimension of it is read by name, whichever it is.
  const cube = moves as CubeDefinition
  const tables = cube.tables.map(table => ({ table, steps: stepsOf(cube, table, rows) }))
  const periodOf = (by: readonly string[], step: Step, from: string) =>
    tables
      .find(({ table }) => table.by.join() === by.join())
      ?.steps.get(step)
      ?.get(from) ?? new Map()
  return {
    person: random => inYear[Math.floor(random() * inYear.length)] ?? { month: YEAR, keys: {}, count: 1, key: 0 },
    looksAt: person =>
      tables.flatMap(({ table: { by }, steps }) => {
        const keys = JSON.stringify(by.map(dimension => keyOf(cube, dimension, person)))
        return [...steps].map(([step, periods]) => {
          const from = startOf(step, person.month)
          return { by, step, place: [from, keys] as const, count: periods.get(from)?.get(keys)?.count ?? 0 }
        })
      }),
    counts: (by, step, from) => new Map([...periodOf(by, step, from)].map(([keys, { count }]) => [keys, count])),
    all: () =>
      tables.flatMap(({ table: { by }, steps }) =>
        [...steps].flatMap(([step, periods]) =>
          [...periods.values()].flatMap(places => [...places.values()].map(({ count }) => ({ by, step, count }))),
        ),
      ),
  }
}

function* people(): Generator<CubeRow> {
  const demo = region(DEMO)
  for (let number = 1; number <= demo.trajectories; number++) {
    const { from, to, course, placement, municipality } = demo.trajectory(number)
    if (!placement) continue
    const keys = { FROM_BRANCH: from, TO_BRANCH: to, TRAINING: course?.kind ?? 'NONE', MUNICIPALITY: municipality }
    yield { month: startOf('MONTH', placement.startedOn), keys, count: 1, key: 0 }
  }
}

export function stepsOf(cube: CubeDefinition, table: CubeTable, rows: readonly CubeRow[]) {
  const byStep = placesByPeriod(cube, table, rows)
  return new Map(fromStep(table.finest).map(step => [step, byStep(step)]))
}

export function keyOf({ dimensions }: CubeDefinition, dimension: string, { keys }: CubeRow): string {
  const of = dimensions[dimension]?.of
  return of ? of.keyOf(keys[of.dimension] ?? '') : (keys[dimension] ?? '')
}
