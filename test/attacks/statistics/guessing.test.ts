// No combination of figures tells who is in them: the best guesses stay as near to a coin as decisions/0030 says, and the
// figures can still be used. «npm run bench -- disclosure» prints what was measured.

import { describe, expect, it } from 'vitest'
import { acrossCubes } from './game/across.ts'
import { attacks } from './game/attacks.ts'
import { EXACT, figuresBy, play, RELEASED } from './game/guess.ts'
import { bandOf } from './game/utility.ts'
import { demoWorld } from './game/world.ts'

const world = demoWorld()
const released = figuresBy(RELEASED)
const all = [...attacks, ...acrossCubes]

describe('whoever attacks released figures', () => {
  it.each(all)('is hardly more often right than a coin: $name', ({ round, rounds, most }) => {
    expect(play(round(world, released), rounds)).toBeLessThan(most)
  })

  // Or the games would prove nothing.
  it.each(all.filter(({ isVain }) => !isVain))('would find out from exact figures: $name', ({ round }) => {
    const exact = figuresBy(EXACT)
    expect(play(round(world, exact), 500)).toBeGreaterThan(0.85)
  })
})

describe('whoever uses released figures', () => {
  it('finds those of fifty or more off by some 2 %', () => {
    const { told, relativeError } = bandOf(world, released, 50)
    expect(told).toBe(1)
    expect(relativeError).toBeLessThan(0.025)
  })
})
