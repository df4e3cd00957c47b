/**
 * What became of training: the cube of enrolments that began, were completed and were given up, of people who are here and of
 * those who have gone. Each counts in the month in which it happened, so that nothing of a month is still open when it is
 * released.
 */
import {
  type Cube,
  type CubeDefinition,
  type Language,
  readCodes,
  readCube,
  readList,
  type Session,
} from '@overstap/kit'
import {
  branchDimension,
  placeDimensions,
  programmeDimension,
  programmeKey,
  sectorDimension,
  UNKNOWN,
  withUnknown,
} from '@overstap/schema/reference'
import type {
  QueryTrainingOutcomesArgs,
  TrainingOutcomesDimension,
  TrainingOutcomesFilter,
} from './generated/schema.ts'

/** Whoever is here can have several; of those who have gone nobody knows which are one's. */
const ENROLLED = `
  select training, branch, region, province, started_on, completed_on, dropped_on, programme, 'past ' || number as person, null as somebody
    from past_enrolments
  union all
  select training, branch, region, province, started_on, completed_on, dropped_on, null, candidate, candidate from enrolments`

const HAPPENED = `
  select enrolled.*, kind, outcome, day from (${ENROLLED}) as enrolled
    join trainings on trainings.number = training
    cross join lateral (
      values ('STARTED', started_on), ('COMPLETED', completed_on), ('DROPPED_OUT', dropped_on)
    ) as event (outcome, day)
    where day is not null`

export const trainingOutcomes: CubeDefinition<TrainingOutcomesDimension> = {
  name: 'trainingOutcomes',
  version: 1,
  unit: 'COUNT',
  definition: {
    nl: 'Inschrijvingen die in de periode begonnen, werden afgerond, of werden afgebroken: elk telt in de maand waarin het gebeurde.',
    en: 'Enrolments that began, were completed, or were given up in the period: each counts in the month in which it happened.',
  },
  dimensions: {
    BRANCH: withUnknown(branchDimension),
    SECTOR: withUnknown(sectorDimension('BRANCH')),
    OUTCOME: { keys: ['STARTED', 'COMPLETED', 'DROPPED_OUT'] },
    KIND: { keys: ['CREBO', 'SHORT', 'EVC', 'ORIENTATION'] },
    REGION: withUnknown({ keys: placeDimensions.REGION.keys }),
    PROVINCE: withUnknown({ keys: placeDimensions.PROVINCE.keys }),
    PROGRAMME: programmeDimension,
  },
  tables: [
    { by: ['OUTCOME'], finest: 'MONTH' },
    { by: ['BRANCH', 'OUTCOME'], finest: 'QUARTER' },
    { by: ['SECTOR', 'OUTCOME'], finest: 'YEAR' },
    { by: ['OUTCOME', 'KIND'], finest: 'QUARTER' },
    { by: ['BRANCH', 'OUTCOME', 'KIND'], finest: 'YEAR' },
    { by: ['OUTCOME', 'REGION'], finest: 'QUARTER' },
    { by: ['BRANCH', 'OUTCOME', 'REGION'], finest: 'YEAR' },
    { by: ['OUTCOME', 'PROVINCE'], finest: 'YEAR' },
    { by: ['OUTCOME', 'PROGRAMME'], finest: 'YEAR' },
  ],
  rows: async ({ rows }, from, to) => {
    const found = await rows<HappenedRow>(
      `select date_trunc('month', day)::date as month, branch, outcome, kind, region, province, programme, somebody,
          count(*)::int as count, sum(record_key(secret, person))::float8 as key
        from (${HAPPENED}) as happened, cube_secret where day >= $1 and day < $2
        group by 1, branch, outcome, kind, region, province, programme, somebody`,
      [from, to],
    )
    return found.map(({ somebody, month, count, key, branch, outcome, kind, region, province, programme }) => ({
      ...{ month, count, key, person: somebody ?? undefined },
      keys: {
        ...{ OUTCOME: outcome, KIND: kind, PROGRAMME: programmeKey(programme) },
        ...{ BRANCH: branch ?? UNKNOWN, REGION: region ?? UNKNOWN, PROVINCE: province ?? UNKNOWN },
      },
    }))
  },
  since: async ({ rows }) => {
    const [first] = await rows<{ month: string | null }>(
      `select date_trunc('month', min(started_on))::date as month from (${ENROLLED}) as enrolled`,
      [],
    )
    return first?.month ?? undefined
  },
}

interface HappenedRow {
  month: string
  branch: string | null
  outcome: string
  kind: string
  region: string | null
  province: string | null
  programme: string | null
  somebody: string | null
  count: number
  key: number
}

export function readTrainingOutcomes(
  session: Session,
  { by, from, to, where }: QueryTrainingOutcomesArgs,
  language: Language,
): Promise<Cube> {
  return readCube(session, trainingOutcomes, { by, from, to, where: where ? codesOf(where) : {} }, language)
}

/** @throws BAD_USER_INPUT for an unknown region, with the nearest ones (R20). */
function codesOf({ branches, outcomes, regions }: TrainingOutcomesFilter) {
  return {
    BRANCH: readList('branches', branches),
    OUTCOME: readList('outcomes', outcomes),
    REGION: readCodes('region', 'regions', regions),
  }
}
