// Budgets of UWV and municipalities: for a person, after the training funds (R8). An adviser decides.
import type { Scheme } from '../../src/rules/scheme.ts'
import { courseCosts, euros, notCrebo, scheme } from './edition.ts'

const byAdviser = {
  applicantKinds: ['PERSON'],
  window: { opens: null, closes: null, allocation: 'DECISION' },
  stacking: 'BENEFIT',
} as const

export const benefitSchemes: readonly Scheme[] = [
  scheme({
    ...byAdviser,
    id: 'uwv-scholingsbudget-2026',
    name: { nl: 'UWV scholingsbudget', en: 'UWV training budget' },
    fund: 'register:uwv',
    source: 'At most 2,500 euro; the adviser decides.',
    conditions: [{ kind: 'STATUS', in: ['UNEMPLOYED'] }],
    courseKinds: notCrebo,
    costItems: [...courseCosts, 'TRAVEL', 'INTAKE'],
    award: { form: 'PERCENT', percent: 100, capCents: euros(2500) },
  }),
  scheme({
    ...byAdviser,
    id: 'uwv-scholing-baangarantie-2026',
    name: { nl: 'UWV scholing met baangarantie', en: 'UWV training with a job guarantee' },
    fund: 'register:uwv',
    source: 'Uncapped where an employer guarantees a job; the adviser decides.',
    conditions: [{ kind: 'STATUS', in: ['UNEMPLOYED', 'AT_RISK'] }, { kind: 'JOB_GUARANTEE' }],
    courseKinds: ['ORIENTATION', 'EVC', 'SHORT', 'CREBO'],
    costItems: [...courseCosts, 'TRAVEL', 'INTAKE'],
    award: { form: 'PERCENT', percent: 100, capCents: null },
    exclusions: [{ scheme: 'uwv-scholingsbudget-2026', scope: 'ROUTE' }],
  }),
  scheme({
    ...byAdviser,
    id: 'uwv-van-werk-naar-werk-2026',
    name: { nl: 'UWV van werk naar werk', en: 'UWV from job to job' },
    fund: 'register:uwv',
    source: 'Example: early help for somebody whose job is at risk (R5).',
    conditions: [{ kind: 'STATUS', in: ['AT_RISK'] }],
    costItems: [...courseCosts, 'GUIDANCE', 'INTAKE'],
    award: { form: 'PERCENT', percent: 50, capCents: euros(1500) },
    exclusions: [{ scheme: 'uwv-scholing-baangarantie-2026', scope: 'ROUTE' }],
  }),
  scheme({
    ...byAdviser,
    id: 'gemeente-groningen-scholing-2026',
    name: { nl: 'Scholingsbudget gemeente Groningen', en: 'Training budget of the municipality of Groningen' },
    fund: 'register:gemeente-groningen',
    source: 'Example: for residents who have no benefit.',
    conditions: [
      { kind: 'STATUS', in: ['NO_BENEFIT', 'RETURNER'] },
      { kind: 'RESIDENCE', area: 'MUNICIPALITY', in: ['GM0014'] },
    ],
    courseKinds: notCrebo,
    costItems: [...courseCosts, 'TRAVEL', 'INTAKE'],
    award: { form: 'PERCENT', percent: 100, capCents: euros(2000) },
  }),
  scheme({
    ...byAdviser,
    id: 'gemeente-emmen-scholing-2026',
    name: { nl: 'Scholingsbudget gemeente Emmen', en: 'Training budget of the municipality of Emmen' },
    fund: 'register:gemeente-emmen',
    source: 'Example: for residents who have no benefit.',
    conditions: [
      { kind: 'STATUS', in: ['NO_BENEFIT', 'RETURNER'] },
      { kind: 'RESIDENCE', area: 'MUNICIPALITY', in: ['GM0114'] },
    ],
    courseKinds: notCrebo,
    costItems: [...courseCosts, 'TRAVEL', 'GUIDANCE'],
    award: { form: 'LUMP', amountCents: euros(1250) },
  }),
]
