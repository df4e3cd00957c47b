/**
 * Which parts of a question may its caller not ask? Pure, and it knows nothing of who will answer: (question, caller) ->
 * (narrowed question, refusals). What is refused is never asked of anybody; `restore` puts nulls and errors where it
 * would have been.
 */
import { type Policy, Verdicts } from '@overstap/schema/policy'
import type { Caller } from '@overstap/schema/rights'
import { type DocumentNode, getOperationAST } from 'graphql'
import { conditionsOf } from './conditions.ts'
import { narrow } from './narrow.ts'
import { Place } from './place.ts'

interface Question {
  document: DocumentNode
  operationName: string | undefined
  variables: Readonly<Record<string, unknown>>
}

export interface Guarded {
  /** What is left to ask; undefined when that is nothing. */
  document: DocumentNode | undefined
  /** Undefined when nothing was refused, and the document is the one that was given. */
  refusals: Place | undefined
}

/** The document must be valid, and hold the operation. */
export function guard({ document, operationName, variables }: Question, caller: Caller, policy: Policy): Guarded {
  const operation = getOperationAST(document, operationName)
  const root = operation && policy.schema.getRootType(operation.operation)
  if (!operation || !root) throw new Error('Only a document with one operation to run gets as far as the guard.')
  const conditions = conditionsOf(document, operation, variables)
  const verdicts = new Verdicts(policy, caller)
  const narrowed = narrow({ document, operation, root, conditions, verdicts, schema: policy.schema })
  if (!narrowed.isTouched) return { document, refusals: undefined }
  const whole = { set: operation.selectionSet, refused: undefined }
  return { document: narrowed.document, refusals: new Place(narrowed, root, [whole]) }
}
