// Whoever is shown a person is noted down before the answer leaves, whatever the way; and the person can be told.

import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { sealKey, sealNumber } from '@overstap/kit'
import { region } from '@overstap/schema/region'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Asker, openScene, TODAY } from '../../../test/scene.ts'
import { seed } from '../db/seed.ts'
import type { ShownCandidate } from '../src/activities.ts'
import type { CandidateRow } from '../src/queries.ts'
import { candidatesSubgraph } from '../src/subgraph.ts'

const plan = region({ candidates: 400, vacancies: 50, seed: 7, today: TODAY })
const people = Array.from({ length: plan.candidates }, (_, index) => plan.candidate(index + 1))

const scene = await openScene({
  name: 'candidates',
  migrations: join(import.meta.dirname, '../db/migrations'),
  seed: `400x50x7@${TODAY}`,
  fill: database => seed(database.sql, plan, () => {}, TODAY),
  subgraph: candidatesSubgraph,
})

const { sql, config } = scene

const coach: Asker = {
  ...{ role: 'coach', regions: ['groningen'], subject: 'coach-1', organisation: 'register:spt' },
  for: { 'Candidate.matchCase': ['vacancies'], 'MobilityRoute.candidateCase': ['funding'] },
}
const visible = people.filter(person => person.region === 'groningen')
const [seen, other] = visible
const hidden = people.find(person => person.region !== 'groningen')
const employer = visible.find(person => person.employer !== null)?.employer
if (!seen || !other || !hidden || !employer) throw new Error('The region must have people inside and outside.')
await sql`delete from mediations where candidate in (${seen.number}, ${other.number})`
await sql`delete from consent_events where candidate = ${other.number}`
await sql`insert into mediations (candidate, started_on, state, coach) values (${seen.number}, '2019-01-01', 'ACTIVE', 'coach-1')`

beforeEach(async () => {
  await sql`alter table processing_log disable trigger user`
  await sql`delete from processing_log`
  await sql`alter table processing_log enable trigger user`
})

const key = sealKey(config.signingKey, 'processing log')
const numbers = new Map(people.map(({ number }) => [sealNumber(key, number), `uwv-noord:${number}`]))

/** What was noted down: activity and person. */
async function noted(): Promise<[activity: string, person: string | undefined][]> {
  const lines = await sql`select * from processing_log order by name, sequence`
  return lines.map(line => [line.name, numbers.get(line.attributes['dpl.core.data_subject_id'])])
}

type Question = [query: string, variables?: object]
const ask = ([query, variables]: Question, by: Asker = coach) => scene.ask(query, variables, by)
const entities = (fields: string, ...of: object[]): Question => [
  `query ($of: [_Any!]!) { _entities(representations: $of) { ${fields} } }`,
  { of },
]
const reference = (number: number) => ({ __typename: 'Candidate', id: `uwv-noord:${number}` })
const disruption = { __typename: 'Disruption', id: 'register:d', disruptionCase: { employer } }
const vacancy = { __typename: 'Vacancy', id: 'techniek-noord:1', matchCase: plan.vacancy(1) }
const factsOf = async () => {
  const { data } = await ask(entities('... on Vacancy { routes(first: 3) { nodes { facts } } }', vacancy))
  const nodes: { facts: string }[] = data._entities[0].routes.nodes
  return nodes.map(({ facts }) => ({ __typename: 'MobilityRoute', facts }))
}
const routes = await factsOf()
const { data: selection } = await ask(['{ candidates(where: { branches: [METAAL] }) { members } }'])
const travelled = { __typename: 'CandidateSelection', members: selection.candidates.members }

/** Each way to a person, and what is noted down when it is gone. */
const ways: Record<string, [question: Question, activities: string[]]> = {
  'the root field': [
    ['query ($id: ID!) { candidate(id: $id) { id level } }', { id: `uwv-noord:${seen.number}` }],
    ['candidate.read'],
  ],
  'a reference': [entities('... on Candidate { id level }', reference(seen.number)), ['candidate.read']],
  'two references at once': [
    entities('... on Candidate { id skills { level } }', reference(seen.number), reference(other.number)),
    ['candidate.read'],
  ],
  'a page of a selection': [
    ['{ candidates(where: {}) { total page(first: 7) { nodes { id } pageInfo { endCursor } } } }'],
    ['candidate.read'],
  ],
  'a page with cursors': [
    ['{ candidates(where: {}) { page(first: 7) { edges { cursor node { id } } } } }'],
    ['candidate.read'],
  ],
  'a set that travelled': [
    entities('... on CandidateSelection { page(first: 3) { nodes { id } } }', travelled),
    ['candidate.read'],
  ],
  'the people of a disruption': [
    entities('... on Disruption { affected { page { nodes { id } } } }', disruption),
    ['candidate.read'],
  ],
  'the routes of a vacancy': [
    entities('... on Vacancy { routes(first: 3) { nodes { id candidate { id } } } }', vacancy),
    ['candidate.match', 'candidate.read'],
  ],
  'the person of a route': [entities('... on MobilityRoute { candidate { id } }', ...routes), ['candidate.read']],
  'what a fund needs': [
    entities('... on MobilityRoute { candidateCase { level } candidate { id } }', ...routes),
    ['candidate.case', 'candidate.read'],
  ],
  'what vacancies need': [
    entities('... on Candidate { id matchCase { level skills { skill } } }', reference(seen.number)),
    ['candidate.match', 'candidate.read'],
  ],
  'contact data': [
    entities('... on Candidate { id contact { email } }', reference(seen.number)),
    ['candidate.contact', 'candidate.read'],
  ],
  'the log itself': [
    entities('... on Candidate { id accessLog { nodes { at } } }', reference(seen.number)),
    ['candidate.access-log', 'candidate.read'],
  ],
}

