/** Every statement, and what it gives. What the service point knows is little: a request reads a table at most once, whole. */
import type { Database } from './database.ts'

export interface ScarceOccupationRow {
  rank: number
  occupation: string
  openVacancies: number
  hardToFill: number
  countedOn: string
}

export interface RouteRow {
  number: number
  from: string
  to: string
  weeks: number
  trainings: string[]
  remaining: string[]
}

export interface SearchRow {
  vacancy: string
  searchedOn: string
  inOwnBranch: boolean
  otherBranches: string[]
}

export interface Readings {
  /** Scarcest first. */
  scarceOccupations(): Promise<ScarceOccupationRow[]>
  /** To the scarcest first, the shortest first. */
  routes(): Promise<RouteRow[]>
  /** Of the latest search, by vacancy. */
  searches(): Promise<SearchRow[]>
}

const SCARCE_OCCUPATIONS = `
  select rank, occupation, open_vacancies as "openVacancies", hard_to_fill as "hardToFill", counted_on::text as "countedOn"
  from scarce_occupations order by rank`

const ROUTES = `
  select number, from_occupation as "from", to_occupation as "to", weeks, trainings, remaining
  from routes join scarce_occupations on occupation = to_occupation
  order by rank, weeks, number limit 100`

const SEARCHES = `
  select vacancy, searched_on::text as "searchedOn", in_own_branch as "inOwnBranch", other_branches as "otherBranches"
  from searches where searched_on = (select max(searched_on) from searches)
  order by length(vacancy), vacancy limit 100`

/** For one request, until `signal` is aborted. */
export function readingsOf(database: Database, signal: AbortSignal): Readings {
  return {
    scarceOccupations: once(() => database.rows<ScarceOccupationRow>(SCARCE_OCCUPATIONS, signal)),
    routes: once(() => database.rows<RouteRow>(ROUTES, signal)),
    searches: once(() => database.rows<SearchRow>(SEARCHES, signal)),
  }
}

function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | undefined
  return () => {
    reading ??= read()
    return reading
  }
}
