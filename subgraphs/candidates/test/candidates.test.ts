import { join } from 'node:path'
import { region } from '@overstap/schema/region'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Asker, openScene, TODAY } from '../../../test/scene.ts'
import { seed } from '../db/seed.ts'
import { candidatesSubgraph } from '../src/subgraph.ts'

const plan = region({ candidates: 400, vacancies: 50, seed: 7, today: TODAY })
const people = Array.from({ length: plan.candidates }, (_, index) => plan.candidate(index + 1))

const { ask, signAs, sql } = await openScene({
  name: 'candidates',
  migrations: join(import.meta.dirname, '../db/migrations'),
  seed: `400x50x7@${TODAY}`,
  fill: database => seed(database.sql, plan, () => {}, TODAY),
  subgraph: candidatesSubgraph,
})

const coach: Asker = {
  ...{ role: 'coach', regions: ['groningen', 'drenthe'], subject: 'coach-1' },
  for: { 'Candidate.matchCase': ['vacancies'], 'MobilityRoute.candidateCase': ['funding'] },
}
type Person = (typeof people)[number]
const visible = people.filter(person => coach.regions?.includes(person.region))
const [seen] = visible
const hidden = people.find(person => !coach.regions?.includes(person.region))
if (!seen || !hidden) throw new Error('The region must have somebody inside and outside the coach’s regions.')

describe('who may see a candidate', () => {
  const ways: Record<string, (id: string) => [query: string, variables: object, at: string]> = {
    'the root field': id => ['query ($id: ID!) { candidate(id: $id) { id level } }', { id }, 'candidate'],
    'a reference': id => [
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Candidate { id level } } }',
      { r: [{ __typename: 'Candidate', id }] },
      '_entities',
    ],
    'what vacancies need to match': id => [
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Candidate { matchCase { level skills { skill } } } } }',
      { r: [{ __typename: 'Candidate', id }] },
      '_entities',
    ],
    'a selection': () => ['{ candidates(where: {}) { total page { nodes { id } } } }', {}, 'candidates'],
    'a disruption': () => [
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Disruption { affected { total page { nodes { id } } } } } }',
      { r: [{ __typename: 'Disruption', id: 'd', disruptionCase: { employer: hidden.employer ?? 'x' } }] },
      '_entities',
    ],
    'a route': id => [
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on MobilityRoute { candidate { id } candidateCase { level } } } }',
      { r: [{ __typename: 'MobilityRoute', facts: facts(id) }] },
      '_entities',
    ],
  }

  describe.each(Object.entries(ways))('by way of %s', (_, way) => {
    it.each([
      ['somebody anonymous', {}, 'UNAUTHENTICATED'],
      ['a partner who counts', { role: 'partner', regions: ['groningen'], purpose: 'STATISTICS' }, 'FORBIDDEN'],
      ['a coach who counts', { ...coach, purpose: 'STATISTICS' }, 'FORBIDDEN'],
      ['a dashboard', { role: 'dashboard', regions: ['groningen'] }, 'FORBIDDEN'],
      ['an operator', { role: 'operator', regions: ['groningen'] }, 'FORBIDDEN'],
    ] as [string, Asker, string][])('%s is refused before anything is read', async (_, by, code) => {
      const [query, variables, at] = way(`uwv-noord:${seen.number}`)
      const answer = await ask(query, variables, by)
      expect(answer.errors?.map(error => error.extensions.code)).toEqual([code])
      expect(answer.statements).toBe(0)
      expect(JSON.stringify(answer.data ?? null)).not.toMatch(/uwv-noord|level|skills|total/)
      expect(answer.data?.[at] ?? null).toSatisfy(
        (value: unknown) =>
          value === null || JSON.stringify(value) === '[null]' || JSON.stringify(value) === '[{"affected":null}]',
      )
    })
  })

  it('is a coach, for people of its own regions', async () => {
    const answer = await ask(
      'query ($id: ID!) { candidate(id: $id) { id level region { code } } }',
      { id: `uwv-noord:${seen.number}` },
      coach,
    )
    expect(answer.data).toEqual({
      candidate: { id: `uwv-noord:${seen.number}`, level: seen.level, region: { code: seen.region } },
    })
  })

  it('makes somebody of another region look like nobody', async () => {
    for (const way of [ways['the root field'], ways['a reference'], ways['a route']]) {
      const [query = '', variables] = way?.(`uwv-noord:${hidden.number}`) ?? []
      const [, nobody] = way?.('uwv-noord:999999') ?? []
      const elsewhere = await ask(query, variables, coach)
      const absent = await ask(query, nobody, coach)
      expect(elsewhere).toEqual({ ...absent, statements: elsewhere.statements })
      expect(elsewhere.errors).toBeUndefined()
    }
  })
})

