import { describe, expect, it } from 'vitest'
import { type Language, match, reasonText } from '../matching/index.ts'
import { reasonCodes } from '../matching/reason.ts'
import vectors from '../matching/vectors.json' with { type: 'json' }
import { candidate, vacancy } from './profiles.ts'

const languages: Language[] = ['nl', 'en']

describe('reasonText', () => {
  it.each(reasonCodes)('has a whole sentence in both languages for %s', code => {
    const texts = languages.map(language => reasonText({ aspect: 'LEVEL', outcome: 'MET', code, values: {} }, language))
    expect(new Set(texts).size).toBe(2)
    for (const text of texts) expect(text).toMatch(/\.$/)
  })

  it('leaves no value unsaid in any published match', () => {
    const reasons = vectors.matches.flatMap(({ candidate: person, vacancy: job }) => {
      // The vectors are JSON; the vectors' own test shows that they have these shapes.
      const profiles = {
        person: { ...candidate, ...person } as typeof candidate,
        job: { ...vacancy, ...job } as typeof vacancy,
      }
      return match(profiles.person, profiles.job)?.reasons ?? []
    })
    for (const reason of reasons)
      for (const language of languages) expect(reasonText(reason, language)).not.toMatch(/undefined|null|\[object/)
  })

  it('names machines by their label', () => {
    const missing = {
      aspect: 'MACHINES',
      outcome: 'UNMET',
      code: 'MACHINES_MISSING',
      values: { missing: ['SK-M17'] },
    } as const
    expect(reasonText(missing, 'en')).toBe('Not yet at the level that is asked: tend CNC milling machine.')
    expect(reasonText(missing, 'nl')).toBe('Nog niet op het gevraagde niveau: CNC-freesmachine bedienen.')
  })

  it('marks what is only related', () => {
    const values = { met: 2, asked: 5, near: ['SK-M32'] }
    const partly = { aspect: 'SKILLS', outcome: 'UNMET', code: 'SKILLS_PARTLY', values } as const
    expect(reasonText(partly, 'en')).toBe(
      'There at level: 2 of 5 craft skills; related experience with: perform metal inert gas welding.',
    )
    expect(reasonText({ ...partly, values: { ...values, near: [] } }, 'nl')).toBe(
      'Op niveau aanwezig: 2 van 5 vakvaardigheden.',
    )
  })
})
