// The published vectors, run as any other language would run them.
import { describe, expect, it } from 'vitest'
import * as rule from '../matching/index.ts'
import vectors from '../matching/vectors.json' with { type: 'json' }
import { reference } from '../reference/index.ts'

// The vectors are JSON: that they have the shapes of profiles is what running them shows.
const candidateOf = (changes: object) => ({ ...vectors.base.candidate, ...changes }) as rule.CandidateProfile
const vacancyOf = (changes: object) => ({ ...vectors.base.vacancy, ...changes }) as rule.VacancyProfile

describe('the published vectors', () => {
  it('belong to this release', () => {
    expect(vectors.release).toBe(reference.release)
  })

  it('state the constants of the rule', () => {
    const { fitScale, fullCredit, leastPoints, transitionFloor, directCredits, adjacentCredits } = rule
    expect({ fitScale, fullCredit, leastPoints, transitionFloor, directCredits, adjacentCredits }).toEqual(
      vectors.constants,
    )
  })

  it.each(vectors.weights)('weigh $requirement.skill at $weight', ({ requirement, weight }) => {
    expect(rule.requirementWeight(requirement)).toBe(weight)
  })

  it.each(vectors.expansions)('expand $claims', ({ claims, expanded }) => {
    expect(rule.expandClaims(claims)).toEqual(expanded)
  })

  it.each(vectors.matches)('match: $title', ({ candidate, vacancy, match }) => {
    expect(rule.match(candidateOf(candidate), vacancyOf(vacancy))).toEqual(match)
  })

  it('order ids by owner and then by number', () => {
    expect(vectors.order.toReversed().sort(rule.compareIds)).toEqual(vectors.order)
  })
})
