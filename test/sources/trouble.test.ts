// A source that lies, dawdles or is away: the others' rows stand, and the answer says whose are missing.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSources } from '@overstap/kit/sources'
import { rightsOf } from '@overstap/schema/rights'
import { afterEach, describe, expect, it } from 'vitest'
import { ROOT } from '../../mesh/src/settings.ts'
import { type Answer, altered, nobodysPort, standInBetween } from './in-between.ts'
import { coach, isSeen, openSubgraphBefore, otherPeople, ownPeople, runSource, subgraphKey } from './scene.ts'

const source = await runSource()
const between = await standInBetween(source.configured)
const { ask } = await openSubgraphBefore([between.configured])
const inHaste = await openSubgraphBefore([between.configured], { deadlineMs: 600 })
const beforeNobody = await openSubgraphBefore([
  { ...source.configured, url: `http://127.0.0.1:${await nobodysPort()}/graphql` },
])

const own = ownPeople.filter(isSeen)
const other = otherPeople.filter(isSeen)
const outside = otherPeople.find(person => !isSeen(person))
const id = `uwv-noord-holland:${other[0]?.number}`
const LIST = `query ($order: CandidateOrder) { candidates(where: {}) { total count { atLeast atMost }
  page(first: 5, orderBy: $order) { nodes { id level } owners { owner complete trouble } } owners { owner complete trouble } } }`
const ONE = 'query ($id: ID!) { candidate(id: $id) { id level skills { skill { code } } } }'
const complete = { owner: 'uwv-noord', complete: true, trouble: null }

afterEach(async () => {
  between.behave(undefined)
  // An answer that is as it should be ends the rest that failures began.
  await expect.poll(async () => (await ask(ONE, { id }, coach)).data.candidate, { timeout: 20_000 }).not.toBeNull()
})

/** The answer of the others alone: what they gave, and whose part is missing. */
function expectWithout(answer: Answer, trouble: string, code: string): void {
  const { total, count, page, owners } = answer.data.candidates
  const missing = { owner: 'uwv-noord-holland', complete: false, trouble }
  expect(page.nodes.map((node: Answer) => node.id)).toEqual(own.slice(0, 5).map(each => `uwv-noord:${each.number}`))
  expect(page.owners).toEqual([complete, missing])
  expect(owners).toEqual([complete, missing])
  expect(count).toEqual({ atLeast: own.length, atMost: null })
  expect(total).toBeNull()
  expect(answer.errors?.map((error: Answer) => [error.path, error.extensions.code, error.extensions.source])).toEqual([
    [['candidates', 'total'], code, 'uwv-noord-holland'],
  ])
}

const first = (answer: Answer) => answer.data.selection?.page?.[0] ?? answer.data.candidates?.[0]

