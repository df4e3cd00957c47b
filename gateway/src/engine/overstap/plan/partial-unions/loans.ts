/**
 * READ FIRST in this folder. A union may have other members at each partner. Planners then ask only for those that all
 * partners have that could answer, even where one alone is asked. So for planning each partner is lent the members that it
 * lacks, with what is below them (lend-members.ts). None of it can be in its answers, so it is not asked for any of it
 * (take-back-members.ts).
 */
import { type DocumentNode, Kind } from 'graphql'
import { graphsOf } from '../join-directives.ts'
import { type Composites, canBeAsked, compositesOf, hasMember, isKnownTo, membersOf, namedType } from './composites.ts'
import { isLendable, lendersOf } from './lendable.ts'

/** What one graph is lent. */
export interface Loan {
  /** By type that it does not know, the fields. */
  types: Map<string, Set<string>>
  /** By union, the members that it does not have. */
  members: Map<string, Set<string>>
}

/** By graph, as it is called in `join__Graph`; only those that lack something. */
export function loansOf(supergraph: DocumentNode): Map<string, Loan> {
  const composites = compositesOf(supergraph)
  const loans = new Map<string, Loan>()
  for (const union of composites.values()) {
    if (union.kind !== Kind.UNION_TYPE_DEFINITION) continue
    for (const borrower of graphsOf(union)) {
      const lacking = membersOf(union).filter(each => !hasMember(borrower, union, each))
      for (const member of lacking.filter(each => isLendable(each, union, borrower, composites))) {
        const loan = loans.get(borrower) ?? { types: new Map(), members: new Map() }
        loans.set(borrower, loan)
        add(loan.members, union.name.value, member)
        // All lenders have the same below it.
        const [lender = ''] = lendersOf(member, union)
        lendBelow(member, { borrower, lender, composites, loan })
      }
    }
  }
  return loans
}

interface Deal {
  borrower: string
  lender: string
  composites: Composites
  loan: Loan
}

function lendBelow(name: string, deal: Deal): void {
  const { borrower, lender, composites, loan } = deal
  const type = composites.get(name)
  if (type === undefined || loan.types.has(name) || isKnownTo(borrower, type)) return
  loan.types.set(name, new Set())
  if (type.kind === Kind.UNION_TYPE_DEFINITION) {
    for (const member of membersOf(type)) {
      add(loan.members, name, member)
      lendBelow(member, deal)
    }
    return
  }
  for (const field of (type.fields ?? []).filter(each => canBeAsked(lender, each))) {
    add(loan.types, name, field.name.value)
    lendBelow(namedType(field.type), deal)
  }
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(value))
}
