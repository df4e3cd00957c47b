// What every source of vacancies must do, in whatever language it is written (CONTRACT.md, Sources); asker.ts says how another
// than ours is held against it.

import { match } from '@overstap/schema/matching'
import { branchCodes } from '@overstap/schema/reference'
import { describe, expect, it } from 'vitest'
import { askerOf, type Hop } from './asker.ts'
import type { Answer } from './in-between.ts'
import { answersOnlyItsSubgraph } from './strangers.ts'

const asker = await askerOf('vacancies')
const { ask, prefix, regions } = asker

const FIELDS = `id title status level hardToFill openSince startsOn occupation branch region municipality employer
  requirements { skill level weight essential }`
const PAGE = `query ($where: VacancyFilter!, $first: Int!, $after: Position, $order: VacancyOrder) {
  selection(where: $where) { count page(first: $first, after: $after, order: $order) { ${FIELDS} } } }`
const BY_ID = `query ($ids: [ID!]!) { vacancies(ids: $ids) { ${FIELDS} } }`

const page = async (variables: object, hop: Hop = {}): Promise<{ count: number; page: Answer[] }> => {
  const { data, errors } = await ask(PAGE, { where: {}, first: 50, ...variables }, hop)
  expect(errors).toBeUndefined()
  return data.selection
}
const numberOf = ({ id }: { id: string }) => Number(id.slice(prefix.length + 1))
const some = (await page({ first: 5 })).page

it('has vacancies to hold against the contract', () => {
  expect(some.length).toBeGreaterThan(2)
  for (const each of some) expect(regions).toContain(each.region)
})

answersOnlyItsSubgraph(asker)

describe('vacancies by their ids', () => {
  it('are those asked, in that order, with null for what is not there', async () => {
    const absent = [`${prefix}:16777215`, 'somebody-else:1', `${prefix}-x:1`, `${prefix}:0`, `${prefix}:'`]
    const { data, errors } = await ask(BY_ID, { ids: [some[2].id, ...absent, some[0].id] })
    expect(errors).toBeUndefined()
    expect(data.vacancies).toEqual([some[2], ...absent.map(() => null), some[0]])
  })

  it('are at most 100', async () => {
    const { data, errors } = await ask(BY_ID, { ids: Array.from({ length: 101 }, (_, n) => `${prefix}:${n + 1}`) })
    expect(data?.vacancies ?? null).toBeNull()
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })

  it('are for everybody while they are open, and after that for coaches and their own employers', async () => {
    const ids = Array.from({ length: 100 }, (_, n) => `${prefix}:${n + 1}`)
    const seenBy = async (hop: Hop): Promise<Answer[]> =>
      (await ask(BY_ID, { ids }, hop)).data.vacancies.filter((each: Answer) => each !== null)
    const all = await seenBy({})
    const open = all.filter(({ status }) => status === 'OPEN')
    for (const hop of [{ role: 'none' }, { role: 'dashboard' }, { role: 'partner' }] as const)
      expect(await seenBy(hop)).toEqual(open)
    const closed = all.find(({ status }) => status !== 'OPEN')
    if (closed === undefined) return
    const employers = await seenBy({ role: 'partner', organisation: closed.employer })
    expect(employers).toEqual(all.filter(each => each.status === 'OPEN' || each.employer === closed.employer))
  })

  it('ask each skill once, heaviest first, each for something', () => {
    for (const { requirements } of some) {
      const skills = requirements.map(({ skill }: Answer) => skill)
      expect(new Set(skills).size).toBe(skills.length)
      for (const { level, weight } of requirements) {
        expect([1, 2, 3, 4]).toContain(level)
        expect(weight).toBeGreaterThan(0)
      }
    }
  })
})

