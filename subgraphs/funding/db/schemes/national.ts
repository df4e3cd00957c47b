// Money of the state for firms that train. It pays no cost item that a training fund already pays for (R16).
import type { Exclusion, Scheme } from '../../src/rules/scheme.ts'
import { courseCosts, euros, scheme } from './edition.ts'

const fund = 'register:rvo'
const slimWindow = { opens: '2026-11-02', closes: '2026-12-18', allocation: 'LOTTERY' } as const
const notWith = (scope: Exclusion['scope'], ...schemes: string[]): Exclusion[] =>
  schemes.map(other => ({ scheme: other, scope }))

const slim = {
  fund,
  source: '60 or 80 per cent by size of the firm, by lot; the days of the window are an example.',
  countedEmployer: 'HIRING',
  validTo: '2026-12-31',
  window: slimWindow,
  costItems: [...courseCosts, 'GUIDANCE'],
  awardsPerEmployer: 1,
  exclusions: [
    ...notWith('ITEM', 'oom-zij-instroom-2026', 'a-en-o-zij-instroom-2026', 'wij-techniek-osr-2026'),
    ...notWith('EMPLOYER', 'ezk-omscholing-2026'),
  ],
  stacking: 'NATIONAL',
} as const

export const nationalSchemes: readonly Scheme[] = [
  scheme({
    ...slim,
    id: 'slim-klein-2026',
    name: { nl: 'SLIM voor kleine bedrijven 2026', en: 'SLIM for small firms 2026' },
    conditions: [{ kind: 'EMPLOYEES', employer: 'HIRING', atLeast: 1, atMost: 49 }],
    award: { form: 'PERCENT', percent: 80, capCents: euros(24_999) },
    ownContributionPercent: 20,
  }),
  scheme({
    ...slim,
    id: 'slim-middelgroot-2026',
    name: { nl: 'SLIM voor middelgrote bedrijven 2026', en: 'SLIM for medium-sized firms 2026' },
    conditions: [{ kind: 'EMPLOYEES', employer: 'HIRING', atLeast: 50, atMost: 250 }],
    award: { form: 'PERCENT', percent: 60, capCents: euros(24_999) },
    ownContributionPercent: 40,
  }),
  scheme({
    id: 'ezk-omscholing-2026',
    name: { nl: 'EZK omscholing naar techniek', en: 'EZK retraining into technology' },
    fund,
    source: '3,750 euro on costs of 7,500 or more, at most 6 a firm.',
    window: { opens: '2026-01-05', closes: null, allocation: 'FIRST_COME' },
    countedEmployer: 'HIRING',
    conditions: [
      { kind: 'COST_AT_LEAST', cents: euros(7500) },
      { kind: 'BRANCH_IN', of: 'VACANCY', branches: ['METAAL', 'METALEKTRO', 'INSTALLATIE', 'BOUW'] },
    ],
    courseKinds: ['SHORT', 'EVC', 'CREBO'],
    costItems: [...courseCosts, 'WAGE_LOSS', 'GUIDANCE'],
    award: { form: 'LUMP', amountCents: euros(3750) },
    awardsPerEmployer: 6,
    ceilingCents: euros(5_000_000),
    exclusions: notWith('EMPLOYER', 'slim-klein-2026', 'slim-middelgroot-2026'),
    stacking: 'NATIONAL',
  }),
]
