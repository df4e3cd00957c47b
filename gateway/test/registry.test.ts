// Subgraphs come and go while the gateways answer.

import { beforeAll, describe, expect, it } from 'vitest'
import {
  ask,
  coach,
  foundedRegistry,
  MORE,
  openFollower,
  openPlug,
  operator,
  registry,
  visits,
} from './registry-scene.ts'

const { url: databaseUrl, sql } = await foundedRegistry()
const { url } = await openFollower(databaseUrl)
const { url: other } = await openFollower(databaseUrl)
const plug = await openPlug('spt', visits())
const second = await openPlug('second', visits('', 'SecondEvent'))
const VISIT = '{ sptVisit(id: "spt:1") { question } }'
const WITH_DAY = '{ sptVisit(id: "spt:1") { day } }'
const EVENT = '{ secondEvent(id: "spt:1") { question } }'
const VISITED = { data: { sptVisit: { question: 'Welding?' } } }
const tokens = { spt: '', second: '' }

const invite = async (name: 'spt' | 'second', { url: at }: { url: string }) => {
  const invitation = { name, organisation: `register:${name}`, contact: `${name}@example.org`, url: at }
  tokens[name] = (await registry(url, '/invite', invitation, operator)).body.token
}
const publish = (sdl: string, replaces: number, more: object = {}, by = tokens.spt) =>
  registry(url, '/publish', { name: 'spt', url: plug.url, sdl, replaces, ...more }, by)
const publishSecond = (replaces: number, at = url) =>
  registry(at, '/publish', { name: 'second', url: second.url, sdl: visits('', 'SecondEvent'), replaces }, tokens.second)
const newest = async () => (await sql`select number, supergraph from graphs order by number desc limit 1`)[0]
const isUnknown = async (at: string, query: string) =>
  (await ask(at, query)).errors?.[0]?.extensions?.code === 'QUERY_REJECTED'

beforeAll(async () => {
  await invite('spt', plug)
  await invite('second', second)
})

describe('a subgraph', () => {
  it('is published to gateways that run, and answers there', async () => {
    expect(await isUnknown(url, VISIT)).toBe(true)
    expect(await publish(visits(), 0)).toEqual({ status: 200, body: { ok: true, graph: 2, version: 1, problems: [] } })
    expect(await ask(url, VISIT)).toEqual(VISITED)
    await expect.poll(() => ask(other, VISIT)).toEqual(VISITED)
  })

  it('that is published once more changes nothing', async () => {
    expect((await publish(visits(), 1)).body).toMatchObject({ ok: true, graph: null, version: 1 })
    expect((await newest())?.number).toBe(2)
  })

  it('gets another field, and the graph before is live again after a rollback, to the letter', async () => {
    const before = await newest()
    plug.run(visits(MORE))
    expect((await publish(visits(MORE), 1)).body).toMatchObject({ ok: true, graph: 3, version: 2 })
    expect(await ask(url, WITH_DAY)).toEqual({ data: { sptVisit: { day: '2026-11-21' } } })
    expect((await registry(url, '/rollback', {}, operator)).body).toMatchObject({ ok: true, graph: 4 })
    expect(await newest()).toEqual({ ...before, number: 4 })
    expect(await isUnknown(url, WITH_DAY)).toBe(true)
    await expect.poll(() => isUnknown(other, WITH_DAY)).toBe(true)
    expect((await registry(url, '/rollback', { to: 3 }, operator)).body).toMatchObject({ ok: true, graph: 5 })
    expect(await ask(url, WITH_DAY)).toEqual({ data: { sptVisit: { day: '2026-11-21' } } })
  })

  it.each([{ to: 99 }, { to: 0 }])('is not rolled back to a graph that never was: %j', async body => {
    const { status, body: answer } = await registry(url, '/rollback', body, operator)
    expect([status, answer.errors[0].extensions.code]).toEqual([404, 'NOT_FOUND'])
  })

  it('is removed, while the rest goes on, and comes back', async () => {
    expect((await registry(url, '/remove', { name: 'spt' }, tokens.spt)).body).toMatchObject({ ok: true, graph: 6 })
    expect(await isUnknown(url, VISIT)).toBe(true)
    expect((await ask(url, '{ __typename }')).data).toEqual({ __typename: 'Query' })
    expect((await registry(url, '/remove', { name: 'spt' }, tokens.spt)).status).toBe(404)
    plug.run(visits())
    expect((await publish(visits(), 0)).body).toMatchObject({ ok: true, graph: 7, version: 3 })
    expect(await ask(url, VISIT)).toEqual(VISITED)
  })
})

