/** How people moved between branches: the cube of placements, of people who are here and of those who have gone. */
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
  municipalityKey,
  placeDimensionsWithUnknown,
  sectorDimension,
} from '@overstap/schema/reference'
import type { MovesDimension, MovesFilter, QueryMovesArgs } from './generated/schema.ts'

const NO_TRAINING = 'NONE'

/**
 * Whoever is here is counted by the branch worked in or come from, and can be placed several times; by which training somebody
 * went is known of the past.
 */
const PLACED = `
  select started_on, from_branch, to_branch, coalesce(training, '${NO_TRAINING}') as training, municipality,
      'past ' || number as person, null as somebody
    from past_placements
  union all
  select started_on, candidates.branch, placements.branch, '${NO_TRAINING}', municipality, number::text, number::text
    from placements join candidates on number = candidate`

export const moves: CubeDefinition<MovesDimension> = {
  name: 'moves',
  version: 1,
  unit: 'COUNT',
  definition: {
    nl: 'Plaatsingen die in de periode begonnen, naar de branche waar iemand vandaan kwam en die waar iemand heen ging.',
    en: 'Placements that began in the period, by the branch that people came from and the one that they went to.',
  },
  dimensions: {
    FROM_BRANCH: branchDimension,
    FROM_SECTOR: sectorDimension('FROM_BRANCH'),
    TO_BRANCH: branchDimension,
    TO_SECTOR: sectorDimension('TO_BRANCH'),
    TRAINING: { keys: ['CREBO', 'SHORT', 'EVC', 'ORIENTATION', NO_TRAINING] },
    ...placeDimensionsWithUnknown,
  },
  tables: [
    { by: [], finest: 'MONTH' },
    { by: ['FROM_BRANCH'], finest: 'YEAR' },
    { by: ['TO_BRANCH'], finest: 'MONTH' },
    { by: ['FROM_BRANCH', 'TO_BRANCH'], finest: 'QUARTER' },
    { by: ['FROM_SECTOR', 'TO_SECTOR'], finest: 'YEAR' },
    { by: ['TRAINING'], finest: 'YEAR' },
    { by: ['FROM_BRANCH', 'TRAINING'], finest: 'YEAR' },
    { by: ['TO_BRANCH', 'TRAINING'], finest: 'YEAR' },
    { by: ['FROM_BRANCH', 'TO_BRANCH', 'TRAINING'], finest: 'YEAR' },
    { by: ['REGION'], finest: 'QUARTER' },
    { by: ['FROM_BRANCH', 'TO_BRANCH', 'REGION'], finest: 'YEAR' },
    { by: ['TO_BRANCH', 'REGION'], finest: 'YEAR' },
    { by: ['PROVINCE'], finest: 'YEAR' },
    { by: ['MUNICIPALITY'], finest: 'YEAR' },
  ],
  rows: async ({ rows }, from, to) => {
    const found = await rows<PlacedRow>(
      `select date_trunc('month', started_on)::date::text as month, from_branch, to_branch, training, municipality, somebody,
          count(*)::int as count, sum(record_key(secret, person))::float8 as key
        from (${PLACED}) as placed, cube_secret where started_on >= $1 and started_on < $2
        group by 1, from_branch, to_branch, training, municipality, somebody`,
      [from, to],
    )
    return found.map(({ somebody, month, count, key, from_branch, to_branch, training, municipality }) => ({
      ...{ month, count, key, person: somebody ?? undefined },
      keys: {
        ...{ FROM_BRANCH: from_branch, TO_BRANCH: to_branch, TRAINING: training },
        MUNICIPALITY: municipalityKey(municipality),
      },
    }))
  },
  since: async ({ rows }) => {
    const [first] = await rows<{ month: string | null }>(
      `select date_trunc('month', min(started_on))::date::text as month from (${PLACED}) as placed`,
      [],
    )
    return first?.month ?? undefined
  },
}

interface PlacedRow {
  month: string
  from_branch: string
  to_branch: string
  training: string
  municipality: string
  somebody: string | null
  count: number
  key: number
}

export function readMoves(
  session: Session,
  { by, from, to, where }: QueryMovesArgs,
  language: Language,
): Promise<Cube> {
  return readCube(session, moves, { by, from, to, where: where ? codesOf(where) : {} }, language)
}

function codesOf({ fromBranches, toBranches, regions }: MovesFilter) {
  return {
    FROM_BRANCH: readList('fromBranches', fromBranches),
    TO_BRANCH: readList('toBranches', toBranches),
    REGION: readCodes('region', 'regions', regions),
  }
}
