// The rules for who sees which person, one by one. That every way to a person comes past them is shown elsewhere.
import type { Viewer } from '@overstap/kit'
import { purposes, type Right, rightsOf, roles } from '@overstap/schema/rights'
import { describe, expect, it } from 'vitest'
import {
  mayAskForRoutesTo,
  mayFilterBy,
  maySeeCandidate,
  maySeeContact,
  maySeeMoreThanProfile,
  regionsOpenTo,
  rowRuleOf,
  rowSettings,
} from '../src/policy.ts'

const viewer = (role: Viewer['role'], given: Partial<Viewer> = {}): Viewer => {
  const { purpose = 'MEDIATION' } = given
  const rest = { subject: 'somebody', organisation: 'register:own', regions: ['drenthe'] }
  return { role, purpose, rights: rightsOf(role, purpose), ...rest, ...given }
}
const coach = viewer('coach')
const employer = viewer('partner')
const open = { region: 'groningen', openToProposals: true, currentEmployer: null }
const closed = { region: 'drenthe', openToProposals: false, currentEmployer: null }

describe('the row rule', () => {
  it.each(roles.flatMap(role => [...purposes, null].map(purpose => [role, purpose] as const)))(
    'of a %s for %s follows from what it has a right to',
    (role, purpose) => {
      const rule = rowRuleOf(viewer(role, { purpose }))
      if (role === 'coach' && (purpose === 'MEDIATION' || purpose === 'FUNDING_ASSESSMENT'))
        expect(rule).toBe('IN_OWN_REGIONS')
      else if (role === 'partner' && purpose === 'MEDIATION') expect(rule).toBe('OPEN_TO_PROPOSALS')
      else expect(rule).toBe('NOBODY')
    },
  )

  it('shows nobody to an employer without a name, and nobody to a token that was made for nothing', () => {
    expect(rowRuleOf({ ...employer, organisation: null })).toBe('NOBODY')
    expect(rowRuleOf({ ...coach, rights: [] })).toBe('NOBODY')
  })

  it('shows a coach who lives in its regions, agreed or not', () => {
    expect(maySeeCandidate(coach, closed)).toBe(true)
    expect(maySeeCandidate(coach, open)).toBe(false)
    expect(regionsOpenTo(coach)).toEqual(['drenthe'])
  })

  it('shows an employer who agreed, wherever they live, and gives it no region to look through', () => {
    expect(maySeeCandidate(employer, open)).toBe(true)
    expect(maySeeCandidate(employer, { ...open, currentEmployer: 'register:other' })).toBe(true)
    expect(maySeeCandidate(employer, closed)).toBe(false)
    expect(regionsOpenTo(employer)).toEqual([])
  })

  it('shows an employer nobody who works for it, agreed or not: they did not agree to being heard of there', () => {
    expect(maySeeCandidate(employer, { ...open, currentEmployer: 'register:own' })).toBe(false)
    expect(
      maySeeCandidate({ ...coach, organisation: 'register:own' }, { ...closed, currentEmployer: 'register:own' }),
    ).toBe(true)
  })

  it('shows everybody else nobody', () => {
    for (const role of ['none', 'dashboard', 'operator'] as const) {
      for (const person of [open, closed]) expect(maySeeCandidate(viewer(role), person)).toBe(false)
    }
  })
})

describe('routes to a vacancy', () => {
  const refusal = expect.objectContaining({ extensions: { code: 'FORBIDDEN' } })

  it('are for coaches, whoever offers it', () => {
    expect(() => mayAskForRoutesTo(coach, { employer: 'register:other' })).not.toThrow()
    expect(() => mayAskForRoutesTo(coach, {})).not.toThrow()
  })

  it('are for the employer who offers it, and for no other', () => {
    expect(() => mayAskForRoutesTo(employer, { employer: 'register:own' })).not.toThrow()
    for (const vacancy of [{ employer: 'register:other' }, { employer: null }, { employer: '' }, {}]) {
      expect(() => mayAskForRoutesTo(employer, vacancy)).toThrow(refusal)
    }
    expect(() => mayAskForRoutesTo({ ...employer, organisation: null }, { employer: null })).toThrow(refusal)
  })

  it('are not narrowed by what is not shown', () => {
    expect(() => mayFilterBy(coach, { withinDistance: true })).not.toThrow()
    expect(() => mayFilterBy(employer, { withinDistance: true })).toThrow(refusal)
    for (const withinDistance of [false, null, undefined]) {
      expect(() => mayFilterBy(employer, { withinDistance })).not.toThrow()
    }
  })

  it('tell a coach more than a profile only while its token is made for that', () => {
    expect(maySeeMoreThanProfile(coach)).toBe(true)
    expect(maySeeMoreThanProfile({ ...coach, rights: ['candidate:profile', 'route:read'] })).toBe(false)
    expect(maySeeMoreThanProfile(employer)).toBe(false)
  })
})

describe('contact data', () => {
  const held = { coaches: ['somebody'], consented: null }
  const consented = { coaches: [], consented: true }

  it.each([
    ['who holds the mediation', held, true],
    ['after consent', consented, true],
    ['with neither', { coaches: ['somebody else'], consented: null }, false],
    ['after consent was withdrawn', { coaches: [], consented: false }, false],
    ['who holds the mediation, whatever was withdrawn', { coaches: ['somebody'], consented: false }, true],
  ])('are for a coach %s: %j is %s', (_, facts, may) => {
    expect(maySeeContact(coach, facts)).toBe(may)
  })

  it('are never for an employer, nor for a coach who asks for another purpose or without a name', () => {
    for (const facts of [held, consented]) {
      expect(maySeeContact(employer, facts)).toBe(false)
      expect(maySeeContact(viewer('coach', { purpose: 'FUNDING_ASSESSMENT' }), facts)).toBe(false)
    }
    expect(maySeeContact({ ...coach, subject: null }, { coaches: [], consented: null })).toBe(false)
  })
})

describe('what the database is told', () => {
  it.each<[string, Viewer, object]>([
    ['a coach', coach, { regions: '["drenthe"]', proposals: 'off', contacts: 'on', writes: 'on' }],
    [
      'a coach who assesses funding',
      viewer('coach', { purpose: 'FUNDING_ASSESSMENT' }),
      { regions: '["drenthe"]', proposals: 'off', contacts: 'off', writes: 'off' },
    ],
    ['an employer', employer, { regions: '[]', proposals: 'on', contacts: 'off', writes: 'off' }],
    ['an operator', viewer('operator'), { regions: '[]', proposals: 'off', contacts: 'off' }],
    ['nobody', viewer('none', { purpose: null, subject: null }), { regions: '[]', proposals: 'off', contacts: 'off' }],
    [
      'a coach whose token names an odd region',
      { ...coach, regions: ['a","groningen'] },
      { regions: '["a\\",\\"groningen"]' },
    ],
  ])('of %s is the same rule', (_, by, told) => {
    const said = rowSettings(by)
    expect(
      Object.keys(said)
        .map(name => name.replace('viewer.', ''))
        .sort(),
    ).toEqual(['contacts', 'organisation', 'proposals', 'regions', 'subject', 'writes'])
    for (const [name, value] of Object.entries(told)) expect(said[`viewer.${name}`]).toBe(value)
  })

  it('never lets a right that the rule does not know widen anything', () => {
    const rights: Right[] = ['candidate:contact', 'candidate:full', 'candidate:write']
    expect(rowSettings({ ...employer, rights })).toMatchObject({
      'viewer.regions': '[]',
      'viewer.contacts': 'off',
      'viewer.writes': 'off',
    })
  })
})
