// What provinces and service points lay on top of the training funds, never instead of them (R8), and vouchers, last.
import type { Condition, Scheme } from '../../src/rules/scheme.ts'
import { courseCosts, euros, scheme, shortCourses } from './edition.ts'

const intoTechnology: Condition = {
  kind: 'BRANCH_IN',
  of: 'VACANCY',
  branches: ['METAAL', 'METALEKTRO', 'INSTALLATIE', 'BOUW'],
}
const inNoordHolland: Condition = { kind: 'RESIDENCE', area: 'PROVINCE', in: ['noord-holland'] }

const voucher = {
  fund: 'register:provincie-noord-holland',
  applicantKinds: ['PERSON'],
  window: { opens: '2026-02-01', closes: null, allocation: 'FIRST_COME' },
  stacking: 'VOUCHER',
} as const

export const regionalSchemes: readonly Scheme[] = [
  scheme({
    id: 'provincie-drenthe-opslag-2026',
    name: {
      nl: 'Provincie Drenthe: opslag techniek 2026-2027',
      en: 'Province of Drenthe: technology top-up 2026-2027',
    },
    fund: 'register:provincie-drenthe',
    source: '52,100 euro for two years on top of the training funds; follows the province, not the region (R14).',
    validTo: '2027-12-31',
    window: { opens: null, closes: null, allocation: 'FIRST_COME' },
    applicantKinds: ['PERSON', 'EMPLOYER'],
    conditions: [{ kind: 'RESIDENCE', area: 'PROVINCE', in: ['drenthe'] }, intoTechnology],
    courseKinds: ['ORIENTATION', 'EVC', 'SHORT', 'CREBO'],
    costItems: [...courseCosts, 'TRAVEL', 'GUIDANCE'],
    award: { form: 'PERCENT', percent: 100, capCents: euros(1000) },
    ceilingCents: euros(52_100),
    stacking: 'REGIONAL',
  }),
  scheme({
    id: 'spt-noord-scholingsbudget-2026',
    name: { nl: 'Servicepunt Techniek Noord: scholingsbudget', en: 'Service point Noord: training budget' },
    fund: 'register:servicepunt-techniek-noord',
    source:
      'Almost 400,000 euro of the partners of the service point beside the province; the share a person is an example.',
    validTo: '2027-12-31',
    window: { opens: null, closes: null, allocation: 'FIRST_COME' },
    applicantKinds: ['PERSON', 'EMPLOYER'],
    conditions: [{ kind: 'RESIDENCE', area: 'REGION', in: ['groningen', 'friesland', 'drenthe'] }, intoTechnology],
    costItems: [...courseCosts, 'TRAVEL', 'WAGE_LOSS'],
    award: { form: 'PERCENT', percent: 50, capCents: euros(1500) },
    ownContributionPercent: 10,
    ceilingCents: euros(400_000),
    stacking: 'REGIONAL',
  }),
  scheme({
    ...voucher,
    id: 'noord-holland-orientatievoucher-2026',
    name: { nl: 'Oriëntatievoucher Noord-Holland', en: 'Noord-Holland orientation voucher' },
    source: 'A first look at a trade; the amount is an example.',
    conditions: [inNoordHolland],
    courseKinds: ['ORIENTATION'],
    costItems: ['TUITION', 'INTAKE', 'GUIDANCE'],
    award: { form: 'LUMP', amountCents: euros(500) },
  }),
  scheme({
    ...voucher,
    id: 'noord-holland-opleidingsvoucher-2026',
    name: { nl: 'Opleidingsvoucher Noord-Holland', en: 'Noord-Holland training voucher' },
    source: 'Training into a technical job; the amount is an example.',
    conditions: [inNoordHolland, intoTechnology],
    courseKinds: shortCourses,
    award: { form: 'PERCENT', percent: 90, capCents: euros(2500) },
    ownContributionPercent: 10,
  }),
  scheme({
    ...voucher,
    id: 'noord-holland-ondersteuningsvoucher-2026',
    name: { nl: 'Ondersteuningsvoucher Noord-Holland', en: 'Noord-Holland support voucher' },
    source: 'What makes training possible: travel, guidance; the amount is an example.',
    conditions: [inNoordHolland],
    courseKinds: ['ORIENTATION', 'EVC', 'SHORT', 'CREBO'],
    costItems: ['TRAVEL', 'GUIDANCE', 'MATERIAL', 'WAGE_LOSS'],
    award: { form: 'LUMP', amountCents: euros(750) },
  }),
  scheme({
    ...voucher,
    // Several groups share this one and neither its name nor its note tells which, so a line in a plan tells none either (R12).
    id: 'noord-holland-persoonlijke-voucher-2026',
    name: { nl: 'Persoonlijke voucher Noord-Holland', en: 'Noord-Holland personal voucher' },
    source: 'For groups that the regulation names; who belongs to them stays with the fund. The amount is an example.',
    conditions: [inNoordHolland, { kind: 'SPECIAL_CATEGORY' }],
    courseKinds: ['ORIENTATION', 'EVC', 'SHORT', 'CREBO'],
    costItems: [...courseCosts, 'TRAVEL', 'GUIDANCE', 'INTAKE'],
    award: { form: 'LUMP', amountCents: euros(3000) },
    exclusions: [{ scheme: 'noord-holland-opleidingsvoucher-2026', scope: 'ROUTE' }],
  }),
]
