// The way over a line: what is passed by, what is lacking at the door, what is left at the end.
import { describe, expect, it } from 'vitest'
import { stopsBetween } from '../../src/rules/journey.ts'

const level = (skill: string, reached: number) => ({ skill, level: reached })
const module = (number: number, gives: ReturnType<typeof level>[], needs: ReturnType<typeof level>[] = []) => ({
  ...{ number, weeks: number, needs, gives },
})

describe('a module', () => {
  it.each([
    ['gives what is not asked', [], [level('A', 2)], [level('B', 3)], []],
    ['gives what is there already', [level('A', 2)], [level('A', 2)], [level('A', 3)], []],
    ['gives no more than there is', [level('A', 2)], [level('A', 3)], [level('A', 2)], []],
    ['gives what is missing', [], [level('A', 2)], [level('A', 2)], [1]],
    ['leads part of the way', [level('A', 1)], [level('A', 3)], [level('A', 2)], [1]],
  ])('that %s', (_, has, needs, gives, stops) => {
    expect(stopsBetween(has, needs, [module(1, gives)]).stops.map(each => each.module)).toEqual(stops)
  })

  it('needs what the profile or a stop before gives, and the rest is lacking', () => {
    const modules = [
      module(1, [level('A', 2)]),
      module(2, [level('B', 2)], [level('A', 2), level('C', 1), level('D', 1)]),
    ]
    const { stops } = stopsBetween([level('D', 1)], [level('A', 2), level('B', 2)], modules)
    expect(stops.map(({ lacks }) => lacks)).toEqual([[], [level('C', 1)]])
  })
})

describe('the end of the line', () => {
  it('is where all weeks are added up, and what no module gave is left', () => {
    const modules = [module(1, [level('A', 2)]), module(2, [level('B', 1)]), module(4, [level('C', 4)])]
    const { weeks, remaining } = stopsBetween([], [level('A', 2), level('B', 2), level('D', 1)], modules)
    expect({ weeks, remaining }).toEqual({ weeks: 3, remaining: [level('B', 2), level('D', 1)] })
  })
})
