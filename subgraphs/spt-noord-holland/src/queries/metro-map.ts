/** Statements about the metro map, and what firms asked of it. */
import type { Session } from '@overstap/kit'

export interface ModuleRow {
  number: number
  titleNl: string
  titleEn: string
  weeks: number
  training: string | null
}

const MODULE = 'number, title_nl as "titleNl", title_en as "titleEn", weeks, training'

export function allModules(session: Session): Promise<ModuleRow[]> {
  return session.rows(`select ${MODULE} from modules order by number limit 50`, [])
}

export function modulesByNumbers(session: Session, numbers: readonly number[]): Promise<ModuleRow[]> {
  return session.rows(`select ${MODULE} from modules where number = any($1)`, [numbers])
}

interface ModuleSkillRow {
  module: number
  direction: 'IN' | 'OUT'
  skill: string
  level: number
}

export function skillsByModules(session: Session, modules: readonly number[]): Promise<ModuleSkillRow[]> {
  return session.rows(
    'select module, direction, skill, level from module_skills where module = any($1) order by module, skill',
    [modules],
  )
}

export function modulesBySkills(
  session: Session,
  skills: readonly string[],
): Promise<(ModuleRow & { skill: string })[]> {
  return session.rows(
    `select skill, ${MODULE} from modules join module_skills on module = number
      where skill = any($1) and direction = 'OUT' order by number`,
    [skills],
  )
}

export interface LineRow {
  number: number
  name: string
  occupation: string
}

const LINE = 'number, name, occupation'

export function allLines(session: Session): Promise<LineRow[]> {
  return session.rows(`select ${LINE} from lines order by number limit 20`, [])
}

export function linesByNumbers(session: Session, numbers: readonly number[]): Promise<LineRow[]> {
  return session.rows(`select ${LINE} from lines where number = any($1)`, [numbers])
}

export function linesByOccupations(session: Session, occupations: readonly string[]): Promise<LineRow[]> {
  return session.rows(`select ${LINE} from lines where occupation = any($1)`, [occupations])
}

export function linesByModules(
  session: Session,
  modules: readonly number[],
): Promise<(LineRow & { module: number })[]> {
  return session.rows(
    `select module, ${LINE} from lines join stops on line = number where module = any($1) order by number`,
    [modules],
  )
}

export function stopsByLines(session: Session, lines: readonly number[]): Promise<(ModuleRow & { line: number })[]> {
  return session.rows(
    `select line, ${MODULE} from modules join stops on module = number where line = any($1) order by line, position`,
    [lines],
  )
}

export interface ModuleRequestRow {
  module: number
  organisation: string
  askedOn: string
  people: number
}

const REQUEST = 'module, organisation, asked_on as "askedOn", people'
const MOST_REQUESTS = 50

/** At most 50 of each, the newest first. */
export function requestsByModules(session: Session, modules: readonly number[]): Promise<ModuleRequestRow[]> {
  return session.rows(
    `select newest.* from unnest($1::integer[]) as wanted (number) cross join lateral (
        select ${REQUEST} from module_requests where module = wanted.number order by asked_on desc, organisation limit $2
      ) as newest`,
    [modules, MOST_REQUESTS],
  )
}

/** At most 50 of each, the newest first. */
export function requestsByOrganisations(session: Session, ids: readonly string[]): Promise<ModuleRequestRow[]> {
  return session.rows(
    `select newest.* from unnest($1::text[]) as wanted (id) cross join lateral (
        select ${REQUEST} from module_requests where organisation = wanted.id order by asked_on desc, module limit $2
      ) as newest`,
    [ids, MOST_REQUESTS],
  )
}
