/**
 * Makes the figures of every month that is over and was not released yet, and of the quarters and years that end with them.
 * What was released is never made again: whoever is recorded later in a month that is out is in none of its figures.
 */
import { drawFor } from '../disclosure/draw.ts'
import { releasedCents, releasedCount } from '../disclosure/protect.ts'
import type { Statements } from '../transaction.ts'
import type { CubeDefinition, CubeRow, CubeTable } from './cube.ts'
import { fromStep, monthsOn, type Period, periodsWithin, type Step, startOf } from './periods.ts'
import { type Place, type Places, placesByPeriod } from './places.ts'

/** The value, and of money the number of records behind it. */
export type ReleasedFigure = readonly [value: number, base?: number]

export interface ReleasedTable {
  by: readonly string[]
  period: Period
  /** By the keys of a place, as JSON. */
  figures: Record<string, ReleasedFigure>
}

/** Any number but those of migrations and seeds. */
const LOCK = 4_201_509

/** In one transaction; returns how many months are new, by cube. */
export async function releaseCubes(
  statements: Statements,
  cubes: readonly CubeDefinition[],
  today: string,
): Promise<Record<string, number>> {
  const released: Record<string, number> = {}
  for (const cube of cubes) released[cube.name] = await releaseCube(statements, cube, startOf('MONTH', today))
  return released
}

/** @param end the first day that is not over. */
async function releaseCube(statements: Statements, cube: CubeDefinition, end: string): Promise<number> {
  // Of two replicas one releases, and the other finds it done.
  await statements.rows('select pg_advisory_xact_lock($1)', [LOCK])
  const [before] = await statements.rows<{ first: string | null; last: string | null }>(
    'select min(month) as first, max(month) as last from cube_releases where cube = $1 and version = $2',
    [cube.name, cube.version],
  )
  const since = before?.first ?? (await cube.since(statements))
  const start = before?.last ? monthsOn(before.last, 1) : since
  if (since === undefined || start === undefined || start >= end) return 0
  const [secret] = await statements.rows<{ key: string }>('select record_key($1)::text as key', [cube.name])
  const years = startOf('YEAR', start)
  const rows = await cube.rows(statements, years < since ? since : years, end)
  const tables = releasedTables(cube, rows, { since, start, end }, secret?.key ?? '')
  await store(statements, cube, tables, periodsWithin('MONTH', start, end))
  return periodsWithin('MONTH', start, end).length
}

/** What is released of `rows`: every period that begins after `since` and ends after `start` and by `end`. Pure. */
export function releasedTables(
  cube: CubeDefinition,
  rows: readonly CubeRow[],
  { since, start, end }: { since: string; start: string; end: string },
  secret: string,
): ReleasedTable[] {
  return cube.tables.flatMap(table => {
    const byStep = placesByPeriod(cube, table, rows)
    return fromStep(table.finest).flatMap(step =>
      periodsWithin(step, since, end)
        .filter(period => period.to > start)
        .map(period => ({
          by: table.by,
          period,
          figures: figuresOf(cube, table, period, byStep(step).get(period.from), secret),
        })),
    )
  })
}

function figuresOf(
  cube: CubeDefinition,
  table: CubeTable,
  { step, from }: { step: Step; from: string },
  places: Places | undefined,
  secret: string,
): Record<string, ReleasedFigure> {
  const figures: Record<string, ReleasedFigure> = {}
  for (const [keys, place] of places ?? []) {
    const where = [cube.name, String(cube.version), table.by.join(), step, from, keys]
    const figure = figureOf(cube, place, what => drawFor(String(place.key), secret, what, ...where))
    if (figure) figures[keys] = figure
  }
  return figures
}

function figureOf(
  { unit }: CubeDefinition,
  { count, money }: Place,
  draw: (what: string) => number,
): ReleasedFigure | undefined {
  const records = releasedCount(count, draw('records'))
  if (unit === 'COUNT' || records === undefined) return records === undefined ? undefined : [records]
  const cents = releasedCents({ ...money, byParty: [...money.byParty.values()] }, draw('cents'))
  return cents === undefined ? undefined : [cents, records]
}

async function store(
  statements: Statements,
  { name, version }: CubeDefinition,
  tables: readonly ReleasedTable[],
  months: readonly Period[],
): Promise<void> {
  await statements.rows(
    'insert into cube_releases (cube, version, month) select $1, $2, unnest($3::date[])',
    [name, version, months.map(({ from }) => from)],
  )
  for (const { by, period, figures } of tables) {
    await statements.rows(
      `insert into cube_figures (cube, version, dimensions, step, first_day, figures)
        values ($1, $2, $3, $4, $5, $6::text::jsonb)`,
      [name, version, by, period.step, period.from, JSON.stringify(figures)],
    )
  }
}
