import { describe, expect, it } from 'vitest'
import { nearestCodes, reference } from '../reference/index.ts'

const regions = ['drenthe', 'friesland', 'groningen', 'noord-holland-noord']

describe('nearestCodes', () => {
  it.each([
    ['a mistyped region', 'gronigen', regions, 'groningen'],
    ['a region in capitals', 'DRENTHE', regions, 'drenthe'],
    ['the start of a region', 'noord-holland', regions, 'noord-holland-noord'],
    ['a skill without its zero', 'SK-M6', reference.skills.keys(), 'SK-M06'],
    ['an occupation by its name', 'cnc machinist', reference.occupations.keys(), 'OC-M01'],
    ['an occupation by a part of its Dutch name', 'verspaner', reference.occupations.keys(), 'OC-M01'],
    ['a municipality by its name', 'Assen', reference.municipalities.keys(), 'GM0106'],
  ])('finds %s', (_case, typed, known, expected) => {
    expect(nearestCodes(typed, known)[0]).toBe(expected)
  })

  it('names three codes at most, and always some when any are known', () => {
    expect(nearestCodes('', regions)).toHaveLength(3)
    expect(nearestCodes('utterly different', ['drenthe'])).toEqual(['drenthe'])
    expect(nearestCodes('SK-M06', [])).toEqual([])
  })

  it('does not depend on the order of the known codes', () => {
    expect(nearestCodes('x', regions)).toEqual(nearestCodes('x', regions.toReversed()))
  })

  it('answers an endless input at once', () => {
    expect(nearestCodes('9'.repeat(1_000_000), reference.skills.keys())).toHaveLength(3)
  })
})