describe('a source that lies on a page', () => {
  it.each([
    ['gives an id of another owner', a => Object.assign(first(a), { id: 'uwv-noord:1' })],
    ['gives an id that begins like its own', a => Object.assign(first(a), { id: 'uwv-noord-hollander:1' })],
    ['gives an id that is no number', a => Object.assign(first(a), { id: 'uwv-noord-holland:1 or 1=1' })],
    ['gives somebody twice', a => a.data.selection.page.splice(1, 1, a.data.selection.page[0])],
    ['gives them in another order', a => a.data.selection.page.reverse()],
    [
      'gives more than were asked',
      a => a.data.selection.page.push({ ...a.data.selection.page.at(-1), id: 'uwv-noord-holland:99999' }),
    ],
    [
      'gives somebody of a region that the coach may not see',
      a => Object.assign(first(a), { region: 'zuid-kennemerland-en-ijmond' }),
    ],
    ['gives somebody of a region that it does not hold', a => Object.assign(first(a), { region: 'groningen' })],
    ['says that it is another owner', a => Object.assign(a.data.source, { prefix: 'uwv-noord' })],
    ['gives a status that there is not', a => Object.assign(first(a), { status: 'RICH' })],
    ['gives a level that there is not', a => Object.assign(first(a), { level: 9 })],
    ['gives a text for a number', a => Object.assign(first(a), { level: { of: 'nothing' } })],
    ['gives a day that there is not', a => Object.assign(first(a), { availableFrom: '2026-02-30' })],
    ['gives a NUL', a => Object.assign(first(a), { occupation: 'OC-\0' })],
    ['leaves out who somebody is', a => Object.assign(first(a), { id: null })],
    ['gives null for all', a => Object.assign(a.data, { selection: null })],
    ['gives no data', a => Object.assign(a, { data: null })],
    ['gives errors beside its data', a => Object.assign(a, { errors: [{ message: 'a secret' }] })],
  ] as [string, (answer: Answer) => unknown][])('and %s is refused and named', async (_, change) => {
    const lie = altered(answer => {
      // The count is another question, which it answers as it should.
      if (answer.data.selection?.page) change(answer)
    })
    between.behave(lie)
    const { data } = await ask(LIST, {}, coach)
    const { page, count, owners } = data.candidates
    expect(page.nodes.map((node: Answer) => node.id)).toEqual(own.slice(0, 5).map(each => `uwv-noord:${each.number}`))
    expect(page.owners).toEqual([complete, { owner: 'uwv-noord-holland', complete: false, trouble: 'BAD_RESPONSE' }])
    // What it says in truth beside is used.
    expect(count.atMost).toBe(own.length + other.length)
    expect(owners[1].complete).toBe(true)
  })

  it('and gives somebody that the filter leaves out is refused', async () => {
    between.behave(altered(answer => Object.assign(first(answer) ?? {}, { level: 1 })))
    const { data } = await ask(
      '{ candidates(where: { levels: [3] }) { page { nodes { level } owners { complete } } } }',
      {},
      coach,
    )
    expect(data.candidates.page.owners.map((each: Answer) => each.complete)).toEqual([true, false])
    expect(new Set(data.candidates.page.nodes.map((node: Answer) => node.level))).toEqual(new Set([3]))
  })

  it('about how many there are is refused when that cannot be', async () => {
    between.behave(altered(answer => Object.assign(answer.data.selection, { count: -3 })))
    const { data, errors } = await ask('{ candidates(where: {}) { total count { atLeast atMost } } }', {}, coach)
    expect(data.candidates.count).toEqual({ atLeast: own.length, atMost: null })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'SOURCE_BAD_RESPONSE', source: 'uwv-noord-holland' })
  })
})

describe('a source that lies about one person', () => {
  it.each([
    ['gives another one', a => Object.assign(first(a), { id: 'uwv-noord-holland:2' })],
    ['gives fewer than were asked', a => a.data.candidates.pop()],
    ['gives somebody whom the coach may not see', a => Object.assign(first(a), { region: outside?.region })],
  ] as [string, (answer: Answer) => unknown][])(
    'and %s is refused and named, and the next one stands',
    async (_, change) => {
      between.behave(altered(change))
      const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Candidate { id level } } }'
      const ids = [id, `uwv-noord:${own[0]?.number}`]
      const { data, errors } = await ask(query, { r: ids.map(each => ({ __typename: 'Candidate', id: each })) }, coach)
      expect(data._entities).toEqual([null, { id: ids[1], level: own[0]?.level }])
      expect(errors?.map(error => [error.path, error.extensions.code, error.extensions.source])).toEqual([
        [['_entities', 0], 'SOURCE_BAD_RESPONSE', 'uwv-noord-holland'],
      ])
    },
  )
})

