import { reference } from '@overstap/schema/reference'
import { expect, test } from 'vitest'
import { FOR_PARTNERS, openScene } from './scene.ts'

const { ask, sql } = await openScene()

const skills = [...reference.skills.keys()]
const ofSkills = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ __typename: 'Skill', code: skills[(index * 7) % 60] }))
const ENTITIES = (fields: string) => `query ($of: [_Any!]!) { _entities(representations: $of) { ${fields} } }`

test('the labels of 20 routes of 10 skills are one statement', async () => {
  const { data, statements } = await ask(ENTITIES('... on Skill { code label escoUri }'), { of: ofSkills(200) })
  expect(data._entities).toHaveLength(200)
  expect(data._entities.every((each: { label: string }) => each.label)).toBe(true)
  expect(statements).toBe(1)
})

test('the occupations, branches, regions and employers of a page of routes are one statement for each sort', async () => {
  const occupations = [...reference.occupations.keys()]
  const employers = (await sql`select id from organisations where kind = 'EMPLOYER' order by id limit 20`).map(
    row => row.id,
  )
  const of = Array.from({ length: 20 }, (_, index) => [
    { __typename: 'Occupation', code: occupations[index] },
    { __typename: 'Branch', code: index % 2 ? 'METAAL' : 'BOUW' },
    { __typename: 'Region', code: index % 2 ? 'drenthe' : 'groningen' },
    { __typename: 'Organisation', id: employers[index] },
  ]).flat()
  const fields =
    '... on Occupation { label } ... on Branch { name } ... on Region { name } ... on Organisation { name organisationCase { known agreements { code } } }'
  const { errors, statements } = await ask(ENTITIES(fields), { of }, FOR_PARTNERS)
  expect(errors).toBeUndefined()
  expect(statements).toBe(5)
})

test.each([null, {}, 5, 'GM\0'])('a reference with the key %j takes no other with it (R20)', async key => {
  const right = [
    { __typename: 'Skill', code: 'SK-M06' },
    { __typename: 'Occupation', code: 'OC-M01' },
    { __typename: 'Branch', code: 'METAAL' },
    { __typename: 'Region', code: 'drenthe' },
    { __typename: 'Municipality', code: 'GM0106' },
    { __typename: 'Province', code: 'drenthe' },
    { __typename: 'ServicePoint', code: 'drenthe' },
    { __typename: 'Organisation', id: 'register:oom' },
  ]
  const wrong = right.map(({ __typename, id }) => (id ? { __typename, id: key } : { __typename, code: key }))
  const fields = right.map(({ __typename }) => `... on ${__typename} { __typename }`).join(' ')
  const { data } = await ask(ENTITIES(fields), { of: [...wrong, ...right] })
  expect(data._entities.slice(wrong.length)).toEqual(right.map(({ __typename }) => ({ __typename })))
})

test.each([
  [
    'organisations',
    `organisations(first: $first) { nodes { name formerNames branch { name fund { name } }
      municipality { name province { name } region { name servicePoint { name } } }
      collectiveAgreement { name fund { name } } trainingQuestions { skill { label } } } }`,
  ],
  ['disruptions', 'disruptions(first: $first) { nodes { employer { name municipality { name region { name } } } } }'],
  [
    'occupations',
    'occupations(first: $first) { nodes { branch { name } needs { skill { label } } transitions { to { label } } } }',
  ],
])('a page of 20 %s costs as many statements as a page of 5', async (_, fields) => {
  const pageOf = (first: number) => ask(`query ($first: Int) { ${fields} }`, { first })
  const [few, many] = [await pageOf(5), await pageOf(20)]
  expect(few.errors ?? many.errors).toBeUndefined()
  expect(many.statements).toBeLessThanOrEqual(11)
  expect(many.statements - few.statements).toBeLessThanOrEqual(0)
})

test('a region with its municipalities, service point and partners costs eight statements, however many there are', async () => {
  const query = `query ($code: ID!) { region(code: $code, asOf: "2018-06-01") { name
    municipalities { name province { name } region { name } }
    servicePoint { name predecessors { name } partners { role organisation { name formerNames } } } } }`
  expect((await ask(query, { code: 'drenthe' })).statements).toBe(8)
})
