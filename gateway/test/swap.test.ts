// Another graph takes the place of the one that answers, while it answers.

import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openGateway } from '../src/gateway.ts'
import { gatewayConfig } from './config.ts'
import { json, openPartner, type Partner } from './partner.ts'

const SHOP = readFileSync(join(import.meta.dirname, 'shop.graphql'), 'utf8')
const shop = await openPartner(json({ data: {} }))
const stock = await openPartner(json({ data: {} }))
const secondStock = await openPartner(json({ data: {} }))
const folder = mkdtempSync(join(tmpdir(), 'overstap-swap-'))
const file = join(folder, 'supergraph.graphql')

/** As a tool writes a file that others read: whole, or not at all. */
function write(supergraph: string): void {
  writeFileSync(`${file}.new`, supergraph)
  renameSync(`${file}.new`, file)
}

const graph = (stockUrl: string, more = '') =>
  SHOP.replace(/(name: "shop", url: )"[^"]*"/, `$1"${shop.url}"`)
    .replace(/(name: "stock", url: )"[^"]*"/, `$1"${stockUrl}"`)
    .replace('  slogan: String', `${more}  slogan: String`)
const FIRST = graph(stock.url)
const SECOND = graph(secondStock.url, '  motto: String @join__field(graph: SHOP)\n')

write(FIRST)
const app = await openGateway(gatewayConfig({ supergraph: FIRST, supergraphFile: file }))
const address = await app.listen({ host: '127.0.0.1', port: 0 })
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

async function ask(query: string) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return JSON.parse(await response.text())
}

const MOTTO = '{ motto }'
const knowsMotto = async () => (await ask(MOTTO)).errors === undefined
const become = async (supergraph: string) => {
  write(supergraph)
  await expect.poll(knowsMotto, { timeout: 10_000 }).toBe(supergraph === SECOND)
}

/** Answers whatever is asked of it, as if it knew everything. */
const answers: Partner['answer'] = (response, request) => {
  const asked = shop.asked.at(-1)?.body ?? ''
  const data = asked.includes('motto') ? { motto: 'Light!' } : { label: 'a label' }
  json({ data })(response, request)
}

beforeEach(async () => {
  shop.answer = answers
  stock.answer = json({ data: { shelves: ['first'] } })
  secondStock.answer = json({ data: { shelves: ['second'] } })
  await become(FIRST)
})

describe('a supergraph that takes the place of another', () => {
  it('answers from then on, with its fields and its partners', async () => {
    expect(await ask('{ shelves }')).toEqual({ data: { shelves: ['first'] } })
    await become(SECOND)
    expect(await ask('{ shelves }')).toEqual({ data: { shelves: ['second'] } })
    expect(await ask(MOTTO)).toEqual({ data: { motto: 'Light!' } })
    await become(FIRST)
    expect((await ask(MOTTO)).errors[0].extensions.code).toBe('QUERY_REJECTED')
    expect(await ask('{ shelves }')).toEqual({ data: { shelves: ['first'] } })
  })

  it('lets what is under way end with the one that it began with', async () => {
    const reached = Promise.withResolvers<void>()
    const goOn = Promise.withResolvers<void>()
    stock.answer = async (response, request) => {
      reached.resolve()
      await goOn.promise
      json({ data: { shelves: ['first'] } })(response, request)
    }
    const asked = ask('{ shelves }')
    await reached.promise
    await become(SECOND)
    goOn.resolve()
    expect(await asked).toEqual({ data: { shelves: ['first'] } })
  })

  it('fails nothing of what is asked meanwhile', async () => {
    let asking = true
    const failures: unknown[] = []
    const clients = Array.from({ length: 8 }, async () => {
      while (asking) {
        const { data, errors } = await ask('{ label shelves }')
        if (errors || data.label !== 'a label' || data.shelves.length !== 1) failures.push(errors ?? data)
      }
    })
    try {
      for (let times = 0; times < 3; times++) {
        await become(SECOND)
        await become(FIRST)
      }
    } finally {
      asking = false
    }
    await Promise.all(clients)
    expect(failures).toEqual([])
  })

  it.each<[string, string]>([
    ['is no GraphQL', '{'],
    ['is no supergraph', 'type Query { motto: String }'],
    ['is empty', ''],
    ['has an address that is none', SECOND.replace(secondStock.url, 'nowhere')],
  ])('changes nothing where it %s', async (_, supergraph) => {
    const told = vi.spyOn(app.log, 'error')
    write(supergraph)
    await expect.poll(() => told.mock.calls.length, { timeout: 10_000 }).toBe(1)
    told.mockRestore()
    expect((await ask(MOTTO)).errors[0].extensions.code).toBe('QUERY_REJECTED')
    expect(await ask('{ label shelves }')).toEqual({ data: { label: 'a label', shelves: ['first'] } })
  })
})
