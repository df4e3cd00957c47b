// What is kept of a document: what it asks of the schema, and nothing that its caller wrote.

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, parse, validate } from 'graphql'
import { expect, it } from 'vitest'
import { ROOT } from '../../mesh/src/settings.ts'
import { withoutLiterals } from '../src/operations/without-literals.ts'

const schema = buildSchema(`
  scalar Anything
  enum Branch { METAAL BOUW }
  input Filter { branches: [Branch!], text: String, years: Int, share: Float, open: Boolean, more: Anything, ids: [ID!] }
  type Person { id: ID! name(as: String = "full"): String friends(first: Int = 10): [Person!] }
  type Query { person(id: ID!): Person people(where: Filter, anything: Anything): [Person!] }
  type Mutation { rename(id: ID!, name: String!): Person }
`)

function kept(text: string): string {
  const document = parse(text)
  expect(validate(schema, document), 'the document of the test').toEqual([])
  const found = withoutLiterals(document, schema)
  expect(validate(schema, parse(found)), found).toEqual([])
  return found.replace(/\s+/g, ' ').trim()
}

it.each<[string, string, string]>([
  ['values', '{ person(id: "jan") { name } }', '{ person(id: "") { name } }'],
  [
    'aliases, which pages make of ids',
    '{ jan_1972: person(id: "jan") { id } piet: person(id: 12) { jan_1972: id } }',
    '{ _alias1: person(id: "") { id } _alias2: person(id: 0) { _alias1: id } }',
  ],
  [
    'names of operations, fragments and variables, and defaults',
    'query OfJan($jan: ID! = "jan") { person(id: $jan) { ...Jan } } fragment Jan on Person { id }',
    'query Operation1($variable1: ID! = "") { person(id: $variable1) { ...Fragment1 } } fragment Fragment1 on Person { id }',
  ],
  [
    'how many there were',
    '{ people(where: {ids: ["a", "b", "c"], years: 41, share: 0.7, open: false, text: """Jan"""}) { id } }',
    '{ people(where: {ids: [""], years: 0, share: 0.0, open: true, text: ""}) { id } }',
  ],
  [
    'whatever stands where anything may',
    '{ people(anything: {jan: [Jan, {piet: "x", jan: $jan}], klaas: 2}) { id } }'.replace(
      '{ people',
      'query ($jan: Anything) { people',
    ),
    'query ($variable1: Anything) { people(anything: {_key1: ["", {_key2: "", _key1: $variable1}], _key3: 0}) { id } }',
  ],
])('%s are not kept', (_, text, expected) => expect(kept(text)).toBe(expected))

it('what is of the schema stays, so that a change can be judged by it', () => {
  expect(kept('{ people(where: {branches: [METAAL, BOUW, METAAL]}) { friends(first: 3) { id } } }')).toBe(
    '{ people(where: {branches: [METAAL, BOUW]}) { friends(first: 0) { id } } }',
  )
})

it('the same question with other values and names is the same document', () => {
  const one = kept('mutation A { a: rename(id: 1, name: "Jan") { id } }')
  expect(kept('mutation B { b: rename(id: 77, name: "Piet") { id } }')).toBe(one)
})

it('of every operation of the contract a valid document is left, without its names', () => {
  const api = buildSchema(readFileSync(join(ROOT, 'schema/api.graphql'), 'utf8'))
  const files = globSync('schema/operations/*.graphql', { cwd: ROOT })
  expect(files.length).toBeGreaterThan(4)
  for (const file of files) {
    const found = withoutLiterals(parse(readFileSync(join(ROOT, file), 'utf8')), api)
    expect(validate(api, parse(found)), found).toEqual([])
    expect(found).toMatch(/^query Operation1( {|\(\$variable1)/)
  }
})
