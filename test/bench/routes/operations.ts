// What is asked in the benchmark: the published operation whole, the part of it that one SQL statement can answer as well,
// and that part for a page of people.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DocumentNode, Kind, parse, print, visit } from 'graphql'
import { ROOT } from '../../../mesh/src/settings.ts'

/** Sentences and plans come out of rules that an owner computes: no statement over the tables gives them. */
const COMPUTED = new Set(['reasons', 'trainingPlan', 'fundingPlan'])

const document = parse(readFileSync(join(ROOT, 'schema/operations/candidate-routes.graphql'), 'utf8'))
const comparable = withoutComputed(document)

export const wholeOperation = print(document)
export const routesOperation = print(comparable)
export const pageOperation = `
query PageOfCandidateRoutes($people: Int!, $after: String, $first: Int = 10) {
  candidates(where: {}) {
    page(first: $people, after: $after) {
      nodes ${selectionOfCandidate(comparable)}
    }
  }
}`
/** The same pages without what is on them: where each ends. */
export const turnOperation = `
query TurnPage($people: Int!, $after: String) {
  candidates(where: {}) { page(first: $people, after: $after) { pageInfo { endCursor } } }
}`

function withoutComputed(operation: DocumentNode): DocumentNode {
  return visit(operation, {
    Field: ({ name }) => (COMPUTED.has(name.value) ? null : undefined),
    // Only a plan is made for a day, and a variable that nothing uses is an error.
    VariableDefinition: ({ variable }) => (variable.name.value === 'asOf' ? null : undefined),
  })
}

function selectionOfCandidate(operation: DocumentNode): string {
  for (const each of operation.definitions) {
    if (each.kind !== Kind.OPERATION_DEFINITION) continue
    for (const field of each.selectionSet.selections) {
      if (field.kind === Kind.FIELD && field.selectionSet) return print(field.selectionSet)
    }
  }
  throw new Error('The operation asks nothing about a candidate.')
}
