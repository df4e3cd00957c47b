// How the owners answer what the facts alone decide, and how they hand the facts on: one text for all of them, so that a
// route reads the same whichever owner a router asks. Each of `routeFields` is a resolver: (route, arguments, context).
import { birthplaces, decodeFacts, encodeFacts, type RouteFacts } from './route-facts.ts'
import { receiptOf } from './route-receipt.ts'
import { type Language, reasonText } from './texts.ts'

/** A route in an owner's hands: just born there, or come as a signed text, which it keeps. */
export interface TravellingRoute extends RouteFacts {
  readonly text?: string
}

/** The field of the SDL under which facts travel: contracts are about it. */
const FACTS = 'MobilityRoute.facts'

type Fields = Readonly<Record<string, unknown>>

/** The part of a subgraph's context that signs what leaves, for those to whom its contracts give it, and reads what comes. */
interface Carrier {
  sign(field: string, said: Fields): Promise<string>
  read<Value>(text: string, makers: readonly string[], decode: (said: Fields) => Value): Value
}

interface Reader {
  language: Language
  /** Of the owner that answers. */
  receipts: { sign(said: Fields): Promise<string> }
  travel: Carrier
}

/** The route in a text that came: throws what the carrier does when no birthplace signed it for this reader. */
export function readRoute(text: string, travel: Carrier): TravellingRoute {
  return { ...travel.read(text, birthplaces, decodeFacts), text }
}

export const routeFields = {
  facts: (route: TravellingRoute, _: unknown, { travel }: Reader) =>
    route.text ?? travel.sign(FACTS, encodeFacts(route)),
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
