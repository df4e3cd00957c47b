/**
 * The address of the explorer with an operation in it: `/explorer#query=…&variables=…&operationName=…`, as forms are
 * encoded. Everything is behind the `#`: a browser sends that to nobody, so ids in variables are in no log, and a long
 * operation is not too long. Runs in the browser as well.
 */

export interface Operation {
  /** A document of GraphQL. */
  query: string
  variables?: Readonly<Record<string, unknown>> | undefined
  /** Which one, where the document has several. */
  operationName?: string | undefined
}

/** On the gateway itself: put its origin in front for somebody who is elsewhere. */
export function explorerAddress({ query, variables, operationName }: Operation): string {
  const parts = new URLSearchParams({
    query,
    ...(variables && { variables: JSON.stringify(variables) }),
    ...(operationName && { operationName }),
  })
  return `/explorer#${parts}`
}

/** What `explorerAddress` put behind the `#`; undefined where there is no operation. Variables as they stand there. */
export function operationIn(hash: string): { query: string; variables: string; operationName: string } | undefined {
  const parts = new URLSearchParams(hash.replace(/^#/, ''))
  const query = parts.get('query')
  if (!query) return undefined
  return { query, variables: parts.get('variables') ?? '', operationName: parts.get('operationName') ?? '' }
}
