// The schemes as open data: found, filtered, paged, with what is left of them today.
import { statementsOn } from '@overstap/kit'
import { describe, expect, test } from 'vitest'
import { openingCommitments, schemes } from '../db/schemes/index.ts'
import { releaseBalances } from '../src/balances.ts'
import { openFunding, TODAY } from './scene.ts'

const { ask, sql } = await openFunding()
const ids = schemes.map(({ id }) => id).sort()

const ALL = `id name dataStatus source fund { id } costItems ceilingCents committedCents remainingCents
  window { opens closes state allocation }`

interface Node {
  id: string
  ceilingCents: number | null
  committedCents: number | null
  remainingCents: number | null
}

async function list(args = 'first: 100', fields = 'id', language = 'nl') {
  const answer = await ask(
    `{ fundingSchemes(${args}) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`,
    {},
    { language },
  )
  const nodes: Node[] = answer.data?.fundingSchemes?.nodes ?? []
  return { ...answer, nodes, found: nodes.map(({ id }) => id), pageInfo: answer.data?.fundingSchemes?.pageInfo }
}

describe('the list of schemes', () => {
  test('holds every scheme, with amounts that an Int can carry', async () => {
    const { nodes, found, errors } = await list('first: 100', ALL)
    expect(errors).toBeUndefined()
    expect(found).toEqual(ids)
    for (const { ceilingCents, committedCents, remainingCents } of nodes) {
      for (const cents of [ceilingCents, committedCents, remainingCents]) {
        expect(cents ?? 0).toBeLessThan(2 ** 31)
        expect(cents ?? 0).toBeGreaterThanOrEqual(0)
      }
      const isTold = ceilingCents !== null && committedCents !== null
      expect(remainingCents).toBe(isTold ? ceilingCents - committedCents : null)
    }
  })

  test('is paged by identifier to its end', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const { found, pageInfo } = await list(`first: 7${after ? `, after: "${after}"` : ''}`)
      seen.push(...found)
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)
    expect(seen).toEqual(ids)
  })

  test.each([
    ['where: {}', ids],
    ['where: { funds: [], search: " " }', ids],
    ['where: { funds: ["register:rvo"] }', ['ezk-omscholing-2026', 'slim-klein-2026', 'slim-middelgroot-2026']],
    ['where: { funds: ["register:nobody"] }', []],
    ['where: { search: "service POINT" }', ['a-en-o-subsidie-servicepunt-techniek', 'spt-noord-scholingsbudget-2026']],
    ['where: { funds: ["register:rvo"], search: "klein" }', ['slim-klein-2026']],
    ['where: { search: "%" }', []],
    ['where: { search: "_" }', []],
  ])('narrows to what is asked for: %s', async (where, found) => {
    expect((await list(`first: 100, ${where}`)).found).toEqual(found)
  })

  test.each([
    'first: 0',
    'first: 101',
    'after: "x"',
    `after: "${Buffer.from('[7]').toString('base64url')}"`,
    `where: { search: "${'x'.repeat(101)}" }`,
    'where: { search: "\\u0000" }',
    'where: { funds: ["\\u0000"] }',
    `where: { funds: [${'"register:oom",'.repeat(101)}] }`,
  ])('refuses %s', async args => {
    const { data, errors } = await list(args)
    expect(data.fundingSchemes).toBeNull()
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })

  test('takes as many statements for twenty schemes as for one', async () => {
    const [one, twenty] = [await list('first: 1', ALL), await list('first: 20', ALL)]
    expect([one.statements, twenty.statements]).toEqual([3, 3])
  })
})

