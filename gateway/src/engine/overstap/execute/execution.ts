/** What one operation has at hand while its plan is walked: the answer so far, and what went wrong on the way. */
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql'
import type { Recipients } from '../../../policy/recipients.ts'
import type { RequestContext } from '../../engine.ts'
import type { Answer, Question } from '../../partner/ask-partner.ts'
import type { Failures } from './failures.ts'

export interface Execution {
  /** The supergraph with everything in it. */
  schema: GraphQLSchema
  variables: Readonly<Record<string, unknown>>
  context: RequestContext
  /** Asks one partner; never throws. */
  ask: (source: string, question: Question) => Promise<Answer>
  /** For whom a partner is asked what others take. */
  recipientsOf: (source: string) => Recipients | undefined
  /** Grows while the plan is walked. */
  data: Record<string, unknown>
  /** Errors of the answer. A path, where there is one, is a place in the whole answer. */
  errors: GraphQLFormattedError[]
  failures: Failures
}

/** Those of the client's variables that a hop uses. */
export function variablesFor(names: readonly string[], variables: Execution['variables']): Record<string, unknown> {
  return Object.fromEntries(names.filter(name => Object.hasOwn(variables, name)).map(name => [name, variables[name]]))
}
