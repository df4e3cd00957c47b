// What the service point does, as anybody may read it: visits to firms with what they asked, events, assessment rounds.
import { describe, expect, it } from 'vitest'
import { demoVisits } from '../db/demo-visits.ts'
import { openScene, plan, TODAY } from './scene.ts'

const { ask, sql } = await openScene()
const visits = demoVisits(plan, TODAY)
const newestFirst = [...visits].reverse().map(({ number }) => `spt-drenthe:visit-${number}`)

const LIST = `query ($first: Int, $after: String, $where: SptDrentheVisitFilter) { sptDrenthe {
  visits(first: $first, after: $after, where: $where) { nodes { id visitedOn } pageInfo { hasNextPage endCursor } } } }`

const entities = async (typename: string, key: string, values: string[], fields: string) => {
  const of = values.map(value => ({ __typename: typename, [key]: value }))
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${typename} { ${fields} } } }`
  const { data, errors } = await ask(query, { of })
  expect(errors).toBeUndefined()
  return data._entities
}

describe('the list of visits', () => {
  it('pages through every visit once, the newest first', async () => {
    const seen: string[] = []
    let after: string | null = null
    for (let more = true; more; ) {
      const { data } = await ask(LIST, { first: 17, after })
      const page = data.sptDrenthe.visits
      seen.push(...page.nodes.map(({ id }: { id: string }) => id))
      more = page.pageInfo.hasNextPage
      after = page.pageInfo.endCursor
    }
    expect(seen).toEqual(newestFirst)
  })

  it('narrows to what became of a question, and to a day', async () => {
    const ids = async (where: object) =>
      (await ask(LIST, { first: 100, where })).data.sptDrenthe.visits.nodes.map(({ id }: { id: string }) => id)
    const unanswered = visits.filter(({ questions }) => questions.some(({ answer }) => answer === 'NONE_OFFERS'))
    expect(unanswered.length).toBeGreaterThan(3)
    expect((await ids({ answers: ['NONE_OFFERS'] })).sort()).toEqual(
      unanswered.map(({ number }) => `spt-drenthe:visit-${number}`).sort(),
    )
    const since = '2026-06-01'
    expect(await ids({ since })).toHaveLength(visits.filter(({ visitedOn }) => visitedOn >= since).length)
    expect(await ids({ answers: [], since: null })).toEqual(await ids({}))
  })

  it.each([
    ['an empty page', { first: 0 }],
    ['a page that is too large', { first: 101 }],
    ['a cursor that nobody gave', { after: 'spt-drenthe:visit-1' }],
    ['what is not a day', { where: { since: '2026-02-30' } }],
    ['too many answers', { where: { answers: Array.from({ length: 101 }, () => 'WAITING') } }],
  ])('refuses %s', async (_, variables) => {
    const { data, errors } = await ask(LIST, variables)
    expect(data.sptDrenthe.visits).toBeNull()
    expect(errors?.map(error => error.extensions.code)).toEqual(['BAD_USER_INPUT'])
  })

  it('takes four statements for a page with all that was asked and where', async () => {
    const query = `query ($first: Int) { sptDrenthe { firmsVisited visits(first: $first) { nodes {
      organisation { id } questions { skill { code } people question answer training { id } visit { id } } } } } }`
    for (const first of [10, 50]) expect((await ask(query, { first })).statements).toBe(4)
  })
})

describe('a question', () => {
  it('has a training where a provider offers one, and none where nobody does', async () => {
    const query = `query ($answers: [SptDrentheAnswer!]) { sptDrenthe { visits(first: 100, where: { answers: $answers }) {
      nodes { questions(answers: $answers) { answer people skill { code } training { id } } } } } }`
    for (const [answer, training] of [
      ['OFFERED', { id: expect.stringMatching(/^opleiders:\d+$/) }],
      ['NONE_OFFERS', null],
      ['WAITING', null],
    ] as const) {
      const { nodes } = (await ask(query, { answers: [answer] })).data.sptDrenthe.visits
      expect(nodes.length, answer).toBeGreaterThan(0)
      for (const { questions } of nodes) {
        expect(questions.length).toBeGreaterThan(0)
        for (const each of questions) expect(each).toMatchObject({ answer, training })
      }
    }
  })
})

describe('records of others', () => {
  it('give the visits to a firm, newest first, and what was asked in a skill', async () => {
    const firm = visits.find(({ questions }) => questions.length > 0)
    const skill = firm?.questions[0]?.skill ?? ''
    const mine = visits.filter(({ organisation }) => organisation === firm?.organisation).reverse()
    const ids = mine.map(({ number }) => ({ id: `spt-drenthe:visit-${number}` }))
    const found = await entities(
      'Organisation',
      'id',
      [firm?.organisation ?? '', 'register:uwv'],
      'id sptDrentheVisits { id }',
    )
    expect(found).toEqual([
      { id: firm?.organisation, sptDrentheVisits: ids },
      { id: 'register:uwv', sptDrentheVisits: [] },
    ])
    const [asked] = await entities(
      'Skill',
      'code',
      [skill],
      'sptDrentheQuestions { visit { visitedOn } skill { code } }',
    )
    const days = visits
      .filter(({ questions }) => questions.some(each => each.skill === skill))
      .map(({ visitedOn }) => ({ visit: { visitedOn }, skill: { code: skill } }))
    expect(asked.sptDrentheQuestions).toEqual(days.reverse())
  })

  it('give what it does to its own service point, and null to another', async () => {
    const firms = new Set(visits.map(({ organisation }) => organisation)).size
    expect(await entities('ServicePoint', 'code', ['drenthe', 'utrecht'], 'code sptDrenthe { firmsVisited }')).toEqual([
      { code: 'drenthe', sptDrenthe: { firmsVisited: firms } },
      { code: 'utrecht', sptDrenthe: null },
    ])
  })
})

describe.each([
  ['SptDrentheVisit', 'visit', 'visitedOn'],
  ['SptDrentheEvent', 'event', 'heldOn'],
  ['SptDrentheAssessmentRound', 'round', 'heldOn'],
])('a %s', (typename, sort, day) => {
  it('is found by reference, and is null where there is none', async () => {
    const [record] = await sql`select number from ${sql(`${sort}s`)} limit 1`
    const id = `spt-drenthe:${sort}-${record?.number}`
    const others = [`spt-drenthe:${sort}-999999`, `spt-drenthe:other-1`, `${sort}-1`, "'; --", 'spt-drenthe:1e3']
    const found = await entities(typename, 'id', [id, ...others], `id ${day}`)
    expect(found).toEqual([{ id, [day]: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }, ...others.map(() => null)])
  })
})

describe('events', () => {
  it('have a count of visitors once they are over, and nothing about any of them', async () => {
    const { data } = await ask(
      '{ sptDrenthe { events(first: 100) { nodes { id kind name heldOn municipality { code } attendance } } } }',
    )
    const { nodes } = data.sptDrenthe.events
    expect(new Set(nodes.map(({ kind }: { kind: string }) => kind)).size).toBe(3)
    for (const { heldOn, attendance } of nodes) expect(attendance !== null).toBe(heldOn < TODAY)
  })
})

describe('the next assessment round', () => {
  it('is the first from today on, with 22 places', async () => {
    const query =
      '{ sptDrenthe { nextAssessmentRound { heldOn places } assessmentRounds(first: 50) { nodes { heldOn } } } }'
    const { nextAssessmentRound: next, assessmentRounds } = (await ask(query)).data.sptDrenthe
    const days: string[] = assessmentRounds.nodes.map(({ heldOn }: { heldOn: string }) => heldOn)
    expect(next).toEqual({ heldOn: days.filter(day => day >= TODAY).at(-1), places: 22 })
    expect(days).toEqual([...days].sort().reverse())
  })

  it('takes no more people than it has places', async () => {
    const [round] = await sql`select number from rounds where held_on > ${TODAY} order by held_on limit 1`
    const enrol = sql`insert into trajectories (number, candidate, spoken_on, branch, round)
      values (900, 'uwv-noord:900900', ${TODAY}, 'BOUW', ${round?.number})`
    await expect(enrol).rejects.toThrow('has no place left')
  })
})
