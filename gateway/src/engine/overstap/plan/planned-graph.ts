/** What is known of a supergraph when one of its plans is compiled. */
import type { GraphQLSchema } from 'graphql'
import type { KeysBack } from './ask-keys-back.ts'
import type { IsLent } from './partial-unions/lend-members.ts'
import type { RequiredBy } from './required-fields.ts'

export interface PlannedGraph {
  /** The supergraph with everything in it. */
  schema: GraphQLSchema
  requiredBy: RequiredBy
  /** Undefined where partners are trusted to answer about those whom they are asked about. */
  keysBack: KeysBack | undefined
  /** Undefined where partners were lent nothing for the plan. */
  isLent?: IsLent
}
