// Every owner, and every service point, refuses what its own contract guards, before it reads anything: asked past the gateway, by
// whoever lacks the right, for every type that a reference can lead to and every field at the root.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { requirementsIn } from '@overstap/schema/policy'
import { buildASTSchema, type GraphQLField, isNonNullType, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../mesh/src/settings.ts'
import type { Asker } from '../scene.ts'
import { openOwners, openServicePoints } from './open-owners.ts'

const scenes = (await Promise.all([openOwners(), openServicePoints()])).flat()

const ASKERS: [who: string, by: Asker, code: string][] = [
  ['nobody', {}, 'UNAUTHENTICATED'],
  ['a dashboard', { role: 'dashboard', purpose: 'STATISTICS' }, 'FORBIDDEN'],
  ['an operator', { role: 'operator', purpose: 'SUPPORT' }, 'FORBIDDEN'],
  ['a partner who counts', { role: 'partner', purpose: 'STATISTICS' }, 'FORBIDDEN'],
  ['a coach who counts', { role: 'coach', regions: ['groningen'], purpose: 'STATISTICS' }, 'FORBIDDEN'],
]

/** A value for every argument that needs one: identifiers, and filters that narrow nothing. */
const argumentsOf = (field: GraphQLField<unknown, unknown>) => {
  const given = field.args
    .filter(each => isNonNullType(each.type))
    .map(each => `${each.name}: ${String(each.type) === 'ID!' ? '"x:1"' : '{}'}`)
  return given.length > 0 ? `(${given.join(', ')})` : ''
}

/** One question for each guarded type that has a key, and for each guarded field at the root. */
function questionsTo(owner: string): string[] {
  const document = parse(readFileSync(join(ROOT, 'subgraphs', owner, 'schema.graphql'), 'utf8'))
  const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true })
  const required = requirementsIn(document)
  const references = Object.values(schema.getTypeMap())
    .filter(({ name, astNode }) => required.has(name) && astNode?.directives?.some(each => each.name.value === 'key'))
    .map(({ name }) => `{ _entities(representations: [{ __typename: "${name}" }]) { __typename } }`)
  const rootFields = Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter(({ name }) => required.has(`Query.${name}`))
    .map(field => `{ ${field.name}${argumentsOf(field)} { __typename } }`)
  return [...references, ...rootFields]
}

const asked = scenes
  .map(({ config, ask }) => ({ name: config.name, ask, questions: questionsTo(config.name) }))
  .filter(({ questions }) => questions.length > 0)

it('is tried on every owner but the register, which holds nothing about people', () => {
  expect(asked.map(({ name, questions }) => [name, questions.length])).toEqual([
    ['candidates', 5],
    ['vacancies', 2],
    ['training', 1],
    ['funding', 1],
    ['spt-drenthe', 1],
    ['spt-noord-holland', 1],
  ])
})

describe.each(asked)('$name', ({ ask, questions }) => {
  it.each(ASKERS)('refuses %s what is guarded, before anything is read', async (_, by, code) => {
    for (const query of questions) {
      const { data, errors, statements } = await ask(query, {}, by)
      expect([query, Object.values(data).flat()]).toEqual([query, [null]])
      expect([query, errors?.map(each => each.extensions.code)]).toEqual([query, [code]])
      expect([query, statements]).toEqual([query, 0])
    }
  })
})
