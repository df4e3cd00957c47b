import { describe, expect, test } from 'vitest'
import { agreementOn } from '../../src/rules/agreement-on.ts'

const first = { code: 'A', from: '2009-01-01', to: '2024-12-31' }
const second = { code: 'B', from: '2025-01-01', to: null }

describe('The agreement of an employer', () => {
  test.each([
    ['2008-12-31', null],
    ['2009-01-01', first],
    ['2024-12-31', first],
    ['2025-01-01', second],
    ['2099-01-01', second],
  ])('is on %s the one whose first and last day include it', (day, agreement) => {
    expect(agreementOn([first, second], day)).toBe(agreement)
  })

  test('is none on a day between two that were recorded', () => {
    expect(agreementOn([first, { ...second, from: '2026-01-01' }], '2025-06-01')).toBeNull()
  })
})
