/** Dates as ISO text, moved by days; the generator never asks the clock what day it is. */
const DAY = 86_400_000

export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}
