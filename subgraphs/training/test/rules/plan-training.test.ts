import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planTraining, type TrainingPlanRequest } from '../../src/rules/plan-training.ts'
import type { TrainingOffer } from '../../src/rules/training-offer.ts'
import { exhaustivePlan } from './exhaustive-plan.ts'
import { largeRequest, offersOver, requests } from './training-offers.ts'

function offer(
  id: string,
  skills: string[],
  euros: number,
  weeks: number,
  more: Partial<TrainingOffer> = {},
): TrainingOffer {
  return {
    id,
    kind: 'SHORT',
    entryLevel: null,
    weeks,
    teaches: skills.map(skill => ({ skill, level: 3 })),
    costItems: [{ kind: 'TUITION', amountCents: euros * 100 }],
    runs: [{ startsOn: '2026-12-01', placesLeft: 4 }],
    ...more,
  }
}

function plan(skills: string[], offers: TrainingOffer[], more: Partial<TrainingPlanRequest> = {}) {
  const gap = skills.map(skill => ({ skill, has: 0, needs: 3 }))
  return planTraining({ gap, level: 2, offers, objective: 'CHEAPEST', from: '2026-11-21', ...more })
}

const trainings = (of: ReturnType<typeof plan>) => of.steps.map(step => step.training)

const largeRequests = [1, 2, 3, 4, 5, 6, 7, 8].map(largeRequest)

