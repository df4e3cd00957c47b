// What a receipt of a route says: its facts, all of which a coach sees on the route itself, and the release they were
// made with. Whoever has receipts of a page can put them in its order again (`compareReceipts`), and whoever has the two
// profiles and that release can compute each of them again (`match`).
import { compareIds, compareRanked, fitScale, rankOf } from './rank.ts'
import { decodeFacts, encodeFacts, type RouteFacts } from './route-facts.ts'

export function receiptOf(facts: RouteFacts): Readonly<Record<string, unknown>> {
  return { route: encodeFacts(facts) }
}

/** Throws when it is not what a receipt of a route says. */
export function factsInReceipt(said: unknown): RouteFacts {
  const route = typeof said === 'object' && said !== null && 'route' in said ? said.route : undefined
  return decodeFacts(route)
}

/** The published order: rank, then fit, then the record at the other end of the page. */
export function compareReceipts(one: RouteFacts, other: RouteFacts): number {
  return (
    compareRanked(ranked(one), ranked(other)) ||
    compareIds(one.vacancy, other.vacancy) ||
    compareIds(one.candidate, other.candidate)
  )
}

function ranked({ fit, transition }: RouteFacts): { rank: number; fit: number } {
  return { rank: rankOf(Math.round(fit * fitScale), transition), fit }
}
