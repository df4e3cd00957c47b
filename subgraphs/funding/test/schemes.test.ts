// The schemes as open data: found, filtered, paged, with what is left of them today.
import { describe, expect, test } from 'vitest'
import { openingCommitments, schemes } from '../db/schemes/index.ts'
import { openFunding } from './scene.ts'

const { ask, sql } = await openFunding()
const ids = schemes.map(({ id }) => id).sort()

const ALL = `id name dataStatus source fund { id } costItems ceilingCents committedCents remainingCents
  window { opens closes state allocation }`

interface Node {
  id: string
  ceilingCents: number | null
  committedCents: number
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
      expect(remainingCents).toBe(ceilingCents === null ? null : ceilingCents - committedCents)
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
    expect([one.statements, twenty.statements]).toEqual([2, 2])
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

  test('counts what was promised before and what was awarded up to today, and nothing of tomorrow', async () => {
    const id = 'provincie-drenthe-opslag-2026'
    const [found] = await sql`select sum(amount_cents) as cents from awards where scheme = ${id}`
    await sql`insert into awards (scheme, amount_cents, decided_on) values (${id}, 100, '2026-11-21'), (${id}, 7, '2026-11-22')`
    const { ceilingCents, committedCents, remainingCents } = await one(id)
    expect(committedCents).toBe(Number(found?.cents) + 100)
    expect(committedCents).toBeGreaterThan(openingCommitments[id] ?? 0)
    expect([ceilingCents, remainingCents]).toEqual([5_210_000, 5_210_000 - committedCents])
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
