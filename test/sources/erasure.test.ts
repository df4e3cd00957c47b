// Somebody of a source asks to be erased: its owner does it, and every other owner hears of it. A source that is away is told
// when it is back.

import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type InTransaction, statementsOn } from '@overstap/kit'
import { openSources, tellOn } from '@overstap/kit/sources'
import { afterEach, describe, expect, it } from 'vitest'
import { ROOT } from '../../mesh/src/settings.ts'
import { saidIn } from '../signed-texts.ts'
import { altered, standInBetween } from './in-between.ts'
import { coach, isSeen, openSubgraphBefore, otherPeople, runSource, subgraphKey } from './scene.ts'

const source = await runSource()
const between = await standInBetween(source.configured)
const { ask, sql, post } = await openSubgraphBefore([between.configured])
const PREFIX = 'uwv-noord-holland'
const idOf = (number: number) => `${PREFIX}:${number}`

const seen = otherPeople.filter(isSeen).map(each => each.number)
const hidden = otherPeople.find(each => !isSeen(each))?.number ?? 0
const next = () => {
  const number = seen.shift()
  if (number === undefined) throw new Error('There must be more people.')
  return number
}

const away = () => between.behave(response => response.writeHead(503).end())
afterEach(async () => {
  between.behave(undefined)
  const one = idOf(seen[0] ?? 0)
  const find = () => ask('query ($id: ID!) { candidate(id: $id) { id } }', { id: one }, coach)
  // An answer that is as it should be ends the rest that failures began.
  await expect.poll(async () => (await find()).data.candidate, { timeout: 20_000 }).not.toBeNull()
})

const erase = (candidate: string, idempotencyKey: string = randomUUID(), by = coach) =>
  ask(
    'mutation ($input: ErasureInput!) { askErasure(input: $input) { outcome candidate { id } } }',
    { input: { idempotencyKey, candidate } },
    by,
  )
const outcome = async (...parameters: Parameters<typeof erase>) => {
  const { data, errors } = await erase(...parameters)
  expect(errors).toBeUndefined()
  expect(data.askErasure.candidate).toBeNull()
  return data.askErasure.outcome
}
/** What the gateway would carry, as often as it looks. */
const told = async (): Promise<object[]> => {
  await post('/events/position', {})
  const { body } = await post('/events/read', { after: 0, reader: 'training' })
  return (body as { events: string[] }).events.map(text => (saidIn(text) as { event: object }).event)
}
const atSource = (number: number) => source.sql`select from candidates where number = ${number}`
const event = (number: number) => ({
  ...{ sequence: expect.any(Number), kind: 'ERASED', subject: idOf(number), source: PREFIX },
  day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
})

