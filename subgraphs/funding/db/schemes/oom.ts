// OOM: the training fund of metalworking, bound to its collective agreement (R2).
import type { Condition, Scheme } from '../../src/rules/scheme.ts'
import { crebo, euros, scheme, shortCourses } from './edition.ts'

const fund = 'register:oom'
const agreement = ['METAAL_EN_TECHNIEK_METAALBEWERKING']
const hiring: Condition = { kind: 'AGREEMENT', employer: 'HIRING', in: agreement }
const current: Condition = { kind: 'AGREEMENT', employer: 'CURRENT', in: agreement }

const apprenticeship = {
  fund,
  countedEmployer: 'HIRING',
  conditions: [hiring],
  courseKinds: crebo,
  costItems: ['TUITION', 'MATERIAL', 'WAGE_LOSS', 'GUIDANCE'],
  award: { form: 'PER_UNIT', unit: 'YEAR', amountCents: euros(2700), atMostUnits: 4 },
  awardsPerEmployer: 5,
  stacking: 'OO_FUND',
} as const

export const oomSchemes: readonly Scheme[] = [
  scheme({
    ...apprenticeship,
    id: 'oom-leerwerkbijdrage-2023',
    name: { nl: 'OOM leerwerkbijdrage 2023/24', en: 'OOM apprenticeship contribution 2023/24' },
    source: 'OOM, study year 2023/24: 2,700 to 4,200 euro a year by programme, of which the lowest; at most 5 a firm.',
    validFrom: '2023-08-01',
    validTo: '2024-07-31',
  }),
  scheme({
    ...apprenticeship,
    id: 'oom-leerwerkbijdrage-2026',
    name: { nl: 'OOM leerwerkbijdrage 2026', en: 'OOM apprenticeship contribution 2026' },
    source: 'The amounts of study year 2023/24, carried on as an example.',
    exclusions: [{ scheme: 'oom-zij-instroom-2026', scope: 'ROUTE' }],
  }),
  scheme({
    id: 'oom-vakcursussen-2026',
    name: { nl: 'OOM vakcursussen 2026', en: 'OOM craft courses 2026' },
    fund,
    source: 'Example: half of a short course for somebody who already works in metalworking.',
    conditions: [current, { kind: 'STATUS', in: ['EMPLOYED', 'AT_RISK'] }],
    award: { form: 'PERCENT', percent: 50, capCents: euros(750) },
    stacking: 'OO_FUND',
  }),
  scheme({
    id: 'oom-zij-instroom-2026',
    name: { nl: 'OOM zij-instroom 2026', en: 'OOM side entrants 2026' },
    fund,
    source: 'Example: short training of somebody from another branch whom a metalworking firm hires.',
    conditions: [hiring, { kind: 'BRANCH_NOT_IN', of: 'CANDIDATE', branches: ['METAAL'] }],
    courseKinds: shortCourses,
    costItems: ['TUITION', 'MATERIAL', 'EXAM', 'GUIDANCE', 'WAGE_LOSS'],
    award: { form: 'LUMP', amountCents: euros(2000) },
    stacking: 'OO_FUND',
  }),
  scheme({
    id: 'oom-evc-2026',
    name: { nl: 'OOM ervaringscertificaat 2026', en: 'OOM recognition of experience 2026' },
    fund,
    source: 'Example: recognition of what somebody already can, without a diploma.',
    conditions: [hiring],
    courseKinds: ['EVC'],
    costItems: ['TUITION', 'EXAM', 'INTAKE'],
    award: { form: 'PERCENT', percent: 100, capCents: euros(1200) },
    stacking: 'OO_FUND',
  }),
  scheme({
    id: 'oom-opleidingsadvies',
    name: { nl: 'OOM opleidingsadvies voor bedrijven', en: 'OOM training advice for firms' },
    fund,
    source: 'Example: advice to a firm, decided on what the register knows of the firm alone.',
    validFrom: '2024-01-01',
    subject: 'ORGANISATION',
    countedEmployer: 'APPLICANT',
    conditions: [{ kind: 'AGREEMENT', employer: 'APPLICANT', in: agreement }],
    courseKinds: [],
    costItems: [],
    award: { form: 'LUMP', amountCents: euros(1500) },
    awardsPerEmployer: 1,
    stacking: 'OO_FUND',
  }),
]