describe('one scheme', () => {
  const one = async (id: string, language = 'nl') =>
    (await ask(`query ($id: ID!) { fundingScheme(id: $id) { ${ALL} } }`, { id }, { language })).data.fundingScheme

  test('says what it is in the language of the caller', async () => {
    expect((await one('slim-klein-2026')).name).toBe('SLIM voor kleine bedrijven 2026')
    expect((await one('slim-klein-2026', 'en')).name).toBe('SLIM for small firms 2026')
  })

  test('says how its window stands today', async () => {
    const state = async (id: string) => (await one(id)).window.state
    expect(await state('slim-klein-2026')).toBe('OPEN')
    expect(await state('wij-techniek-osr-2024')).toBe('CLOSED')
    expect(await state('wij-techniek-osr-2027')).toBe('NOT_YET')
    expect(await state('a-en-o-zij-instroom-2026')).toBe('EXHAUSTED')
  })

  test.each(['nothing-2026', 'slim-klein-2026\0'])('is null when there is none: %j', async id => {
    expect(await one(id)).toBeNull()
  })

  test('is answered for a reference beside one that cannot be right (R20)', async () => {
    const of = [null, {}, '\0', 'slim-klein-2026'].map(id => ({ __typename: 'FundingScheme', id }))
    const { data } = await ask(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on FundingScheme { name } } }',
      { of },
    )
    expect(data._entities).toEqual([null, null, null, { name: 'SLIM voor kleine bedrijven 2026' }])
  })

  test('names no group where only its owner may know who belongs (R12)', async () => {
    const { name, source } = await one('noord-holland-persoonlijke-voucher-2026')
    expect(`${name} ${source}`).not.toMatch(/status|refugee|vluchteling|permit|asylum|asiel/i)
    expect(await sql`select from awards where scheme = 'noord-holland-persoonlijke-voucher-2026'`).toHaveLength(0)
  })
})

// Last, because it leaves other awards behind.
describe('what is promised', () => {
  const MONTH = '2026-11-01'
  const releaseOn = async (day: string) => {
    await sql`truncate released_balances`
    await sql.begin(connection => releaseBalances(statementsOn(connection), day))
  }
  const told = async (id: string) =>
    (await ask(`{ fundingScheme(id: "${id}") { committedCents remainingCents } }`)).data.fundingScheme
  /** To so many people, of the same amount, in a month that is over. */
  const award = (scheme: string, people: number, cents: number, on = '2026-10-15') =>
    sql`insert into awards (scheme, beneficiary, amount_cents, decided_on)
      select ${scheme}, 'uwv-noord:' || number, ${cents}, ${on}::date from generate_series(1, ${people}) as number`

  test('is told of many within the bounds of the method, with what an earlier administration had promised', async () => {
    const id = 'spt-noord-scholingsbudget-2026'
    await award(id, 100, 100_000)
    await releaseOn(TODAY)
    const [exact] =
      await sql`select sum(amount_cents)::float8 as cents, max(amount_cents) filter (where not carried_over) as
      largest from awards where scheme = ${id} and decided_on < ${MONTH}`
    const { committedCents, remainingCents } = await told(id)
    expect(committedCents).toBeGreaterThan(openingCommitments[id] ?? 0)
    expect(Math.abs(committedCents - exact?.cents)).toBeLessThanOrEqual(2.4 * 2.5 * exact?.largest + 50_000)
    expect(remainingCents).toBe(40_000_000 - committedCents)
  })

  // Several groups share it, and every one of its awards is 3,000 euro: the sum would count the people.
  test.each([0, 1, 9])('is not told of %d people, and none looks like a few', async people => {
    const id = 'noord-holland-persoonlijke-voucher-2026'
    await sql`delete from awards where scheme = ${id}`
    await award(id, people, 300_000)
    await releaseOn(TODAY)
    expect(await told(id)).toEqual({ committedCents: null, remainingCents: null })
  })

  test('is told of whole months, once: nobody watches one person come, or go', async () => {
    const id = 'spt-noord-scholingsbudget-2026'
    await releaseOn(TODAY)
    const before = await told(id)
    expect(before.committedCents).not.toBeNull()
    await award(id, 1, 150_000)
    await award(id, 1, 150_000, TODAY)
    await sql`delete from awards where scheme = ${id} and beneficiary in ('uwv-noord:7', 'uwv-noord:8')`
    await sql.begin(connection => releaseBalances(statementsOn(connection), TODAY))
    expect(await told(id)).toEqual(before)
    await expect(sql`delete from released_balances`).rejects.toThrow('stays as it is')
  })

  test('of organisations is told as it is, and before a scheme opens nothing is', async () => {
    expect(await told('a-en-o-subsidie-servicepunt-techniek')).toEqual({
      committedCents: 5_000_000,
      remainingCents: 12_500_000,
    })
    expect(await told('wij-techniek-osr-2027')).toMatchObject({ committedCents: 0 })
    expect(await told('a-en-o-zij-instroom-2026')).toEqual({ committedCents: 120_000_000, remainingCents: 0 })
  })
})
