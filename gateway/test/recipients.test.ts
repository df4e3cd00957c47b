import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildASTSchema, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { recipientsReader } from '../src/policy/recipients.ts'

const schema = join(import.meta.dirname, '../../schema')
const readerIn = (text: string) => {
  const supergraph = parse(text)
  return recipientsReader(supergraph, buildASTSchema(supergraph, { assumeValid: true, assumeValidSDL: true }))
}
const readerOf = (file: string) => readerIn(readFileSync(file, 'utf8'))
const recipientsOf = readerOf(join(schema, 'supergraph.graphql'))
const of = (query: string, operationName?: string) => Object.fromEntries(recipientsOf(parse(query), operationName))

const ROUTES = { candidates: { 'Candidate.matchCase': ['vacancies'] } }
const PLAN = {
  candidates: { 'MobilityRoute.candidateCase': ['funding'] },
  vacancies: { 'MobilityRoute.vacancyCase': ['funding'] },
  training: { 'MobilityRoute.trainingCase': ['funding'] },
  organisations: { 'Municipality.placeCase': ['funding'], 'Organisation.organisationCase': ['funding'] },
}

describe('what owners are asked for others', () => {
  it.each<[string, string, object]>([
    ['nothing where nobody needs anything', '{ candidate(id: "a") { level } regions { code } }', {}],
    ['what a field needs', '{ candidate(id: "a") { routes { nodes { fit } } } }', ROUTES],
    ['under another name', '{ a: candidate(id: "a") { b: routes { pageInfo { endCursor } } } }', ROUTES],
    [
      'in a fragment',
      '{ candidate(id: "a") { ...R } } fragment R on Candidate { ... { routes { nodes { id } } } }',
      ROUTES,
    ],
    [
      'in a fragment with a condition',
      'query ($no: Boolean = false) { candidate(id: "a") { routes @include(if: $no) { nodes { id } } } }',
      ROUTES,
    ],
    [
      'of several owners, as deep as it goes',
      '{ candidate(id: "a") { routes { nodes { fundingPlan { asOf } } } } }',
      { ...PLAN, candidates: { ...ROUTES.candidates, ...PLAN.candidates } },
    ],
    [
      'of the one who takes it, too, where a router carries it',
      '{ fundingScheme(id: "a") { assess(applicant: "b", on: "2026-11-21") { outcome } } }',
      {
        funding: { 'Assessed.applicant': ['funding'] },
        organisations: { 'Organisation.organisationCase': ['funding'] },
      },
    ],
  ])('is %s', (_, query, expected) => {
    expect(of(query)).toEqual(expected)
  })

  it('is that of the operation that is run, and of no other', () => {
    const query = 'query A { candidate(id: "a") { routes { nodes { fit } } } } query B { regions { code } }'
    expect([of(query, 'A'), of(query, 'B')]).toEqual([ROUTES, {}])
  })

  it('is found in the published operations', () => {
    const operation = readFileSync(join(schema, 'operations/candidate-routes.graphql'), 'utf8')
    expect(of(operation)).toEqual({ ...PLAN, candidates: { ...ROUTES.candidates, ...PLAN.candidates } })
  })

  it('is nothing in a graph in which nobody needs anything of another', () => {
    const shop = readerOf(join(import.meta.dirname, 'shop.graphql'))
    expect(shop(parse('{ products { name amount } }'), undefined).size).toBe(0)
  })
})

describe('in a graph where one need leads to another', () => {
  const needing = readerIn(`
    enum join__Graph {
      ONE @join__graph(name: "one", url: "") TWO @join__graph(name: "two", url: "")
      THREE @join__graph(name: "three", url: "") FOUR @join__graph(name: "four", url: "")
    }
    type Query @join__type(graph: ONE) { thing: Thing named: Named }
    interface Named @join__type(graph: ONE) @join__type(graph: TWO) { size: Int weight: Int }
    type Thing implements Named
      @join__type(graph: ONE, key: "id") @join__type(graph: TWO, key: "id")
      @join__type(graph: THREE, key: "id") @join__type(graph: FOUR, key: "id")
    {
      id: ID!
      size: Int @join__field(graph: ONE) @join__field(graph: TWO, external: true) @join__field(graph: FOUR, external: true)
      weight: Int @join__field(graph: TWO, requires: "size") @join__field(graph: THREE, external: true)
      price: Int @join__field(graph: THREE, requires: "weight")
      volume: Int @join__field(graph: FOUR, requires: "size")
    }
  `)
  const of = (query: string) => Object.fromEntries(needing(parse(query), undefined))

  it('every owner on the way is asked for the next one', () => {
    expect(of('{ thing { price } }')).toEqual({ two: { 'Thing.weight': ['three'] }, one: { 'Thing.size': ['two'] } })
  })

  it('an owner is asked one thing for all who need it', () => {
    expect(of('{ thing { volume weight } }')).toEqual({ one: { 'Thing.size': ['four', 'two'] } })
  })

  it('what is asked of an interface is asked of every type behind it', () => {
    expect(of('{ named { weight } }')).toEqual({ one: { 'Thing.size': ['two'] } })
  })

  it('what nobody needs is asked for nobody', () => {
    expect(of('{ thing { id size } named { size } }')).toEqual({})
  })
})
