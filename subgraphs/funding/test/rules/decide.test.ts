import { describe, expect, test } from 'vitest'
import { schemes } from '../../db/schemes/index.ts'
import { decide } from '../../src/rules/decide.ts'
import { factsOfApplicant, factsOfRoute } from '../../src/rules/facts.ts'
import type { Scheme } from '../../src/rules/scheme.ts'
import { evidenceText } from '../../src/rules/texts.ts'
import { applicant, course, employer, route, today } from './cases.ts'

function named(id: string): Scheme {
  const found = schemes.find(scheme => scheme.id === id)
  if (!found) throw new Error(`There is no scheme ${id}; take an id from db/schemes.`)
  return found
}

const metalektro = [{ code: 'METALEKTRO', from: '2010-01-01', to: null }]
const grant = named('a-en-o-subsidie-servicepunt-techniek')

describe('the grant for a service point', () => {
  test('a service point that applies itself is INELIGIBLE, and the reason names R1', () => {
    const decision = decide(grant, factsOfApplicant(applicant([], { kind: 'SERVICE_POINT' })), today)
    expect(decision.outcome).toBe('INELIGIBLE')
    expect(decision.because[0]).toMatchObject({ condition: 'R1_SERVICE_POINT_APPLICANT', outcome: 'UNMET' })
    expect(decision.because[0] && evidenceText(decision.because[0], 'nl')).toContain('R1')
  })

  test('a metalektro company with a plan is ELIGIBLE; without news of a plan it is UNKNOWN', () => {
    expect(decide(grant, factsOfApplicant(applicant(metalektro)), today).outcome).toBe('ELIGIBLE')
    const silent = decide(grant, factsOfApplicant(applicant(metalektro, { plan: null })), today)
    expect(silent).toMatchObject({ outcome: 'UNKNOWN', because: [{ condition: 'R7_PLAN' }, {}, {}, {}] })
  })

  test('once the seven times 25,000 is committed nobody is eligible', () => {
    const usage = new Map([[grant.id, { committedCents: 17_500_000, employers: new Map() }]])
    const decision = decide(grant, factsOfApplicant(applicant(metalektro)), today, usage)
    expect(decision).toMatchObject({ outcome: 'INELIGIBLE' })
    expect(decision.because[0]).toMatchObject({ condition: 'WINDOW', values: { state: 'EXHAUSTED' } })
  })
})

describe('the collective agreement on a day (R2)', () => {
  const crossed = [
    { code: 'METAAL_EN_TECHNIEK_METAALBEWERKING', from: '2009-01-01', to: '2024-12-31' },
    { code: 'METALEKTRO', from: '2025-01-01', to: null },
  ]
  test.each([
    ['oom-opleidingsadvies', '2024-12-31', 'ELIGIBLE'],
    ['oom-opleidingsadvies', '2025-01-01', 'INELIGIBLE'],
    ['a-en-o-ontwikkelscan', '2024-12-31', 'INELIGIBLE'],
    ['a-en-o-ontwikkelscan', '2025-01-01', 'ELIGIBLE'],
    [grant.id, '2024-12-31', 'INELIGIBLE'],
    [grant.id, '2025-01-01', 'ELIGIBLE'],
  ])('for the firm that crossed over, %s on %s is %s', (id, on, outcome) => {
    expect(decide(named(id), factsOfApplicant(applicant(crossed)), on).outcome).toBe(outcome)
  })

  test('an agreement that is not recorded, or no employer at all, is UNKNOWN and never eligible', () => {
    const scheme = named('oom-zij-instroom-2026')
    for (const firm of [null, employer(null), employer('METALEKTRO', { agreements: [] })]) {
      const decision = decide(scheme, factsOfRoute(route({ vacancy: { employer: firm } })), today)
      expect(decision.outcome).toBe('UNKNOWN')
      expect(decision.because[0]?.condition).toBe('R2_AGREEMENT')
    }
  })
})

