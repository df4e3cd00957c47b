// Up to when people are counted.
import { expect, it } from 'vitest'
import { endOfMonthBefore } from '../../src/rules/end-of-month-before.ts'

it.each([
  ['2026-11-21', '2026-10-31'],
  ['2026-11-01', '2026-10-31'],
  ['2027-01-31', '2026-12-31'],
  ['2028-03-31', '2028-02-29'],
])('on %s it is counted up to %s', (day, asOf) => {
  expect(endOfMonthBefore(day)).toBe(asOf)
})
