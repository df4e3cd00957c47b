/** Every statement about candidates, by name. Hot reads are prepared and take their keys as one array. */
import { anyOf, type Session } from '@overstap/kit'
import { and, asc, count, desc, eq, gt, type SQL, sql } from 'drizzle-orm'
import { candidateSkills, candidates } from '../db/tables.ts'
import type {
  BranchCode,
  CandidateOrder,
  CandidateStatus,
  ConsentKind,
  MediationState,
  RouteBasis,
  RouteChoice,
  SkillEvidence,
} from './generated/schema.ts'
import type { Selection } from './selection.ts'

export interface CandidateRow {
  number: number
  status: CandidateStatus
  level: number | null
  branch: BranchCode
  occupation: string | null
  region: string
  municipality: string
  searchRegions: string[]
  maximumDistanceKm: number | null
  availableFrom: string | null
  currentEmployer: string | null
  openToProposals: boolean
}

export const CANDIDATE = `number, status, level, branch, occupation, region, municipality, search_regions as "searchRegions",
  maximum_distance_km as "maximumDistanceKm", available_from as "availableFrom", current_employer as "currentEmployer",
  open_to_proposals as "openToProposals"`

export function candidatesByNumbers(session: Session, numbers: readonly number[]): Promise<CandidateRow[]> {
  return session.rows(`select ${CANDIDATE} from candidates where number = any($1)`, [numbers])
}

export interface SkillRow {
  candidate: number
  skill: string
  level: number
  evidence: SkillEvidence
}

export function skillsByCandidates(session: Session, numbers: readonly number[]): Promise<SkillRow[]> {
  return session.rows(
    `select candidate, skill, level, evidence from candidate_skills where candidate = any($1) order by candidate, skill`,
    [numbers],
  )
}

export interface MachineRow {
  candidate: number
  skill: string
  make: string
  years: number
}

export function machinesByCandidates(session: Session, numbers: readonly number[]): Promise<MachineRow[]> {
  return session.rows(
    `select candidate, skill, make, years from machine_experience where candidate = any($1) order by candidate, skill, make`,
    [numbers],
  )
}

export interface AssessmentRow {
  candidate: number
  heldOn: string
  organisation: string
  level: number | null
}

export function assessmentsByCandidates(session: Session, numbers: readonly number[]): Promise<AssessmentRow[]> {
  return session.rows(
    `select candidate, held_on as "heldOn", organisation, level from assessments
      where candidate = any($1) order by candidate, held_on desc`,
    [numbers],
  )
}

export interface MediationRow {
  candidate: number
  startedOn: string
  endedOn: string | null
  state: MediationState
  coach: string
}

export function mediationsByCandidates(session: Session, numbers: readonly number[]): Promise<MediationRow[]> {
  return session.rows(
    `select candidate, started_on as "startedOn", ended_on as "endedOn", state, coach from mediations
      where candidate = any($1) order by candidate, started_on desc, number desc`,
    [numbers],
  )
}

export interface PlacementRow {
  candidate: number
  startedOn: string
  vacancy: string | null
  branch: BranchCode
  followUpContract: boolean | null
}

export function placementsByCandidates(session: Session, numbers: readonly number[]): Promise<PlacementRow[]> {
  return session.rows(
    `select candidate, started_on as "startedOn", vacancy, branch, follow_up_contract as "followUpContract" from placements
      where candidate = any($1) order by candidate, started_on desc`,
    [numbers],
  )
}

export interface ConsentRow {
  candidate: number
  kind: ConsentKind
  given: boolean
  on: string
  organisation: string | null
}

export function consentsByCandidates(session: Session, numbers: readonly number[]): Promise<ConsentRow[]> {
  return session.rows(
    `select candidate, kind, given, on_date as "on", organisation from consent_events
      where candidate = any($1) order by candidate, sequence desc`,
    [numbers],
  )
}

export interface DecisionRow {
  candidate: number
  vacancy: string
  choice: RouteChoice
  reason: string
  on: string
  organisation: string | null
  fit: number
  basis: RouteBasis
  release: string
  receipt: string
}

export function decisionsByCandidates(session: Session, numbers: readonly number[]): Promise<DecisionRow[]> {
  return session.rows(
    `select candidate, vacancy, choice, reason, day as "on", organisation, fit, basis, release, receipt from decisions
      where candidate = any($1) order by candidate, number desc`,
    [numbers],
  )
}

export interface ContactRow {
  candidate: number
  givenName: string
  familyName: string
  birthDate: string | null
  email: string | null
  phone: string | null
}

export function contactsByCandidates(session: Session, numbers: readonly number[]): Promise<ContactRow[]> {
  return session.rows(
    `select candidate, given_name as "givenName", family_name as "familyName", birth_date as "birthDate", email, phone
      from contacts where candidate = any($1)`,
    [numbers],
  )
}

