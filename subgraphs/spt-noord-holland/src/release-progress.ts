/**
 * How far the programmes have come, as anybody may know it: counted when a month is over, once, and then only read. So who is
 * recorded late, or erased, changes nothing that was told.
 */
import { drawFor, releasedCount, type Session, type Statements } from '@overstap/kit'
import type { SptNoordHollandProgrammeCode } from './generated/schema.ts'
import { countParticipations } from './queries/participations.ts'
import { endOfMonthBefore } from './rules/end-of-month-before.ts'
import { stages, type Told } from './rules/progress.ts'

/** In one transaction; returns of how many programmes something is told. */
export async function releaseProgress(statements: Statements, today: string): Promise<Record<string, number>> {
  const until = endOfMonthBefore(today)
  const [known] = await statements.rows('select from released_progress where until = $1', [until])
  if (known) return { programmes: 0 }
  const [{ secret } = { secret: '' }] = await statements.rows<{ secret: string }>(
    `select encode(sha256(secret || 'progress of programmes'), 'hex') as secret from cube_secret`,
    [],
  )
  const counted = await countParticipations(statements, until)
  const figures = Object.fromEntries(
    counted.map(({ programme, ...counts }) => {
      const told = stages.flatMap(stage => {
        const figure = releasedCount(Number(counts[stage]), drawFor(secret, programme, stage, until))
        return figure === undefined ? [] : [[stage, figure] as const]
      })
      return [programme, Object.fromEntries(told)]
    }),
  )
  await statements.rows(
    'insert into released_progress (until, figures) values ($1, $2::text::jsonb) on conflict do nothing',
    [until, JSON.stringify(figures)],
  )
  return { programmes: counted.length }
}

interface Released {
  until: string
  figures: Partial<Record<SptNoordHollandProgrammeCode, Told>>
}

/** The newest; undefined: nothing is released yet. */
export async function readProgress(session: Pick<Session, 'rows'>): Promise<Released | undefined> {
  const [released] = await session.rows<Released>(
    'select until, figures from released_progress order by until desc limit 1',
    [],
  )
  return released
}
