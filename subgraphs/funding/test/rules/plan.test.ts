import { describe, expect, test } from 'vitest'
import { openingCommitments, schemes } from '../../db/schemes/index.ts'
import type { RouteFacts } from '../../src/rules/facts.ts'
import { fundingPlan } from '../../src/rules/plan.ts'
import type { Usage } from '../../src/rules/usage.ts'
import { course, employer, route, today } from './cases.ts'

const usage: Usage = new Map(
  Object.entries(openingCommitments).map(([id, committedCents]) => [id, { committedCents, employers: new Map() }]),
)
const planOf = (facts: RouteFacts, on = today) => fundingPlan(facts, schemes, usage, on)
const linesOf = (facts: RouteFacts) =>
  planOf(facts).lines.map(one => `${one.scheme} ${one.costItem} ${one.amountCents}`)
const reasonOf = (facts: RouteFacts, scheme: string) => {
  const found = planOf(facts).decisions.find(one => one.scheme === scheme)
  return `${found?.outcome} ${found?.because[0]?.condition}`
}

describe('the funding plan of a route', () => {
  test('the electrician who becomes a CNC machinist is paid for by two training funds, UWV and the service point', () => {
    const electrician = route({
      plan: {
        weeks: 16,
        costCents: 560_000,
        steps: [course('SHORT', { TUITION: 480_000, MATERIAL: 50_000, EXAM: 30_000 })],
      },
    })
    const plan = planOf(electrician)
    const paidBy = (scheme: string) =>
      plan.lines.filter(one => one.scheme === scheme).reduce((sum, one) => sum + one.amountCents, 0)
    expect(paidBy('oom-zij-instroom-2026')).toBe(200_000)
    expect(paidBy('wij-techniek-vakcursussen-2026')).toBe(60_000)
    expect(paidBy('uwv-van-werk-naar-werk-2026')).toBe(150_000)
    expect(plan.coveredCents + plan.uncoveredCents).toBe(560_000)
    for (const line of plan.lines) expect(line.decidedBy).toBe(line.fund)
  })

  test('in Assen the province of Drenthe pays on top, and in the city of Groningen it does not', () => {
    const plan = { costCents: 700_000, steps: [course('SHORT', { TUITION: 700_000 })] }
    const assen = { code: 'GM0106', province: 'drenthe', region: 'groningen' }
    expect(linesOf(route({ plan, candidate: { municipality: assen } }))).toContain(
      'provincie-drenthe-opslag-2026 TUITION 100000',
    )
    expect(linesOf(route({ plan })).join()).not.toContain('provincie-drenthe-opslag-2026')
    expect(reasonOf(route(), 'provincie-drenthe-opslag-2026')).toBe('INELIGIBLE RESIDENCE_PROVINCE')
  })

  test('what the training funds and the benefit budget already cover is not needed of the province (R8)', () => {
    const municipality = { code: 'GM0106', province: 'drenthe', region: 'groningen' }
    expect(reasonOf(route({ candidate: { municipality } }), 'provincie-drenthe-opslag-2026')).toBe(
      'ELIGIBLE R8_NOT_NEEDED',
    )
  })

  test('a scheme that is used up gives nothing and says so', () => {
    const vacancy = { branch: 'METALEKTRO', employer: employer('METALEKTRO'), contractMonths: 12 } as const
    expect(reasonOf(route({ vacancy }), 'a-en-o-zij-instroom-2026')).toBe('INELIGIBLE WINDOW')
  })

  test('an apprenticeship of two years is paid per completed year, and a short course beside it is kept apart', () => {
    const steps = [course('CREBO', { TUITION: 900_000 }), course('SHORT', { TUITION: 100_000 })]
    const lines = linesOf(route({ plan: { weeks: 104, costCents: 1_000_000, steps } }))
    expect(lines).toContain('oom-leerwerkbijdrage-2026 TUITION 540000')
    expect(lines.join()).not.toContain('oom-zij-instroom-2026')
  })

  test('the first unit counts from the start, also of a programme that is shorter', () => {
    const plan = { weeks: 20, costCents: 900_000, steps: [course('CREBO', { TUITION: 900_000 })] }
    expect(linesOf(route({ plan }))).toContain('oom-leerwerkbijdrage-2026 TUITION 270000')
  })

  test('a scheme gives no more than is left below its ceiling', () => {
    const municipality = { code: 'GM0106', province: 'drenthe', region: 'groningen' }
    const plan = { costCents: 900_000, steps: [course('SHORT', { TUITION: 900_000 })] }
    const nearlyUsedUp = new Map([
      ['provincie-drenthe-opslag-2026', { committedCents: 5_210_000 - 123, employers: new Map() }],
    ])
    const { lines } = fundingPlan(route({ plan, candidate: { municipality } }), schemes, nearlyUsedUp, today)
    expect(lines.find(({ scheme }) => scheme === 'provincie-drenthe-opslag-2026')?.amountCents).toBe(123)
  })

  test.each([
    ['oom-zij-instroom-2026', 'ELIGIBLE AWARD_LIMIT'],
    ['uwv-van-werk-naar-werk-2026', 'ELIGIBLE AWARD_LIMIT'],
    ['uwv-scholing-baangarantie-2026', 'UNKNOWN JOB_GUARANTEE'],
    ['a-en-o-fo-2026', 'INELIGIBLE R2_AGREEMENT'],
    ['slim-klein-2026', 'UNKNOWN EMPLOYEES'],
    ['spt-noord-scholingsbudget-2026', 'ELIGIBLE AWARD_LIMIT'],
  ])('where a large part stays uncovered, %s says why: %s', (scheme, reason) => {
    const plan = { costCents: 2_000_000, steps: [course('SHORT', { TUITION: 2_000_000 })] }
    expect(planOf(route({ plan })).uncoveredCents).toBeGreaterThan(0)
    expect(reasonOf(route({ plan }), scheme)).toBe(reason)
  })

  const small = employer('METAAL_EN_TECHNIEK_METAALBEWERKING', { employees: 20 })

  test('SLIM pays no item that the training fund of the same route pays (R16)', () => {
    const plan = { costCents: 500_000, steps: [course('SHORT', { TUITION: 200_000, MATERIAL: 300_000 })] }
    const noOtherMoney = { municipality: null, currentEmployer: null, status: 'SIDE_ENTRANT' } as const
    const lines = linesOf(route({ plan, candidate: noOtherMoney, vacancy: { employer: small } }))
    expect(lines).toEqual(['oom-zij-instroom-2026 TUITION 160000', 'slim-klein-2026 MATERIAL 240000'])
  })

  test('one firm gets SLIM or EZK money, not both, and the other says why it pays nothing', () => {
    const plan = { costCents: 2_000_000, steps: [course('SHORT', { TUITION: 2_000_000 })] }
    const facts = route({ plan, vacancy: { employer: small } })
    const used = new Set(planOf(facts).lines.map(({ scheme }) => scheme))
    expect([used.has('slim-klein-2026'), used.has('ezk-omscholing-2026')]).toEqual([true, false])
    expect(reasonOf(facts, 'ezk-omscholing-2026')).toBe('ELIGIBLE R16_EXCLUDED')
  })

  test('a plan without steps costs nothing, needs nobody and is no failure', () => {
    const plan = planOf(route({ plan: { weeks: 0, costCents: 0, steps: [] } }))
    expect(plan).toMatchObject({ coveredCents: 0, uncoveredCents: 0, lines: [] })
    expect(plan.decisions.every(({ outcome }) => outcome !== 'ELIGIBLE')).toBe(true)
  })

  test('a case of which nothing is known is covered by nobody', () => {
    const candidate = { status: null, level: null, branch: null, municipality: null, currentEmployer: null }
    const plan = planOf(route({ candidate, vacancy: { level: null, branch: null, employer: null } }))
    expect(plan.lines).toEqual([])
    expect(plan.decisions.every(({ outcome }) => outcome === 'UNKNOWN' || outcome === 'INELIGIBLE')).toBe(true)
  })

  test('editions of other years and schemes for organisations are not in the plan', () => {
    const named = planOf(route()).decisions.map(({ scheme }) => scheme)
    expect(named).not.toContain('oom-leerwerkbijdrage-2023')
    expect(named).not.toContain('wij-techniek-osr-2027')
    expect(named).not.toContain('a-en-o-subsidie-servicepunt-techniek')
    expect(planOf(route(), '2023-10-01').decisions.map(({ scheme }) => scheme)).toEqual(['oom-leerwerkbijdrage-2023'])
  })
})