export async function countCandidates(session: Session, selection: Selection): Promise<number> {
  const rows = await session.db.select({ total: count() }).from(candidates).where(conditionOf(selection))
  return rows[0]?.total ?? 0
}

/** The record numbers of a selection, ascending. */
export async function numbersOf(session: Session, selection: Selection): Promise<number[]> {
  const rows = await session.db
    .select({ number: candidates.number })
    .from(candidates)
    .where(conditionOf(selection))
    .orderBy(asc(candidates.number))
  return rows.map(row => row.number)
}

/** What a page is sorted by. An unknown level sorts below every level, an unknown date behind every date. */
const sortKeys: Record<CandidateOrder, { key: SQL<string | number>; descending: boolean }> = {
  LEVEL_DESC: { key: sql`coalesce(${candidates.level}, 0)`, descending: true },
  AVAILABLE_ASC: { key: sql`coalesce(${candidates.availableFrom}, date '9999-12-31')`, descending: false },
}

/** What the values in a cursor are. */
export const positionKinds = {
  LEVEL_DESC: ['whole', 'whole'],
  AVAILABLE_ASC: ['day', 'whole'],
} as const satisfies Record<CandidateOrder, unknown>

export interface CandidatePage {
  limit: number
  after: readonly (string | number)[] | undefined
  order: CandidateOrder | undefined
}

/** Up to `limit` candidates of a selection behind the position `after`. */
export function candidatesOf(session: Session, selection: Selection, page: CandidatePage): Promise<CandidateRow[]> {
  const sort = page.order ? sortKeys[page.order] : undefined
  const number = page.after?.at(-1)
  const behind =
    page.after === undefined
      ? undefined
      : sort
        ? sql`(${sort.key} ${sort.descending ? sql`<` : sql`>`} ${page.after[0]} or (${sort.key} = ${page.after[0]} and ${candidates.number} > ${number}))`
        : gt(candidates.number, Number(number))
  const rows = session.db
    .select()
    .from(candidates)
    .where(and(conditionOf(selection), behind))
    .orderBy(...(sort ? [sort.descending ? desc(sort.key) : asc(sort.key)] : []), asc(candidates.number))
    .limit(page.limit)
  // The check constraint of the table admits no other status.
  return rows as Promise<CandidateRow[]>
}

/** How many candidates of the regions work at each employer. */
export function countByEmployers(
  session: Session,
  regions: readonly string[],
  employers: readonly string[],
): Promise<{ employer: string; total: number }[]> {
  return session.rows(
    `select current_employer as employer, count(*) as total from candidates
      where region = any($1) and current_employer = any($2) group by current_employer`,
    [regions, employers],
  )
}

const EMPLOYER_PAGE: Record<CandidateOrder | 'NUMBER', { behind: string; order: string }> = {
  NUMBER: { behind: 'number > $4', order: 'number' },
  LEVEL_DESC: {
    behind: '(coalesce(level, 0) < $4 or (coalesce(level, 0) = $4 and number > $5))',
    order: 'coalesce(level, 0) desc, number',
  },
  AVAILABLE_ASC: {
    behind: `(coalesce(available_from, '9999-12-31'), number) > ($4::date, $5::int)`,
    order: `coalesce(available_from, '9999-12-31'), number`,
  },
}

/** The same page of the candidates of several employers, within the regions. */
export function candidatesByEmployers(
  session: Session,
  regions: readonly string[],
  employers: readonly string[],
  { limit, after, order }: CandidatePage,
): Promise<CandidateRow[]> {
  const page = EMPLOYER_PAGE[order ?? 'NUMBER']
  return session.rows(
    `select candidate.* from unnest($2::text[]) as asked (employer) cross join lateral (
        select ${CANDIDATE} from candidates
        where region = any($1) and current_employer = asked.employer ${after ? `and ${page.behind}` : ''}
        order by ${page.order} limit $3
      ) as candidate`,
    [regions, employers, limit, ...(after ?? [])],
  )
}

function conditionOf({ regions, numbers, employer, filter = {} }: Selection): SQL | undefined {
  return and(
    anyOf(candidates.region, regions),
    numbers && anyOf(candidates.number, numbers),
    employer === undefined ? undefined : eq(candidates.currentEmployer, employer),
    filter.branches && anyOf(candidates.branch, filter.branches),
    filter.regions && anyOf(candidates.region, filter.regions),
    filter.statuses && anyOf(candidates.status, filter.statuses),
    filter.occupations && anyOf(candidates.occupation, filter.occupations),
    filter.levels && anyOf(candidates.level, filter.levels),
    filter.skills &&
      // The region is there twice: the index on skills begins with it.
      sql`exists (select from ${candidateSkills} where ${candidateSkills.candidate} = ${candidates.number}
        and ${anyOf(candidateSkills.region, regions)} and ${anyOf(candidateSkills.skill, filter.skills)})`,
  )
}
