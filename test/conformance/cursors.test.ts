// Every list that is read by pages, of the owners and the service points: its cursors are good for it, for its filter and order and for who was
// given them, and for nothing else.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { region } from '@overstap/schema/region'
import { Kind, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../mesh/src/settings.ts'
import { seed } from '../../subgraphs/candidates/db/seed.ts'
import { candidatesSubgraph } from '../../subgraphs/candidates/src/subgraph.ts'
import { openFunding } from '../../subgraphs/funding/test/scene.ts'
import { openScene as openOrganisations } from '../../subgraphs/organisations/test/scene.ts'
import { openScene as openTraining } from '../../subgraphs/training/test/scene.ts'
import { demo, people } from '../../subgraphs/vacancies/test/demo.ts'
import { type Asker, openScene, TODAY } from '../scene.ts'
import type { List, Question } from './paged-list.ts'
import { openServicePointLists } from './service-point-lists.ts'

const plan = region({ candidates: 400, vacancies: 50, seed: 7, today: TODAY })
const [candidates, vacancies, training, funding, organisations] = await Promise.all([
  openScene({
    name: 'candidates',
    migrations: join(ROOT, 'subgraphs/candidates/db/migrations'),
    seed: `400x50x7@${TODAY}`,
    fill: database => seed(database.sql, plan, () => {}, TODAY),
    subgraph: candidatesSubgraph,
  }),
  openScene(demo),
  openTraining(),
  openFunding(),
  openOrganisations(),
])

const nobody: Asker = {}
const dashboard: Asker = { role: 'dashboard', subject: 'dashboard-1', organisation: 'register:uwv' }
const coach: Asker = { role: 'coach', regions: ['groningen', 'drenthe'], subject: 'coach-1' }
const coaches: Asker[] = [
  { ...coach, subject: 'coach-2' },
  { ...coach, organisation: 'register:uwv' },
]

const rootList = (name: string, args: string, key = 'id'): Question => [
  `query ($first: Int, $after: String) { ${name}(first: $first, after: $after, ${args}) {
    nodes { ${key} } pageInfo { hasNextPage endCursor } } }`,
]
const selection = (name: string, where: string, order: string): Question => [
  `query ($first: Int, $after: String) { ${name}(where: ${where}) { page(first: $first, after: $after ${order}) {
    edges { cursor node { id } } nodes { id } pageInfo { hasNextPage endCursor } } } }`,
]
const ofEntity = (type: string, of: object, fields: string): Question => [
  `query ($first: Int, $after: String, $of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`,
  { of: [{ __typename: type, ...of }] },
]
const routesOf = (type: string, { id, ...matchCase }: { id: string }, where: string) =>
  ofEntity(
    type,
    { id, matchCase },
    `routes(first: $first, after: $after, where: ${where}) { nodes { id } pageInfo { hasNextPage endCursor } }`,
  )
const affected = (employer: string): Question =>
  ofEntity(
    'Disruption',
    { id: 'register:somewhere', disruptionCase: { employer } },
    'affected { page(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
  )

const accessLog = (person: number): Question =>
  ofEntity(
    'Candidate',
    { id: `uwv-noord:${person}` },
    'accessLog(first: $first, after: $after) { nodes { at activity trace } pageInfo { hasNextPage endCursor } }',
  )

const known = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('The region must have somebody.')
  return value
}
const vacancy = { ...plan.vacancy(1), id: 'techniek-noord:1' }
const changedVacancy = { ...vacancy, startsOn: null }
const candidate = known(people[0])
const visible = Array.from({ length: plan.candidates }, (_, index) => plan.candidate(index + 1)).filter(person =>
  coach.regions?.includes(person.region),
)
const staff = Map.groupBy(visible, person => person.employer)
const [largest, next] = [...staff]
  .filter(([employer]) => employer)
  .sort(([, one], [, other]) => other.length - one.length)

