/** Every statement about candidates, by name. */
import type { Logged, Session } from '@overstap/kit'
import type { CandidateFilter, CandidateOrder } from './generated/schema.ts'

export interface CandidateRow {
  number: number
  status: string
  level: number | null
  branch: string
  occupation: string | null
  region: string
  municipality: string | null
  searchRegions: string[]
  maximumDistanceKm: number | null
  availableFrom: string | null
  currentEmployer: string | null
  openToProposals: boolean
}
/** With what it is shown for: what hangs on it is shown for the same. It is noted down. */
export type ShownCandidate = Logged<CandidateRow>

const CANDIDATE = `number, status, level, branch, occupation, region, municipality, search_regions as "searchRegions",
  maximum_distance_km as "maximumDistanceKm", available_from as "availableFrom", current_employer as "currentEmployer",
  open_to_proposals as "openToProposals"`

export function candidatesByNumbers(session: Session, numbers: readonly number[]): Promise<CandidateRow[]> {
  return session.rows(`select ${CANDIDATE} from candidates where number = any($1)`, [numbers])
}

/** A selection before it is read: what it was narrowed by, within the regions that the viewer may see. */
export interface Narrowing {
  regions: readonly string[]
  filter: CandidateFilter
}

const NARROWED = `region = any($1) and ($2::text[] is null or branch = any($2)) and ($3::text[] is null or region = any($3))
  and ($4::text[] is null or status = any($4)) and ($5::text[] is null or occupation = any($5))
  and ($6::int[] is null or level = any($6)) and ($7::text is null or current_employer = $7)
  and ($8::text[] is null
    or exists (select from candidate_skills where candidate = candidates.number and skill = any($8)))`

function narrowing({ regions, filter }: Narrowing) {
  const list = <Value>(values: readonly Value[] | null | undefined) => (values?.length ? values : null)
  const { branches, statuses, occupations, levels, employer, skills } = filter
  return [
    ...[regions, list(branches), list(filter.regions), list(statuses), list(occupations), list(levels)],
    ...[employer ?? null, list(skills)],
  ]
}

export async function countCandidates(session: Session, selection: Narrowing): Promise<number> {
  const rows = await session.rows<{ count: number }>(
    `select count(*) as count from candidates where ${NARROWED}`,
    narrowing(selection),
  )
  return rows[0]?.count ?? 0
}

export interface Place {
  number: number
  level?: number | null | undefined
  availableFrom?: string | null | undefined
}

const ORDERS: Record<CandidateOrder | 'NUMBER', { behind: string; order: string; at(place: Place): string | number }> =
  {
    NUMBER: { behind: 'number > $10 and $11::int is not null', order: 'number', at: () => 0 },
    LEVEL_DESC: {
      behind: '(coalesce(level, 0) < $11::int or (coalesce(level, 0) = $11::int and number > $10))',
      order: 'coalesce(level, 0) desc, number',
      at: place => place.level ?? 0,
    },
    AVAILABLE_ASC: {
      behind: `(coalesce(available_from, '9999-12-31'), number) > ($11::date, $10::int)`,
      order: `coalesce(available_from, '9999-12-31'), number`,
      at: place => place.availableFrom ?? '9999-12-31',
    },
  }

/** Up to `limit` candidates of a selection behind a place. */
export function candidatesOf(
  session: Session,
  selection: Narrowing,
  { limit, after, order }: { limit: number; after: Place | undefined; order: CandidateOrder | undefined },
): Promise<CandidateRow[]> {
  const sort = ORDERS[order ?? 'NUMBER']
  const behind = after ? [after.number, sort.at(after)] : []
  return session.rows(
    `select ${CANDIDATE} from candidates where ${NARROWED} ${after ? `and ${sort.behind}` : ''} order by ${sort.order} limit $9`,
    [...narrowing(selection), limit, ...behind],
  )
}

export interface Sought {
  /** Where they may live, and in which branches they may work. */
  regions: readonly string[]
  branches: readonly string[]
  /** Where the work is. */
  place: string
  /** Skills of which they have at least one, or occupations from one of which they come. */
  skills: readonly string[]
  occupations: readonly string[]
}

/** Everybody who may be within reach; who is, the rule says. */
export function candidatesSought(session: Session, sought: Sought): Promise<CandidateRow[]> {
  const { regions, branches, place, skills, occupations } = sought
  return session.rows(
    `select ${CANDIDATE} from candidates
      where region = any($1) and branch = any($2) and (search_regions = '{}' or $3 = any(search_regions))
        and (occupation = any($5)
          or exists (select from candidate_skills where candidate = candidates.number and skill = any($4)))`,
    [regions, branches, place, skills, occupations],
  )
}

export interface SkillRow {
  candidate: number
  skill: string
  level: number
  evidence: string
}

export function skillsByCandidates(session: Session, numbers: readonly number[]): Promise<SkillRow[]> {
  return session.rows(
    'select candidate, skill, level, evidence from candidate_skills where candidate = any($1) order by candidate, skill',
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
    'select candidate, skill, make, years from machine_experience where candidate = any($1) order by candidate, skill, make',
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
export type ShownContact = Logged<ContactRow>

/** The database gives out those that this viewer may have, and no others. */
export function contactsByCandidates(session: Session, numbers: readonly number[]): Promise<ContactRow[]> {
  return session.rows(
    `select candidate, given_name as "givenName", family_name as "familyName", birth_date as "birthDate", email, phone
      from contacts where candidate = any($1)`,
    [numbers],
  )
}
