// WIJ Techniek: the training fund of technical installation, bound to its collective agreement (R2).
import type { Condition, Scheme } from '../../src/rules/scheme.ts'
import { courseCosts, crebo, euros, scheme, shortCourses, yearly } from './edition.ts'

const fund = 'register:wij-techniek'
const agreement = ['METAAL_EN_TECHNIEK_INSTALLATIE']
const hiring: Condition = { kind: 'AGREEMENT', employer: 'HIRING', in: agreement }
const current: Condition = { kind: 'AGREEMENT', employer: 'CURRENT', in: agreement }

export const wijTechniekSchemes: readonly Scheme[] = [
  ...yearly([2024, 2026, 2027], () => ({
    id: 'wij-techniek-osr',
    name: { nl: 'WIJ Techniek OSR', en: 'WIJ Techniek OSR' },
    fund,
    source: 'A yearly pool of a firm: 900 euro and 90 an employee; amounts of 2024.',
    countedEmployer: 'HIRING',
    conditions: [hiring],
    courseKinds: shortCourses,
    costItems: [...courseCosts, 'WAGE_LOSS'],
    award: { form: 'POOL', baseCents: euros(900), perEmployeeCents: euros(90) },
    stacking: 'OO_FUND',
  })),
  scheme({
    id: 'wij-techniek-stip-2026',
    name: { nl: 'WIJ Techniek STIP 2026', en: 'WIJ Techniek STIP 2026' },
    fund,
    source: '650 euro a half year; the number of half years is an example.',
    conditions: [hiring],
    courseKinds: crebo,
    costItems: ['TUITION', 'MATERIAL', 'WAGE_LOSS', 'GUIDANCE'],
    award: { form: 'PER_UNIT', unit: 'HALF_YEAR', amountCents: euros(650), atMostUnits: 8 },
    stacking: 'OO_FUND',
  }),
  scheme({
    id: 'wij-techniek-zij-instroom-2026',
    name: { nl: 'WIJ Techniek zij-instroom 2026', en: 'WIJ Techniek side entrants 2026' },
    fund,
    source: 'Example: short training of somebody from another branch whom an installation firm hires.',
    conditions: [hiring, { kind: 'BRANCH_NOT_IN', of: 'CANDIDATE', branches: ['INSTALLATIE'] }],
    costItems: [...courseCosts, 'GUIDANCE'],
    award: { form: 'PERCENT', percent: 50, capCents: euros(1500) },
    stacking: 'OO_FUND',
  }),
  scheme({
    id: 'wij-techniek-vakcursussen-2026',
    name: { nl: 'WIJ Techniek vakcursussen 2026', en: 'WIJ Techniek craft courses 2026' },
    fund,
    source: 'Example: a short course for somebody who already works in installation, also towards another branch.',
    conditions: [current, { kind: 'STATUS', in: ['EMPLOYED', 'AT_RISK'] }],
    award: { form: 'PERCENT', percent: 50, capCents: euros(600) },
    stacking: 'OO_FUND',
  }),
]
