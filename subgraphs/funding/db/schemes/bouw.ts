// The training fund of construction, bound to its collective agreement (R2).
import type { Condition, Scheme } from '../../src/rules/scheme.ts'
import { crebo, euros, scheme } from './edition.ts'

const fund = 'register:oo-fonds-bouw'
const hiring: Condition = { kind: 'AGREEMENT', employer: 'HIRING', in: ['BOUW_EN_INFRA'] }
const current: Condition = { kind: 'AGREEMENT', employer: 'CURRENT', in: ['BOUW_EN_INFRA'] }

export const bouwSchemes: readonly Scheme[] = [
  scheme({
    id: 'bouw-cursusbijdrage-2026',
    name: { nl: 'Cursusbijdrage bouw 2026', en: 'Construction course contribution 2026' },
    fund,
    source: 'Example: half of a short course for somebody who already works in construction.',
    conditions: [current, { kind: 'STATUS', in: ['EMPLOYED', 'AT_RISK'] }],
    award: { form: 'PERCENT', percent: 50, capCents: euros(1000) },
    stacking: 'OO_FUND',
  }),
  scheme({
    id: 'bouw-zij-instroom-2026',
    name: { nl: 'Zij-instroom bouw 2026', en: 'Construction side entrants 2026' },
    fund,
    source: 'Example: short training of somebody from another branch whom a construction firm hires.',
    conditions: [hiring, { kind: 'BRANCH_NOT_IN', of: 'CANDIDATE', branches: ['BOUW'] }],
    award: { form: 'PERCENT', percent: 75, capCents: euros(1800) },
    stacking: 'OO_FUND',
  }),
  scheme({
    id: 'bouw-leerlingbijdrage-2026',
    name: { nl: 'Leerlingbijdrage bouw 2026', en: 'Construction apprentice contribution 2026' },
    fund,
    source: 'Example: a yearly contribution to the training of an apprentice up to level 3.',
    conditions: [hiring, { kind: 'LEVEL_AT_MOST', level: 3 }],
    courseKinds: crebo,
    costItems: ['TUITION', 'MATERIAL', 'GUIDANCE', 'WAGE_LOSS'],
    award: { form: 'PER_UNIT', unit: 'YEAR', amountCents: euros(2500), atMostUnits: 3 },
    stacking: 'OO_FUND',
  }),
]
