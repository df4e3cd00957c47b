/** Which work was offered: the cube of vacancies by the day they opened, of those that are here and those that are gone. */
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
import type { OpeningsDimension, OpeningsFilter, QueryOpeningsArgs } from './generated/schema.ts'

const OPENED = `
  select opened_on, branch, hard_to_fill, municipality, 'past ' || number as record from past_openings
  union all
  select open_since, branch, hard_to_fill, municipality, number::text from vacancies`

export const openings: CubeDefinition<OpeningsDimension> = {
  name: 'openings',
  version: 1,
  unit: 'COUNT',
  definition: {
    nl: 'Vacatures die in de periode opengingen, ook die intussen vervuld of ingetrokken zijn.',
    en: 'Vacancies that opened in the period, also those that were filled or withdrawn since.',
  },
  dimensions: {
    BRANCH: branchDimension,
    SECTOR: sectorDimension('BRANCH'),
    SHORTAGE: { keys: ['HARD_TO_FILL', 'ORDINARY'] },
    ...placeDimensionsWithUnknown,
  },
  tables: [
    { by: [], finest: 'MONTH' },
    { by: ['BRANCH'], finest: 'MONTH' },
    { by: ['SHORTAGE'], finest: 'MONTH' },
    { by: ['SECTOR'], finest: 'YEAR' },
    { by: ['BRANCH', 'SHORTAGE'], finest: 'QUARTER' },
    { by: ['REGION'], finest: 'QUARTER' },
    { by: ['BRANCH', 'REGION'], finest: 'QUARTER' },
    { by: ['SHORTAGE', 'REGION'], finest: 'QUARTER' },
    { by: ['BRANCH', 'SHORTAGE', 'REGION'], finest: 'YEAR' },
    { by: ['PROVINCE'], finest: 'YEAR' },
    { by: ['MUNICIPALITY'], finest: 'YEAR' },
  ],
  rows: async ({ rows }, from, to) => {
    const found = await rows<OpenedRow>(
      `select date_trunc('month', opened_on)::date::text as month, branch, hard_to_fill as hard, municipality,
          count(*)::int as count, sum(record_key(secret, record))::float8 as key
        from (${OPENED}) as opened, cube_secret where opened_on >= $1 and opened_on < $2
        group by 1, branch, hard_to_fill, municipality`,
      [from, to],
    )
    return found.map(({ month, count, key, branch, hard, municipality }) => ({
      ...{ month, count, key },
      keys: {
        BRANCH: branch,
        SHORTAGE: hard ? 'HARD_TO_FILL' : 'ORDINARY',
        MUNICIPALITY: municipalityKey(municipality),
      },
    }))
  },
  since: async ({ rows }) => {
    const [first] = await rows<{ month: string | null }>(
      `select date_trunc('month', min(opened_on))::date::text as month from (${OPENED}) as opened`,
      [],
    )
    return first?.month ?? undefined
  },
}

interface OpenedRow {
  month: string
  branch: string
  hard: boolean
  municipality: string
  count: number
  key: number
}

export function readOpenings(
  session: Session,
  { by, from, to, where }: QueryOpeningsArgs,
  language: Language,
): Promise<Cube> {
  return readCube(session, openings, { by, from, to, where: where ? codesOf(where) : {} }, language)
}

/** @throws BAD_USER_INPUT for an unknown region, with the nearest ones (R20). */
function codesOf({ branches, regions }: OpeningsFilter) {
  return {
    BRANCH: readList('branches', branches),
    REGION: readCodes('region', 'regions', regions),
  }
}
