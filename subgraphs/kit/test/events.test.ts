import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeJwt } from 'jose'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { openScene } from '../../../test/scene.ts'
import { saidIn, signerOf } from '../../../test/signed-texts.ts'
import {
  forgetSubjects,
  type Reading,
  type RequestScope,
  type Subgraph,
  type SubgraphConfig,
  statementsOn,
} from '../src/index.ts'
import { publish } from '../src/outbox.ts'

const migrations = mkdtempSync(join(tmpdir(), 'overstap-no-migrations-'))
afterAll(() => rmSync(migrations, { recursive: true }))

const reading: Reading = {
  owner: 'teller',
  prefix: 'shop:',
  kinds: {
    CLOSED: async ({ rows }, subject) => {
      await rows('insert into closed (subject) values ($1)', [subject])
    },
  },
}
const bare = (config: SubgraphConfig, reads: readonly Reading[]): Subgraph<RequestScope> => ({
  config,
  schema: 'type Query { one: Int }',
  resolvers: {},
  migrations,
  seeding: { isEmpty: async () => false, fill: async () => {} },
  reads,
  context: scope => scope,
})
const scene = { migrations, seed: 'events', fill: async () => {} }
const teller = await openScene({ ...scene, name: 'teller', subgraph: config => bare(config, []) })
const key = teller.config.signingKey
const reader = await openScene({
  ...scene,
  name: 'reader',
  seed: 'closed',
  fill: async ({ sql }) => void (await sql`create table closed (subject text primary key)`),
  ownerKeys: new Map([['teller', [createPublicKey(key)]]]),
  subgraph: config => bare(config, [reading]),
})

const alone = await openScene({
  ...scene,
  name: 'alone',
  subgraph: config => bare({ ...config, gatewayKeys: { keys: [] } }, [reading]),
})

const sign = signerOf('teller', key)
const event = (sequence: number, subject: string | null = `shop:${sequence}`, kind = 'CLOSED') =>
  sign({ event: { sequence, kind, subject, day: '2026-11-21' } }, ['reader'], Date.now())
const hand = (...events: unknown[]) => reader.post('/events/handle', { owner: 'teller', events })
const position = async () => (await reader.post('/events/position', {})).body
const closed = async () => (await reader.sql`select subject from closed order by subject`).map(row => row.subject)

beforeEach(async () => {
  await reader.sql`truncate closed, inbox`
  await teller.sql`truncate outbox`
  await teller.sql`update outbox_head set sequence = 0`
})

describe('an owner that tells', () => {
  const tell = (subject: string) =>
    teller.sql.begin(transaction => publish(statementsOn(transaction), { kind: 'CLOSED', subject, day: '2026-11-21' }))

  it('gives each event the next number, and what was taken back none', async () => {
    await tell('shop:1')
    const given = teller.sql.begin(async transaction => {
      await publish(statementsOn(transaction), { kind: 'CLOSED', subject: 'shop:2', day: '2026-11-21' })
      throw new Error('something else went wrong')
    })
    await expect(given).rejects.toThrow(/something else/)
    await tell('shop:3')
    expect(await teller.sql`select sequence::int, subject from outbox order by sequence`).toEqual([
      { sequence: 1, subject: 'shop:1' },
      { sequence: 2, subject: 'shop:3' },
    ])
    expect((await teller.post('/events/position', {})).body).toEqual({ published: 2, read: {} })
  })

  it('shows no number while an earlier one is still being written', async () => {
    const first = Promise.withResolvers<void>()
    const slow = teller.sql.begin(async transaction => {
      await publish(statementsOn(transaction), { kind: 'CLOSED', subject: 'shop:slow', day: '2026-11-21' })
      await first.promise
    })
    await expect
      .poll(async () => (await teller.sql`select from pg_locks where relation = 'outbox_head'::regclass`).length)
      .toBeGreaterThan(0)
    const quick = tell('shop:quick')
    expect((await teller.post('/events/position', {})).body).toMatchObject({ published: 0 })
    first.resolve()
    await Promise.all([slow, quick])
    expect(await teller.sql`select subject from outbox order by sequence`).toEqual([
      { subject: 'shop:slow' },
      { subject: 'shop:quick' },
    ])
  })

  it('signs what is new for the one who will read it', async () => {
    await tell('shop:1')
    await tell('shop:2')
    const { body } = await teller.post('/events/read', { after: 1, reader: 'reader' })
    const { events } = body as { events: string[] }
    expect(events.map(saidIn)).toEqual([
      { event: { sequence: 2, kind: 'CLOSED', subject: 'shop:2', day: '2026-11-21' } },
    ])
    expect(decodeJwt(events[0]?.replace(/~.*/, '') ?? '')).toMatchObject({ iss: 'teller', aud: ['reader'] })
  })

  it('tells no longer about whom an old event was, and keeps its number', async () => {
    await tell('shop:1')
    await tell('shop:2')
    await teller.sql`update outbox set day = '2025-01-01' where sequence = 1`
    await teller.sql.begin(transaction => forgetSubjects(statementsOn(transaction), '2025-06-01'))
    const { body } = await teller.post('/events/read', { after: 0, reader: 'reader' })
    expect((await hand(...(body as { events: string[] }).events)).body).toEqual({ position: 2 })
    expect(await closed()).toEqual(['shop:2'])
  })

  it.each([{}, { after: -1, reader: 'reader' }, { after: '1', reader: 'reader' }, { after: 1 }])(
    'refuses a question that is none: %o',
    async question => {
      expect((await teller.post('/events/read', question)).status).toBe(400)
    },
  )
})

