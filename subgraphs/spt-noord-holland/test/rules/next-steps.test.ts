// From the airport into technical work: every step carried by coverage, by a curated transition, or by both.
import { fitScale, leastPoints } from '@overstap/schema/matching'
import { reference } from '@overstap/schema/reference'
import { describe, expect, it } from 'vitest'
import { nextStepsFrom } from '../../src/rules/next-steps.ts'

describe.each(['OC-Z01', 'OC-Z02'])('from %s', code => {
  const steps = nextStepsFrom(code) ?? []

  it('a step rests on enough coverage, or on a transition, and every transition is there', () => {
    const curated = reference.transitions.filter(({ from }) => from === code).map(({ id }) => id)
    expect(steps.flatMap(({ transition }) => transition ?? []).sort()).toEqual(curated.sort())
    for (const { coverage, transition } of steps)
      expect(transition !== null || coverage >= leastPoints / fitScale).toBe(true)
  })

  it('what carries over and what is missing are together what is asked', () => {
    for (const { to, transferable, gap } of steps) {
      const asked = reference.occupations.get(to)?.needs.map(({ skill }) => skill) ?? []
      expect([...transferable, ...gap].map(({ skill }) => skill).sort()).toEqual([...asked].sort())
    }
  })
})

it.each(['OC-M01', 'OC-Z03', 'nothing'])('there are none from %s', code => {
  expect(nextStepsFrom(code)).toBeNull()
})
