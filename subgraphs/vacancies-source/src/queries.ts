/** Every statement about vacancies, by name. */
import { patternWithin, type Session } from '@overstap/kit'
import { requirementWeight } from '@overstap/schema/matching'
import type { VacancyFilter, VacancyOrder } from './generated/schema.ts'

export interface VacancyRow {
  number: number
  title: string
  status: string
  level: number | null
  hardToFill: boolean
  openSince: string
  startsOn: string | null
  occupation: string
  branch: string
  region: string
  municipality: string
  employer: string
}

const VACANCY = `number, title, status, level, hard_to_fill as "hardToFill", open_since as "openSince",
  starts_on as "startsOn", occupation, branch, region, municipality, employer`

export function vacanciesByNumbers(session: Session, numbers: readonly number[]): Promise<VacancyRow[]> {
  return session.rows(`select ${VACANCY} from vacancies where number = any($1)`, [numbers])
}

export interface RequirementRow {
  vacancy: number
  skill: string
  level: number
  weight: number
  essential: boolean
}

/** Heaviest first. */
export async function requirementsByVacancies(session: Session, numbers: readonly number[]): Promise<RequirementRow[]> {
  const rows = await session.rows<RequirementRow>(
    'select vacancy, skill, level, weight, essential from vacancy_requirements where vacancy = any($1) order by skill',
    [numbers],
  )
  return rows.sort((one, other) => requirementWeight(other) - requirementWeight(one))
}

/** A selection before it is read: what it was narrowed by. Always of open vacancies only. */
export type Narrowing = VacancyFilter

const NARROWED = `status = 'OPEN' and ($1::text[] is null or branch = any($1)) and ($2::text[] is null or region = any($2))
  and ($3::text[] is null or occupation = any($3)) and ($4::boolean is null or hard_to_fill = $4)
  and ($5::date is null or open_since <= $5) and ($6::text[] is null or title ilike all ($6))
  and ($7::text[] is null
    or exists (select from vacancy_requirements where vacancy = vacancies.number and skill = any($7)))`

function narrowing({ branches, regions, occupations, hardToFill, openSinceAtLatest, words, skills }: Narrowing) {
  const list = <Value>(values: readonly Value[] | null | undefined) => (values?.length ? values : null)
  return [
    ...[list(branches), list(regions), list(occupations), hardToFill ?? null, openSinceAtLatest ?? null],
    ...[list(words?.map(patternWithin)), list(skills)],
  ]
}

export async function countVacancies(session: Session, selection: Narrowing): Promise<number> {
  const rows = await session.rows<{ count: number }>(
    `select count(*) as count from vacancies where ${NARROWED}`,
    narrowing(selection),
  )
  return rows[0]?.count ?? 0
}

interface Place {
  number: number
  openSince?: string | null | undefined
}

/** Up to `limit` vacancies of a selection behind a place. */
export function vacanciesOf(
  session: Session,
  selection: Narrowing,
  { limit, after, order }: { limit: number; after: Place | undefined; order: VacancyOrder | undefined },
): Promise<VacancyRow[]> {
  const isByDay = order === 'OPEN_SINCE_ASC'
  const behind = isByDay ? 'and (open_since, number) > ($10::date, $9::int)' : 'and number > $9::int'
  const place = after ? [after.number, ...(isByDay ? [after.openSince ?? '0001-01-01'] : [])] : []
  return session.rows(
    `select ${VACANCY} from vacancies where ${NARROWED} ${after ? behind : ''}
      order by ${isByDay ? 'open_since, number' : 'number'} limit $8`,
    [...narrowing(selection), limit, ...place],
  )
}

export interface Sought {
  regions: readonly string[]
  branches: readonly string[]
  /** Where they may not be. */
  notIn: readonly string[]
  /** Skills of which they ask at least one, or occupations of which they are one. */
  skills: readonly string[]
  occupations: readonly string[]
}

/** Everything that may be within reach; what is, the rule says. */
export function vacanciesSought(session: Session, sought: Sought): Promise<VacancyRow[]> {
  const { regions, branches, notIn, skills, occupations } = sought
  return session.rows(
    `select ${VACANCY} from vacancies
      where status = 'OPEN' and region = any($1) and branch = any($2) and not municipality = any($3)
        and (occupation = any($5)
          or exists (select from vacancy_requirements where vacancy = vacancies.number and skill = any($4)))`,
    [regions, branches, notIn, skills, occupations],
  )
}
