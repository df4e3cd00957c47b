// However people are split over owners, a walk through the pages is the sorted union of all: nobody twice, nobody lost.

import { mergePages as merge, type Positions } from '@overstap/kit/sources'
import fc from 'fast-check'
import type { Sql } from 'postgres'
import { describe, expect, it } from 'vitest'
import { comparePositions, type Order, positionOf } from '../../subgraphs/candidates/src/sources/order.ts'
import { coach, openSubgraphBefore, runSource } from './scene.ts'

const mergePages = (parts: { owner: string; rows: readonly Somebody[] }[], from: Positions, order: Order) =>
  merge(
    parts,
    from,
    row => positionOf(row, order),
    (one, other) => comparePositions(one, other, order),
  )
const orders = fc.constantFrom<Order>(undefined, 'LEVEL_DESC', 'AVAILABLE_ASC')

interface Somebody {
  number: number
  level: number | null
  availableFrom: string | null
}

/** Few values, so that many stand at the same place. */
const somebody = fc.record({
  number: fc.integer({ min: 1, max: 40 }),
  level: fc.option(fc.integer({ min: 1, max: 4 })),
  availableFrom: fc.option(fc.constantFrom('2026-11-01', '2026-12-01', '2027-01-01')),
})
const people = fc.uniqueArray(somebody, { selector: each => each.number, maxLength: 25 })

function union(owners: Record<string, readonly Somebody[]>, order: Order): string[] {
  const all = Object.entries(owners).flatMap(([owner, rows]) => rows.map(row => ({ owner, row })))
  const placeOf = ({ row: { level, availableFrom, number } }: (typeof all)[number]) =>
    order === 'LEVEL_DESC' ? [-(level ?? 0), number] : order ? [availableFrom ?? '9999-12-31', number] : [number]
  const before = (one: (string | number)[], other: (string | number)[]) => {
    const at = one.findIndex((value, index) => value !== other[index])
    return at < 0 ? 0 : (one[at] ?? 0) < (other[at] ?? 0) ? -1 : 1
  }
  return all
    .toSorted((one, other) => before(placeOf(one), placeOf(other)) || (one.owner < other.owner ? -1 : 1))
    .map(({ owner, row }) => `${owner}:${row.number}`)
}

describe('pages of any number of owners', () => {
  /** What an owner answers: the next `limit` behind a place. */
  const next = (rows: readonly Somebody[], limit: number, from: Positions[string] | undefined, order: Order) =>
    rows
      .filter(row => from === undefined || comparePositions(from, positionOf(row, order), order) < 0)
      .toSorted((one, other) => comparePositions(positionOf(one, order), positionOf(other, order), order))
      .slice(0, limit)

  it('are the sorted union', () => {
    const split = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd-1', 'd'), people, { maxKeys: 5 })
    fc.assert(
      fc.property(split, orders, fc.integer({ min: 1, max: 9 }), (owners, order, size) => {
        const walked: string[] = []
        let from: Positions = {}
        for (let more = true; more; ) {
          const parts = Object.entries(owners).map(([owner, rows]) => ({
            owner,
            rows: next(rows, size + 1, from[owner], order),
          }))
          const merged = mergePages(parts, from, order)
          for (const { owner, row } of merged.slice(0, size)) walked.push(`${owner}:${row.number}`)
          from = merged.slice(0, size).at(-1)?.positions ?? from
          more = merged.length > size
        }
        expect(walked).toEqual(union(owners, order))
      }),
    )
  })

  it('lose nobody of an owner that answers only now and then', () => {
    const split = fc.dictionary(fc.constantFrom('a', 'b', 'c'), people, { maxKeys: 3 })
    fc.assert(
      fc.property(split, orders, fc.array(fc.boolean(), { maxLength: 12 }), (owners, order, away) => {
        const walked: string[] = []
        let from: Positions = {}
        for (let turn = 0, found = 1; found > 0 || turn <= away.length; turn++) {
          const there = Object.entries(owners).filter(([owner]) => owner === 'a' || !away[turn])
          const parts = there.map(([owner, rows]) => ({ owner, rows: next(rows, 4, from[owner], order) }))
          const page = mergePages(parts, from, order).slice(0, 3)
          for (const { owner, row } of page) walked.push(`${owner}:${row.number}`)
          from = page.at(-1)?.positions ?? from
          found = page.length
        }
        expect(walked.toSorted()).toEqual(union(owners, order).sort())
      }),
    )
  })
})

describe('pages of this owner and a source, each with its database', async () => {
  const source = await runSource({ empty: true })
  const { ask, sql } = await openSubgraphBefore([source.configured], { empty: true })
  const PAGE = `query ($first: Int, $after: String, $order: CandidateOrder) { candidates(where: {}) {
    count { atMost } page(first: $first, after: $after, orderBy: $order) {
      nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor } } } }`

  const put = async (into: Sql, rows: readonly Somebody[]) => {
    await into`truncate candidates cascade`
    for (const { number, level, availableFrom } of rows)
      await into`insert into candidates (number, status, level, branch, region, municipality, available_from)
        values (${number}, 'UNEMPLOYED', ${level}, 'METAAL', 'groot-amsterdam', 'GM0363', ${availableFrom})`
  }

  it('are the sorted union, and go on behind each record', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(people, people, orders, fc.integer({ min: 1, max: 9 }), async (own, other, order, size) => {
        await Promise.all([put(sql, own), put(source.sql, other)])
        const expected = union({ 'uwv-noord': own, 'uwv-noord-holland': other }, order)
        const walked: string[] = []
        let after: string | null = null
        for (let more = true; more; ) {
          const { data, errors } = await ask(PAGE, { first: size, after, order }, coach)
          expect(errors).toBeUndefined()
          const { page, count } = data.candidates
          expect(count.atMost).toBe(expected.length)
          walked.push(...page.nodes.map((node: { id: string }) => node.id))
          const [middle] = page.edges
          if (middle) {
            const behind = await ask(PAGE, { first: 1, after: middle.cursor, order }, coach)
            const [follows] = behind.data.candidates.page.nodes
            expect(follows?.id).toBe(expected[expected.indexOf(middle.node.id) + 1])
          }
          after = page.pageInfo.endCursor
          more = page.pageInfo.hasNextPage
        }
        expect(walked).toEqual(expected)
      }),
      { numRuns: 15 },
    )
  })
})
