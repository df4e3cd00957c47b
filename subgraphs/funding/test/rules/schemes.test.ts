import { describe, expect, test } from 'vitest'
import { openingCommitments, schemes } from '../../db/schemes/index.ts'
import { decide } from '../../src/rules/decide.ts'
import { evidenceText } from '../../src/rules/texts.ts'
import { windowState } from '../../src/rules/window-state.ts'
import { today } from './cases.ts'
import { breaking, lacking, meeting, openDayOf, unanswered } from './witnesses.ts'

const ids = schemes.map(({ id }) => id)
const outcomeOf = (scheme: (typeof schemes)[number], facts: ReturnType<typeof meeting>) =>
  decide(scheme, facts, openDayOf(scheme))

describe('the schemes of the demo region', () => {
  test('every scheme decides ELIGIBLE, INELIGIBLE and UNKNOWN, and the special category is left to its owner', () => {
    const table = schemes.map(scheme => {
      const [met, unmet, unknown] = [meeting(scheme), breaking(scheme), lacking(scheme)].map(facts =>
        outcomeOf(scheme, facts),
      )
      const special = scheme.conditions.some(({ kind }) => kind === 'SPECIAL_CATEGORY')
      const owner = special ? outcomeOf(scheme, unanswered(scheme)).outcome : ''
      return { scheme: scheme.id, met, unmet, unknown, owner }
    })
    const line = (decision: ReturnType<typeof decide> | undefined) =>
      `${decision?.outcome} ${decision?.outcome === 'ELIGIBLE' ? '' : decision?.because[0]?.condition}`.trim()
    console.table(
      table.map(({ scheme, met, unmet, unknown, owner }) => ({
        scheme,
        'all met': line(met),
        'one broken': line(unmet),
        'one missing': line(unknown),
        unanswered: owner,
      })),
    )
    expect(table.length).toBeGreaterThanOrEqual(25)
    for (const { scheme, met, unmet, unknown, owner } of table) {
      expect([scheme, met?.outcome, unmet?.outcome, unknown?.outcome]).toEqual([
        scheme,
        'ELIGIBLE',
        'INELIGIBLE',
        'UNKNOWN',
      ])
      expect(['', 'OWNER_DECIDES']).toContain(owner)
    }
    expect(table.filter(({ owner }) => owner === 'OWNER_DECIDES')).toHaveLength(1)
  })

  test('every reason is a sentence in Dutch and in English without a hole in it', () => {
    for (const scheme of schemes) {
      for (const facts of [meeting(scheme), breaking(scheme), lacking(scheme), unanswered(scheme)]) {
        for (const one of outcomeOf(scheme, facts).because) {
          for (const language of ['nl', 'en'] as const) {
            const text = evidenceText(one, language)
            expect(text, one.condition).toMatch(/^[A-Z].*\.$/)
            expect(text, one.condition).not.toMatch(/undefined|null|NaN| {2}|\(\)| \./)
          }
        }
      }
    }
  })

  test('ids are unique, and exclusions and opening commitments name schemes that exist', () => {
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(schemes.flatMap(one => one.exclusions.map(({ scheme }) => scheme))))
    expect(ids).toEqual(expect.arrayContaining(Object.keys(openingCommitments)))
  })

  test('an exclusion per employer is said by both schemes and counts an employer', () => {
    for (const one of schemes) {
      for (const { scheme: other } of one.exclusions.filter(({ scope }) => scope === 'EMPLOYER')) {
        const back = schemes.find(({ id }) => id === other)?.exclusions.map(({ scheme, scope }) => `${scheme} ${scope}`)
        expect(back).toContain(`${one.id} EMPLOYER`)
        expect(one.countedEmployer).not.toBeNull()
      }
    }
  })

  test('most schemes are open today, one is used up and some are over or yet to come', () => {
    const states = schemes.map(one => windowState(one, today, openingCommitments[one.id] ?? 0))
    const count = (state: string) => states.filter(one => one === state).length
    expect(count('OPEN')).toBeGreaterThanOrEqual(25)
    expect(schemes[states.indexOf('EXHAUSTED')]?.id).toBe('a-en-o-zij-instroom-2026')
    expect(count('CLOSED')).toBeGreaterThan(0)
    expect(count('NOT_YET')).toBeGreaterThan(0)
  })
})
