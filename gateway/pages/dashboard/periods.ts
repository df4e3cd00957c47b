/** The years and quarters to choose from. */
import { TEXTS } from '../page/texts.ts'
import type { Choices } from './choices.ts'

/** What is released: whole years, the oldest first, and the last day. */
export interface Periods {
  years: readonly string[]
  lastDay: string | undefined
}

const QUARTERS = ['4', '3', '2', '1']

/** `2025`, or `2025-3`. */
export function periodCode(year: string, quarter: string | undefined): string {
  return quarter === undefined ? year : `${year}-${quarter}`
}

export function periodIn(code: string | undefined): Pick<Choices, 'year' | 'quarter'> {
  const [year, quarter] = code?.split('-') ?? []
  return { year, quarter }
}

export function periodName(code: string): string {
  const { year = '', quarter } = periodIn(code)
  return quarter === undefined ? year : TEXTS.quarter(Number(quarter), Number(year))
}

/** The newest first, the quarters of a year below it. */
export function periodsOf({ years, lastDay }: Periods): string[] {
  const [first] = years
  if (first === undefined || lastDay === undefined) return []
  const lastYear = Number(lastDay.slice(0, 4))
  const all = Array.from({ length: lastYear - Number(first) + 1 }, (_, back) => String(lastYear - back))
  return all.flatMap(year => {
    const ended = QUARTERS.filter(quarter => `${year}-${String(Number(quarter) * 3).padStart(2, '0')}` <= lastDay)
    return [...(years.includes(year) ? [year] : []), ...ended.map(quarter => periodCode(year, quarter))]
  })
}
