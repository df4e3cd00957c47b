// What every source of candidates must do, in whatever language it is written (CONTRACT.md, Sources); asker.ts says how
// another than ours is held against it.

import { randomUUID } from 'node:crypto'
import { match, type VacancyProfile } from '@overstap/schema/matching'
import { branchCodes, reference } from '@overstap/schema/reference'
import { describe, expect, it } from 'vitest'
import { askerOf, type Hop } from './asker.ts'
import type { Answer } from './in-between.ts'
import { answersOnlyItsSubgraph } from './strangers.ts'

const asker = await askerOf('candidates')
const { ask, prefix, regions } = asker

const PROFILE = 'id status level branch occupation region openToProposals searchRegions skills { skill level evidence }'
const FULL = `${PROFILE} municipality maximumDistanceKm availableFrom currentEmployer machines { skill make years }`
const PAGE = `query ($where: CandidateFilter!, $first: Int!, $after: Position, $order: CandidateOrder) {
  selection(where: $where) { count page(first: $first, after: $after, order: $order) { ${FULL} } } }`
const BY_ID = `query ($ids: [ID!]!) { candidates(ids: $ids, activity: READ) { ${FULL} } }`

const page = async (variables: object, hop: Hop = {}): Promise<{ count: number; page: Answer[] }> => {
  const { data, errors } = await ask(PAGE, { where: {}, first: 50, ...variables }, hop)
  expect(errors).toBeUndefined()
  return data.selection
}
const numberOf = ({ id }: { id: string }) => Number(id.slice(prefix.length + 1))
const some = (await page({ first: 5 })).page

it('has people to hold against the contract', () => {
  expect(some.length).toBeGreaterThan(2)
})

answersOnlyItsSubgraph(asker)

describe('people by their ids', () => {
  it('are those asked, in that order, with null for who is not there', async () => {
    const ids = [
      some[2].id,
      `${prefix}:16777215`,
      some[0].id,
      'somebody-else:1',
      `${prefix}-x:1`,
      `${prefix}:0`,
      `${prefix}:'`,
    ]
    const { data, errors } = await ask(BY_ID, { ids })
    expect(errors).toBeUndefined()
    expect(data.candidates).toEqual([some[2], null, some[0], null, null, null, null])
  })

  it('are at most 100', async () => {
    const { data, errors } = await ask(BY_ID, { ids: Array.from({ length: 101 }, (_, n) => `${prefix}:${n + 1}`) })
    expect(data?.candidates ?? null).toBeNull()
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })

  it('are nobody to a coach of other regions', async () => {
    const { data } = await ask(BY_ID, { ids: some.map(({ id }) => id) }, { regions: ['nowhere'] })
    expect(data.candidates).toEqual(some.map(() => null))
    expect(await page({}, { regions: ['nowhere'] })).toEqual({ count: 0, page: [] })
    expect(await page({}, { regions: [] })).toEqual({ count: 0, page: [] })
  })

  it('are known to an employer by no record number', async () => {
    const query = `query ($ids: [ID!]!) { candidates(ids: $ids, activity: READ) { ${PROFILE} } }`
    const { data } = await ask(query, { ids: some.map(({ id }) => id) }, { role: 'partner' })
    expect(data.candidates).toEqual(some.map(() => null))
  })

  it.each([
    ['nobody', { role: 'none' }],
    ['a dashboard', { role: 'dashboard' }],
    ['an operator', { role: 'operator' }],
    ['a coach who counts', { purpose: 'STATISTICS' }],
  ] as [string, Hop][])('are not for %s', async (_, hop) => {
    for (const [query, variables] of [
      [BY_ID, { ids: some.map(({ id }) => id) }],
      [PAGE, { where: {}, first: 5 }],
    ] as const) {
      const { data, errors } = await ask(query, variables, hop)
      expect(errors?.length).toBeGreaterThan(0)
      expect(JSON.stringify(data ?? null)).not.toContain(`${prefix}:`)
    }
  })
})

describe('a walk through its pages', () => {
  const placeOf = (row: Answer, order?: string) =>
    order === 'LEVEL_DESC'
      ? { level: row.level ?? 0, number: numberOf(row) }
      : order
        ? { availableFrom: row.availableFrom ?? '9999-12-31', number: numberOf(row) }
        : { number: numberOf(row) }
  /** Ascending: the value to sort by, as a text of one length. */
  const keyOf = (row: Answer, order?: string): string =>
    order === 'LEVEL_DESC' ? String(9 - (row.level ?? 0)) : order ? (row.availableFrom ?? '9999-12-31') : ''
  const compare = (one: Answer, other: Answer, order?: string) => {
    const [a, b] = [keyOf(one, order), keyOf(other, order)]
    return a === b ? numberOf(one) - numberOf(other) : a < b ? -1 : 1
  }

  it.each([undefined, 'LEVEL_DESC', 'AVAILABLE_ASC'])(
    'in the order %s is everybody once, and as many as counted',
    async order => {
      const where = { regions: [some[0].region] }
      const walked: Answer[] = []
      let after: object | undefined
      for (let more = true; more; ) {
        const { page: rows } = await page({ where, first: 17, after, order })
        expect(rows.length).toBeLessThanOrEqual(17)
        walked.push(...rows)
        after = rows.length > 0 ? placeOf(rows.at(-1), order) : after
        more = rows.length === 17
      }
      expect(walked.every(({ id, region }) => id.startsWith(`${prefix}:`) && region === some[0].region)).toBe(true)
      expect(new Set(walked.map(({ id }) => id)).size).toBe(walked.length)
      expect(walked).toEqual(walked.toSorted((one, other) => compare(one, other, order)))
      expect(walked.length).toBe((await page({ where, first: 1 })).count)
    },
  )

  it.each([
    ['branches', (row: Answer) => [row.branch]],
    ['statuses', (row: Answer) => [row.status]],
    ['occupations', (row: Answer) => [row.occupation]],
    ['levels', (row: Answer) => [row.level]],
    ['skills', (row: Answer) => row.skills.map((each: Answer) => each.skill)],
  ] as [string, (row: Answer) => unknown[]][])('narrowed by %s has only those', async (name, valuesOf) => {
    const wanted = some.flatMap(valuesOf).find(value => value !== null)
    const { page: rows, count } = await page({ where: { [name]: [wanted] }, first: 101 })
    expect(rows.length).toBe(Math.min(count, 101))
    for (const row of rows) expect(valuesOf(row)).toContain(wanted)
    const all = await page({ where: { [name]: [] }, first: 1 })
    expect(all.count).toBe((await page({ first: 1 })).count)
  })
})