describe('contact data', () => {
  beforeAll(async () => {
    await sql`delete from mediations where candidate = ${seen.number} and state = 'ACTIVE'`
    await sql`delete from consent_events where candidate = ${seen.number}`
  })

  const query = 'query ($id: ID!) { candidate(id: $id) { contact { givenName email } } }'
  const variables = { id: `uwv-noord:${seen.number}` }

  it('are refused without mediation or consent, and nothing else with them', async () => {
    const answer = await ask('query ($id: ID!) { candidate(id: $id) { id contact { email } } }', variables, coach)
    expect(answer.data).toEqual({ candidate: { id: variables.id, contact: null } })
    expect(answer.errors?.map(error => [error.path, error.extensions.code])).toEqual([
      [['candidate', 'contact'], 'FORBIDDEN'],
    ])
  })

  it('are for the coach who holds the mediation, while it lasts', async () => {
    await sql`insert into mediations values (${seen.number}, '2026-10-01', null, 'ACTIVE', 'coach-1')`
    expect((await ask(query, variables, coach)).data.candidate.contact).toEqual({
      givenName: seen.givenName,
      email: seen.email,
    })
    expect((await ask(query, variables, { ...coach, subject: 'coach-2' })).data.candidate.contact).toBeNull()
    await sql`update mediations set state = 'ENDED', ended_on = '2026-11-01' where candidate = ${seen.number} and state = 'ACTIVE'`
    expect((await ask(query, variables, coach)).data.candidate.contact).toBeNull()
  })

  it('are for every coach of the region after consent, until it is withdrawn', async () => {
    await sql`insert into consent_events values (${seen.number}, 1, 'CONTACT', true, '2026-10-01'), (${seen.number}, 2, 'PROPOSAL', false, '2026-10-02')`
    expect((await ask(query, variables, coach)).data.candidate.contact).not.toBeNull()
    await sql`insert into consent_events values (${seen.number}, 3, 'CONTACT', false, '2026-10-03')`
    expect((await ask(query, variables, coach)).data.candidate.contact).toBeNull()
  })
})

