// Where a condition, a window and an amount turn over: the last value that is good and the first that is not.

import { describe, expect, test } from 'vitest'
import { schemes } from '../../db/schemes/index.ts'
import { awardLimit } from '../../src/rules/award-limit.ts'
import { checkCondition } from '../../src/rules/conditions.ts'
import { costCells } from '../../src/rules/cost-cells.ts'
import { decide } from '../../src/rules/decide.ts'
import { type DatedAgreement, factsOfApplicant, factsOfRoute } from '../../src/rules/facts.ts'
import type { Award, Condition, Scheme } from '../../src/rules/scheme.ts'
import { windowState } from '../../src/rules/window-state.ts'
import { applicant, course, employer, route, today } from './cases.ts'

const [anyScheme] = schemes
if (!anyScheme) throw new Error('There are no schemes.')
const scheme: Scheme = {
  ...anyScheme,
  ...{ id: 'tried', validFrom: '2026-02-01', validTo: '2026-11-30', subject: 'PERSON', conditions: [] },
  window: { opens: '2026-03-01', closes: '2026-10-31', allocation: 'FIRST_COME' },
  ...{ applicantKinds: ['EMPLOYER'], countedEmployer: 'HIRING', courseKinds: ['SHORT', 'EVC'], costItems: ['TUITION'] },
  ...{ awardsPerEmployer: null, ceilingCents: 1_000, exclusions: [] },
}

describe('a condition', () => {
  const firm = (employees: number | null) => ({ vacancy: { employer: employer('METALEKTRO', { employees }) } })
  test.each<[Condition, Parameters<typeof route>[0], string]>([
    [{ kind: 'LEVEL_AT_MOST', level: 2 }, { candidate: { level: 2 } }, 'MET'],
    [{ kind: 'LEVEL_AT_MOST', level: 2 }, { candidate: { level: 3 } }, 'UNMET'],
    [{ kind: 'LEVEL_AT_MOST', level: 2 }, { candidate: { level: null } }, 'UNKNOWN'],
    [{ kind: 'CONTRACT_MONTHS', atLeast: 6 }, { vacancy: { contractMonths: 6 } }, 'MET'],
    [{ kind: 'CONTRACT_MONTHS', atLeast: 6 }, { vacancy: { contractMonths: 5 } }, 'UNMET'],
    [{ kind: 'COST_AT_LEAST', cents: 300_000 }, {}, 'MET'],
    [{ kind: 'COST_AT_LEAST', cents: 300_001 }, {}, 'UNMET'],
    [{ kind: 'EMPLOYEES', employer: 'HIRING', atLeast: 10, atMost: 250 }, firm(9), 'UNMET'],
    [{ kind: 'EMPLOYEES', employer: 'HIRING', atLeast: 10, atMost: 250 }, firm(10), 'MET'],
    [{ kind: 'EMPLOYEES', employer: 'HIRING', atLeast: 10, atMost: 250 }, firm(250), 'MET'],
    [{ kind: 'EMPLOYEES', employer: 'HIRING', atLeast: 10, atMost: 250 }, firm(251), 'UNMET'],
    [{ kind: 'EMPLOYEES', employer: 'HIRING', atLeast: 10, atMost: 250 }, firm(null), 'UNKNOWN'],
    [{ kind: 'BRANCH_IN', of: 'CANDIDATE', branches: ['INSTALLATIE'] }, {}, 'MET'],
    [{ kind: 'BRANCH_IN', of: 'CANDIDATE', branches: ['METAAL'] }, {}, 'UNMET'],
    [{ kind: 'BRANCH_NOT_IN', of: 'VACANCY', branches: ['METAAL'] }, {}, 'UNMET'],
    [{ kind: 'BRANCH_NOT_IN', of: 'VACANCY', branches: ['INSTALLATIE'] }, {}, 'MET'],
  ])('%j with %j is %s', (condition, changes, outcome) => {
    expect(checkCondition(condition, factsOfRoute(route(changes)), today, 'tried').outcome).toBe(outcome)
  })

  test('says of a branch which were wanted, and which were not', () => {
    const told = (kind: 'BRANCH_IN' | 'BRANCH_NOT_IN') =>
      checkCondition({ kind, of: 'VACANCY', branches: ['BOUW'] }, factsOfRoute(route()), today, 'tried').values
    expect([told('BRANCH_IN'), told('BRANCH_NOT_IN')]).toEqual([
      { branch: 'METAAL', wanted: ['BOUW'] },
      { branch: 'METAAL', unwanted: ['BOUW'] },
    ])
  })
})

describe('the agreement on a day (R2)', () => {
  const from = (code: string, first: string | null, last: string | null = null) => ({ code, from: first, to: last })
  test.each<[string, DatedAgreement[], string]>([
    ['holds on its last day', [from('A', '2020-01-01', today)], 'A'],
    ['holds no more on the day after', [from('A', '2020-01-01', '2026-11-20')], ''],
    ['holds on its first day', [from('A', today)], 'A'],
    ['does not hold on the day before', [from('A', '2026-11-22')], ''],
    ['without a beginning has always been there', [from('A', null, '2030-01-01')], 'A'],
    ['is the later of two', [from('A', null), from('B', '2024-01-01'), from('C', '2023-01-01')], 'B'],
    ['is the first by name of two from one day', [from('B', '2024-01-01'), from('A', '2024-01-01')], 'A'],
    ['is the first by name whichever comes first', [from('A', '2024-01-01'), from('B', '2024-01-01')], 'A'],
    ['is the later one, also when its name comes later', [from('A', '2023-01-01'), from('B', '2024-01-01')], 'B'],
    [
      'is the later one, also when the earlier comes behind it',
      [from('B', '2024-01-01'), from('A', '2023-01-01')],
      'B',
    ],
  ])('%s', (_, agreements, code) => {
    const condition = { kind: 'AGREEMENT', employer: 'APPLICANT', in: ['A'] } as const
    const { values } = checkCondition(condition, factsOfApplicant(applicant(agreements)), today, 'tried')
    expect(values.agreement).toBe(code)
  })
})