/** Whom an answer shows. */
const shownIn = (answer: object) => [...new Set(JSON.stringify(answer).match(/uwv-noord:\d+(?=")/g))].sort()

describe.each(Object.entries(ways))('whoever is shown a person by way of %s', (_way, [question, activities]) => {
  it('leaves one line for each person, and for nobody else', async () => {
    const answer = await ask(question)
    expect(answer.errors).toBeUndefined()
    const shown = shownIn(answer.data)
    expect(shown.length).toBeGreaterThan(0)
    const lines = await noted()
    for (const activity of activities) {
      expect(lines.flatMap(([name, person]) => (name === activity ? [person] : [])).sort()).toEqual(shown)
    }
    expect(lines).toHaveLength(shown.length * activities.length)
  })

  it('is shown nobody while that cannot be noted down', async () => {
    await sql`alter table processing_log rename to elsewhere`
    const answer = await ask(question)
    await sql`alter table elsewhere rename to processing_log`
    expect(new Set(answer.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['AUDIT_UNAVAILABLE']))
    expect(JSON.stringify(answer)).not.toMatch(/uwv-noord|level"|email|processing_log|elsewhere/)
    const again = await ask(question)
    expect(again.errors).toBeUndefined()
  })
})

describe('whoever writes about a person', () => {
  const consent = (candidate: string): Question => [
    `mutation ($input: ConsentInput!) { giveConsent(input: $input) { outcome candidate { id consents { kind given } } } }`,
    { input: { idempotencyKey: randomUUID(), candidate, kind: 'PROPOSAL' } },
  ]

  it('leaves a line, and none when the same is sent again', async () => {
    const mutation = consent(`uwv-noord:${other.number}`)
    expect((await ask(mutation)).data.giveConsent.outcome).toBe('WRITTEN')
    const [write, read] = ['candidate.write', 'candidate.read'].map(name => [name, `uwv-noord:${other.number}`])
    expect(await noted()).toEqual([read, write])
    expect((await ask(mutation)).data.giveConsent.outcome).toBe('WRITTEN')
    expect(await noted()).toEqual([read, read, write])
  })

  it('leaves none about somebody whom they do not see', async () => {
    expect((await ask(consent(`uwv-noord:${hidden.number}`))).data.giveConsent.outcome).toBe('NO_SUCH_CANDIDATE')
    expect(await noted()).toEqual([])
  })

  it('writes nothing that cannot be noted down', async () => {
    const events = () => sql`select * from consent_events where candidate = ${seen.number} order by sequence`
    const before = await events()
    await sql`alter table processing_log rename to elsewhere`
    const answer = await ask(consent(`uwv-noord:${seen.number}`))
    await sql`alter table elsewhere rename to processing_log`
    expect(answer.data).toEqual({ giveConsent: null })
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'AUDIT_UNAVAILABLE', retryable: true })
    expect(await events()).toEqual(before)
  })
})

describe('nothing is noted down', () => {
  const person = ways['a reference']?.[0] ?? ['']
  it.each<[string, Question, Asker]>([
    ['by somebody anonymous', person, {}],
    ['by a dashboard', person, { role: 'dashboard' }],
    ['by an operator', person, { role: 'operator' }],
    ['by a coach of elsewhere', person, { ...coach, regions: ['friesland'] }],
    ['about somebody of another region', entities('... on Candidate { id }', reference(hidden.number)), coach],
    ['about somebody who does not exist', entities('... on Candidate { id }', reference(999_999)), coach],
    ['about a number that is none', entities('... on Candidate { id }', reference(-1)), coach],
    ['by who asks how many there are', ['{ candidates(where: {}) { total } }'], coach],
  ])('%s', async (_, question, by) => {
    await ask(question, by)
    expect(await noted()).toEqual([])
  })

  it('about contact data that are refused, but for the person that was shown', async () => {
    const contact = entities('... on Candidate { id contact { email } }', reference(other.number))
    expect((await ask(contact)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect(await noted()).toEqual([['candidate.read', `uwv-noord:${other.number}`]])
  })
})

describe('many people at once', () => {
  const statements = async () =>
    new Set((await sql`select xmin::text, cmin::text from processing_log`).map(({ xmin, cmin }) => `${xmin} ${cmin}`))

  it('are one statement: 200 references', async () => {
    const all = Array.from({ length: 200 }, (_, index) => reference(index + 1))
    await ask(entities('... on Candidate { id }', ...all), { ...coach, regions: people.map(({ region }) => region) })
    expect(await noted()).toHaveLength(200)
    expect((await statements()).size).toBe(1)
  })

  it('are one statement: a page of 100', async () => {
    await ask(['{ candidates(where: {}) { page(first: 100) { nodes { id } } } }'])
    expect(await noted()).toHaveLength(Math.min(100, visible.length))
    expect((await statements()).size).toBe(1)
  })

  it('are not noted down twice for who asks for them twice', async () => {
    const page = 'page(first: 5) { nodes { id } }'
    await ask([`{ candidates(where: {}) { ${page} again: ${page} } candidate(id: "uwv-noord:${seen.number}") { id } }`])
    expect(await noted()).toHaveLength(5)
  })
})

describe('the access log of a person', () => {
  const log = (args = '') =>
    `accessLog${args} { nodes { at organisation { id } role purpose activity trace } pageInfo { hasNextPage endCursor } }`
  const asked = async (args?: string) => {
    const { data, errors } = await ask(entities(`... on Candidate { ${log(args)} }`, reference(seen.number)))
    expect(errors).toBeUndefined()
    return data._entities[0].accessLog
  }

  it('says who looked, as what, why and when, newest first, and names nobody who works there', async () => {
    const began = new Date().toISOString()
    const [contact = ['']] = ways['contact data'] ?? []
    await ask(contact)
    const assessor: Asker = {
      ...coach,
      subject: 'coach-2',
      organisation: 'register:uwv',
      purpose: 'FUNDING_ASSESSMENT',
    }
    await ask(entities('... on Candidate { id }', reference(seen.number)), assessor)
    await ask(entities('... on Candidate { id }', reference(other.number)))
    const { nodes } = await asked()
    const line = (organisation: string, purpose: string, activity: string) => ({
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      organisation: { id: organisation },
      role: 'coach',
      ...{ purpose, activity },
      trace: expect.stringMatching(/^[0-9a-f-]{30,}$/),
    })
    expect(nodes).toEqual([
      line('register:spt', 'MEDIATION', 'ACCESS_LOG'),
      line('register:spt', 'MEDIATION', 'READ'),
      line('register:uwv', 'FUNDING_ASSESSMENT', 'READ'),
      line('register:spt', 'MEDIATION', 'CONTACT'),
      line('register:spt', 'MEDIATION', 'READ'),
    ])
    const times = nodes.map((node: { at: string }) => node.at)
    expect(times).toEqual(times.toSorted().reverse())
    expect(times.at(-1) >= began).toBe(true)
    expect(nodes[3].trace).toBe(nodes[4].trace)
    expect(new Set(nodes.map((node: { trace: string }) => node.trace)).size).toBe(3)
    expect(JSON.stringify(nodes)).not.toMatch(/coach-\d/)
  })

  it('has pages', async () => {
    for (let time = 0; time < 3; time++) await asked()
    const first = await asked('(first: 3)')
    const rest = await asked(`(first: 100, after: "${first.pageInfo.endCursor}")`)
    expect([first.nodes.length, first.pageInfo.hasNextPage]).toEqual([3, true])
    expect([rest.nodes.length, rest.pageInfo.hasNextPage]).toEqual([5, false])
    expect(
      (await ask(entities(`... on Candidate { ${log('(first: 101)')} }`, reference(seen.number)))).errors,
    ).toMatchObject([{ message: expect.stringContaining('between 1 and 100') }])
  })

  it('of many people takes as many statements as that of two', async () => {
    const nodes = `nodes { id one: ${log('(first: 1)')} two: ${log('(first: 2)')} }`
    const taken = (first: number) => ask([`{ candidates(where: {}) { page(first: ${first}) { ${nodes} } } }`])
    const [few, many] = [await taken(2), await taken(40)]
    expect(many.statements).toBe(few.statements)
    for (const node of many.data.candidates.page.nodes) {
      expect(node.one.nodes).toEqual(node.two.nodes.slice(0, 1))
      expect(node.two.nodes).toMatchObject([{ activity: 'ACCESS_LOG' }, { activity: 'READ' }])
    }
  })
})

it('a candidate that was not noted down does not compile as one that is shown', () => {
  const row = people[0] as unknown as CandidateRow // no field of it is looked at
  // @ts-expect-error: only the log makes a row one that is shown.
  const forgotten: ShownCandidate = row
  expect(forgotten).toBe(row)
})
