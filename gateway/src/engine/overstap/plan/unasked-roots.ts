/** What the reference leaves out of a plan, because nobody can answer it, without a word. */
import { type DocumentNode, getOperationAST, Kind, parse } from 'graphql'
import { nameOf, rootFields } from '../../selected.ts'
import { askedBy } from './asked.ts'
import type { PlanNode } from './plan.ts'

/** The names of root fields for which the plan asks nobody. */
export function unaskedRoots(text: string, operationName: string | undefined, plan: PlanNode | undefined): string[] {
  const document = parse(text, { noLocation: true })
  const asked = new Set(plan && askedBy(plan).get('')?.map(nameOf))
  const wanted = rootFields(alone(document, operationName)).filter(each => each.name.value !== '__typename')
  return wanted.map(nameOf).filter(each => !asked.has(each))
}

/** Other operations may stand beside it. */
function alone(document: DocumentNode, operationName: string | undefined): DocumentNode {
  const operation = getOperationAST(document, operationName)
  const definitions = document.definitions.filter(each => each === operation || each.kind === Kind.FRAGMENT_DEFINITION)
  return { kind: Kind.DOCUMENT, definitions }
}