describe('an owner that reads', () => {
  it('handles each event once, in order, however often they are handed over', async () => {
    expect(await position()).toEqual({ published: 0, read: { teller: 0 } })
    expect((await hand(event(1), event(2))).body).toEqual({ position: 2 })
    expect((await hand(event(1), event(2), event(3))).body).toEqual({ position: 3 })
    expect((await hand(event(2))).body).toEqual({ position: 3 })
    expect(await closed()).toEqual(['shop:1', 'shop:2', 'shop:3'])
    expect(await position()).toEqual({ published: 0, read: { teller: 3 } })
  })

  it('handles each event once when several gateways hand it over at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => hand(event(1), event(2))))
    expect(answers.map(({ body }) => body)).toEqual(Array(8).fill({ position: 2 }))
    expect(await closed()).toEqual(['shop:1', 'shop:2'])
  })

  it('passes over a kind that it does not know, and one that is named like what every object has', async () => {
    expect((await hand(event(1, 'shop:1', 'MOVED'), event(2, 'shop:2', 'constructor'), event(3))).body).toEqual({
      position: 3,
    })
    expect(await closed()).toEqual(['shop:3'])
  })

  it('changes nothing, and stays where it was, when one of the events cannot be handled', async () => {
    await reader.sql`insert into closed values ('shop:2')`
    const { status, body } = await hand(event(1), event(2))
    expect(status).toBe(503)
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'SOURCE_UNAVAILABLE', source: 'reader' } }] })
    expect(JSON.stringify(body)).not.toMatch(/shop:|duplicate|closed/)
    expect(await closed()).toEqual(['shop:2'])
    expect(await position()).toMatchObject({ read: { teller: 0 } })
  })

  const stranger = signerOf('teller', generateKeyPairSync('ed25519').privateKey)
  const plain = { sequence: 1, kind: 'CLOSED', subject: 'shop:1', day: '2026-11-21' }
  const [, token = '', said = ''] = /(.*)~(.*)/.exec(event(1)) ?? []
  const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const refused: [string, unknown[]][] = [
    ['a gap', [event(2)]],
    ['a gap between two', [event(1), event(3)]],
    ['two in the wrong order', [event(2), event(1)]],
    ['an event that a stranger signed', [stranger({ event: plain }, ['reader'], Date.now())]],
    ['an event that nobody signed', [`${encoded({ alg: 'none' })}.${token.split('.')[1]}.~${said}`]],
    [
      'an event with another subject than was signed',
      [`${token}~${encoded({ event: { ...plain, subject: 'shop:9' } })}`],
    ],
    ['an event about a record of another owner', [event(1, 'elsewhere:1')]],
    ['an event that was read for another reader', [sign({ event: plain }, ['somebody-else'], Date.now())]],
    ['an event of an hour ago', [sign({ event: plain }, ['reader'], Date.now() - 3_600_000)]],
    ['a text of that owner that is no event', [sign({ facts: plain }, ['reader'], Date.now())]],
    ['an event with NUL in it', [event(1, 'shop:\0')]],
    ['an event with no number', [sign({ event: { ...plain, sequence: '1' } }, ['reader'], Date.now())]],
    ['what is no text', [1]],
    ['nothing', []],
    ['too much', Array(51).fill(event(1))],
  ]
  it.each(refused)('refuses %s, and all that comes with it', async (_, events) => {
    const { status, body } = await hand(...events)
    expect([400, 409]).toContain(status)
    expect(body).toEqual({ errors: [{ message: expect.any(String), extensions: { code: 'BAD_USER_INPUT' } }] })
    expect(await closed()).toEqual([])
    expect(await position()).toMatchObject({ read: { teller: 0 } })
  })

  it('reads nothing of an owner that it does not know', async () => {
    expect((await reader.post('/events/handle', { owner: 'reader', events: [event(1)] })).status).toBe(400)
  })
})

describe('without a gateway’s key', () => {
  it('nobody can ask what was told, or hand anything over', async () => {
    for (const path of ['/events/position', '/events/read', '/events/handle']) {
      expect((await alone.post(path, { after: 0, reader: 'reader', owner: 'teller', events: [event(1)] })).status).toBe(
        404,
      )
    }
  })
})
