/** Every statement about trainings, by name. Hot reads are prepared and take their keys as one array. */
import { anyOf, patternWithin, type Session } from '@overstap/kit'
import { and, asc, gt, type SQL, sql } from 'drizzle-orm'
import { taughtSkills, trainings } from '../db/tables.ts'
import type { Filter } from './filter.ts'
import type { CostItem, TaughtSkill, TrainingKind, TrainingOffer } from './rules/training-offer.ts'

export interface TrainingRow {
  number: number
  kind: TrainingKind
  titleNl: string
  titleEn: string
  level: number | null
  entryLevel: number | null
  crebo: string | null
  provider: string
  weeks: number
}

export function trainingsByNumbers(session: Session, numbers: readonly number[]): Promise<TrainingRow[]> {
  return session.rows(
    `select number, kind, title_nl as "titleNl", title_en as "titleEn", level, entry_level as "entryLevel", crebo,
        provider, weeks from trainings where number = any($1)`,
    [numbers],
  )
}

export interface CostItemRow extends CostItem {
  training: number
}

/** The largest item of a training first. */
export function costItemsByTrainings(session: Session, numbers: readonly number[]): Promise<CostItemRow[]> {
  return session.rows(
    `select training, kind, amount_cents as "amountCents" from cost_items
      where training = any($1) order by training, amount_cents desc, kind`,
    [numbers],
  )
}

export interface TaughtSkillRow extends TaughtSkill {
  training: number
}

export function taughtSkillsByTrainings(session: Session, numbers: readonly number[]): Promise<TaughtSkillRow[]> {
  return session.rows(
    'select training, skill, level from taught_skills where training = any($1) order by training, skill',
    [numbers],
  )
}

export interface RunRow {
  training: number
  startsOn: string
  places: number
  placesLeft: number
}

/** The runs from `today` on that have a place left. */
export function joinableRunsByTrainings(
  session: Session,
  numbers: readonly number[],
  today: string,
): Promise<RunRow[]> {
  return session.rows(
    `select runs.training, starts_on as "startsOn", places, places - held.count as "placesLeft"
      from runs cross join lateral (
        select count(*) from enrolments
          where enrolments.training = runs.training and run = starts_on and outcome <> 'DROPPED'
      ) as held
      where runs.training = any($1) and starts_on >= $2 and held.count < places
      order by runs.training, starts_on`,
    [numbers, today],
  )
}

export type OfferRow = Omit<TrainingOffer, 'id' | 'runs'> & { number: number }

/** Trainings that teach any of these skills, with what they teach of them and what they cost. */
export function offersThatTeach(session: Session, skills: readonly string[]): Promise<OfferRow[]> {
  return session.rows(
    `select number, kind, entry_level as "entryLevel", weeks, open_entry as "openEntry", teaches,
        coalesce((
          select json_agg(json_build_object('kind', kind, 'amountCents', amount_cents) order by amount_cents desc, kind)
            from cost_items where training = number
        ), '[]') as "costItems"
      from trainings join (
        select training, json_agg(json_build_object('skill', skill, 'level', level)) as teaches
          from taught_skills where skill = any($1) group by training
      ) as taught on taught.training = number`,
    [skills],
  )
}

/** Up to `limit` trainings behind the number `after`, by number. */
export function trainingsOf(
  session: Session,
  filter: Filter,
  page: { limit: number; after: number },
): Promise<TrainingRow[]> {
  const rows = session.db
    .select()
    .from(trainings)
    .where(and(gt(trainings.number, page.after), conditionOf(filter)))
    .orderBy(asc(trainings.number))
    .limit(page.limit)
  // The check constraint of the table admits no other kind.
  return rows as Promise<TrainingRow[]>
}

function conditionOf({ kinds, skills, words }: Filter): SQL | undefined {
  const patterns = words?.map(patternWithin)
  return and(
    kinds && anyOf(trainings.kind, kinds),
    skills &&
      sql`exists (select from ${taughtSkills} where ${taughtSkills.training} = ${trainings.number}
        and ${anyOf(taughtSkills.skill, skills)})`,
    patterns &&
      sql`(${trainings.titleNl} ilike all(${sql.param(patterns)}) or ${trainings.titleEn} ilike all(${sql.param(patterns)}))`,
  )
}
