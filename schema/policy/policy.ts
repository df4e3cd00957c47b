/** What a supergraph requires of whoever reads it, type by type and field by field. */
import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isUnionType,
} from 'graphql'
import type { Requirement } from '../rights/index.ts'
import { type Requirements, requirementsIn } from './requirements.ts'
import { unreadableIn } from './unreadable.ts'

export interface Policy {
  /** With everything in it, also what clients cannot see. */
  schema: GraphQLSchema
  requirements: Requirements
}

/** @throws Error with a sentence for the operator when the supergraph has a policy in it that cannot be read here. */
export function policyOf(supergraph: DocumentNode): Policy {
  const unreadable = unreadableIn(supergraph)
  if (unreadable !== undefined) {
    throw new Error(
      `the supergraph says who may see what by ${unreadable}, which this gateway cannot enforce. Compose it without that.`,
    )
  }
  return {
    schema: buildASTSchema(supergraph, { assumeValid: true, assumeValidSDL: true }),
    requirements: requirementsIn(supergraph),
  }
}

/**
 * All that must be met to read a field: what it requires itself, what the type requires that it stands in, and what the type
 * requires that it gives. A field of an interface needs what it needs on every type behind it: whoever may not read it
 * there could otherwise read it here.
 */
export function requirementsOf(policy: Policy, parent: GraphQLCompositeType, field: string): readonly Requirement[] {
  const { requirements, schema } = policy
  const definition = isUnionType(parent) ? undefined : parent.getFields()[field]
  const places = [parent.name, `${parent.name}.${field}`, ...(definition ? [getNamedType(definition.type).name] : [])]
  const own = places.flatMap(at => requirements.get(at) ?? [])
  if (!isInterfaceType(parent)) return own
  return [...own, ...schema.getPossibleTypes(parent).flatMap(each => requirementsOf(policy, each, field))]
}
