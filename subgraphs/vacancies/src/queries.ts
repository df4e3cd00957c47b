/** Statements about vacancies, by name; the one for routes has a file of its own. Hot reads take their keys as one array. */
import { anyOf, patternWithin, type Session } from '@overstap/kit'
import { and, asc, count, eq, gt, ilike, lte, type SQL, sql } from 'drizzle-orm'
import { vacancies, vacancyRequirements } from '../db/tables.ts'
import type { BranchCode, VacancyOrder, VacancyStatus } from './generated/schema.ts'
import type { Selection } from './selection.ts'

export interface VacancyRow {
  number: number
  title: string
  status: VacancyStatus
  level: number | null
  hardToFill: boolean
  openSince: string
  startsOn: string | null
  occupation: string
  branch: BranchCode
  region: string
  municipality: string
  employer: string
}

export const VACANCY = `number, title, status, level, hard_to_fill as "hardToFill", open_since as "openSince",
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
export function requirementsByVacancies(session: Session, numbers: readonly number[]): Promise<RequirementRow[]> {
  return session.rows(
    `select vacancy, skill, level, weight, essential from vacancy_requirements
      where vacancy = any($1) order by vacancy, effective_weight desc, skill`,
    [numbers],
  )
}

export async function countVacancies(session: Session, selection: Selection): Promise<number> {
  const rows = await session.db.select({ total: count() }).from(vacancies).where(conditionOf(selection))
  return rows[0]?.total ?? 0
}

/** The record numbers of a selection, ascending. */
export async function numbersOf(session: Session, selection: Selection): Promise<number[]> {
  const rows = await session.db
    .select({ number: vacancies.number })
    .from(vacancies)
    .where(conditionOf(selection))
    .orderBy(asc(vacancies.number))
  return rows.map(row => row.number)
}

/** What stands in a cursor: what the page is sorted by, and the record number. */
export function positionOf(
  row: Pick<VacancyRow, 'number' | 'openSince'>,
  order: VacancyOrder | undefined,
): readonly [number] | readonly [string, number] {
  return order === 'OPEN_SINCE_ASC' ? [row.openSince, row.number] : [row.number]
}

/** Up to `limit` vacancies of a selection behind the position `after`. */
export function vacanciesOf(
  session: Session,
  selection: Selection,
  page: { limit: number; after: readonly (string | number)[] | undefined; order: VacancyOrder | undefined },
): Promise<VacancyRow[]> {
  const { after, order } = page
  const behind =
    after === undefined
      ? undefined
      : order === 'OPEN_SINCE_ASC'
        ? sql`(${vacancies.openSince}, ${vacancies.number}) > (${after[0]}, ${after[1]})`
        : gt(vacancies.number, Number(after[0]))
  const rows = session.db
    .select()
    .from(vacancies)
    .where(and(conditionOf(selection), behind))
    .orderBy(...(order === 'OPEN_SINCE_ASC' ? [asc(vacancies.openSince)] : []), asc(vacancies.number))
    .limit(page.limit)
  // The check constraint of the table admits no other status, and every branch is one of the register's.
  return rows as Promise<VacancyRow[]>
}

function conditionOf(selection: Selection): SQL | undefined {
  const { numbers, branches, regions, occupations, skills, hardToFill, openSinceAtLatest, words = [] } = selection
  return and(
    // Written out, not a parameter: that is how the planner sees that the indexes on open vacancies hold it.
    sql`${vacancies.status} = 'OPEN'`,
    numbers && anyOf(vacancies.number, numbers),
    branches && anyOf(vacancies.branch, branches),
    regions && anyOf(vacancies.region, regions),
    occupations && anyOf(vacancies.occupation, occupations),
    skills &&
      sql`exists (select from ${vacancyRequirements} where ${vacancyRequirements.vacancy} = ${vacancies.number}
        and ${anyOf(vacancyRequirements.skill, skills)})`,
    hardToFill === undefined ? undefined : eq(vacancies.hardToFill, hardToFill),
    openSinceAtLatest === undefined ? undefined : lte(vacancies.openSince, openSinceAtLatest),
    ...words.map(word => ilike(vacancies.title, patternWithin(word))),
  )
}