describe('people within reach of a vacancy', () => {
  const occupation = some.map(row => row.occupation).find(each => each !== null) ?? ''
  const branch = branchCodes.find(each => each === some[0].branch)
  const vacancy = {
    ...{ level: 2, branch: branch ?? 'METAAL', occupation, region: some[0].region, municipality: null, startsOn: null },
    requirements: some[0].skills
      .slice(0, 3)
      .map(({ skill, level }: Answer) => ({ skill, level, weight: 1, essential: false })),
  } satisfies Omit<VacancyProfile, 'id'>
  const question = { vacancy, branches: branchCodes, regions, maxGap: null, withinDistance: false, first: 10 }
  const REACH = `query ($questions: [ReachQuestion!]!) { peopleWithinReach(questions: $questions) { people { ${PROFILE} } } }`

  it('are within reach by the published rule, the nearest first, for each question at its place', async () => {
    const nobody = { ...question, regions: [] }
    const { data, errors } = await ask(REACH, { questions: [nobody, question] })
    expect(errors).toBeUndefined()
    const [none, found] = data.peopleWithinReach
    expect(none.people).toEqual([])
    expect(found.people.length).toBeGreaterThan(0)
    const routes = found.people.map((person: Answer) =>
      match({ ...person, municipality: null, maximumDistanceKm: null, availableFrom: null }, { id: '', ...vacancy }),
    )
    const places = routes.map((route: Answer) => [route.rank, route.fit])
    expect(places).toEqual(places.toSorted(([a, b]: Answer, [c, d]: Answer) => c - a || d - b))
    expect(reference.occupations.has(occupation)).toBe(true)
    const [first] = found.people
    const after = { rank: routes[0].rank, points: Math.round(routes[0].fit * 10_000), id: first.id }
    const rest = await ask(REACH, { questions: [{ ...question, first: 9, after }] })
    expect(rest.data.peopleWithinReach[0].people).toEqual(found.people.slice(1))
  })

  it('are those who agreed, to an employer, and each by a name of its own', async () => {
    const { data, errors } = await ask(REACH, { questions: [question] }, { role: 'partner', regions: [] })
    expect(errors).toBeUndefined()
    for (const { id, openToProposals } of data.peopleWithinReach[0].people) {
      expect(openToProposals).toBe(true)
      expect(id.startsWith(`${prefix}:`)).toBe(true)
      expect(id).not.toMatch(/:\d+$/)
    }
  })
})

describe('an erasure', () => {
  const ERASE = 'mutation ($id: ID!, $key: ID!) { erase(id: $id, key: $key) { done } }'
  const erase = async (id: string, key: string, hop: Hop = {}) => (await ask(ERASE, { id, key }, hop)).data?.erase
  const nobody: Hop = { role: 'none', regions: [] }
  const eventsBehind = async (after: number): Promise<Answer[]> => {
    const query = 'query ($after: Int!) { events(after: $after) { sequence kind subject day } }'
    const { data, errors } = await ask(query, { after }, nobody)
    expect(errors).toBeUndefined()
    return data.events
  }
  const all = async (): Promise<Answer[]> => {
    const events: Answer[] = []
    for (let more = true; more; ) {
      const next = await eventsBehind(events.length)
      expect(next.length).toBeLessThanOrEqual(50)
      events.push(...next)
      more = next.length > 0
    }
    return events
  }

  it('is done once for its key, and told to the subgraph under the next number', async () => {
    const [before, key, { id }] = [await all(), randomUUID(), some[4]]
    expect(await erase(id, key)).toEqual({ done: true })
    expect(await erase(id, key)).toEqual({ done: true })
    expect(await erase(id, randomUUID())).toEqual({ done: false })
    const { data } = await ask(BY_ID, { ids: [id] })
    expect(data.candidates).toEqual([null])
    const now = await all()
    expect(now.map(({ sequence }) => sequence)).toEqual(now.map((_, index) => index + 1))
    const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/)
    expect(now.slice(before.length)).toEqual([{ sequence: before.length + 1, kind: 'ERASED', subject: id, day }])
  })

  it.each([
    ['of a coach of other regions is not done', { regions: ['nowhere'] }, { done: false }],
    ['of nobody is refused', { role: 'none' }, null],
    ['of an employer is refused', { role: 'partner' }, null],
    ['of an operator is refused', { role: 'operator' }, null],
  ] as [string, Hop, object | null][])('%s', async (_, hop, outcome) => {
    const [before, { id }] = [await all(), some[3]]
    expect((await erase(id, randomUUID(), hop)) ?? null).toEqual(outcome)
    expect(await all()).toEqual(before)
    expect((await ask(BY_ID, { ids: [id] })).data.candidates[0].id).toBe(id)
  })
})