describe('a source that does not give its part', () => {
  it('because it is away leaves the others, within a moment', async () => {
    const begun = performance.now()
    expectWithout(await beforeNobody.ask(LIST, {}, coach), 'UNAVAILABLE', 'SOURCE_UNAVAILABLE')
    expect(performance.now() - begun).toBeLessThan(500)
    const { data, errors } = await beforeNobody.ask(ONE, { id }, coach)
    expect(data).toEqual({ candidate: null })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'SOURCE_UNAVAILABLE', source: 'uwv-noord-holland' })
  })

  it.each([
    ['before it begins', () => {}],
    ['in the middle', response => response.setHeader('content-type', 'application/json').write('{"data":')],
  ] as [string, Parameters<typeof between.behave>[0]][])(
    'because it hangs %s leaves the others in time',
    async (_, behaviour) => {
      between.behave(behaviour)
      const begun = performance.now()
      expectWithout(await inHaste.ask(LIST, {}, coach), 'TIMEOUT', 'SOURCE_TIMEOUT')
      expect(performance.now() - begun).toBeLessThan(1_000)
    },
  )

  it.each([
    ['says HTTP 503', 503, '{}', 'UNAVAILABLE'],
    ['says HTTP 401', 401, '{}', 'UNAVAILABLE'],
    ['sends us elsewhere', 302, '', 'UNAVAILABLE'],
    ['says HTTP 404', 404, '{}', 'BAD_RESPONSE'],
    ['answers with no JSON', 200, '<html>', 'BAD_RESPONSE'],
    [
      'cannot note down who reads',
      200,
      '{"data":null,"errors":[{"extensions":{"code":"AUDIT_UNAVAILABLE"}}]}',
      'AUDIT_UNAVAILABLE',
    ],
  ] as [string, number, string, string][])('because it %s leaves the others', async (_, status, body, trouble) => {
    between.behave(response => response.writeHead(status, { location: source.url }).end(body))
    const code = trouble === 'AUDIT_UNAVAILABLE' ? trouble : `SOURCE_${trouble}`
    expectWithout(await ask(LIST, {}, coach), trouble, code)
  })

  it('because it answers with too much leaves the others', async () => {
    between.behave(altered(answer => Object.assign(answer, { padding: 'x'.repeat(4 * 1024 * 1024) })))
    expectWithout(await ask(LIST, {}, coach), 'BAD_RESPONSE', 'SOURCE_BAD_RESPONSE')
  })

  it('is left alone for a moment after some failures, and found again', async () => {
    between.behave(response => response.writeHead(503).end())
    for (let count = 0; count < 5; count++) await ask(ONE, { id }, coach)
    const before = between.asked()
    const { errors } = await ask(ONE, { id }, coach)
    expect(errors?.[0]?.extensions.code).toBe('SOURCE_UNAVAILABLE')
    expect(between.asked()).toBe(before)
  })

  it('goes on from where it was when it is back, and nobody is lost', async () => {
    const walk = `query ($after: String) { candidates(where: {}) { page(first: 100, after: $after) {
      nodes { id } pageInfo { hasNextPage endCursor } } } }`
    between.behave(response => response.writeHead(503).end())
    const seen: string[] = []
    let after: string | null = null
    for (let more = true; more; ) {
      const { data }: Answer = await ask(walk, { after }, coach)
      const { nodes, pageInfo } = data.candidates.page
      seen.push(...nodes.map((node: Answer) => node.id))
      after = pageInfo.endCursor ?? after
      // Back after the first page.
      between.behave(undefined)
      more = pageInfo.hasNextPage || nodes.length > 0
    }
    expect(seen.toSorted()).toEqual(
      [...own.map(each => `uwv-noord:${each.number}`), ...other.map(each => `uwv-noord-holland:${each.number}`)].sort(),
    )
  })
})

describe('callers who leave', () => {
  it('are nothing against the source', async () => {
    const sources = { sources: [between.configured], deadlineMs: 8_000 }
    const viewer = {
      ...({ role: 'coach', subject: 'coach-1', organisation: null, purpose: 'MEDIATION' } as const),
      regions: [],
    }
    const contract = readFileSync(join(ROOT, 'schema/sources/candidates.graphql'), 'utf8')
    const askSource = openSources(sources, { name: 'candidates', signingKey: subgraphKey.privateKey }, contract).askAs(
      { ...viewer, rights: rightsOf('coach', 'MEDIATION') },
      'a-trace',
    )
    const question = {
      declares: '$where: CandidateFilter!',
      asks: 'selection(where: $where) { count }',
      variables: { where: {} },
    }
    for (let count = 0; count < 6; count++) {
      const leaving = new AbortController()
      between.behave(() => leaving.abort())
      await expect(askSource(between.configured, question, leaving.signal)).rejects.toThrow('no answer in time')
    }
    between.behave(undefined)
    const stays = new AbortController().signal
    expect(await askSource(between.configured, question, stays)).toMatchObject({ overlaps: ['uwv-noord'] })
  })
})

describe('a coach of regions that the source does not hold', () => {
  it('does not ask it, and has no part in its trouble', async () => {
    between.behave(response => response.writeHead(503).end())
    const before = between.asked()
    const elsewhere = { ...coach, regions: ['groningen', 'drenthe'] }
    const { data, errors } = await ask(LIST, {}, elsewhere)
    expect(errors).toBeUndefined()
    expect(data.candidates.page.owners).toEqual([complete])
    expect((await ask(ONE, { id }, elsewhere)).data).toEqual({ candidate: null })
    expect(between.asked()).toBe(before)
  })
})
