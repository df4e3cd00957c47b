/** Where the partners of a supergraph are, beside the questions: events have addresses of their own next to GraphQL. */
export interface RelayPartner {
  name: string
  /** Of its GraphQL. */
  url: URL
  /** It was published where it is, so that it is nothing in the own network (connect-outside.ts). */
  isOutside: boolean
}

/**
 * @param told where each is, as the supergraph says
 * @param urls where a partner is when not there
 * @param areOutside those that are where the supergraph says
 */
export function relayPartners(
  told: ReadonlyMap<string, string>,
  urls: ReadonlyMap<string, string>,
  areOutside: boolean,
): RelayPartner[] {
  return [...told].flatMap(([name, address]) => {
    const url = URL.parse(urls.get(name) ?? address)
    return url === null ? [] : [{ name, url, isOutside: areOutside && !urls.has(name) }]
  })
}

/** The path of one of the three questions: in the place of the last step of the path of GraphQL. */
export function pathOf({ url }: RelayPartner, question: 'position' | 'read' | 'handle'): string {
  return new URL(`events/${question}`, url).pathname + url.search
}
