/** Where the partners of a supergraph are, beside the questions: events have addresses of their own next to GraphQL. */
import { parse } from 'graphql'
import { partnerUrls } from '../partner-urls.ts'

export interface RelayPartner {
  name: string
  /** Of its GraphQL. */
  url: URL
}

/** @param urls where a partner is when not where the supergraph says. */
export function partnersIn(supergraph: string, urls: ReadonlyMap<string, string>): RelayPartner[] {
  return [...partnerUrls(parse(supergraph, { noLocation: true }))].flatMap(([name, told]) => {
    const url = URL.parse(urls.get(name) ?? told)
    return url === null ? [] : [{ name, url }]
  })
}

/** The path of one of the three questions: in the place of the last step of the path of GraphQL. */
export function pathOf({ url }: RelayPartner, question: 'position' | 'read' | 'handle'): string {
  return new URL(`events/${question}`, url).pathname + url.search
}
