import { describe, expect, test } from 'vitest'
import { nameOn } from '../../src/rules/name-on.ts'

const TODAY = '2026-11-21'
const dated = [
  { name: 'Second', until: '2018-12-31' },
  { name: 'First', until: '2010-06-30' },
]

describe('The name of an organisation', () => {
  test.each([
    ['2026-11-21', 'Present'],
    ['2030-01-01', 'Present'],
    ['2019-01-01', 'Present'],
    ['2018-12-31', 'Second'],
    ['2010-07-01', 'Second'],
    ['2010-06-30', 'First'],
    ['1990-01-01', 'First'],
  ])('is on %s the one whose last day had not passed: %s', (day, name) => {
    expect(nameOn('Present', dated, day, TODAY)).toBe(name)
  })

  test('is the present one on every day where there was no other', () => {
    expect(nameOn('Present', [], '1990-01-01', TODAY)).toBe('Present')
  })

  test('is unknown in the past where nobody recorded the last day of the former one, and known today', () => {
    const undated = [{ name: 'Former', until: null }]
    expect(nameOn('Present', undated, '2026-11-20', TODAY)).toBeNull()
    expect(nameOn('Present', undated, TODAY, TODAY)).toBe('Present')
  })

  test('is known after a change that was recorded, whatever came before it', () => {
    const formers = [
      { name: 'Second', until: '2018-12-31' },
      { name: 'First', until: null },
    ]
    expect(nameOn('Present', formers, '2019-01-01', TODAY)).toBe('Present')
    expect(nameOn('Present', formers, '2018-12-31', TODAY)).toBeNull()
  })
})
