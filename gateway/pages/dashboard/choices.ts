/** What somebody chose to see, as the address says it: `?region=groningen&branch=METAAL&year=2025&quarter=3`. */
import { useAddress } from '../page/address.ts'

export interface Choices {
  region: string | undefined
  branch: string | undefined
  /** Undefined: the last one that is released whole. */
  year: string | undefined
  /** Of that year, 1 to 4; undefined: all of it. */
  quarter: string | undefined
}

export interface Choosing extends Choices {
  choose(changes: Partial<Choices>): void
}

const MONTHS = 3

export function useChoices(): Choosing {
  const { chosen, choose } = useAddress()
  const named = written(chosen('year'), /^(19|20)\d\d$/)
  const quarter = named && written(chosen('quarter'), /^[1-4]$/)
  // Of a year that is not over, some figures would be of other months than others.
  const year = quarter === undefined && Number(named) >= new Date().getUTCFullYear() ? undefined : named
  return {
    region: chosen('region'),
    branch: chosen('branch'),
    ...{ year, quarter },
    choose,
  }
}

/** As the API has it: days, and lists of what is wanted. What was not chosen is not said. */
export function askedFor({ region, branch, ...period }: Choices): Readonly<Record<string, unknown>> {
  return {
    ...daysOf(period),
    ...(branch && { branches: [branch] }),
    ...(region && { regions: [region] }),
  }
}

/** By which training people went is told of all regions together and whole years only. */
export function isOnlyBetween({ region, quarter }: Choices): boolean {
  return region !== undefined || quarter !== undefined
}

function daysOf({ year, quarter }: Pick<Choices, 'year' | 'quarter'>) {
  if (year === undefined) return {}
  const [first, months] = quarter === undefined ? [0, 4 * MONTHS] : [(Number(quarter) - 1) * MONTHS, MONTHS]
  return { from: firstDay(year, first), to: firstDay(year, first + months) }
}

function firstDay(year: string, month: number): string {
  return new Date(Date.UTC(Number(year), month)).toISOString().slice(0, 10)
}

function written(text: string | undefined, as: RegExp): string | undefined {
  return text !== undefined && as.test(text) ? text : undefined
}
