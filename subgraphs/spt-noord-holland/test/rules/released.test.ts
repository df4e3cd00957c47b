// What is counted about people, as anybody may see it.
import { expect, it } from 'vitest'
import { endOfMonthBefore } from '../../src/rules/end-of-month-before.ts'
import { released } from '../../src/rules/released.ts'

it.each([
  [0, null],
  [9, null],
  [10, 10],
  [14, 10],
  [15, 15],
  [151, 150],
])('%d is shown as %s', (count, shown) => {
  expect(released(count)).toBe(shown)
})

it.each([
  ['2026-11-21', '2026-10-31'],
  ['2026-11-01', '2026-10-31'],
  ['2027-01-31', '2026-12-31'],
  ['2028-03-31', '2028-02-29'],
])('on %s it is counted up to %s', (day, asOf) => {
  expect(endOfMonthBefore(day)).toBe(asOf)
})