describe('a walk through its pages', () => {
  const placeOf = (row: Answer, order?: string) => ({
    number: numberOf(row),
    ...(order && { openSince: row.openSince }),
  })
  const compare = (one: Answer, other: Answer, order?: string) =>
    order && one.openSince !== other.openSince
      ? one.openSince < other.openSince
        ? -1
        : 1
      : numberOf(one) - numberOf(other)

  it.each([undefined, 'OPEN_SINCE_ASC'])('in the order %s is each once, and as many as counted', async order => {
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
    expect(walked.every(({ status, region }) => status === 'OPEN' && region === some[0].region)).toBe(true)
    expect(new Set(walked.map(({ id }) => id)).size).toBe(walked.length)
    expect(walked).toEqual(walked.toSorted((one, other) => compare(one, other, order)))
    expect(walked.length).toBe((await page({ where, first: 1 })).count)
  })

  it.each([
    ['branches', (row: Answer) => [row.branch]],
    ['regions', (row: Answer) => [row.region]],
    ['occupations', (row: Answer) => [row.occupation]],
    ['skills', (row: Answer) => row.requirements.map((each: Answer) => each.skill)],
  ] as [string, (row: Answer) => unknown[]][])('narrowed by %s has only those', async (name, valuesOf) => {
    const [wanted] = some.flatMap(valuesOf)
    const { page: rows, count } = await page({ where: { [name]: [wanted] }, first: 101 })
    expect(rows.length).toBe(Math.min(count, 101))
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(valuesOf(row)).toContain(wanted)
    expect((await page({ where: { [name]: [] }, first: 1 })).count).toBe((await page({ first: 1 })).count)
  })

  it('narrowed by a day, by words and by being hard to fill has only those', async () => {
    const { openSince, title, hardToFill } = some[0]
    const word = title.split(' ')[0].toUpperCase()
    const where = { openSinceAtLatest: openSince, words: [word], hardToFill }
    const { page: rows } = await page({ where, first: 101 })
    expect(rows).toContainEqual(some[0])
    for (const row of rows) {
      expect(row.openSince <= openSince).toBe(true)
      expect(row.title.toUpperCase()).toContain(word)
      expect(row.hardToFill).toBe(hardToFill)
    }
    for (const words of [['%'], ['_'], ['\\']]) expect((await page({ where: { words }, first: 1 })).count).toBe(0)
  })
})

describe('vacancies within reach of somebody', () => {
  const [wanted] = some.filter(({ requirements }) => requirements.length > 1)
  const skills = wanted.requirements.map(({ skill, level }: Answer) => ({ skill, level }))
  const somebody = {
    ...{ id: '', level: null, branch: 'RETAIL' as const, occupation: null, searchRegions: [], municipality: null },
    ...{ maximumDistanceKm: null, availableFrom: null, skills },
  }
  const question = { skills, occupation: null, branches: branchCodes, regions, maxGap: null, notIn: null, first: 10 }
  const REACH = `query ($questions: [ReachQuestion!]!) { vacanciesWithinReach(questions: $questions) { vacancies { ${FIELDS} } } }`
  const reached = async (...questions: object[]): Promise<Answer[][]> => {
    const { data, errors } = await ask(REACH, { questions })
    expect(errors).toBeUndefined()
    return data.vacanciesWithinReach.map(({ vacancies }: Answer) => vacancies)
  }

  it('are within reach by the published rule, the nearest first, for each question at its place', async () => {
    const [none = [], found = []] = await reached({ ...question, regions: [] }, question)
    expect(none).toEqual([])
    expect(found.length).toBeGreaterThan(1)
    const routes = found.map(vacancy => match(somebody, vacancy))
    const places = routes.map((route: Answer) => [route.rank, route.fit])
    expect(places).toEqual(places.toSorted(([a, b]: Answer, [c, d]: Answer) => c - a || d - b))
    const [{ rank, fit }] = routes as Answer
    const after = { rank, points: Math.round(fit * 10_000), id: found[0].id }
    expect(await reached({ ...question, first: 9, after })).toEqual([found.slice(1)])
  })

  it('are only those that are asked', async () => {
    const [gaps = [], places = [], branches = []] = await reached(
      { ...question, maxGap: 0 },
      { ...question, notIn: [wanted.municipality] },
      { ...question, branches: [wanted.branch] },
    )
    expect(gaps.map(({ id }) => id)).toContain(wanted.id)
    for (const vacancy of gaps) expect(match(somebody, vacancy)?.gap).toEqual([])
    for (const { municipality } of places) expect(municipality).not.toBe(wanted.municipality)
    for (const { branch } of branches) expect(branch).toBe(wanted.branch)
  })

  it.each([
    ['nobody', { role: 'none' }],
    ['a dashboard', { role: 'dashboard' }],
    ['an employer', { role: 'partner' }],
    ['an operator', { role: 'operator' }],
  ] as [string, Hop][])('are not for %s', async (_, hop) => {
    const { data, errors } = await ask(REACH, { questions: [question] }, hop)
    expect(errors?.length).toBeGreaterThan(0)
    expect(JSON.stringify(data ?? null)).not.toContain(`${prefix}:`)
  })
})