describe('a selection', () => {
  const page = `query ($where: CandidateFilter!, $first: Int, $after: String, $order: CandidateOrder) {
    candidates(where: $where) { total page(first: $first, after: $after, orderBy: $order) {
      nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } } } }`
  const idsOf = (list: typeof people) => list.map(person => `uwv-noord:${person.number}`)

  it.each([
    ['nothing', {}, () => true],
    ['branches', { branches: ['METAAL', 'BOUW'] }, person => person.branch === 'METAAL' || person.branch === 'BOUW'],
    ['regions', { regions: ['drenthe', 'friesland'] }, person => person.region === 'drenthe'],
    ['statuses', { statuses: ['AT_RISK'] }, person => person.status === 'AT_RISK'],
    ['occupations', { occupations: ['OC-I01'] }, person => person.occupation === 'OC-I01'],
    [
      'skills',
      { skills: ['SK-A01', 'SK-A04'] },
      person => person.skills.some(claim => ['SK-A01', 'SK-A04'].includes(claim.skill)),
    ],
    ['levels', { levels: [3, 4] }, person => person.level === 3 || person.level === 4],
    ['two at once', { levels: [2], branches: ['METAAL'] }, person => person.level === 2 && person.branch === 'METAAL'],
    ['an empty list', { branches: [] }, () => true],
  ] as [string, object, (person: (typeof people)[number]) => boolean][])('narrows by %s', async (_, where, keeps) => {
    const expected = idsOf(visible.filter(keeps))
    const { data } = await ask(page, { where, first: 100 }, coach)
    expect(data.candidates.total).toBe(expected.length)
    expect(data.candidates.page.nodes.map((node: { id: string }) => node.id)).toEqual(expected.slice(0, 100))
  })

  it.each([undefined, 'LEVEL_DESC', 'AVAILABLE_ASC'])(
    'pages in the order %s without a gap or a repeat',
    async order => {
      const ids: string[] = []
      let after: string | undefined
      do {
        const { data } = await ask(page, { where: {}, first: 17, after, order }, coach)
        ids.push(...data.candidates.page.nodes.map((node: { id: string }) => node.id))
        after = data.candidates.page.pageInfo.hasNextPage ? data.candidates.page.pageInfo.endCursor : undefined
      } while (after)
      const sorted = visible.toSorted((a, b) =>
        order === 'LEVEL_DESC'
          ? (b.level ?? 0) - (a.level ?? 0) || a.number - b.number
          : order === 'AVAILABLE_ASC'
            ? (a.availableFrom ?? '9999').localeCompare(b.availableFrom ?? '9999') || a.number - b.number
            : a.number - b.number,
      )
      expect(ids).toEqual(idsOf(sorted))
    },
  )

  it.each([
    ['an unknown region', { where: { regions: ['gronigen'] } }, /groningen/],
    ['an unknown skill', { where: { skills: ['SK-M6'] } }, /SK-M06/],
    ['too large a page', { where: {}, first: 101 }, /between 1 and 100/],
    ['a position that nobody sealed', { where: {}, after: Buffer.from('[1]').toString('base64url') }, /endCursor/],
    ['a list that is too long', { where: { levels: Array(101).fill(1) } }, /at most 100/],
    ['a level that is none', { where: { levels: [70_000] } }, /from 1 to 4/],
  ])('refuses %s, and says what was expected', async (_, variables, message) => {
    const answer = await ask(page, variables, coach)
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    expect(answer.errors?.[0]?.message).toMatch(message)
  })

  it('travels as a sealed set that only its owner opens, within what the next viewer may see', async () => {
    const { data } = await ask('{ candidates(where: { branches: [METAAL] }) { members total } }', {}, coach)
    const again = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on CandidateSelection { total } } }'
    const reference = (members: string) => ({ r: [{ __typename: 'CandidateSelection', members }] })
    const { members, total } = data.candidates
    expect((await ask(again, reference(members), coach)).data._entities).toEqual([{ total }])
    const narrower = await ask(again, reference(members), { ...coach, regions: ['drenthe'] })
    expect(narrower.data._entities).toEqual([
      { total: visible.filter(p => p.branch === 'METAAL' && p.region === 'drenthe').length },
    ])
    const forged = await ask(again, reference(members.replace(/\.[^.]*$/, '.AAAA')), coach)
    expect(forged.errors?.[0]?.extensions).toMatchObject({ code: 'SOURCE_BAD_RESPONSE', source: 'gateway' })
  })
})

describe('what happened before', () => {
  const query = `{ candidates(where: {}) { page(first: 100) { nodes { id
    assessments { heldOn organisation { id } level } mediations { startedOn endedOn state }
    placements { startedOn branch { code } followUpContract } consents { kind given on } } } } }`

  it('comes with the candidate, newest first, and never lies in the future', async () => {
    const { data } = await ask(query, {}, coach)
    const { nodes } = data.candidates.page
    const daysOf = (list: object[], day: string) => list.map(each => Reflect.get(each, day))
    for (const [field, day] of [
      ['assessments', 'heldOn'],
      ['mediations', 'startedOn'],
      ['placements', 'startedOn'],
      ['consents', 'on'],
    ] as const) {
      const histories: string[][] = nodes.map((node: Record<string, object[]>) => daysOf(node[field] ?? [], day))
      expect(histories.flat().length).toBeGreaterThan(3)
      for (const days of histories) expect(days).toEqual(days.toSorted().reverse())
      for (const each of histories.flat()) expect(each <= TODAY).toBe(true)
    }
    for (const { mediations, placements } of nodes) {
      const placed = mediations.filter((each: { state: string }) => each.state === 'PLACED')
      expect(placements.map((each: { startedOn: string }) => each.startedOn)).toEqual(
        placed.map((each: { endedOn: string }) => each.endedOn),
      )
    }
  })
})

