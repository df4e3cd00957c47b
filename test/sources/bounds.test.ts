// How many people several owners know: never more than the most, never fewer than the least, whoever is known to whom.

import { boundsOf } from '@overstap/kit/sources'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('bounds', () => {
  it.each([
    ['one owner', [['a', 5]], 5, 5],
    [
      'owners that say nothing of each other',
      [
        ['a', 5],
        ['b', 3],
      ],
      8,
      8,
    ],
    [
      'two that overlap',
      [
        ['a', 5, 'b'],
        ['b', 3],
      ],
      5,
      8,
    ],
    [
      'two of which the second says so',
      [
        ['a', 5],
        ['b', 7, 'a'],
      ],
      7,
      12,
    ],
    [
      'one in the middle of two',
      [
        ['a', 5],
        ['b', 7, 'a', 'c'],
        ['c', 4],
      ],
      9,
      16,
    ],
    [
      'a large one in the middle of two',
      [
        ['a', 5],
        ['b', 17, 'a', 'c'],
        ['c', 4],
      ],
      17,
      26,
    ],
    [
      'one that did not answer',
      [
        ['a', 5],
        ['b', undefined],
      ],
      5,
      null,
    ],
  ] as [string, [string, number | undefined, ...string[]][], number, number | null][])(
    'of %s',
    (_, owners, atLeast, atMost) => {
      const counted = owners.map(([owner, count, ...overlaps]) => ({ owner, count, overlaps }))
      expect(boundsOf(counted)).toEqual({ atLeast, atMost })
      expect(boundsOf(counted.toReversed())).toEqual({ atLeast, atMost })
    },
  )

  it('hold for every population in which only owners that say so know the same people', () => {
    const names = ['a', 'b', 'c', 'd']
    const pairs = names.flatMap((one, index) => names.slice(index + 1).map(other => [one, other] as const))
    fc.assert(
      fc.property(
        fc.subarray(pairs),
        fc.array(fc.subarray(names, { minLength: 1 }), { maxLength: 30 }),
        (overlapping, people) => {
          const overlap = (one: string, other: string) =>
            overlapping.some(pair => pair.includes(one) && pair.includes(other) && one !== other)
          // Of each person, owners of whom all overlap.
          const knownTo = people.map(owners =>
            owners.filter((one, index) => owners.slice(0, index).every(other => overlap(one, other))),
          )
          const counted = names.map(owner => ({
            owner,
            count: knownTo.filter(owners => owners.includes(owner)).length,
            overlaps: names.filter(other => owner < other && overlap(owner, other)),
          }))
          const { atLeast, atMost } = boundsOf(counted)
          expect(people.length).toBeGreaterThanOrEqual(atLeast)
          expect(people.length).toBeLessThanOrEqual(atMost ?? 0)
        },
      ),
    )
  })
})
