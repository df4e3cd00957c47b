/** How many people came: the cube of first conversations, of people who are here and of those who have gone. */
import {
  type Cube,
  type CubeDefinition,
  type Language,
  readCodes,
  readCube,
  readList,
  type Session,
} from '@overstap/kit'
import { branchDimension, placeDimensions, reference, UNKNOWN, withUnknown } from '@overstap/schema/reference'
import type { IntakesDimension, IntakesFilter, QueryIntakesArgs } from './generated/schema.ts'

/** Whoever is here came with the first mediation that is kept; who has none, as far as is known here, was not spoken with. */
const CAME = `
  select started_on, branch, municipality, 'past intake ' || number as person from past_intakes
  union all
  select min(started_on), branch, municipality, candidates.number::text
    from mediations join candidates on candidates.number = candidate group by candidates.number`

export const intakes: CubeDefinition<IntakesDimension> = {
  name: 'intakes',
  version: 1,
  unit: 'COUNT',
  definition: {
    nl: 'Mensen die in de periode hun eerste gesprek hadden, naar de branche waarin zij werkten of waar zij vandaan kwamen.',
    en: 'People whose first conversation was in the period, by the branch that they worked in or came from.',
  },
  dimensions: {
    BRANCH: branchDimension,
    REGION: withUnknown({ keys: placeDimensions.REGION.keys }),
    PROVINCE: withUnknown({ keys: placeDimensions.PROVINCE.keys }),
  },
  tables: [
    { by: [], finest: 'MONTH' },
    { by: ['BRANCH'], finest: 'YEAR' },
    { by: ['REGION'], finest: 'YEAR' },
    { by: ['BRANCH', 'REGION'], finest: 'YEAR' },
    { by: ['PROVINCE'], finest: 'YEAR' },
  ],
  rows: async ({ rows }, from, to) => {
    const found = await rows<CameRow>(
      `select date_trunc('month', started_on)::date::text as month, branch, municipality, count(*)::int as count,
          sum(record_key(secret, person))::float8 as key
        from (${CAME}) as came, cube_secret where started_on >= $1 and started_on < $2 group by 1, branch, municipality`,
      [from, to],
    )
    return found.map(({ month, count, key, branch, municipality }) => {
      const place = reference.municipalities.get(municipality)
      const keys = { BRANCH: branch, REGION: place?.region ?? UNKNOWN, PROVINCE: place?.province ?? UNKNOWN }
      return { month, count, key, keys }
    })
  },
  since: async ({ rows }) => {
    const [first] = await rows<{ month: string | null }>(
      `select date_trunc('month', min(started_on))::date::text as month from (${CAME}) as came`,
      [],
    )
    return first?.month ?? undefined
  },
}

interface CameRow {
  month: string
  branch: string
  municipality: string
  count: number
  key: number
}

export function readIntakes(
  session: Session,
  { by, from, to, where }: QueryIntakesArgs,
  language: Language,
): Promise<Cube> {
  return readCube(session, intakes, { by, from, to, where: where ? codesOf(where) : {} }, language)
}

function codesOf({ branches, regions }: IntakesFilter) {
  return { BRANCH: readList('branches', branches), REGION: readCodes('region', 'regions', regions) }
}
