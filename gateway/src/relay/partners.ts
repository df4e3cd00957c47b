/** Where the partners of a supergraph are, beside the questions: events have addresses of their own next to GraphQL. */
export interface RelayPartner {
  name: string
  /** Of its GraphQL. */
  url: URL
}

/**
 * @param told where each is, as the supergraph says
 * @param urls where a partner is when not there
 */
export function relayPartners(told: ReadonlyMap<string, string>, urls: ReadonlyMap<string, string>): RelayPartner[] {
  return [...told].flatMap(([name, address]) => {
    const url = URL.parse(urls.get(name) ?? address)
    return url === null ? [] : [{ name, url }]
  })
}

/** The path of one of the three questions: in the place of the last step of the path of GraphQL. */
export function pathOf({ url }: RelayPartner, question: 'position' | 'read' | 'handle'): string {
  return new URL(`events/${question}`, url).pathname + url.search
}