describe('an erasure that is asked here', () => {
  it('is done at the source, and told to the others as an event of that owner', async () => {
    const number = next()
    const before = await told()
    expect(await outcome(idOf(number))).toBe('WRITTEN')
    expect(await atSource(number)).toHaveLength(0)
    expect((await told()).slice(before.length)).toEqual([event(number)])
    const { data } = await ask('query ($id: ID!) { candidate(id: $id) { id } }', { id: idOf(number) }, coach)
    expect(data).toEqual({ candidate: null })
  })

  it('leaves a tombstone: the number is never given again', async () => {
    const number = next()
    await outcome(idOf(number))
    const again = source.sql`insert into candidates (number, status, branch, region)
      values (${number}, 'UNEMPLOYED', 'METAAL', 'groot-amsterdam')`
    await expect(again).rejects.toThrow('never given again')
  })

  it('is noted down at the source', async () => {
    await outcome(idOf(next()))
    const [last] = await source.sql`select name from processing_log order by sequence desc limit 1`
    expect(last?.name).toBe('candidate.write')
  })

  it('is done once for its key, and told once, however often it is asked', async () => {
    const [number, key, before] = [next(), randomUUID(), (await told()).length]
    expect(await outcome(idOf(number), key)).toBe('WRITTEN')
    expect(await outcome(idOf(number), key)).toBe('WRITTEN')
    expect(await outcome(idOf(number))).toBe('NO_SUCH_CANDIDATE')
    await told()
    expect((await told()).length).toBe(before + 1)
    const { errors } = await erase(idOf(next()), key)
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it('of somebody whom the coach may not see, or who is not there, changes nothing', async () => {
    expect(await outcome(idOf(hidden))).toBe('NO_SUCH_CANDIDATE')
    expect(await outcome(idOf(999_999))).toBe('NO_SUCH_CANDIDATE')
    expect(await outcome(idOf(seen[0] ?? 0), randomUUID(), { ...coach, regions: ['drenthe'] })).toBe(
      'NO_SUCH_CANDIDATE',
    )
    expect(await atSource(hidden)).toHaveLength(1)
    expect(await atSource(seen[0] ?? 0)).toHaveLength(1)
  })

  it('is not made by an employer', async () => {
    const { errors } = await erase(idOf(seen[0] ?? 0), randomUUID(), { role: 'partner', organisation: 'register:own' })
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect(await atSource(seen[0] ?? 0)).toHaveLength(1)
  })
})

describe('a source that is away', () => {
  const waiting = () => sql`select candidate from erasures_to_pass_on`

  it('is told when it is back, as the one who asked, and nothing of it stays here', async () => {
    const [number, key, before] = [next(), randomUUID(), (await told()).length]
    away()
    expect(await outcome(idOf(number), key)).toBe('PASSED_ON')
    expect(await outcome(idOf(number), key)).toBe('PASSED_ON')
    expect((await told()).length).toBe(before)
    expect(await waiting()).toEqual([{ candidate: idOf(number) }])
    expect(await atSource(number)).toHaveLength(1)

    between.behave(undefined)
    await expect.poll(async () => (await told()).slice(before), { timeout: 20_000 }).toEqual([event(number)])
    expect(await atSource(number)).toHaveLength(0)
    expect(await waiting()).toEqual([])
    expect(await outcome(idOf(number), key)).toBe('WRITTEN')
  })

  it('decides then whether whoever asked may see the person', async () => {
    const key = randomUUID()
    away()
    expect(await outcome(idOf(hidden), key)).toBe('PASSED_ON')
    between.behave(undefined)
    await expect
      .poll(async () => [(await told()).length > 0, (await waiting()).length], { timeout: 20_000 })
      .toEqual([true, 0])
    expect(await outcome(idOf(hidden), key)).toBe('NO_SUCH_CANDIDATE')
    expect(await atSource(hidden)).toHaveLength(1)
  })

  it('and does not take one of them when it is back gets those behind it all the same', async () => {
    const [refused, number] = [next(), next()]
    away()
    expect(await outcome(idOf(refused))).toBe('PASSED_ON')
    expect(await outcome(idOf(number))).toBe('PASSED_ON')
    between.behave(async (response, answer) => {
      if (
        between
          .heard()
          .at(-1)
          ?.includes(`"${idOf(refused)}"`)
      )
        return response.writeHead(500).end()
      response.setHeader('content-type', 'application/json').end(JSON.stringify(await answer()))
    })
    const left = async () => {
      await told()
      return waiting()
    }
    await expect.poll(left, { timeout: 20_000 }).toEqual([{ candidate: idOf(refused) }])
    expect([(await atSource(refused)).length, (await atSource(number)).length]).toEqual([1, 0])
    between.behave(undefined)
    await expect.poll(left, { timeout: 20_000 }).toEqual([])
    expect(await atSource(refused)).toHaveLength(0)
  })

  it('that did it and could not say so is asked with the same key, and it is told once', async () => {
    const [number, key, before] = [next(), randomUUID(), (await told()).length]
    between.behave(async (response, answer) => {
      await answer()
      response.writeHead(503).end()
    })
    expect(await outcome(idOf(number), key)).toBe('PASSED_ON')
    expect(await atSource(number)).toHaveLength(0)
    between.behave(undefined)
    await expect.poll(async () => (await told()).slice(before), { timeout: 20_000 }).toEqual([event(number)])
    expect(await outcome(idOf(number), key)).toBe('WRITTEN')
  })

  it('and cannot note it down has not done it, and nothing waits', async () => {
    between.behave(response =>
      response
        .setHeader('content-type', 'application/json')
        .end('{"data":null,"errors":[{"extensions":{"code":"AUDIT_UNAVAILABLE"}}]}'),
    )
    const { data, errors } = await erase(idOf(seen[0] ?? 0))
    expect(data.askErasure).toBeNull()
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'AUDIT_UNAVAILABLE', source: PREFIX })
    expect(await waiting()).toEqual([])
  })
})

describe('a source that was set back', () => {
  it('and has fewer events than it told is not followed, and operators are told', async () => {
    await outcome(idOf(next()))
    const before = (await told()).length
    const kept = await source.sql`delete from outbox returning *`
    const viewer = { subject: null, organisation: null, regions: [], purpose: null, rights: [] }
    const ask = openSources(
      { sources: [source.configured], deadlineMs: 8_000 },
      { name: 'candidates', signingKey: subgraphKey.privateKey },
      readFileSync(join(ROOT, 'schema/sources/candidates.graphql'), 'utf8'),
    ).askAs({ ...viewer, role: 'none' }, 'a-trace')
    // What postgres makes of a promise within is more than its type says here.
    const inTransaction: InTransaction = work => sql.begin(each => work(statementsOn(each))) as Promise<never>
    const look = () => tellOn(source.configured, ask, inTransaction, AbortSignal.timeout(8_000))
    await expect(look()).rejects.toThrow('fewer events than it has told before')
    expect((await told()).length).toBe(before)
    for (const row of kept) await source.sql`insert into outbox ${source.sql(row)}`
    await look()
    expect((await told()).length).toBe(before)
  })
})

describe('a source that lies about what happened', () => {
  it.each([
    ['speaks of a record of another owner', { subject: 'uwv-noord:1' }],
    ['leaves an event out', { sequence: 999 }],
    ['gives a day that there is not', { day: '2026-02-30' }],
  ])('and %s is not believed, and nothing is told', async (_, changed) => {
    const [number, before] = [next(), (await told()).length]
    expect(await outcome(idOf(number))).toBe('WRITTEN')
    between.behave(altered(answer => Object.assign(answer.data?.events?.[0] ?? {}, changed)))
    expect((await told()).length).toBe(before)
    between.behave(undefined)
    expect((await told()).slice(before)).toEqual([event(number)])
  })
})
