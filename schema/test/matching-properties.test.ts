// What must hold for every person and every vacancy.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { match } from '../matching/index.ts'
import { anyCandidate, anyClaims, anyVacancy } from './profiles.ts'

const shuffled = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items], { minLength: items.length })

describe('every match', () => {
  it('never loses fit, rank or gains a gap by one more skill', () => {
    const cases = fc.property(anyCandidate, anyVacancy, anyClaims, (candidate, vacancy, more) => {
      const before = match(candidate, vacancy)
      const after = match({ ...candidate, skills: [...candidate.skills, ...more] }, vacancy)
      if (before === null) return
      expect(after?.fit).toBeGreaterThanOrEqual(before.fit)
      expect(after?.rank).toBeGreaterThanOrEqual(before.rank)
      expect(after?.gap.length).toBeLessThanOrEqual(before.gap.length)
    })
    fc.assert(cases, { numRuns: 500 })
  })

  it('does not depend on the order of claims and requirements', () => {
    const cases = anyCandidate.chain(candidate =>
      anyVacancy.chain(vacancy =>
        fc.record({
          candidate: fc.constant(candidate),
          vacancy: fc.constant(vacancy),
          skills: shuffled(candidate.skills),
          requirements: shuffled(vacancy.requirements),
        }),
      ),
    )
    const property = fc.property(cases, ({ candidate, vacancy, skills, requirements }) => {
      expect(match({ ...candidate, skills }, { ...vacancy, requirements })).toEqual(match(candidate, vacancy))
    })
    fc.assert(property, { numRuns: 300 })
  })

  it('has a fit of whole ten-thousandths between 0 and 1, and one reason for each aspect', () => {
    const cases = fc.property(anyCandidate, anyVacancy, (candidate, vacancy) => {
      const found = match(candidate, vacancy)
      if (found === null) return
      expect(found.fit).toBe(Math.round(found.fit * 10_000) / 10_000)
      expect(found.fit >= 0 && found.fit <= 1).toBe(true)
      expect(found.reasons.map(each => each.aspect)).toEqual(['LEVEL', 'MACHINES', 'SKILLS', 'REGION'])
    })
    fc.assert(cases, { numRuns: 300 })
  })

  it('ranks alike whatever the level, the place and the dates are', () => {
    const cases = fc.property(anyCandidate, anyVacancy, (candidate, vacancy) => {
      const bare = { level: null, municipality: null, maximumDistanceKm: null, availableFrom: null, searchRegions: [] }
      const [told, untold] = [match(candidate, vacancy), match({ ...candidate, ...bare }, vacancy)]
      expect([untold?.fit, untold?.rank, untold?.gap]).toEqual([told?.fit, told?.rank, told?.gap])
    })
    fc.assert(cases, { numRuns: 300 })
  })

  it('leaves nothing in the gap exactly when every requirement is met', () => {
    const cases = fc.property(anyCandidate, anyVacancy, (candidate, vacancy) => {
      const own = new Map(candidate.skills.map(claim => [claim.skill, claim.level]))
      const unmet = vacancy.requirements.filter(each => (own.get(each.skill) ?? 0) < each.level)
      const found = match(candidate, vacancy)
      if (found !== null) expect(found.gap.map(each => each.skill).sort()).toEqual(unmet.map(each => each.skill).sort())
    })
    fc.assert(cases, { numRuns: 300 })
  })
})
