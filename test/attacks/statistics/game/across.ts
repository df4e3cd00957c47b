/**
 * Attacks that look at more than one cube: all that owners tell about the same person, and all that is told of one award. Each
 * person of the demo region has a first conversation, perhaps a training, perhaps a placement.
 */
import { programmeKey, reference, UNKNOWN } from '@overstap/schema/reference'
import { type GeneratedTrajectory, region } from '@overstap/schema/region'
import { intakes } from '../../../../subgraphs/candidates/src/intakes.ts'
import { moves } from '../../../../subgraphs/candidates/src/moves.ts'
import { programmePlacements } from '../../../../subgraphs/candidates/src/programmes.ts'
import { pastAwardsOf } from '../../../../subgraphs/funding/db/past-awards.ts'
import { FUNDS, fundingUse } from '../../../../subgraphs/funding/src/fund-use.ts'
import type { CubeDefinition, CubeRow } from '../../../../subgraphs/kit/src/cubes/cube.ts'
import { type Step, startOf } from '../../../../subgraphs/kit/src/cubes/periods.ts'
import type { Place } from '../../../../subgraphs/kit/src/cubes/places.ts'
import { trainingOutcomes } from '../../../../subgraphs/training/src/outcomes.ts'
import type { Attack } from './attacks.ts'
import { decided, type Figures } from './guess.ts'
import { DEMO, keyOf, stepsOf, YEAR } from './world.ts'

type Cube = 'intakes' | 'moves' | 'programmePlacements' | 'trainingOutcomes'
type Person = Readonly<Record<Cube, readonly CubeRow[]>>

// Every dimension of them is read by name, whichever it is.
const CUBES = { intakes, moves, programmePlacements, trainingOutcomes } as unknown as Record<Cube, CubeDefinition>
const MONEY = fundingUse as CubeDefinition
const ROUNDS = 4_000

/** What is told of one record in one period, with what stands there exactly, itself included. */
interface Look {
  where: readonly string[]
  place: Place
}

export const acrossCubes: readonly Attack[] = [
  {
    name: 'every figure of all cubes',
    knows: 'everybody else, at every owner',
    guesses: 'is this person in them',
    rounds: ROUNDS,
    most: 0.82,
    round: (_, figures) => {
      const { looksAt, persons } = people()
      return (isIn, random, secret) => {
        const looks = looksAt(persons[Math.floor(random() * persons.length)])
        return decided(looks.reduce((sum, look) => sum + evidenceIn(figures, look, isIn, secret), 0))
      }
    },
  },
  ...(
    [
      ['every figure about one award', () => true, 0.74],
      ['every figure about a large award', ({ cents = 0 }: CubeRow) => cents >= 1_000_000, 0.82],
    ] as const
  ).map(
    ([name, isMeant, most]): Attack => ({
      ...{ name, knows: 'all other awards', guesses: 'is this award in them', rounds: ROUNDS, most },
      round: (_, figures) => {
        const { looksAt, rows } = awards()
        const meant = rows.filter(row => startOf('YEAR', row.month) === YEAR && isMeant(row))
        return (isIn, random, secret) => {
          const award = meant[Math.floor(random() * meant.length)]
          return (
            award && decided(looksAt(award).reduce((sum, look) => sum + ofMoney(figures, look, award, isIn, secret), 0))
          )
        }
      },
    }),
  ),
]

function evidenceIn({ told, evidence }: Figures, { where, place }: Look, isIn: boolean, secret: string): number {
  return evidence(told(place.count - (isIn ? 0 : 1), secret, ...where), place.count, place.count - 1)
}

/** By the number of awards and by their money, where they are told. */
function ofMoney(figures: Figures, look: Look, { cents = 0 }: CubeRow, isIn: boolean, secret: string): number {
  const { where, place } = look
  const ofRecords = evidenceIn(figures, { where: ['records', ...where], place }, isIn, secret)
  // Whom the rules of parties hide is hidden with and without this award, nearly always.
  const parties = [...place.byParty.values()]
  const value = figures.toldMoney(
    { cents: isIn ? place.cents : place.cents - cents, largestCents: place.largestCents, byParty: parties },
    secret,
    'cents',
    ...where,
  )
  if (value === undefined) return ofRecords
  const spread = Math.max(2.5 * place.largestCents, 0.015 * place.cents)
  return ofRecords + ((value - (place.cents - cents / 2)) * cents) / spread ** 2
}

