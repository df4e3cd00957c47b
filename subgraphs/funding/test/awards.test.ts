// The awards of the demo region: whatever the region, no fund has given what its rules forbid.
import { region } from '@overstap/schema/region'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DemoAward } from '../db/award-book.ts'
import { awardsOf } from '../db/awards.ts'
import { schemes } from '../db/schemes/index.ts'
import type { Scheme } from '../src/rules/scheme.ts'
import { plan, TODAY } from './scene.ts'

const schemeOf = new Map(schemes.map(scheme => [scheme.id, scheme]))

function known(award: DemoAward): Scheme {
  const scheme = schemeOf.get(award.scheme)
  if (!scheme) throw new Error(`There is no scheme ${award.scheme}.`)
  return scheme
}

const sumOf = (awards: readonly DemoAward[]) => awards.reduce((sum, { amountCents }) => sum + amountCents, 0)

/** The most that one award can be; infinite where only the ceiling and the costs bind. */
function mostOf({ award }: Scheme, { units }: DemoAward): number {
  switch (award.form) {
    case 'PERCENT':
      return award.capCents ?? Number.POSITIVE_INFINITY
    case 'LUMP':
      return award.amountCents
    case 'PER_UNIT':
      return units <= award.atMostUnits ? award.amountCents * units : 0
    case 'POOL':
      return award.baseCents
  }
}

describe('the awards of any region', () => {
  const regions = fc.record({
    candidates: fc.integer({ min: 0, max: 500 }),
    vacancies: fc.integer({ min: 0, max: 150 }),
    seed: fc.integer({ min: 1, max: 10_000 }),
  })

  test('keep to ceilings, amounts, windows, numbers, agreements and exclusions', () => {
    fc.assert(
      fc.property(regions, size => {
        const made = region({ ...size, today: TODAY })
        const awards = awardsOf(made, TODAY)
        for (const [id, given] of Map.groupBy(awards, each => each.scheme)) {
          expect(sumOf(given), id).toBeLessThanOrEqual(schemeOf.get(id)?.ceilingCents ?? 2 ** 31 - 1)
        }
        const decided = awards.filter(each => each.employer !== null || each.beneficiary !== null)
        for (const award of decided) {
          const { validFrom, validTo, window } = known(award)
          const last = [validTo, window.closes, TODAY].filter(day => day !== null).sort()[0]
          expect(award.amountCents).toBeGreaterThan(0)
          expect(award.amountCents, award.scheme).toBeLessThanOrEqual(mostOf(known(award), award))
          expect(award.decidedOn >= validFrom && award.decidedOn >= (window.opens ?? '')).toBe(true)
          expect(award.decidedOn <= (last ?? '')).toBe(true)
          expect(underAgreement(award, made), `${award.scheme} ${award.employer}`).toBe(true)
        }
        for (const [firm, given] of Map.groupBy(decided, each => each.employer)) {
          if (firm !== null) keptByFirm(given)
        }
      }),
      { numRuns: 12 },
    )
  })

  test('are the same each time, and some hundred of them', () => {
    const awards = awardsOf(plan, TODAY)
    expect(awardsOf(plan, TODAY)).toEqual(awards)
    expect(awards.length).toBeGreaterThan(200)
    expect(new Set(awards.map(each => each.scheme)).size).toBeGreaterThan(20)
  })

  test('leave the firms of the stories as they were', () => {
    for (const { employer } of awardsOf(plan, TODAY))
      expect(employer ?? 'register:employer-0').toMatch(/:employer-\d+$/)
  })

  test('name nobody for a scheme of a special category (R12)', () => {
    const special = (award: DemoAward) => known(award).conditions.some(({ kind }) => kind === 'SPECIAL_CATEGORY')
    expect(awardsOf(plan, TODAY).filter(special)).toEqual([])
  })
})

/** R2: money that is bound to an agreement went to a firm that was under it on the day. */
function underAgreement({ employer, decidedOn, ...award }: DemoAward, made: typeof plan): boolean {
  const bound = known({ employer, decidedOn, ...award }).conditions.find(({ kind }) => kind === 'AGREEMENT')
  if (bound?.kind !== 'AGREEMENT') return true
  const number = Number(employer?.split('-').at(-1))
  return made
    .employer(number)
    .agreements.some(
      ({ code, from, to }) => bound.in.includes(code) && from <= decidedOn && (to === null || decidedOn <= to),
    )
}

function keptByFirm(given: readonly DemoAward[]): void {
  for (const [id, ofScheme] of Map.groupBy(given, each => each.scheme)) {
    const scheme = schemeOf.get(id)
    if (!scheme?.countedEmployer) continue
    expect(ofScheme.length, id).toBeLessThanOrEqual(scheme.awardsPerEmployer ?? Number.POSITIVE_INFINITY)
    if (scheme.award.form === 'POOL') expect(sumOf(ofScheme), id).toBeLessThanOrEqual(scheme.award.baseCents)
    for (const { scheme: other, scope } of scheme.exclusions) {
      if (scope === 'EMPLOYER') expect(given.map(each => each.scheme)).not.toContain(other)
    }
  }
}
