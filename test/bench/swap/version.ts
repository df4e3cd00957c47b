// The two versions of each graph: with one more field on one subgraph, and without. A question about the field tells which
// one answers.

export const VERSIONS = ['without', 'with'] as const
export type Version = (typeof VERSIONS)[number]

/** What the subgraph `products` has in the one version, beside its own. */
export const ONE_MORE_FIELD = `
extend type Product {
  "What it says on the box."
  slogan: String!
}
`

const QUESTION = JSON.stringify({ query: 'query Slogan { topProducts(cohort: 1, first: 1) { slogan } }' })

/** @throws Error when the answer is right of neither version. */
export async function versionThatAnswers(port: number): Promise<Version> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: QUESTION,
  })
  const text = await response.text()
  if (response.status === 200 && /^\{"data":\{"topProducts":\[\{"slogan":"[^"]+"\}\]\}\}\s*$/.test(text)) return 'with'
  if (response.status === 400 && text.includes('Cannot query field')) return 'without'
  throw new Error(`Whether there are slogans is answered with HTTP ${response.status}: ${text.slice(0, 500)}`)
}
