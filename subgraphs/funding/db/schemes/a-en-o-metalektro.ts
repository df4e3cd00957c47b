// A+O Metalektro: the training fund of the large metal and electrical industry, bound to its collective agreement (R2).
import type { Condition, Scheme } from '../../src/rules/scheme.ts'
import { crebo, euros, notCrebo, scheme, yearly } from './edition.ts'

const fund = 'register:a-en-o-metalektro'
const hiring: Condition = { kind: 'AGREEMENT', employer: 'HIRING', in: ['METALEKTRO'] }
const current: Condition = { kind: 'AGREEMENT', employer: 'CURRENT', in: ['METALEKTRO'] }
const applicant: Condition = { kind: 'AGREEMENT', employer: 'APPLICANT', in: ['METALEKTRO'] }

export const metalektroSchemes: readonly Scheme[] = [
  ...yearly([2026, 2027], year => ({
    id: 'a-en-o-zij-instroom',
    name: { nl: 'A+O zij-instroom', en: 'A+O side entrants' },
    fund,
    source:
      'At most 3,000 euro a person, not crebo, contract of 6 months or more, ceiling 1.2 million, closed when used up.',
    window: { opens: `${year}-01-15`, closes: `${year}-12-15`, allocation: 'FIRST_COME' },
    conditions: [
      hiring,
      { kind: 'BRANCH_NOT_IN', of: 'CANDIDATE', branches: ['METALEKTRO'] },
      { kind: 'CONTRACT_MONTHS', atLeast: 6 },
    ],
    courseKinds: notCrebo,
    costItems: ['TUITION', 'MATERIAL', 'EXAM', 'GUIDANCE', 'INTAKE'],
    award: { form: 'PERCENT', percent: 100, capCents: euros(3000) },
    ceilingCents: euros(1_200_000),
    stacking: 'OO_FUND',
  })),
  scheme({
    id: 'a-en-o-fo-2026',
    name: { nl: 'A+O FO-regeling 2026', en: 'A+O FO scheme 2026' },
    fund,
    source: '3,000 euro a study year, at most 4 years; amounts of an earlier year.',
    conditions: [hiring],
    courseKinds: crebo,
    costItems: ['TUITION', 'MATERIAL', 'EXAM', 'WAGE_LOSS'],
    award: { form: 'PER_UNIT', unit: 'YEAR', amountCents: euros(3000), atMostUnits: 4 },
    stacking: 'OO_FUND',
  }),
  scheme({
    id: 'a-en-o-vakcursussen-2026',
    name: { nl: 'A+O vakcursussen 2026', en: 'A+O craft courses 2026' },
    fund,
    source: 'Example: a short course for somebody who already works in the metalektro.',
    conditions: [current, { kind: 'STATUS', in: ['EMPLOYED', 'AT_RISK'] }],
    award: { form: 'PERCENT', percent: 40, capCents: euros(1000) },
    ownContributionPercent: 10,
    stacking: 'OO_FUND',
  }),
  scheme({
    id: 'a-en-o-evc-2026',
    name: { nl: 'A+O ervaringscertificaat 2026', en: 'A+O recognition of experience 2026' },
    fund,
    source: 'Example: recognition of what somebody already can, without a diploma.',
    conditions: [hiring],
    courseKinds: ['EVC'],
    costItems: ['TUITION', 'EXAM', 'INTAKE'],
    award: { form: 'PERCENT', percent: 75, capCents: euros(1000) },
    stacking: 'OO_FUND',
  }),
  scheme({
    id: 'a-en-o-subsidie-servicepunt-techniek',
    name: { nl: 'A+O subsidie Servicepunt Techniek', en: 'A+O grant for a service point' },
    fund,
    source:
      '25,000 euro a service point over three years; seven service points, asked for by a metalektro company with a plan.',
    validFrom: '2025-01-01',
    validTo: '2027-12-31',
    window: { opens: null, closes: null, allocation: 'DECISION' },
    subject: 'ORGANISATION',
    conditions: [applicant, { kind: 'PLAN' }],
    courseKinds: [],
    costItems: [],
    award: { form: 'LUMP', amountCents: euros(25_000) },
    ceilingCents: euros(175_000),
    stacking: 'OO_FUND',
  }),
  scheme({
    id: 'a-en-o-ontwikkelscan',
    name: { nl: 'A+O ontwikkelscan voor bedrijven', en: 'A+O development scan for firms' },
    fund,
    source: 'Example: advice to a firm, decided on what the register knows of the firm alone.',
    validFrom: '2024-01-01',
    subject: 'ORGANISATION',
    countedEmployer: 'APPLICANT',
    conditions: [applicant],
    courseKinds: [],
    costItems: [],
    award: { form: 'LUMP', amountCents: euros(2500) },
    awardsPerEmployer: 1,
    stacking: 'OO_FUND',
  }),
]
