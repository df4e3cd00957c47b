/** What is known of a supergraph when one of its plans is compiled. */
import type { GraphQLSchema } from 'graphql'
import type { RequiredBy } from './required-fields.ts'

export interface PlannedGraph {
  /** The supergraph with everything in it. */
  schema: GraphQLSchema
  requiredBy: RequiredBy
}
