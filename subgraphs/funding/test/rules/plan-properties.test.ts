import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { schemes } from '../../db/schemes/index.ts'
import { type CostItemKind, costItemKinds, courseKinds } from '../../src/rules/codes.ts'
import type { EmployerFacts, RouteFacts } from '../../src/rules/facts.ts'
import { type FundingPlan, fundingPlan } from '../../src/rules/plan.ts'
import type { Usage } from '../../src/rules/usage.ts'
import { windowState } from '../../src/rules/window-state.ts'

const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null, freq: 6 })

const agreements = [
  'METAAL_EN_TECHNIEK_METAALBEWERKING',
  'METALEKTRO',
  'METAAL_EN_TECHNIEK_INSTALLATIE',
  'BOUW_EN_INFRA',
  'OTHER_RETAIL',
]
const employers: fc.Arbitrary<EmployerFacts> = fc.record({
  id: fc.constantFrom('register:employer-1', 'register:employer-2'),
  agreements: orNull(fc.constantFrom(...agreements).map(code => [{ code, from: '2020-01-01', to: null }])),
  employees: orNull(fc.integer({ min: 1, max: 300 })),
})
const branches = fc.constantFrom('METAAL', 'METALEKTRO', 'INSTALLATIE', 'BOUW', 'RETAIL')
const steps = fc.array(
  fc.record({
    startsOn: fc.constant(null),
    training: fc.record({ id: fc.constant('opleiders:1'), kind: fc.constantFrom(...courseKinds) }),
    costItems: fc.array(
      fc.record({ kind: fc.constantFrom(...costItemKinds), amountCents: fc.integer({ min: 0, max: 900_000 }) }),
      { maxLength: 4 },
    ),
  }),
  { maxLength: 4 },
)
const routes: fc.Arbitrary<RouteFacts> = fc.record({
  trainingPlan: fc.record({ weeks: fc.integer({ min: 1, max: 160 }), steps }).map(plan => ({
    ...plan,
    costCents: plan.steps.flatMap(step => step.costItems).reduce((sum, item) => sum + item.amountCents, 0),
  })),
  candidateCase: fc.record({
    status: orNull(fc.constantFrom('UNEMPLOYED', 'AT_RISK', 'EMPLOYED', 'SIDE_ENTRANT', 'NO_BENEFIT', 'RETURNER')),
    level: orNull(fc.integer({ min: 1, max: 4 })),
    branch: orNull(branches),
    municipality: orNull(
      fc.constantFrom(
        { code: 'GM0106', province: 'drenthe', region: 'groningen' },
        { code: 'GM0114', province: 'drenthe', region: 'drenthe' },
        { code: 'GM0392', province: 'noord-holland', region: 'zuid-kennemerland-en-ijmond' },
      ),
    ),
    currentEmployer: orNull(employers),
  }),
  vacancyCase: fc.record({
    level: orNull(fc.integer({ min: 1, max: 4 })),
    branch: orNull(branches),
    employer: orNull(employers),
    contractMonths: orNull(fc.integer({ min: 1, max: 24 })),
    jobGuarantee: orNull(fc.boolean()),
  }),
  ownerAnswers: fc.boolean().map(answer => new Map([['noord-holland-persoonlijke-voucher-2026', answer]])),
})
const usages: fc.Arbitrary<Usage> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...schemes.map(({ id }) => id)),
      fc.integer({ min: 0, max: 120_000_000 }),
      fc.integer({ min: 0, max: 7 }),
      fc.integer({ min: 0, max: 500_000 }),
    ),
    { maxLength: 8 },
  )
  .map(
    rows =>
      new Map(
        rows.map(([id, committedCents, awards, cents]) => [
          id,
          { committedCents, employers: new Map([['register:employer-1', { awards, cents }]]) },
        ]),
      ),
  )
const days = fc.constantFrom('2023-10-01', '2024-05-01', '2026-01-02', '2026-11-21', '2027-03-01')

const byId = new Map(schemes.map(scheme => [scheme.id, scheme]))

/** With one course kind a cost item is one cell, so that lines say all there is to know of it. */
function ofOneKind({ trainingPlan }: RouteFacts): boolean {
  return new Set(trainingPlan.steps.map(step => step.training.kind)).size === 1
}

function openCents({ lines }: FundingPlan, { trainingPlan }: RouteFacts, item: CostItemKind): number {
  const cost = trainingPlan.steps.flatMap(step => step.costItems.filter(({ kind }) => kind === item))
  return sumOf(cost) - sumOf(lines.filter(({ costItem }) => costItem === item))
}

function sumOf(amounts: readonly { readonly amountCents: number }[]): number {
  return amounts.reduce((sum, { amountCents }) => sum + amountCents, 0)
}

