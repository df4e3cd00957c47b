/** Where the partners of a supergraph are, beside the questions: events have addresses of their own next to GraphQL. */
import { Kind, parse } from 'graphql'

export interface RelayPartner {
  name: string
  /** Of its GraphQL. */
  url: URL
}

/** @param urls where a partner is when not where the supergraph says. */
export function partnersIn(supergraph: string, urls: ReadonlyMap<string, string>): RelayPartner[] {
  const graphs = parse(supergraph, { noLocation: true }).definitions.find(
    each => each.kind === Kind.ENUM_TYPE_DEFINITION && each.name.value === 'join__Graph',
  )
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION) return []
  return (graphs.values ?? []).flatMap(({ directives }) => {
    const given = directives?.find(each => each.name.value === 'join__graph')?.arguments ?? []
    const text = (name: string) => {
      const value = given.find(each => each.name.value === name)?.value
      return value?.kind === Kind.STRING ? value.value : ''
    }
    const name = text('name')
    const url = URL.parse(urls.get(name) ?? text('url'))
    return url === null ? [] : [{ name, url }]
  })
}

/** The path of one of the three questions: in the place of the last step of the path of GraphQL. */
export function pathOf({ url }: RelayPartner, question: 'position' | 'read' | 'handle'): string {
  return new URL(`events/${question}`, url).pathname + url.search
}