const open = { by: nobody, others: [dashboard] }
const personal = { by: coach, others: coaches }
const lists: List[] = [
  {
    ...{ field: 'Query.trainings', scene: training, ...open },
    question: rootList('trainings', 'where: { kinds: [SHORT] }'),
    elsewhere: { filter: rootList('trainings', 'where: { kinds: [EVC] }') },
  },
  {
    ...{ field: 'Query.fundingSchemes', scene: funding, ...open },
    question: rootList('fundingSchemes', 'where: {}'),
    alike: rootList('fundingSchemes', 'where: null'),
    elsewhere: { filter: rootList('fundingSchemes', 'where: { funds: ["register:rvo"] }') },
  },
  {
    ...{ field: 'Query.organisations', scene: organisations, ...open },
    question: rootList('organisations', 'where: { search: "techniek" }'),
    elsewhere: { filter: rootList('organisations', 'where: {}') },
  },
  {
    ...{ field: 'Query.disruptions', scene: organisations, ...open },
    question: rootList('disruptions', 'where: {}'),
    elsewhere: { filter: rootList('disruptions', 'where: { since: "2020-01-01" }') },
  },
  {
    ...{ field: 'Query.skills', scene: organisations, ...open },
    question: rootList('skills', 'where: {}', 'code'),
    elsewhere: {
      filter: rootList('skills', 'where: { search: "lassen" }', 'code'),
      'list of the same shape': rootList('occupations', 'where: {}', 'code'),
    },
  },
  {
    ...{ field: 'Query.occupations', scene: organisations, ...open },
    question: rootList('occupations', 'where: { branches: [METAAL, BOUW], search: "a" }', 'code'),
    alike: rootList('occupations', 'where: { search: "a", branches: [METAAL, BOUW] }', 'code'),
    elsewhere: { filter: rootList('occupations', 'where: { branches: [METAAL], search: "a" }', 'code') },
  },
  {
    ...{ field: 'CandidateSelection.page', scene: candidates, ...personal },
    question: selection('candidates', '{ branches: [METAAL] }', ', orderBy: LEVEL_DESC'),
    alike: selection('candidates', '{ skills: [], branches: [METAAL], levels: null }', 'orderBy: LEVEL_DESC'),
    elsewhere: {
      filter: selection('candidates', '{}', ', orderBy: LEVEL_DESC'),
      order: selection('candidates', '{ branches: [METAAL] }', ', orderBy: AVAILABLE_ASC'),
      'order by default': selection('candidates', '{ branches: [METAAL] }', ''),
    },
  },
  {
    ...{ field: 'CandidateSelection.page', scene: candidates, ...personal },
    question: affected(known(largest)[0] ?? ''),
    elsewhere: {
      employer: affected(known(next)[0] ?? ''),
      'way to candidates': selection('candidates', '{}', ''),
    },
  },
  {
    ...{ field: 'Candidate.accessLog', scene: candidates, ...personal, grows: true },
    question: accessLog(known(visible[0]).number),
    elsewhere: { person: accessLog(known(visible[1]).number) },
  },
  {
    ...{ field: 'Vacancy.routes', scene: candidates, ...personal },
    question: routesOf('Vacancy', vacancy, '{ branches: ANY }'),
    alike: routesOf('Vacancy', changedVacancy, '{ regions: [], branches: ANY }'),
    elsewhere: {
      'vacancy with the same facts': routesOf('Vacancy', { ...vacancy, id: 'techniek-noord:2' }, '{ branches: ANY }'),
      filter: routesOf('Vacancy', vacancy, '{ branches: OTHER }'),
    },
  },
  {
    ...{ field: 'VacancySelection.page', scene: vacancies, ...open },
    question: selection('vacancies', '{ openForDays: 1 }', ', orderBy: OPEN_SINCE_ASC'),
    elsewhere: {
      filter: selection('vacancies', '{ openForDays: 2 }', ', orderBy: OPEN_SINCE_ASC'),
      order: selection('vacancies', '{ openForDays: 1 }', ''),
    },
  },
  {
    ...{ field: 'Candidate.routes', scene: vacancies, ...personal },
    question: routesOf('Candidate', candidate, '{ branches: ANY }'),
    elsewhere: {
      'candidate with the same facts': routesOf('Candidate', { ...candidate, id: 'uwv-noord:2' }, '{ branches: ANY }'),
      filter: routesOf('Candidate', candidate, '{ branches: ANY, withinDistance: true }'),
    },
  },
  ...(await openServicePointLists(open)),
]