describe('any funding plan', () => {
  test('over-pays no cost item, adds up, and covers only what it was asked', () => {
    fc.assert(
      fc.property(routes, usages, days, (facts, usage, on) => {
        const plan = fundingPlan(facts, schemes, usage, on)
        const items = facts.trainingPlan.steps.flatMap(step => step.costItems)
        for (const kind of costItemKinds) {
          const paid = sumOf(plan.lines.filter(line => line.costItem === kind))
          expect(paid).toBeLessThanOrEqual(sumOf(items.filter(item => item.kind === kind)))
        }
        expect(plan.coveredCents + plan.uncoveredCents).toBe(facts.trainingPlan.costCents)
        expect(plan.lines.every(line => Number.isInteger(line.amountCents) && line.amountCents > 0)).toBe(true)
      }),
    )
  })

  test('has lines of eligible schemes only, inside their window and below their ceiling, each decided by its own fund', () => {
    fc.assert(
      fc.property(routes, usages, days, (facts, usage, on) => {
        const plan = fundingPlan(facts, schemes, usage, on)
        const eligible = plan.decisions.filter(one => one.outcome === 'ELIGIBLE').map(one => one.scheme)
        for (const line of plan.lines) {
          const scheme = byId.get(line.scheme)
          const committed = usage.get(line.scheme)?.committedCents ?? 0
          expect(eligible).toContain(line.scheme)
          expect(scheme && windowState(scheme, on, committed)).toBe('OPEN')
          expect(line.decidedBy).toBe(scheme?.fund)
          const total = plan.lines
            .filter(one => one.scheme === line.scheme)
            .reduce((sum, one) => sum + one.amountCents, 0)
          expect(total + committed).toBeLessThanOrEqual(scheme?.ceilingCents ?? Number.POSITIVE_INFINITY)
        }
      }),
    )
  })

  test('never holds two schemes that exclude each other in one route', () => {
    fc.assert(
      fc.property(routes, usages, days, (facts, usage, on) => {
        const { lines } = fundingPlan(facts, schemes, usage, on)
        for (const { scheme, costItem } of lines) {
          for (const { scheme: other, scope } of byId.get(scheme)?.exclusions ?? []) {
            const rivals = lines.filter(line => line.scheme === other)
            // Every scheme of the demo with an exclusion per employer counts the same one: whoever hires.
            if (scope !== 'ITEM') expect(rivals).toEqual([])
            else if (ofOneKind(facts)) expect(rivals.map(line => line.costItem)).not.toContain(costItem)
          }
        }
      }),
    )
  })

  test('is the same whatever the order of steps and schemes', () => {
    fc.assert(
      fc.property(routes, usages, fc.integer(), (facts, usage, turn) => {
        const turned = [...schemes.slice(Math.abs(turn) % schemes.length), ...schemes]
          .slice(0, schemes.length)
          .reverse()
        const distinct = [...new Set([...turned, ...schemes])]
        const { trainingPlan } = facts
        const other = { ...facts, trainingPlan: { ...trainingPlan, steps: [...trainingPlan.steps].reverse() } }
        expect(fundingPlan(other, distinct, usage, '2026-11-21')).toEqual(
          fundingPlan(facts, schemes, usage, '2026-11-21'),
        )
      }),
    )
  })

  test('never leaves more to pay when there is one more scheme', () => {
    fc.assert(
      fc.property(routes, usages, fc.nat(schemes.length - 1), (facts, usage, left) => {
        const fewer = schemes.filter((_, at) => at !== left)
        const more = fundingPlan(facts, schemes, usage, '2026-11-21')
        expect(more.uncoveredCents).toBeLessThanOrEqual(fundingPlan(facts, fewer, usage, '2026-11-21').uncoveredCents)
      }),
    )
  })

  test('explains every zero and every uncovered cent', () => {
    fc.assert(
      fc.property(routes, usages, days, (facts, usage, on) => {
        const plan = fundingPlan(facts, schemes, usage, on)
        for (const { scheme, outcome, because } of plan.decisions) {
          const paysNothing = !plan.lines.some(line => line.scheme === scheme)
          if (outcome === 'INELIGIBLE') expect(because[0]?.outcome).toBe('UNMET')
          else if (outcome !== 'ELIGIBLE') expect(because[0]?.outcome).toBe('UNKNOWN')
          else {
            expect(because.every(one => one.outcome === 'MET')).toBe(true)
            const explained = ['R8_NOT_NEEDED', 'R16_EXCLUDED', 'AWARD_LIMIT', 'OWN_CONTRIBUTION', 'SHARE_LIMIT']
            const covers = byId.get(scheme)?.costItems ?? []
            if (paysNothing || (ofOneKind(facts) && covers.some(item => openCents(plan, facts, item) > 0)))
              expect(explained).toContain(because[0]?.condition)
          }
        }
      }),
    )
  })
})