describe('the people of several disruptions', () => {
  it('take as many statements as those of one, each in its own order and within the coach’s regions', async () => {
    const employers = [...new Set(visible.flatMap(person => person.employer ?? []))].slice(0, 8)
    const affected = (names: string[], page: string) =>
      ask(
        `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Disruption { affected { total page(${page}) { nodes { id } pageInfo { hasNextPage endCursor } } } } } }`,
        {
          r: names.map((employer, index) => ({
            __typename: 'Disruption',
            id: `d${index}`,
            disruptionCase: { employer },
          })),
        },
        coach,
      )
    for (const [order, sorted] of [
      ['LEVEL_DESC', (a: Person, b: Person) => (b.level ?? 0) - (a.level ?? 0) || a.number - b.number],
      [
        'AVAILABLE_ASC',
        (a: Person, b: Person) =>
          (a.availableFrom ?? '9999').localeCompare(b.availableFrom ?? '9999') || a.number - b.number,
      ],
    ] as const) {
      const many = await affected(employers, `first: 2, orderBy: ${order}`)
      expect(many.statements).toBe((await affected(employers.slice(0, 1), `first: 2, orderBy: ${order}`)).statements)
      for (const [index, employer] of employers.entries()) {
        const people = visible.filter(person => person.employer === employer).toSorted(sorted)
        const { total, page } = many.data._entities[index].affected
        expect(total).toBe(people.length)
        const ids = page.nodes.map((node: { id: string }) => node.id)
        if (page.pageInfo.hasNextPage) {
          const rest = await affected([employer], `first: 100, orderBy: ${order}, after: "${page.pageInfo.endCursor}"`)
          ids.push(...rest.data._entities[0].affected.page.nodes.map((node: { id: string }) => node.id))
        }
        expect(ids).toEqual(people.map(person => `uwv-noord:${person.number}`))
      }
    }
  })
})

describe('a history that is longer than the schema states', () => {
  it('is cut behind its newest events', async () => {
    await sql`insert into assessments
      select ${seen.number}, date '2020-01-01' + n, 'register:x', 2 from generate_series(1, 30) as n on conflict do nothing`
    const { data } = await ask(
      'query ($id: ID!) { candidate(id: $id) { assessments { heldOn } } }',
      { id: `uwv-noord:${seen.number}` },
      coach,
    )
    const days = data.candidate.assessments.map((each: { heldOn: string }) => each.heldOn)
    expect(days).toHaveLength(20)
    expect(days).toEqual(days.toSorted().reverse())
    expect(days).not.toContain('2020-01-02')
  })
})

describe('a page of candidates with everything on it', () => {
  it('takes as many statements for 50 as for 2', async () => {
    const everything = (first: number) =>
      ask(
        `{ candidates(where: {}) { page(first: ${first}) { nodes { id status level branch { code } occupation { code } region { code }
          municipality { code } searchRegions { code } maximumDistanceKm availableFrom currentEmployer { id }
          skills { skill { code } level evidence machine } machines { skill { code } make years }
          assessments { heldOn } mediations { state } placements { startedOn } consents { kind } contact { email } matchCase { skills { skill } } } } } }`,
        {},
        coach,
      )
    const [few, many] = [await everything(2), await everything(50)]
    expect(many.data.candidates.page.nodes).toHaveLength(50)
    expect(many.statements).toBe(few.statements)
    const [first] = many.data.candidates.page.nodes
    expect(first).toMatchObject({
      id: `uwv-noord:${seen.number}`,
      status: seen.status,
      searchRegions: seen.searchRegions.map(code => ({ code })),
      availableFrom: seen.availableFrom,
      skills: seen.skills
        .toSorted((a, b) => (a.skill < b.skill ? -1 : 1))
        .map(({ skill, level, evidence }) => ({ skill: { code: skill }, level, evidence })),
    })
  })
})

function facts(candidate: string): string {
  return signAs('vacancies', {
    v: 1,
    release: '2026.1',
    candidate,
    vacancy: 'techniek-noord:1',
    candidateLevel: null,
    vacancyLevel: null,
    availableFrom: null,
    vacancyOccupation: 'OC-M01',
    crossBranch: true,
    fit: 0.5,
    basis: 'SKILLS',
    transition: null,
    reasons: [],
    gap: [],
  })
}