it('is tried on every list of these subgraphs that has pages', () => {
  const names = new Set(lists.map(({ scene }) => scene.config.name))
  const paged = [...names].flatMap(name =>
    parse(readFileSync(join(ROOT, 'subgraphs', name, 'schema.graphql'), 'utf8')).definitions.flatMap(type =>
      type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.OBJECT_TYPE_EXTENSION
        ? []
        : (type.fields ?? []).flatMap(field =>
            field.arguments?.some(each => each.name.value === 'after')
              ? [`${type.name.value}.${field.name.value}`]
              : [],
          ),
    ),
  )
  expect([...new Set(lists.map(({ field }) => field))].sort()).toEqual(paged.sort())
})

interface Page {
  nodes: object[]
  edges?: { cursor: string; node: object }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

describe.each(lists)('$field', ({ scene, by, others, question, alike = question, elsewhere, grows = false }) => {
  const askFor = ([query, variables]: Question, first: number, after: string | null, as: Asker) =>
    scene.ask(query, { ...variables, first, after }, as)
  const page = async (from: Question, first: number, after: string | null = null, as = by): Promise<Page> => {
    const { data, errors } = await askFor(from, first, after, as)
    expect(errors).toBeUndefined()
    return pageIn(data)
  }
  const refused = async (after: string, from = question, as = by) => {
    const { errors } = await askFor(from, 2, after, as)
    expect(errors?.map(({ message, extensions }) => [extensions, message])).toEqual([
      [
        { code: 'BAD_USER_INPUT' },
        expect.stringMatching(/^«after» is not a cursor that you were given for this list:/),
      ],
    ])
  }
  const cursor = async (from = question, as = by) => {
    const { endCursor } = (await page(from, 1, null, as)).pageInfo
    if (endCursor === null) throw new Error('An empty list has no cursor to try.')
    return endCursor
  }

  it('goes on behind its own cursor, in pages of any size and in other words', async () => {
    // What a list that grows has to hold is there after two readings.
    await Promise.all([page(question, 1), page(question, 1)])
    const one = await page(question, 1)
    const { nodes } = await page(question, 3, one.pageInfo.endCursor)
    expect(nodes).toHaveLength(3)
    if (!grows) expect((await page(question, 4)).nodes).toEqual([...one.nodes, ...nodes])
    const two = await page(question, 2, one.pageInfo.endCursor)
    const last = await page(alike, 1, two.pageInfo.endCursor)
    expect([...two.nodes, ...last.nodes]).toEqual(nodes)
    for (const [index, { cursor }] of (two.edges ?? []).entries()) {
      expect((await page(question, 1, cursor)).nodes).toEqual([nodes[index + 1]])
    }
  })

  it.each(Object.keys(elsewhere))('is not read with the cursor of another %s, nor that with its own', async name => {
    const other = known(elsewhere[name])
    await refused(await cursor(), other)
    await refused(await cursor(other))
  })

  it.each(others)(
    'is not read by $role $subject of $organisation with a cursor that somebody else was given',
    async as => {
      await refused(await cursor(), question, as)
      await refused(await cursor(question, as))
    },
  )

  it('is not read with a cursor in which a bit is another', async () => {
    const bytes = Buffer.from(await cursor(), 'base64url')
    for (const at of [0, 15, 16, bytes.length - 1]) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      await refused(changed.toString('base64url'))
    }
  })

  it('is not read with a cursor that was made up', async () => {
    for (const position of ['[1]', '["a"]', '["2026-11-21",1]', '[10000,10000,1]', '[1,"a","b"]']) {
      await refused(Buffer.from(position).toString('base64url'))
    }
    for (const text of ['', 'x', "' or 1=1; --", `${await cursor()}=`, ` ${await cursor()}`]) await refused(text)
  })
})

/** The page in an answer, wherever it stands. */
function pageIn(data: unknown): Page {
  for (let each = data; typeof each === 'object' && each !== null; each = Object.values(each)[0]) {
    // Whoever has this has the rest, as it was asked.
    if ('pageInfo' in each) return each as Page
  }
  throw new Error(`There is no page in ${JSON.stringify(data)}.`)
}
