/** Statements about combinations, vouchers, jobs without a diploma, steps, and jobs that end. */
import type { NewestPage, Session } from '@overstap/kit'

export interface CombinationRow {
  number: number
  vacancy: string
  askedOn: string
}

/** The newest first. */
export function combinationsOf(session: Session, page: NewestPage): Promise<CombinationRow[]> {
  return session.rows(
    `select number, vacancy, asked_on as "askedOn" from combinations where (asked_on, number) < ($1::date, $2::integer)
      order by asked_on desc, number desc limit $3`,
    [...page.behind, page.limit],
  )
}

interface CombinationSkillRow {
  combination: number
  skill: string
  level: number
}

export function skillsByCombinations(session: Session, numbers: readonly number[]): Promise<CombinationSkillRow[]> {
  return session.rows(
    'select combination, skill, level from combination_skills where combination = any($1) order by combination, skill',
    [numbers],
  )
}

export interface VoucherRow {
  scheme: string
  region: string
  available: number
  used: number
  countedOn: string
  /** Nobody outside knows it. */
  secret: string
}

const VOUCHER = `scheme, region, available, used, counted_on as "countedOn",
  (select encode(sha256(secret || 'vouchers'), 'hex') from cube_secret) as secret`

export function vouchersOf(session: Session, regions: readonly string[] | undefined): Promise<VoucherRow[]> {
  return session.rows(
    `select ${VOUCHER} from vouchers where $1::text[] is null or region = any($1) order by scheme, region limit 100`,
    [regions ?? null],
  )
}

export function vouchersBySchemes(session: Session, schemes: readonly string[]): Promise<VoucherRow[]> {
  return session.rows(`select ${VOUCHER} from vouchers where scheme = any($1) order by scheme, region`, [schemes])
}

export interface EntryJobRow {
  number: number
  vacancy: string
  agreedOn: string
}

/** The newest first. */
export function entryJobsOf(session: Session, page: NewestPage): Promise<EntryJobRow[]> {
  return session.rows(
    `select number, vacancy, agreed_on as "agreedOn" from entry_jobs where (agreed_on, number) < ($1::date, $2::integer)
      order by agreed_on desc, number desc limit $3`,
    [...page.behind, page.limit],
  )
}

export interface EntryStepRow {
  from: string
  to: string
  training: string
  schemes: string[]
}

/** There are few: whoever wants those of one occupation takes them from all. */
export function allEntrySteps(session: Session): Promise<EntryStepRow[]> {
  return session.rows(
    `select from_occupation as "from", to_occupation as "to", training, schemes from entry_steps
      order by from_occupation, to_occupation limit 50`,
    [],
  )
}

interface FirstStepRow {
  branch: string
  training: string
}

export function firstStepsByBranches(session: Session, branches: readonly string[]): Promise<FirstStepRow[]> {
  return session.rows('select branch, training from first_steps where branch = any($1)', [branches])
}

export interface RedundancyRow {
  number: number
  organisation: string
  disruption: string
  jobsEndOn: string
}

/** The latest first. */
export function redundanciesOf(session: Session, page: NewestPage): Promise<RedundancyRow[]> {
  return session.rows(
    `select number, organisation, disruption, jobs_end_on as "jobsEndOn" from redundancies
      where (jobs_end_on, number) < ($1::date, $2::integer) order by jobs_end_on desc, number desc limit $3`,
    [...page.behind, page.limit],
  )
}

export interface RedundantJobsRow {
  redundancy: number
  occupation: string
  jobs: number
}

/** Most jobs first. */
export function jobsByRedundancies(session: Session, numbers: readonly number[]): Promise<RedundantJobsRow[]> {
  return session.rows(
    `select redundancy, occupation, jobs from redundant_jobs where redundancy = any($1)
      order by redundancy, jobs desc, occupation`,
    [numbers],
  )
}
