/** Every statement about schemes, applications and awards, by name. Hot reads take their keys as arrays. */
import { anyOf, type Page, patternWithin, type Session } from '@overstap/kit'
import { and, asc, gt, type SQL, sql } from 'drizzle-orm'
import { schemes } from '../db/tables.ts'
import type { Filter } from './filter.ts'

export interface SchemeRow {
  id: string
  /** As it is stored: nobody has checked it yet. */
  scheme: unknown
}

export type SchemePage = Page<SchemeRow>

export function schemesByIds(session: Session, ids: readonly string[]): Promise<SchemeRow[]> {
  return session.rows('select id, scheme from schemes where id = any($1)', [ids])
}

/** Schemes in force on each day, by identifier. */
export function schemesOnDays(session: Session, days: readonly string[]): Promise<(SchemeRow & { day: string })[]> {
  return session.rows(
    `select day, id, scheme from unnest($1::text[]) as day
      join schemes on valid_from <= day and (valid_to is null or valid_to >= day) order by day, id`,
    [days],
  )
}

export interface SchemeDay {
  scheme: string
  day: string
}

export interface CommitmentRow extends SchemeDay {
  cents: number
}

/** What each scheme had promised up to its day; no row where nothing was. */
export function commitmentsOfSchemes(session: Session, keys: readonly SchemeDay[]): Promise<CommitmentRow[]> {
  return session.rows(
    `select asked.scheme, day, sum(amount_cents) as cents
      from unnest($1::text[], $2::text[]) as asked (scheme, day)
      join awards on awards.scheme = asked.scheme and decided_on <= day::date
      group by asked.scheme, day`,
    [keys.map(({ scheme }) => scheme), keys.map(({ day }) => day)],
  )
}

export interface BalanceRow extends SchemeDay {
  /** What an earlier administration had promised. */
  carried: number
  /** The newest that was released by the day; null where it is not told. */
  told: number | null
}

/** What anybody may know of the money of each scheme, on its day. */
export function balancesOfSchemes(session: Session, keys: readonly SchemeDay[]): Promise<BalanceRow[]> {
  return session.rows(
    `select asked.scheme, day, coalesce(carried, 0)::float8 as carried, (cents ->> asked.scheme)::float8 as told
      from unnest($1::text[], $2::text[]) as asked (scheme, day)
      left join lateral (
        select sum(amount_cents) as carried from awards
          where awards.scheme = asked.scheme and carried_over and decided_on <= day::date
      ) as before on true
      left join lateral (
        select cents from released_balances where until <= day::date order by until desc limit 1
      ) as released on true`,
    [keys.map(({ scheme }) => scheme), keys.map(({ day }) => day)],
  )
}

export interface EmployerDay {
  employer: string
  day: string
}

export interface EmployerUseRow extends EmployerDay {
  scheme: string
  awards: number
  cents: number
}

/** What each employer had been awarded up to its day, by scheme. */
export function usesOfEmployers(session: Session, keys: readonly EmployerDay[]): Promise<EmployerUseRow[]> {
  return session.rows(
    `select asked.employer, day, scheme, count(*) as awards, sum(amount_cents) as cents
      from unnest($1::text[], $2::text[]) as asked (employer, day)
      join awards on awards.employer = asked.employer and decided_on <= day::date
      group by asked.employer, day, scheme`,
    [keys.map(({ employer }) => employer), keys.map(({ day }) => day)],
  )
}

export interface Application {
  applicant: string
  scheme: string
  day: string
}

export interface ReceivedPlanRow extends Application {
  /** Whether a plan came with any of the applications. */
  plan: boolean
}

/** Of those who had applied by the day and not withdrawn; without an application there is no row. */
export function receivedPlans(session: Session, keys: readonly Application[]): Promise<ReceivedPlanRow[]> {
  return session.rows(
    `select asked.applicant, asked.scheme, day, bool_or(plan) as plan
      from unnest($1::text[], $2::text[], $3::text[]) as asked (applicant, scheme, day)
      join funding_applications as received on received.applicant = asked.applicant
        and received.scheme = asked.scheme and applied_on <= day::date and state <> 'WITHDRAWN'
      group by asked.applicant, asked.scheme, day`,
    [keys.map(({ applicant }) => applicant), keys.map(({ scheme }) => scheme), keys.map(({ day }) => day)],
  )
}

/** Up to `limit` schemes behind the identifier `after`, by identifier. */
export function schemesOf(
  session: Session,
  filter: Filter,
  page: { limit: number; after: string },
): Promise<SchemeRow[]> {
  return session.db
    .select({ id: schemes.id, scheme: schemes.scheme })
    .from(schemes)
    .where(and(gt(schemes.id, page.after), conditionOf(filter)))
    .orderBy(asc(schemes.id))
    .limit(page.limit)
}

function conditionOf({ funds, words }: Filter): SQL | undefined {
  const patterns = words?.map(patternWithin)
  return and(
    funds && anyOf(schemes.fund, funds),
    patterns &&
      sql`(${schemes.nameNl} ilike all(${sql.param(patterns)}) or ${schemes.nameEn} ilike all(${sql.param(patterns)}))`,
  )
}
