// Files, caches and dashboards over the whole mesh: what a spreadsheet gets is what the API says.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOfText } from '@overstap/schema/document-hash'
import { expect, inject, it } from 'vitest'
import { ask, operationText } from '../ask.ts'

const { gatewayUrl, tokens } = inject('mesh')

const FIRMS = `query Firms($first: Int, $after: String, $where: OrganisationFilter) {
  organisations(first: $first, after: $after, where: $where) {
    firms: nodes { id called: name branch { name } }
    pageInfo { more: hasNextPage from: endCursor }
  }
}`

const get = (path: string, headers: Record<string, string> = {}) => fetch(gatewayUrl + path, { headers })
const byHash = (name: string, variables: object) =>
  `/graphql?${new URLSearchParams({ documentId: `sha256:${hashOfText(operationText(name))}`, variables: JSON.stringify(variables) })}`

async function register(text: string): Promise<void> {
  const response = await fetch(`${gatewayUrl}/operations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens.operator}` },
    body: JSON.stringify({ operations: [{ name: 'firms.graphql', text }] }),
  })
  expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('hash')])
}

it('the figures of the programmes are a table that Dutch Excel opens', async () => {
  const response = await get('/export/ProgrammeFigures.csv?dialect=excel-nl&language=nl')
  const lines = Buffer.from(await response.arrayBuffer())
    .toString()
    .split('\r\n')
  const [head = '', ...rows] = lines
  expect([response.status, head]).toEqual([
    200,
    '\uFEFFprogrammes_code;programmes_name;code;definition;value;unit;numerator;denominator;period;status;asOf;source',
  ])
  const { data } = await ask(operationText('programme-figures'), {}, { token: null, language: 'nl' })
  const figures = data.programmes.flatMap((each: { kpis: unknown[] }) => each.kpis)
  expect(rows.filter(each => each !== '')).toHaveLength(figures.length)
  expect(figures.length).toBeGreaterThan(5)
})

it.each(addresses())('the address that is written down has rows: %s', async address => {
  const response = await get(address)
  const text = await response.text()
  expect([response.status, text.slice(0, 200)]).toEqual([200, expect.not.stringContaining('errors')])
  expect(text.trimEnd().split('\n').length).toBeGreaterThan(2)
})

it('a list of several pages is one file, and what a walk through the API finds', async () => {
  await register(FIRMS)
  const where = { kinds: ['EMPLOYER'] }
  const found: { id: string; called: string; branch: { name: string } | null }[] = []
  let after: string | undefined
  do {
    const { data } = await ask(FIRMS, { first: 100, after, where }, { token: null })
    found.push(...data.organisations.firms)
    after = data.organisations.pageInfo.more ? data.organisations.pageInfo.from : undefined
  } while (after)
  const search = new URLSearchParams({ first: '100', language: 'en', where: JSON.stringify(where) })
  // A list, whatever is in it.
  const rows = (await (await get(`/export/Firms.json?${search}`)).json()) as unknown[]
  expect(rows).toEqual(found.map(({ id, called, branch }) => ({ id, called, branch_name: branch?.name ?? null })))
  expect(rows.length).toBeGreaterThan(100)
})

it('a question to several owners by GET may be kept for a minute, and is only confirmed to who has it', async () => {
  const path = byHash('register', { region: 'groningen', asOf: '2026-11-21', employer: 'register:oom' })
  const headers = { 'apollo-require-preflight': '1', 'accept-language': 'en' }
  const first = await get(path, headers)
  expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'public, max-age=60'])
  const etag = first.headers.get('etag') ?? ''
  expect((await get(path, { ...headers, 'if-none-match': etag })).status).toBe(304)
  const dutch = await get(path, { ...headers, 'accept-language': 'nl', 'if-none-match': etag })
  expect([dutch.status, dutch.headers.get('age')]).toEqual([200, null])
  const withToken = await get(path, { ...headers, authorization: `Bearer ${tokens.dashboard}` })
  expect(withToken.headers.get('cache-control')).toBe('private, no-cache')
})

it('what rests on a person is neither kept nor a file', async () => {
  const headers = { 'apollo-require-preflight': '1', authorization: `Bearer ${tokens.coach}` }
  const path = byHash('candidate-routes', { id: 'uwv-noord:1', first: 1, asOf: '2026-11-21' })
  const answer = await get(path, headers)
  expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('etag')]).toEqual([
    200,
    'no-store',
    null,
  ])
  const refusal = { errors: [{ message: expect.any(String), extensions: { code: 'FORBIDDEN' } }] }
  const file = await get(
    '/export/CandidateRoutes.csv?id=uwv-noord:1&first=1&asOf=2026-11-21&rows=candidate.routes',
    headers,
  )
  expect([file.status, await file.json()]).toEqual([403, refusal])
})

/** In dashboards.md, and above the operations. */
function addresses(): string[] {
  const schema = join(import.meta.dirname, '../../../schema')
  const operations = readdirSync(join(schema, 'operations')).map(file => join(schema, 'operations', file))
  const texts = [join(schema, 'dashboards.md'), ...operations].map(file => readFileSync(file, 'utf8'))
  const found = texts.flatMap(text => text.match(/\/export\/\w+\.\w+[^\s'"]*/g) ?? [])
  // Of a list of one's own, which has to be registered first.
  return [...new Set(found)].filter(address => !address.includes('/Employers.'))
}