describe('one decision', () => {
  test('what failed comes before what is missing, and both before what only the owner knows', () => {
    const voucher = named('noord-holland-persoonlijke-voucher-2026')
    const outcomeIn = (province: string | null, answer?: boolean) => {
      const municipality = { code: 'GM0392', province, region: null }
      const ownerAnswers = new Map(answer === undefined ? [] : [[voucher.id, answer]])
      return decide(voucher, factsOfRoute(route({ candidate: { municipality }, ownerAnswers })), today).outcome
    }
    expect(outcomeIn('drenthe')).toBe('INELIGIBLE')
    expect(outcomeIn(null)).toBe('UNKNOWN')
    expect(outcomeIn('noord-holland')).toBe('OWNER_DECIDES')
    expect(outcomeIn('noord-holland', true)).toBe('ELIGIBLE')
    expect(outcomeIn('noord-holland', false)).toBe('INELIGIBLE')
  })

  test('nothing about the person is in the reason of a special-category scheme', () => {
    const voucher = named('noord-holland-persoonlijke-voucher-2026')
    const reason = decide(voucher, factsOfRoute(route()), today).because.find(
      ({ condition }) => condition === 'R12_OWNER_DECIDES',
    )
    expect(reason?.values).toEqual({})
  })

  test('provincial money follows the province and not the region: somebody in Assen gets it', () => {
    const topUp = named('provincie-drenthe-opslag-2026')
    const living = (province: string, region: string) =>
      decide(topUp, factsOfRoute(route({ candidate: { municipality: { code: 'GM0106', province, region } } })), today)
    expect(living('drenthe', 'groningen').outcome).toBe('ELIGIBLE')
    expect(living('groningen', 'drenthe').outcome).toBe('INELIGIBLE')
  })

  test('the side-entrant scheme of the metalektro pays no crebo programme (R16)', () => {
    const scheme = { ...named('a-en-o-zij-instroom-2026') }
    const vacancy = { branch: 'METALEKTRO', employer: employer('METALEKTRO'), contractMonths: 6 } as const
    const short = factsOfRoute(route({ vacancy }))
    const crebo = factsOfRoute(route({ vacancy, plan: { steps: [course('CREBO', { TUITION: 100_000 })] } }))
    expect(decide(scheme, short, today).outcome).toBe('ELIGIBLE')
    expect(decide(scheme, crebo, today).because[0]?.condition).toBe('R16_COURSE_KIND')
  })

  test('the sixth award of a firm is refused, and so is an empty pool', () => {
    const firm = employer('METAAL_EN_TECHNIEK_METAALBEWERKING')
    const plan = { weeks: 104, steps: [course('CREBO', { TUITION: 100_000 })] }
    const used = (id: string, awards: number, cents: number) =>
      new Map([[id, { committedCents: 0, employers: new Map([[firm.id, { awards, cents }]]) }]])
    const oom = named('oom-leerwerkbijdrage-2026')
    const apprentice = factsOfRoute(route({ plan, vacancy: { employer: firm } }))
    expect(decide(oom, apprentice, today, used(oom.id, 4, 0)).outcome).toBe('ELIGIBLE')
    expect(decide(oom, apprentice, today, used(oom.id, 5, 0)).because[0]?.condition).toBe('EMPLOYER_MAXIMUM')

    const osr = named('wij-techniek-osr-2026')
    const installer = employer('METAAL_EN_TECHNIEK_INSTALLATIE', { employees: 10 })
    const entrant = factsOfRoute(route({ vacancy: { employer: installer } }))
    expect(decide(osr, entrant, today, used(osr.id, 3, 179_999)).outcome).toBe('ELIGIBLE')
    expect(decide(osr, entrant, today, used(osr.id, 3, 180_000)).because[0]?.condition).toBe('EMPLOYER_POOL')
  })

  test('a firm that was awarded EZK money is refused SLIM', () => {
    const vacancy = { employer: employer('METALEKTRO', { employees: 20 }) }
    const usage = new Map([
      [
        'ezk-omscholing-2026',
        { committedCents: 0, employers: new Map([['register:employer-1', { awards: 1, cents: 1 }]]) },
      ],
    ])
    const decision = decide(named('slim-klein-2026'), factsOfRoute(route({ vacancy })), today, usage)
    expect(decision.because[0]?.condition).toBe('R16_EMPLOYER_EXCLUSION')
  })

  test('eligible for a lottery says that it is not yet an award', () => {
    const vacancy = { employer: employer('METALEKTRO', { employees: 20 }) }
    const decision = decide(named('slim-klein-2026'), factsOfRoute(route({ vacancy })), today)
    expect(decision.outcome).toBe('ELIGIBLE')
    expect(decision.because.at(-1)).toMatchObject({ condition: 'ALLOCATION', values: { allocation: 'LOTTERY' } })
  })
})
