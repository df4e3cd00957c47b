/**
 * Keeps what schema.graphql requires: a field is answered to who has the rights of the field, of the type that it stands in
 * and of the type that it gives, and nothing is read for anybody else.
 */
import {
  type ConstDirectiveNode,
  defaultFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
} from 'graphql'
import type { Caller } from './caller.ts'
import { forbidden, unauthenticated } from './faults.ts'

/** Any of these lists of rights is enough. */
type Requirement = readonly (readonly string[])[]

/** Puts the guard before the resolvers of `schema`, in place. */
export function guard(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const needed = [type, field, getNamedType(field.type)].flatMap(({ astNode }) =>
        requirementsOf(astNode?.directives),
      )
      if (needed.length === 0) continue
      const resolve = field.resolve ?? defaultFieldResolver
      field.resolve = (source, values, context, info) => {
        check(needed, context.caller)
        return resolve(source, values, context, info)
      }
    }
  }
}

function requirementsOf(directives: readonly ConstDirectiveNode[] = []): Requirement[] {
  return (
    directives
      .filter(({ name }) => name.value === 'requiresScopes')
      .flatMap(each => each.arguments ?? [])
      // The definition of the directive says what its list holds.
      .flatMap(({ value }) => (value.kind === Kind.LIST ? [valueFromASTUntyped(value) as Requirement] : []))
  )
}

/** @throws GraphQLError with the right that is needed. */
function check(needed: readonly Requirement[], { role, rights }: Caller): void {
  const refused = needed.find(any => !any.some(all => all.every(right => rights.includes(right))))
  if (refused === undefined) return
  const which = refused.map(all => all.join(' and ')).join(', or ')
  if (role === 'none') throw unauthenticated(`This needs a token with the right ${which}. Send one.`)
  throw forbidden(`This needs the right ${which}, which your role and purpose do not give.`)
}
