/**
 * The owner keeps what its contract requires, whoever asks and whatever stands between: a field is answered to those who
 * meet the requirement of the field, of the type that it stands in and of the type that it gives. A reference to a guarded
 * type is refused before anything is looked for, so that neither the answer nor the time that it takes tells whether
 * there is something.
 */
import type { GraphQLReferenceResolver } from '@apollo/subgraph/dist/schemaExtensions.js'
import { type Requirements, refusedBy } from '@overstap/schema/policy'
import type { Requirement } from '@overstap/schema/rights'
import {
  defaultFieldResolver,
  defaultTypeResolver,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { forbidden, unauthenticated } from './errors.ts'
import type { Viewer } from './viewer.ts'

/** What every context of a request has. */
interface Asked {
  viewer: Viewer
}

/** Puts the guard before the resolvers of `schema`, in place. It must be the last to change them. */
export function guardFields(schema: GraphQLSchema, required: Requirements): void {
  const ofAll = (...places: string[]) => places.flatMap(at => required.get(at) ?? [])
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) guardMembers(type, at => ofAll(at))
    if (isObjectType(type)) {
      for (const field of Object.values(type.getFields()))
        guardField(field, ofAll(type.name, `${type.name}.${field.name}`, getNamedType(field.type).name))
    }
    if (isObjectType(type) || isInterfaceType(type)) guardReferences(type, ofAll(type.name))
  }
}

/** @throws UNAUTHENTICATED or FORBIDDEN when the viewer does not meet all of them. */
function check(requirements: readonly Requirement[], viewer: Viewer): void {
  const refused = refusedBy(requirements, viewer)
  if (refused) throw refused.code === 'UNAUTHENTICATED' ? unauthenticated(refused.message) : forbidden(refused.message)
}

function guardField(field: GraphQLField<unknown, Asked>, requirements: readonly Requirement[]): void {
  if (requirements.length === 0) return
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = (source, args, context, info) => {
    check(requirements, context.viewer)
    return resolve(source, args, context, info)
  }
}

/** Async, so that a refusal is the answer to one reference and not to all that were asked with it. */
function guardReferences(type: GraphQLObjectType | GraphQLInterfaceType, requirements: readonly Requirement[]): void {
  if (requirements.length === 0) return
  // Where Apollo keeps it, which graphql cannot know.
  const { apollo } = type.extensions as {
    apollo?: { subgraph?: { resolveReference?: GraphQLReferenceResolver<Asked> } }
  }
  const resolve = apollo?.subgraph?.resolveReference ?? (reference => reference)
  const resolveReference: GraphQLReferenceResolver<Asked> = async (reference, context, info) => {
    check(requirements, context.viewer)
    return resolve(reference, context, info)
  }
  type.extensions = { ...type.extensions, apollo: { ...apollo, subgraph: { ...apollo?.subgraph, resolveReference } } }
}

/** What a field gives by an interface or a union may turn out to be guarded. */
function guardMembers(type: GraphQLAbstractType, requirementsOf: (type: string) => readonly Requirement[]): void {
  const resolveType = type.resolveType ?? defaultTypeResolver
  type.resolveType = async (value, context: Asked, info, abstract) => {
    const name = await resolveType(value, context, info, abstract)
    check(requirementsOf(name ?? ''), context.viewer)
    return name
  }
}
