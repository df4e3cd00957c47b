/** What somebody chose to see, as the address says it: `?region=groningen&branch=METAAL&from=2025-01&to=2026-01`. */
import { useAddress } from '../page/address.ts'

export interface Choices {
  region: string | undefined
  branch: string | undefined
  /** First month, and the month after the last one; undefined: the last whole year. */
  period: { from: string; to: string } | undefined
}

export interface Choosing extends Choices {
  choose(changes: Partial<Choices>): void
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

export function useChoices(): Choosing {
  const { chosen, choose } = useAddress()
  const [from, to] = [chosen('from'), chosen('to')]
  const isPeriod = from !== undefined && to !== undefined && MONTH.test(from) && MONTH.test(to) && from < to
  return {
    region: chosen('region'),
    branch: chosen('branch'),
    period: isPeriod ? { from, to } : undefined,
    choose: changes => {
      const { period, ...others } = changes
      choose({ ...others, ...('period' in changes && { from: period?.from, to: period?.to }) })
    },
  }
}

/** What is asked: days, as the API has them. */
export function daysOf({ period }: Choices): { from?: string; to?: string } {
  return period ? { from: `${period.from}-01`, to: `${period.to}-01` } : {}
}

/** How many whole years back one may choose. */
const YEARS = 4

/** The periods to choose from, newest first: the twelve months up to the last day of a release, and whole years. */
export function periodsUpTo(lastDay: string): { from: string; to: string }[] {
  const end = monthAfter(lastDay)
  const year = Number(end.slice(0, 4))
  const whole = Array.from({ length: YEARS }, (_, ago) => ({ from: `${year - ago - 1}-01`, to: `${year - ago}-01` }))
  return end.endsWith('-01') ? whole : [{ from: `${year - 1}${end.slice(4)}`, to: end }, ...whole]
}

function monthAfter(day: string): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + 1)
  return date.toISOString().slice(0, 7)
}
