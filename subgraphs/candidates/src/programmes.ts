/**
 * What became of the people whom a programme guided (R19): placements by programme, and how many a next contract followed.
 * Each counts in the month in which it happened. A first contract is for half a year; what follows it counts when it begins.
 */
import { type CubeDefinition, figureAt, readYear } from '@overstap/kit'
import { programmeCodes, programmeDimension, programmeKey } from '@overstap/schema/reference'
import type { Context } from './context.ts'
import type { ProgrammePlacements } from './generated/schema.ts'

type Stage = 'PLACED' | 'FOLLOW_UP'

/** Whoever is here is in no programme that is known here; those who have gone are. */
const HAPPENED = `
  select stage, day, programme, 'past ' || number as person from past_placements
    cross join lateral (
      values ('PLACED', started_on),
        ('FOLLOW_UP', case when follow_up_contract then (started_on + interval '6 months')::date end)
    ) as event (stage, day)
    where programme is not null and day is not null`

export const programmePlacements: CubeDefinition<'PROGRAMME' | 'STAGE'> = {
  name: 'programmePlacements',
  version: 1,
  unit: 'COUNT',
  definition: {
    nl: 'Mensen die het programma begeleidde en die in de periode in een baan begonnen; en wie in de periode, een half jaar na zo’n begin, een vervolgcontract kreeg.',
    en: 'People whom the programme guided and who started in a job in the period; and those who were given a next contract in the period, half a year after such a start.',
  },
  dimensions: { PROGRAMME: programmeDimension, STAGE: { keys: ['PLACED', 'FOLLOW_UP'] } },
  tables: [{ by: ['PROGRAMME', 'STAGE'], finest: 'YEAR' }],
  rows: async ({ rows }, from, to) => {
    const found = await rows<{ month: string; stage: Stage; programme: string; count: number; key: number }>(
      `select date_trunc('month', day)::date as month, stage, programme, count(*)::int as count,
          sum(record_key(secret, person))::float8 as key
        from (${HAPPENED}) as happened, cube_secret where day >= $1 and day < $2 group by 1, stage, programme`,
      [from, to],
    )
    return found.map(({ stage, programme, ...row }) => ({
      ...row,
      keys: { PROGRAMME: programmeKey(programme), STAGE: stage },
    }))
  },
  since: async ({ rows }) => {
    const [first] = await rows<{ month: string | null }>(
      `select date_trunc('month', min(started_on))::date as month from past_placements where programme is not null`,
      [],
    )
    return first?.month ?? undefined
  },
}

/** Null for a programme that is not known here. */
export async function placementsOf(
  programme: string,
  year: number | null | undefined,
  { loaders, language }: Pick<Context, 'loaders' | 'language'>,
): Promise<ProgrammePlacements | null> {
  if (!programmeCodes.includes(programme)) return null
  const cube = await loaders.programmesByYear.load(readYear('year', year))
  return {
    ...{ from: cube.from, to: cube.to, asOf: cube.asOf, definition: programmePlacements.definition[language] },
    ...{ placed: figureAt(cube, [programme, 'PLACED']), withFollowUp: figureAt(cube, [programme, 'FOLLOW_UP']) },
  }
}
