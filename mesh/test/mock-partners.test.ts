// A partner that is replaced answers all that its contract has, the same each time, and keeps to the keys it is asked by.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { withSharedDefinitions } from '@overstap/schema/registry'
import { type GraphQLObjectType, getNamedType, isLeafType, isObjectType, isRequiredArgument, parse } from 'graphql'
import { afterAll, expect, test } from 'vitest'
import { openMockPartners } from '../src/dev/mock-partners.ts'
import { OWNERS, ROOT } from '../src/settings.ts'

const partners = OWNERS.map(({ name }) => ({
  name,
  sdl: readFileSync(join(ROOT, 'subgraphs', name, 'schema.graphql'), 'utf8'),
}))
const mocks = await openMockPartners(partners)
afterAll(mocks.stop)

async function ask(name: string, query: string, variables?: object) {
  const url = mocks.urls.get(name) ?? ''
  const response = await fetch(url, { method: 'POST', body: JSON.stringify({ query, variables }) })
  // biome-ignore lint/suspicious/noExplicitAny: the shape depends on what was asked
  return (await response.json()) as any
}

test.each(partners)('$name: every root field and all below it, four deep, without an error', async ({ name, sdl }) => {
  const schema = buildSubgraphSchema({ typeDefs: withSharedDefinitions(parse(sdl)) })
  const query = schema.getQueryType()
  if (!query) throw new Error(`${name} has no root.`)
  const everything = selectionOf(query, 4)
  const { data, errors } = await ask(name, everything)
  expect(errors).toBeUndefined()
  expect(Object.values(data).filter(value => value === null)).toEqual([])
  expect(await ask(name, everything)).toEqual({ data })
})

/** Of each field that nothing must be told for but one text. */
function selectionOf(type: GraphQLObjectType, deep: number): string {
  const parts = Object.values(type.getFields()).flatMap(({ name, args, type: given }) => {
    if (name.startsWith('_')) return []
    const needed = args.filter(isRequiredArgument)
    if (needed.some(each => !/^(ID|String)!$/.test(String(each.type)))) return []
    const told = needed.length > 0 ? `(${needed.map(each => `${each.name}: "x:1"`).join(', ')})` : ''
    const named = getNamedType(given)
    if (isLeafType(named)) return [`${name}${told}`]
    if (!isObjectType(named)) return [`${name}${told} { __typename }`]
    return deep > 0 ? [`${name}${told} ${selectionOf(named, deep - 1)}`] : []
  })
  return `{ __typename ${parts.join(' ')} }`
}

test('whom it is asked about it tells about, in that order, and of the same the same', async () => {
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on Candidate { id level status } } }`
  const representations = ['a:1', 'a:2', 'a:1'].map(id => ({ __typename: 'Candidate', id }))
  const { data } = await ask('candidates', query, { representations })
  const [first, second, again] = data._entities
  expect([first.id, second.id]).toEqual(['a:1', 'a:2'])
  expect(again).toEqual(first)
  const { data: root } = await ask('candidates', '{ candidate(id: "a:1") { id level status } }')
  expect(root.candidate).toEqual(first)
})

test('a list is short, shorter when less is asked, and no page follows', async () => {
  const listed = async (first: string) => {
    const { data } = await ask(
      'organisations',
      `{ skills${first} { nodes { code } pageInfo { hasNextPage endCursor } } }`,
    )
    expect(data.skills.pageInfo).toEqual({ hasNextPage: false, endCursor: null })
    return data.skills.nodes.length
  }
  expect([await listed(''), await listed('(first: 1)'), await listed('(first: 50)')]).toEqual([3, 1, 3])
})

test('what is no question is told so', async () => {
  const response = await fetch(mocks.urls.get('funding') ?? '', { method: 'POST', body: 'x' })
  expect(await response.text()).toContain('The body must be')
  expect((await fetch((mocks.urls.get('funding') ?? '').replace('funding', 'nobody'), { method: 'POST' })).status).toBe(
    404,
  )
})