describe('a window', () => {
  test.each([
    ['2026-02-28', 0, 'NOT_YET'],
    ['2026-03-01', 0, 'OPEN'],
    ['2026-10-31', 999, 'OPEN'],
    ['2026-10-31', 1_000, 'EXHAUSTED'],
    ['2026-11-01', 0, 'CLOSED'],
    ['2026-11-01', 1_000, 'CLOSED'],
  ])('on %s with %i cents promised is %s', (on, committed, state) => {
    expect(windowState(scheme, on, committed)).toBe(state)
  })

  const always = { ...scheme, window: { opens: null, closes: null, allocation: 'FIRST_COME' as const } }
  test.each([
    ['2026-01-31', 'NOT_YET'],
    ['2026-02-01', 'OPEN'],
    ['2026-11-30', 'OPEN'],
    ['2026-12-01', 'CLOSED'],
  ])('without days of its own is that of the scheme: on %s %s', (on, state) => {
    expect(windowState(always, on, 0)).toBe(state)
    expect(
      windowState({ ...always, window: { ...always.window, opens: '2025-01-01', closes: '2027-01-01' } }, on, 0),
    ).toBe(state)
  })

  test('without a ceiling is never used up, and without an end never over', () => {
    expect(windowState({ ...always, ceilingCents: null, validTo: null }, '2099-01-01', 10 ** 12)).toBe('OPEN')
  })
})

describe('who applies', () => {
  test('may be a service point where the scheme says so: then R1 has nothing to say', () => {
    const open = { ...scheme, subject: 'ORGANISATION', applicantKinds: ['SERVICE_POINT'] } as const
    const decision = decide(open, factsOfApplicant(applicant([], { kind: 'SERVICE_POINT' })), '2026-06-01')
    expect(decision.because.map(({ condition }) => condition)).toContain('APPLICANT_KIND')
    expect(decision.outcome).toBe('ELIGIBLE')
  })
})

describe('what courses cost', () => {
  const steps = [course('CREBO', { EXAM: 1 }), course('SHORT', { TUITION: 1 })]
  test.each([
    [steps, 'ELIGIBLE'],
    [[course('CREBO', { TUITION: 1 }), course('SHORT', { EXAM: 1 })], 'INELIGIBLE'],
    [[course('CREBO', { TUITION: 1 })], 'INELIGIBLE'],
  ])('is paid where one of the right courses has a cost that the scheme pays', (plan, outcome) => {
    expect(decide(scheme, factsOfRoute(route({ plan: { steps: plan } })), '2026-06-01').outcome).toBe(outcome)
  })
})

describe('the most that a scheme pays', () => {
  const rich = { ...scheme, ceilingCents: null }
  const mostOf = (award: Award, weeks: number, employees: number | null, had = 0) => {
    const firm = employer('METALEKTRO', { employees })
    const facts = factsOfRoute(
      route({ plan: { weeks, steps: [course('SHORT', { TUITION: 900_000 })] }, vacancy: { employer: firm } }),
    )
    const usage = new Map([
      ['tried', { committedCents: had, employers: new Map([[firm.id, { awards: 1, cents: had }]]) }],
    ])
    const cells = facts.trainingPlan ? costCells(facts.trainingPlan) : []
    return awardLimit({ ...rich, award }, facts, cells, usage).totalCents
  }
  const perHalfYear = { form: 'PER_UNIT', unit: 'HALF_YEAR', amountCents: 65_000, atMostUnits: 3 } as const
  const pool = { form: 'POOL', baseCents: 90_000, perEmployeeCents: 9_000 } as const
  test.each<[Award, number, number | null, number, number]>([
    [perHalfYear, 25, 10, 0, 65_000],
    [perHalfYear, 51, 10, 0, 65_000],
    [perHalfYear, 52, 10, 0, 130_000],
    [perHalfYear, 520, 10, 0, 195_000],
    [{ ...perHalfYear, unit: 'YEAR' }, 103, 10, 0, 65_000],
    [{ ...perHalfYear, unit: 'YEAR' }, 104, 10, 0, 130_000],
    [pool, 10, 10, 0, 180_000],
    [pool, 10, 10, 50_000, 130_000],
    [pool, 10, null, 0, 90_000],
    [pool, 10, 10, 200_000, 0],
    [{ form: 'PERCENT', percent: 33, capCents: null }, 10, 10, 0, 297_000],
    [{ form: 'PERCENT', percent: 33, capCents: 250_000 }, 10, 10, 0, 250_000],
    [{ form: 'LUMP', amountCents: 375_000 }, 10, 10, 0, 375_000],
  ])('by %j in %i weeks, with %s employees and %i cents before, is %i', (award, weeks, employees, had, most) => {
    expect(mostOf(award, weeks, employees, had)).toBe(most)
  })

  test('is nothing of a pool of nobody', () => {
    const facts = factsOfRoute(route({ vacancy: { employer: null } }))
    const cells = facts.trainingPlan ? costCells(facts.trainingPlan) : []
    expect(awardLimit({ ...rich, award: pool }, facts, cells, new Map()).totalCents).toBe(0)
    expect(awardLimit({ ...rich, award: pool, countedEmployer: null }, facts, cells, new Map()).totalCents).toBe(0)
  })
})
