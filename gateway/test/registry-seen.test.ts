// What clients ask at one gateway counts at the others, after a restart, and for as long as it is kept.

import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { letThrough, serverInFront } from '../../subgraphs/kit/test/server-in-front.ts'
import { seenDocuments } from '../src/operations/seen.ts'
import { addSeen } from '../src/registry/seen-operations.ts'
import { openStore } from '../src/registry/store.ts'
import { bearer } from './operations-scene.ts'
import { ask, coach, foundedRegistry, openFollower, openPlug, operator, registry, visits } from './registry-scene.ts'

const { url: databaseUrl, sql } = await foundedRegistry()
const { url: one, app } = await openFollower(databaseUrl)
const { url: other } = await openFollower(databaseUrl)
const plug = await openPlug('spt', visits())
const VISIT = '{ sptVisit(id: "spt:1") { question } }'
const rows = () => sql`select client, document, asked::int, last_seen::text as day from seen_operations order by client`
let token = ''

/** What a publication that renames the field is told of who asks it. */
async function told(at: string): Promise<string[]> {
  const sdl = visits().replace('question:', 'asked:')
  const { body } = await registry(at, '/check', { name: 'spt', sdl }, token)
  return body.problems.map((each: { code: string; message: string }) => `${each.code} ${each.message}`)
}

beforeAll(async () => {
  const invitation = { name: 'spt', organisation: 'register:spt', contact: 'spt@example.org', url: plug.url }
  token = (await registry(one, '/invite', invitation, operator)).body.token
  const publication = { name: 'spt', url: plug.url, sdl: visits(), replaces: 0 }
  expect((await registry(one, '/publish', publication, token)).status).toBe(200)
})

describe('an operation that was asked', () => {
  it('of nobody who has a token is not kept', async () => {
    await expect.poll(async () => (await ask(other, VISIT)).errors).toBeUndefined()
    await ask(one, VISIT)
    expect(await told(one)).toEqual([expect.stringMatching(/^BREAKING_CHANGE/)])
    expect(await rows()).toEqual([])
  })

  it('counts at another gateway, with its client and the day, and without its values', async () => {
    const day = new Date().toISOString().slice(0, 10)
    for (const id of ['spt:1', 'spt:2', 'jan'])
      await ask(one, `query Jan { jan: sptVisit(id: "${id}") { question } }`, coach)
    await expect.poll(rows, { timeout: 15_000 }).toHaveLength(1)
    expect(await told(other)).toEqual([
      expect.stringMatching(`^BREAKS_OPERATION .* asked by register:coaches \\(last seen ${day}\\)`),
    ])
    const document = 'query Operation1 {\n  _alias1: sptVisit(id: "") {\n    question\n  }\n}'
    expect(await rows()).toEqual([{ client: 'register:coaches', document, asked: 3, day }])
  })

  it('is written down by a gateway that stops, and counts when it has started again', async () => {
    await ask(one, VISIT, await bearer('partner', { org: 'register:oom' }))
    await app.close()
    expect(await rows()).toMatchObject([{ client: 'register:coaches' }, { client: 'register:oom', asked: 1 }])
    const { url } = await openFollower(databaseUrl)
    expect((await told(url))[0]).toMatch(/asked by .*register:oom/)
  })

  it('that is no operation of this graph is not kept, nor is an organisation that could be anything', async () => {
    await ask(other, '{ jan_de_vries }', coach)
    await ask(other, VISIT, await bearer('partner', { org: 'Jan de Vries, 12-3-1972' }))
    await told(other)
    expect(JSON.stringify(await rows())).not.toMatch(/jan|1972/i)
    expect(await rows()).toContainEqual(expect.objectContaining({ client: 'partner' }))
  })

  it('that nobody asked for 90 days does not count, and is forgotten with the next that is', async () => {
    await sql`update seen_operations set last_seen = current_date - 91`
    expect(await told(other)).toEqual([expect.stringMatching(/^BREAKING_CHANGE/)])
    await ask(other, VISIT, coach)
    expect(await told(other)).toEqual([expect.stringMatching(/^BREAKS_OPERATION .*register:coaches/)])
    expect(await rows()).toHaveLength(1)
  })
})

describe('who asks very many things', () => {
  const asked = (client: string, index: number, length = 100) => {
    return { client, hash: randomUUID(), document: `# ${index} ${'x'.repeat(length)}`, asked: 1 }
  }
  const write = async (all: ReturnType<typeof asked>[]) => {
    const store = openStore(databaseUrl)
    await store.within(statements => addSeen(statements, all))
    await store.close()
  }
  const counts = async () =>
    Object.fromEntries(
      (await sql`select client, count(*)::int as count from seen_operations group by client`).map(row => [
        row.client,
        row.count,
      ]),
    )

  it('pushes out its own, and nobody else’s', async () => {
    await sql`delete from seen_operations`
    await write([asked('register:small', 0)])
    await sql`update seen_operations set last_seen = current_date - 80`
    await write(Array.from({ length: 250 }, (_, index) => asked('register:large', index)))
    expect(await counts()).toEqual({ 'register:small': 1, 'register:large': 200 })
    for (const name of ['one', 'two', 'three'])
      await write(Array.from({ length: 100 }, (_, index) => asked(`register:${name}`, index, 19_000)))
    const left = await counts()
    expect(left['register:small']).toBe(1)
    const [{ characters } = { characters: 0 }] = await sql`
      select sum(length(document))::int as characters from seen_operations`
    expect(characters).toBeLessThanOrEqual(500_000)
  })

  it('keeps no more of it in memory than there may be while the database is away', () => {
    const seen = seenDocuments()
    for (const client of Array.from({ length: 20 }, (_, index) => `register:${index}`))
      seen.giveBack(Array.from({ length: 150 }, (_, index) => asked(client, index)))
    const waiting = seen.take()
    expect(waiting).toHaveLength(1_000)
    expect(waiting.filter(({ client }) => client === 'register:0')).toHaveLength(100)
    expect(seen.take()).toEqual([])
  })
})

it('while the database is away questions are answered, and what was asked is written when it is back', async () => {
  await sql`delete from seen_operations`
  const front = await serverInFront(databaseUrl, letThrough)
  const { url } = await openFollower(front.url)
  await front.close()
  expect((await ask(url, VISIT, coach)).data).toEqual({ sptVisit: { question: 'Welding?' } })
  await new Promise(resolve => setTimeout(resolve, 6_000))
  expect((await ask(url, VISIT, coach)).data).toEqual({ sptVisit: { question: 'Welding?' } })
  expect(await rows()).toEqual([])
  const back = await serverInFront(databaseUrl, letThrough, front.port)
  await expect.poll(rows, { timeout: 20_000 }).toMatchObject([{ client: 'register:coaches', asked: 2 }])
  await back.close()
})
