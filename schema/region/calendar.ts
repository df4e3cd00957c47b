/**
 * Dates as ISO text, moved by days; the generator never asks the clock what day it is. A region is made of few days and
 * many dates, so each day is read and written once.
 */
const DAY = 86_400_000

const numbers = new Map<string, number>()
const texts = new Map<number, string>()

export function daysAfter(date: string, days: number): string {
  const number = dayNumberOf(date) + days
  let text = texts.get(number)
  if (text === undefined) {
    text = new Date(number * DAY).toISOString().slice(0, 10)
    texts.set(number, text)
  }
  return text
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

function dayNumberOf(date: string): number {
  let number = numbers.get(date)
  if (number === undefined) {
    number = Date.parse(`${date}T00:00:00Z`) / DAY
    numbers.set(date, number)
  }
  return number
}
