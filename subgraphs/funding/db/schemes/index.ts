// The schemes of every fund in the demo region, and what had been committed before this administration began.
import type { Scheme } from '../../src/rules/scheme.ts'
import { metalektroSchemes } from './a-en-o-metalektro.ts'
import { benefitSchemes } from './benefit-budgets.ts'
import { bouwSchemes } from './bouw.ts'
import { euros } from './edition.ts'
import { nationalSchemes } from './national.ts'
import { oomSchemes } from './oom.ts'
import { regionalSchemes } from './regional.ts'
import { wijTechniekSchemes } from './wij-techniek.ts'

export const schemes: readonly Scheme[] = [
  ...oomSchemes,
  ...metalektroSchemes,
  ...wijTechniekSchemes,
  ...bouwSchemes,
  ...benefitSchemes,
  ...nationalSchemes,
  ...regionalSchemes,
]

/** By scheme. The side-entrant scheme of the metalektro stands for one that is used up. */
export const openingCommitments: Readonly<Record<string, number>> = {
  'a-en-o-zij-instroom-2026': euros(1_200_000),
  'a-en-o-subsidie-servicepunt-techniek': euros(50_000),
  'ezk-omscholing-2026': euros(1_912_500),
  'provincie-drenthe-opslag-2026': euros(18_400),
  'spt-noord-scholingsbudget-2026': euros(96_250),
}