function people() {
  const demo = region(DEMO)
  const all = Array.from({ length: demo.trajectories }, (_, at) => personOf(demo.trajectory(at + 1)))
  const looks = Object.entries(CUBES).map(([name, cube]) => {
    const looksAt = lookingAt(
      cube,
      all.flatMap(person => person[name as Cube]),
    )
    return (person: Person | undefined) => (person?.[name as Cube] ?? []).flatMap(looksAt)
  })
  return {
    // Those of whom most is told: placed in the year, by a programme, after a training.
    persons: all.filter(
      each =>
        each.trainingOutcomes.length > 0 &&
        each.programmePlacements.some(({ month }) => startOf('YEAR', month) === YEAR),
    ),
    looksAt: (person: Person | undefined) => looks.flatMap(looksAt => looksAt(person)),
  }
}

function personOf({ startedOn, from, to, municipality, course, placement, programme }: GeneratedTrajectory): Person {
  const { region: place = UNKNOWN, province = UNKNOWN } = reference.municipalities.get(municipality) ?? {}
  const PROGRAMME = programmeKey(programme)
  const trained = { KIND: course?.kind ?? '', BRANCH: to, REGION: place, PROVINCE: province, PROGRAMME }
  const outcome = course?.outcome === 'COMPLETED' ? 'COMPLETED' : 'DROPPED_OUT'
  return {
    intakes: [rowOn(startedOn, { BRANCH: from, REGION: place, PROVINCE: province })],
    moves: placement
      ? [
          rowOn(placement.startedOn, {
            ...{ FROM_BRANCH: from, TO_BRANCH: to, TRAINING: course?.kind ?? 'NONE', MUNICIPALITY: municipality },
          }),
        ]
      : [],
    programmePlacements: placement && programme ? [rowOn(placement.startedOn, { PROGRAMME, STAGE: 'PLACED' })] : [],
    trainingOutcomes: [
      ...(course ? [rowOn(course.startedOn, { ...trained, OUTCOME: 'STARTED' })] : []),
      ...(course?.endedOn ? [rowOn(course.endedOn, { ...trained, OUTCOME: outcome })] : []),
    ],
  }
}

function rowOn(day: string, keys: Record<string, string>): CubeRow {
  return { month: startOf('MONTH', day), keys, count: 1, key: 0 }
}

function awards() {
  const rows = [...pastAwardsOf(region(DEMO))].map(
    ({ number, fund, firm, branch, region: place, province, amountCents, decidedOn }): CubeRow => ({
      ...rowOn(decidedOn, {
        ...{ FUND: FUNDS.includes(fund) ? fund : 'OTHER', BRANCH: branch, REGION: place, PROVINCE: province },
      }),
      ...{ cents: amountCents, largestCents: amountCents, party: firm ?? String(number) },
    }),
  )
  return { rows, looksAt: lookingAt(MONEY, rows) }
}

function lookingAt(cube: CubeDefinition, rows: readonly CubeRow[]): (row: CubeRow) => Look[] {
  const tables = cube.tables.map(table => ({ by: table.by, steps: [...stepsOf(cube, table, rows)] }))
  return row =>
    tables.flatMap(({ by, steps }) => {
      const keys = JSON.stringify(by.map(dimension => keyOf(cube, dimension, row)))
      return steps.flatMap(([step, periods]: [Step, ReadonlyMap<string, ReadonlyMap<string, Place>>]) => {
        const from = startOf(step, row.month)
        const place = periods.get(from)?.get(keys)
        return place ? [{ where: [cube.name, by.join(), step, from, keys], place }] : []
      })
    })
}
