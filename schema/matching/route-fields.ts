// How both owners in which routes are born answer the fields that the facts alone decide: one text, so that a route
// reads the same whichever owner a router asks. Each is a resolver: (facts, arguments, context) -> value.
import { encodeFacts, type RouteFacts } from './route-facts.ts'
import { receiptOf } from './route-receipt.ts'
import { type Language, reasonText } from './texts.ts'

interface Reader {
  language: Language
  /** Of the owner that answers. */
  receipts: { sign(said: Readonly<Record<string, unknown>>): Promise<string> }
}

export const routeFields = {
  facts: (facts: RouteFacts) => encodeFacts(facts),
  id: ({ candidate, vacancy }: RouteFacts) => `${candidate}~${vacancy}`,
  transition: ({ transition }: RouteFacts) => (transition === null ? null : { id: transition }),
  reasons: ({ reasons }: RouteFacts, _: unknown, { language }: Reader) =>
    reasons.map(reason => ({
      aspect: reason.aspect,
      outcome: reason.outcome,
      code: reason.code,
      because: reasonText(reason, language),
    })),
  receipt: (facts: RouteFacts, _: unknown, { receipts }: Reader) => receipts.sign(receiptOf(facts)),
  gap: ({ gap }: RouteFacts) => gap.map(({ skill, has, needs }) => ({ skill: { code: skill }, has, needs })),
}
