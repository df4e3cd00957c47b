import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeFacts, factsOf, match, profileFactsOf } from '../matching/index.ts'
import { decodeFacts } from '../matching/route-facts.ts'
import { anyCandidate, anyVacancy, candidate, claimsOf, requirementsOf, vacancy } from './profiles.ts'

const welder = { ...candidate, occupation: 'OC-M03', skills: claimsOf('OC-M03') }
const offer = { ...vacancy, requirements: requirementsOf('OC-M04') }

function facts() {
  const found = match(welder, offer)
  if (found === null) throw new Error('A welder matches a welder.')
  return factsOf(welder, offer, found)
}

const altered = (changes: object) => ({ ...encodeFacts(facts()), ...changes })

describe('route facts', () => {
  it('say their own version and the release first', () => {
    expect(JSON.stringify(encodeFacts(facts()))).toMatch(
      /^\{"v":1,"release":"2026\.1","candidate":"uwv-noord:1","vacancy":"techniek-noord:1"/,
    )
  })

  it('come back as they went, to the same text', () => {
    const property = fc.property(anyCandidate, anyVacancy, (person, job) => {
      const found = match(person, job)
      if (found === null) return
      const signed = JSON.stringify(encodeFacts(factsOf(person, job, found)))
      const read = decodeFacts(JSON.parse(signed))
      expect(read).toEqual(factsOf(person, job, found))
      expect(JSON.stringify(encodeFacts(read))).toBe(signed)
    })
    fc.assert(property, { numRuns: 300 })
  })

  it('read a missing field as null, where null is allowed', () => {
    expect(decodeFacts(altered({ transition: undefined })).transition).toBeNull()
  })

  it.each([
    ['a gap of what is no object', altered({ gap: [7] }), 'Route facts are not an object.'],
    ['another version', altered({ v: 2 }), 'Route facts have version 2, expected 1.'],
    ['a missing fit', altered({ fit: undefined }), 'Route facts: fit is not a number.'],
    ['an unknown basis', altered({ basis: 'LUCK' }), 'Route facts: basis is not one of SKILLS, TRANSITION, BOTH.'],
    ['a gap that is no list', altered({ gap: {} }), 'Route facts: gap is not a list of at most 50.'],
    ['a gap without an end', altered({ gap: Array(51).fill({}) }), 'Route facts: gap is not a list of at most 50.'],
    [
      'a text that no database holds',
      altered({ gap: [{ skill: 'SK-M06\0', has: 0, needs: 2 }] }),
      'Route facts: skill is not a text.',
    ],
    [
      'an unknown reason',
      altered({ reasons: [{ aspect: 'AGE', outcome: 'MET' }] }),
      'Route facts: aspect is not one of LEVEL, MACHINES, SKILLS, REGION.',
    ],
  ])('refuse %s', (_case, said, message) => {
    expect(() => decodeFacts(said)).toThrow(message)
  })

  it('tell a reader of profiles the same match, and nothing that depends on where somebody lives or from when it can', () => {
    const whereabouts = fc.record({
      municipality: fc.constantFrom('GM0014', 'GM0106', 'GM0114', null),
      maximumDistanceKm: fc.constantFrom(5, 30, 75, null),
      availableFrom: fc.constantFrom('2026-01-01', '2027-12-31', null),
    })
    const property = fc.property(anyCandidate, anyVacancy, whereabouts, (person, job, elsewhere) => {
      const [one, other] = [person, { ...person, ...elsewhere }].map(each => {
        const found = match(each, job)
        return found && { told: profileFactsOf(each, job, found), all: factsOf(each, job, found) }
      })
      expect(other?.told).toEqual(one?.told)
      if (!one) return
      const { reasons, availableFrom: _, ...rest } = one.told
      expect(one.all).toMatchObject(rest)
      expect(reasons.map(each => each.aspect)).toEqual(one.all.reasons.map(each => each.aspect))
      expect(decodeFacts(encodeFacts(one.told))).toEqual(one.told)
    })
    fc.assert(property, { numRuns: 300 })
  })

  it('carry no level, place or date beyond what the partners are told', () => {
    expect(Object.keys(facts()).sort()).toEqual(
      'availableFrom basis candidate candidateLevel crossBranch fit gap reasons release transition vacancy vacancyLevel vacancyOccupation'.split(
        ' ',
      ),
    )
  })
})