describe('two publications at once', () => {
  it('are made one after the other, and both are in the graph', async () => {
    plug.run(visits(MORE))
    const [one, two] = await Promise.all([publish(visits(MORE), 3), publishSecond(0, other)])
    expect([one.body.ok, two.body.ok]).toEqual([true, true])
    expect([one.body.graph, two.body.graph].sort()).toEqual([8, 9])
    await expect
      .poll(() => ask(url, `{ ${WITH_DAY.slice(1, -1)} ${EVENT.slice(1, -1)} }`))
      .toEqual({
        data: { sptVisit: { day: '2026-11-21' }, secondEvent: { question: 'Welding?' } },
      })
  })

  it('of the same version: one is made, and the other is told', async () => {
    plug.run(visits())
    const both = await Promise.all([publish(visits(), 4), publish(visits(), 4)])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(both.map(({ body }) => body.version)).toEqual([5, 5])
    expect(both.filter(({ body }) => body.graph !== null)).toHaveLength(1)
  })
})

describe('what is refused', () => {
  const attempts: [string, () => Promise<{ status: number; body: unknown }>, number][] = [
    ['does not compose', () => publish(visits('other: Unknown'), 5), 422],
    ['is no GraphQL', () => publish('type {', 5), 422],
    ['was published before, sent again', () => publish(visits(MORE), 3), 409],
    ['is under the name of another', () => publish(visits(), 5, { name: 'second' }), 403],
    ['is under the name of a founder', () => publish(visits(), 0, { name: 'candidates' }), 403],
    ['is at another address', () => publish(visits(), 5, { url: 'http://127.0.0.1:1/graphql' }), 403],
    ['comes with a token that was made up', () => publish(visits(), 5, {}, 'overstap_publish_guess'), 401],
    ['comes without a token', () => registry(url, '/publish', { name: 'spt', sdl: visits(), url: plug.url }), 401],
    ['is larger than the registry reads', () => publish('#'.repeat(2 * 1024 * 1024), 5), 413],
    ['is larger than an SDL may be', () => publish('#'.repeat(300_000), 5), 422],
    ['has a name that is none', () => registry(url, '/publish', { name: '__proto__', sdl: visits() }, operator), 400],
    ['has no name', () => registry(url, '/publish', { sdl: visits() }, operator), 400],
    ['is nobody’s', () => registry(url, '/publish', { name: 'nobody', sdl: visits(), url: plug.url }, operator), 404],
    ['is not what runs', () => publish(visits(MORE), 5), 422],
    ['takes away another', () => registry(url, '/remove', { name: 'second' }, tokens.spt), 403],
    ['rolls back without being an operator', () => registry(url, '/rollback', {}, tokens.spt), 403],
    ['invites without being an operator', () => registry(url, '/invite', {}, tokens.spt), 403],
    ['releases what is another’s', () => registry(url, '/releases', release('candidates'), tokens.spt), 403],
  ]
  const release = (owner: string) => {
    return { owner, to: 'spt', code: 'FOREIGN_ENUM', what: 'BranchCode', until: '2027-12-31' }
  }

  it.each(attempts)('what %s leaves the graph as it was, bit by bit', async (_, attempt, status) => {
    const before = await newest()
    const answer = await attempt()
    expect(answer.status).toBe(status)
    expect(JSON.stringify(answer.body)).not.toMatch(/postgres:|node_modules|\.ts:|at \w+ \(/)
    expect(await newest()).toEqual(before)
    expect(await ask(url, VISIT)).toEqual(VISITED)
  })

  it('is told with code, place and what to do', async () => {
    const { body } = await publish(visits('other: Unknown'), 5, { file: 'mine.graphql' })
    expect(body).toMatchObject({ ok: false, graph: null })
    expect(body.problems[0]).toMatchObject({ code: expect.any(String), severity: 'error', message: expect.any(String) })
  })
})

describe('what an owner lets another do', () => {
  const taking = `${visits()}
type Skill @key(fields: "code") {
  code: ID! @tag(name: "open")
  kind: SkillKind @override(from: "organisations") @tag(name: "open")
}
"What a skill is."
enum SkillKind { SKILL KNOWLEDGE CERTIFICATE }`
  const check = async () => {
    const { body } = await registry(url, '/check', { name: 'spt', sdl: taking }, tokens.spt)
    return body.problems.filter(({ severity }: { severity: string }) => severity === 'error')
  }

  it('is refused until the owner has recorded it, and again when it takes that back', async () => {
    const problems = await check()
    expect(problems).toMatchObject([{ code: 'FOREIGN_OVERRIDE', owner: { name: 'organisations' } }])
    const [{ code, release }] = problems
    const recorded = await registry(url, '/releases', { ...release, until: '2099-12-31' }, operator)
    expect(recorded).toMatchObject({ status: 200, body: { owner: 'organisations', to: 'spt', code } })
    expect(await check()).toEqual([])
    const { number } = recorded.body
    const back = { owner: 'organisations', number }
    expect((await registry(url, '/releases/revoke', { owner: 'spt', number }, tokens.spt)).status).toBe(404)
    expect((await registry(url, '/releases/revoke', back, operator)).status).toBe(200)
    expect(await check()).not.toEqual([])
  })
})

describe('the subgraph that runs', () => {
  const codes = async (more: object = {}) => {
    const { body } = await registry(url, '/check', { name: 'spt', url: plug.url, sdl: visits(), ...more }, tokens.spt)
    return body.problems.map(({ code }: { code: string }) => code)
  }
  it('is asked when its address is told, and is found to be good', async () => {
    expect(await codes()).toEqual([])
    expect((await registry(url, '/doctor', { name: 'spt' }, tokens.spt)).body).toMatchObject({ ok: true, problems: [] })
  })

  it('is found to answer anybody, unless that is what it says', async () => {
    plug.verifies = false
    expect(await codes()).toEqual(['PROBE_ANSWERS_ANYBODY'])
    expect(await codes({ open: true })).toEqual([])
    plug.verifies = true
  })

  it('must guard what it has to guard', async () => {
    const personal = visits(
      '"A name." name: String @tag(name: "personal") @requiresScopes(scopes: [["candidate:full"]])',
    )
    plug.run(personal)
    expect(await codes({ open: true, sdl: personal })).toEqual(['OPEN_AND_GUARDED'])
    expect(await codes({ sdl: personal })).toEqual([])
    plug.run(visits())
  })

  it('is found to make up entities, and to be another', async () => {
    plug.unknown = { id: 'spt:made-up' }
    expect(await codes()).toEqual(['PROBE_UNKNOWN_ENTITY'])
    plug.unknown = null
    plug.run(visits(MORE))
    expect(await codes()).toEqual(['PROBE_OTHER_SDL'])
    expect(await codes({ sdl: visits('other: Unknown') })).toEqual(
      expect.arrayContaining(['COMPOSITION', 'PROBE_OTHER_SDL']),
    )
    plug.run(visits())
  })

  it('is found to be gone', async () => {
    second.close()
    const { body } = await registry(url, '/doctor', { name: 'second' }, tokens.second)
    expect(body.problems.map(({ code }: { code: string }) => code)).toEqual(['PROBE_UNREACHABLE'])
  })
})

it('in production nobody is asked in the own network, whatever was published', async () => {
  const { url: inProduction } = await openFollower(databaseUrl, { production: true })
  const { data, errors } = await ask(inProduction, VISIT)
  expect([data, errors[0].extensions.code]).toEqual([{ sptVisit: null }, 'SOURCE_UNAVAILABLE'])
  const { body } = await registry(inProduction, '/doctor', { name: 'spt' }, tokens.spt)
  expect(body.problems.map(({ code }: { code: string }) => code)).toEqual(['PROBE_UNREACHABLE'])
})

describe('what is shown', () => {
  it('to anybody is who is there, and neither where nor what', async () => {
    const { body } = await registry(url, '')
    expect(body.subgraphs.map(({ name }: { name: string }) => name)).toContain('spt')
    expect(JSON.stringify(body)).not.toMatch(/http|example\.org|operator|sdl/)
    expect((await registry(url, '/api')).body.text).toContain('type SptVisit')
    for (const path of ['/supergraph', '/subgraphs/spt', '/releases', '/audit']) {
      expect((await registry(url, path)).status, path).toBe(401)
    }
  })

  it('to a partner is the graph, and to an operator what was done and what was tried', async () => {
    expect((await registry(url, '/supergraph', undefined, tokens.spt)).body.text).toContain('join__Graph')
    expect((await registry(url, '/subgraphs/second', undefined, tokens.spt)).body.sdl).toContain('type SecondEvent')
    expect((await registry(url, '/audit', undefined, tokens.spt)).status).toBe(403)
    const { lines } = (await registry(url, '/audit', undefined, operator)).body
    const actions = lines.map(({ action, outcome }: { action: string; outcome: string }) => `${action}: ${outcome}`)
    expect(actions).toEqual(
      expect.arrayContaining(['invite: a publish token', 'publish: graph 2', 'rollback: graph 4', 'remove: graph 6']),
    )
    expect(actions.some((each: string) => each.startsWith('publish: refused: '))).toBe(true)
    expect(JSON.stringify(lines)).not.toContain('overstap_publish_')
  })

  it('of a token is its hash, and none that is taken back is good', async () => {
    const [row] = await sql`select to_jsonb(subgraphs)::text as row from subgraphs where name = 'spt'`
    expect(row?.row).not.toContain(tokens.spt)
    expect((await registry(url, '/whoami', undefined, tokens.spt)).body).toMatchObject({ kind: 'owner', name: 'spt' })
    const former = tokens.spt
    await invite('spt', plug)
    expect((await registry(url, '/whoami', undefined, former)).status).toBe(401)
    expect((await registry(url, '/revoke', { name: 'spt' }, operator)).body).toEqual({ name: 'spt', revoked: true })
    expect((await registry(url, '/whoami', undefined, tokens.spt)).status).toBe(401)
  })
})

describe('what somebody asks', () => {
  const broken = (severity: string) =>
    expect.objectContaining({
      code: 'BREAKS_OPERATION',
      severity,
      message: expect.stringContaining('register:coaches'),
    })

  it('is not taken away by a publication, and who asks it is named', async () => {
    expect((await ask(url, VISIT, coach)).errors).toBeUndefined()
    const otherName = visits().replace('question:', 'asked:')
    plug.run(otherName)
    const { version } = (await registry(url, '/subgraphs/spt', undefined, operator)).body
    const { status, body } = await publish(otherName, version, {}, operator)
    expect([status, body.problems]).toEqual([422, [broken('error')]])
  })

  it('keeps nobody from leaving: it is told', async () => {
    const { status, body } = await registry(url, '/remove', { name: 'spt' }, operator)
    expect([status, body.ok, body.problems]).toEqual([200, true, expect.arrayContaining([broken('warning')])])
    expect(await isUnknown(url, VISIT)).toBe(true)
  })
})

it('what is written is written once', async () => {
  for (const table of ['versions', 'graphs', 'graph_members', 'audit']) {
    await expect(sql.unsafe(`delete from ${table}`), table).rejects.toThrow('is written once')
  }
  await expect(sql`update graphs set supergraph = ''`).rejects.toThrow('is written once')
  await expect(sql`truncate audit`).rejects.toThrow('is written once')
})