describe('planTraining', () => {
  test('answers an empty gap with an empty plan', () => {
    const empty = { weeks: 0, costCents: 0, closes: [], remaining: [], steps: [], exact: true }
    expect(plan([], [offer('a', ['turn'], 100, 1)])).toEqual(empty)
  })

  test('counts a skill that is there already as no gap', () => {
    const gap = [{ skill: 'turn', has: 3, needs: 3 }]
    expect(plan([], [offer('a', ['turn'], 100, 1)], { gap }).steps).toEqual([])
  })

  test('closes as much as can be closed before it looks at the price', () => {
    const answer = plan(['turn', 'mill', 'weld'], [offer('a', ['turn'], 10, 1), offer('b', ['mill'], 9000, 40)])
    expect(answer).toMatchObject({ closes: ['mill', 'turn'], remaining: ['weld'], costCents: 901000, weeks: 41 })
  })

  test('takes two cheap courses over a dear one, and the short one when asked for the shortest', () => {
    const offers = [offer('a', ['turn'], 400, 3), offer('b', ['mill'], 400, 3), offer('c', ['turn', 'mill'], 900, 5)]
    expect(trainings(plan(['turn', 'mill'], offers))).toEqual(['a', 'b'])
    expect(trainings(plan(['turn', 'mill'], offers, { objective: 'SHORTEST' }))).toEqual(['c'])
  })

  test('prefers, at the same price, fewer weeks, then fewer steps, then the smaller id', () => {
    const sameWeeks = [offer('b', ['turn'], 5, 1), offer('c', ['mill'], 5, 1), offer('d', ['turn', 'mill'], 10, 2)]
    expect(trainings(plan(['turn'], [offer('a', ['turn'], 5, 2), offer('b', ['turn'], 5, 1)]))).toEqual(['b'])
    expect(trainings(plan(['turn', 'mill'], sameWeeks))).toEqual(['d'])
    expect(trainings(plan(['turn'], [offer('b', ['turn'], 5, 1), offer('a', ['turn'], 5, 1)]))).toEqual(['a'])
  })

  test.each([
    ['a level below the entry level keeps out', { entryLevel: 3 }, 2, false],
    ['a level at the entry level lets in', { entryLevel: 2 }, 2, true],
    ['an unknown level keeps nobody out (R4)', { entryLevel: 4 }, null, true],
    ['a full run cannot be joined', { runs: [{ startsOn: '2026-12-01', placesLeft: 0 }] }, 2, false],
    ['a run that started cannot be joined', { runs: [{ startsOn: '2026-11-20', placesLeft: 9 }] }, 2, false],
    [
      'a run that starts on the first day can be joined',
      { runs: [{ startsOn: '2026-11-21', placesLeft: 1 }] },
      2,
      true,
    ],
    ['no run and no open entry is no way in', { runs: [] }, 2, false],
    ['open entry needs no run', { runs: [], openEntry: true }, 2, true],
    ['a course below the level needed closes nothing', { teaches: [{ skill: 'turn', level: 2 }] }, 2, false],
  ])('%s', (_, more, level, joins) => {
    expect(trainings(plan(['turn'], [offer('a', ['turn'], 5, 1, more)], { level }))).toEqual(joins ? ['a'] : [])
  })

  test('starts each step at the first run with a place, lists steps by start and hands on their cost items', () => {
    const runs = [
      { startsOn: '2027-03-01', placesLeft: 9 },
      { startsOn: '2026-12-01', placesLeft: 0 },
      { startsOn: '2027-01-11', placesLeft: 1 },
    ]
    const offers = [offer('a', ['turn'], 5, 1, { runs }), offer('b', ['mill'], 6, 1, { runs: [], openEntry: true })]
    expect(plan(['turn', 'mill'], offers).steps).toEqual([
      { training: 'b', kind: 'SHORT', startsOn: null, costItems: [{ kind: 'TUITION', amountCents: 600 }] },
      { training: 'a', kind: 'SHORT', startsOn: '2027-01-11', costItems: [{ kind: 'TUITION', amountCents: 500 }] },
    ])
  })

  test('equals an exhaustive search for gaps of up to 8 skills', () => {
    fc.assert(
      fc.property(requests(8, 9), request => {
        const { closes, costCents, weeks, steps, exact } = planTraining(request)
        const mine = { closes, costCents, weeks, trainings: steps.map(step => step.training).sort() }
        expect(exact).toBe(true)
        expect(mine).toEqual(exhaustivePlan(request))
      }),
      { numRuns: 1000 },
    )
  })

  test('equals an exhaustive search for larger gaps wherever it says that it is exact', () => {
    fc.assert(
      fc.property(requests(16, 10), request => {
        const { closes, costCents, weeks, steps, exact } = planTraining(request)
        fc.pre(exact)
        const mine = { closes, costCents, weeks, trainings: steps.map(step => step.training).sort() }
        expect(mine).toEqual(exhaustivePlan(request))
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ['a gap that is searched through', requests(12, 20), 100],
    ['a gap beyond that', fc.constantFrom(...largeRequests), 10],
  ])('gives one answer, whatever the order of gap, offers, teaching and runs: %s', (_, someRequests, numRuns) => {
    fc.assert(
      fc.property(someRequests, request => {
        const offers = request.offers
          .map(one => ({ ...one, teaches: one.teaches.toReversed(), runs: one.runs.toReversed() }))
          .reverse()
        expect(planTraining({ ...request, gap: request.gap.toReversed(), offers })).toEqual(planTraining(request))
      }),
      { numRuns },
    )
  })

  test.each([45, 30])('says so when a gap was too large to search through: %i skills', skills => {
    const exact = largeRequests.map(request => planTraining({ ...request, gap: request.gap.slice(0, skills) }).exact)
    expect(exact).not.toContain(true)
  })

  test('lists steps of one day by their id, whatever they cost and whatever they teach', () => {
    const offers = [offer('c', ['aim'], 9, 1), offer('a', ['weld'], 5, 1), offer('b', ['turn'], 7, 1)]
    expect(trainings(plan(['weld', 'turn', 'aim'], offers))).toEqual(['a', 'b', 'c'])
  })

  test('never plans worse when there is more to choose from', () => {
    fc.assert(
      fc.property(requests(8, 12), offersOver(8, 4), (request, extra) => {
        const offers = [...request.offers, ...extra.map(one => ({ ...one, id: `extra:${one.id}` }))]
        const [before, after] = [planTraining(request), planTraining({ ...request, offers })]
        const measure = request.objective === 'CHEAPEST' ? ('costCents' as const) : ('weeks' as const)
        expect(after.closes).toEqual(expect.arrayContaining(before.closes))
        if (after.closes.length === before.closes.length) expect(after[measure]).toBeLessThanOrEqual(before[measure])
      }),
    )
  })

  test.each([
    ['a gap that is searched through', requests(20, 25), 60],
    ['a gap beyond that', fc.constantFrom(...largeRequests), 20],
  ])('names every skill once, closed or remaining, and takes no step in vain: %s', (_, someRequests, numRuns) => {
    fc.assert(
      fc.property(someRequests, request => {
        const answer = planTraining(request)
        const needs = new Map(request.gap.map(entry => [entry.skill, entry.needs]))
        const taught = answer.steps.map(step => {
          const teaches = request.offers.find(one => one.id === step.training)?.teaches ?? []
          return teaches.filter(one => one.level >= (needs.get(one.skill) ?? 5)).map(one => one.skill)
        })
        expect([...answer.closes, ...answer.remaining].sort()).toEqual([...needs.keys()].sort())
        expect([...new Set(taught.flat())].sort()).toEqual(answer.closes)
        for (const step of taught) {
          const others = new Set(taught.filter(other => other !== step).flat())
          expect(step.some(skill => !others.has(skill))).toBe(true)
        }
      }),
      { numRuns },
    )
  })
})
