/** The rules of this house for SDL, beyond what composition asks: one rule a file, one test a rule. */
import type { DocumentNode } from 'graphql'
import { everythingIsDescribed } from './everything-is-described.ts'
import { everythingIsOpenOrGuarded } from './everything-is-open-or-guarded.ts'
import { keysHoldNoPersonalData } from './keys-hold-no-personal-data.ts'
import { listsAreBounded } from './lists-are-bounded.ts'
import { noCitizenNumber } from './no-citizen-number.ts'
import { noSpecialCategory } from './no-special-category.ts'
import { personalDataIsMarked } from './personal-data-is-marked.ts'
import { pricesAreReal } from './prices-are-real.ts'
import { requirementsAreCases } from './requirements-are-cases.ts'
import { requirementsAreKnown } from './requirements-are-known.ts'
import type { Rule } from './rule.ts'
import { whatIsGuardedIsNullable } from './what-is-guarded-is-nullable.ts'
import { whatOthersHoldIsNullable } from './what-others-hold-is-nullable.ts'

export const houseRules: Readonly<Record<string, Rule>> = {
  everythingIsDescribed,
  whatOthersHoldIsNullable,
  listsAreBounded,
  pricesAreReal,
  personalDataIsMarked,
  keysHoldNoPersonalData,
  noCitizenNumber,
  noSpecialCategory,
  requirementsAreCases,
  everythingIsOpenOrGuarded,
  whatIsGuardedIsNullable,
  requirementsAreKnown,
}

/** Everything in `document`, the SDL of one subgraph, that breaks a rule, as sentences that say where. */
export function brokenRules(name: string, document: DocumentNode): string[] {
  return Object.entries(houseRules).flatMap(([rule, find]) =>
    find(document).map(found => `${name}: ${found} (${rule})`),
  )
}
