// Random gaps and offers for the planner's property tests. The numbers are small on purpose: ties are where plans go wrong.
import fc from 'fast-check'
import type { TrainingPlanRequest } from '../../src/rules/plan-training.ts'
import type { TrainingOffer } from '../../src/rules/training-offer.ts'

const day = fc.integer({ min: 10, max: 28 }).map(number => `2026-11-${number}`)
const level = fc.option(fc.integer({ min: 1, max: 4 }), { nil: null })

function skillOf(skills: number): fc.Arbitrary<string> {
  return fc.integer({ min: 1, max: skills }).map(number => `SK-${String(number).padStart(2, '0')}`)
}

export function offersOver(skills: number, maximum: number): fc.Arbitrary<TrainingOffer[]> {
  const offer = fc.record({
    kind: fc.constantFrom('SHORT' as const, 'CREBO' as const, 'EVC' as const, 'ORIENTATION' as const),
    entryLevel: level,
    weeks: fc.integer({ min: 0, max: 4 }),
    teaches: fc.uniqueArray(fc.record({ skill: skillOf(skills), level: fc.integer({ min: 1, max: 4 }) }), {
      maxLength: 5,
      selector: taught => taught.skill,
    }),
    costItems: fc.array(
      fc.record({
        kind: fc.constantFrom('TUITION' as const, 'EXAM' as const),
        amountCents: fc.integer({ min: 0, max: 3 }),
      }),
      { maxLength: 2 },
    ),
    runs: fc.array(fc.record({ startsOn: day, placesLeft: fc.integer({ min: 0, max: 2 }) }), { maxLength: 3 }),
    openEntry: fc.boolean(),
  })
  return fc
    .array(offer, { maxLength: maximum })
    .map(offers => offers.map((one, index) => ({ id: `opleiders:${index + 1}`, ...one })))
}

export function requests(skills: number, maximumOffers: number): fc.Arbitrary<TrainingPlanRequest> {
  return fc.record({
    gap: fc
      .uniqueArray(fc.record({ skill: skillOf(skills), needs: fc.integer({ min: 1, max: 4 }) }), {
        maxLength: skills,
        selector: entry => entry.skill,
      })
      .map(gap => gap.map(entry => ({ ...entry, has: entry.needs - 1 }))),
    level,
    offers: offersOver(skills, maximumOffers),
    objective: fc.constantFrom('CHEAPEST' as const, 'SHORTEST' as const),
    from: day,
  })
}

/**
 * A gap that is too large to search through, and offers of one to three scattered skills at much the same price, so that
 * hardly any of them can be left out. Scattered by arithmetic: random arrays are too often a single value repeated.
 */
export function largeRequest(seed: number): TrainingPlanRequest {
  const skill = (at: number) => `SK-${String(at % 45).padStart(2, '0')}`
  return {
    gap: Array.from({ length: 45 }, (_, at) => ({ skill: skill(at), has: 0, needs: 3 })),
    level: null,
    offers: Array.from({ length: 270 }, (_, at) => {
      const number = (at * 7919 + seed * 104_729) % 65_521
      const skills = [skill(at), skill(at + number), skill(at + (number >> 5))].slice(number % 3)
      return {
        id: `opleiders:${at}`,
        kind: 'SHORT',
        entryLevel: null,
        weeks: 1 + (number % 8),
        teaches: [...new Set([skill(at), ...skills])].map(one => ({ skill: one, level: 3 })),
        costItems: [{ kind: 'TUITION', amountCents: 50_000 + number }],
        runs: [],
        openEntry: true,
      }
    }),
    objective: 'CHEAPEST',
    from: '2026-11-21',
  }
}
