import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildASTSchema, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { recipientsReader } from '../src/policy/recipients.ts'

const schema = join(import.meta.dirname, '../../schema')
const readerOf = (file: string) => {
  const supergraph = parse(readFileSync(file, 'utf8'))
  return recipientsReader(supergraph, buildASTSchema(supergraph, { assumeValid: true, assumeValidSDL: true }))
}
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
