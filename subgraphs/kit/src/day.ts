/** Calendar days as ISO texts: `2026-11-21`. */
import { badUserInput } from './errors.ts'

/** The day it is now, in UTC: every owner's demo region is made for the same day. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

/**
 * The day that a client wrote for the argument `name`, or `otherwise` when none was.
 * @throws BAD_USER_INPUT for what is not a day of the calendar.
 */
export function readDay(name: string, value: unknown, otherwise: string): string {
  if (value === null || value === undefined) return otherwise
  if (isDay(value)) return value
  throw badUserInput(`«${name}» must be a day such as 2026-11-21, but it is «${String(value).slice(0, 40)}».`)
}

/** Whether it is a day of the calendar that PostgreSQL knows too: there is no year 0. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || value < '0001') return false
  const moment = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value)
}
