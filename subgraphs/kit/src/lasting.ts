/**
 * For how long an answer holds, so that whoever asked may keep it: the contract says it with `@cacheControl(maxAge: 60)`,
 * in seconds, and each answer in the header of HTTP for that. What is below a field holds as long as the field, or
 * shorter where it says so; a root field, or a field of an entity, that says nothing holds for no time at all.
 */
import type { ApolloServerPlugin } from '@apollo/server'
import {
  type ASTNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/** By coordinate: `Type`, `Type.field`; keys of entities hold for ever. */
type Seconds = ReadonlyMap<string, number>

export function sayHowLongItHolds(typeDefs: DocumentNode, schema: GraphQLSchema): ApolloServerPlugin {
  const seconds = secondsIn(typeDefs)
  const known = new WeakMap<DocumentNode, number>()
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ document, response: { body, http } }) => {
        if (seconds.size === 0 || !document || body.kind !== 'single' || body.singleResult.errors) return
        const found = known.get(document) ?? howLongItHolds(document, schema, seconds)
        known.set(document, found)
        if (found > 0) http.headers.set('cache-control', `max-age=${found}`)
      },
    }),
  }
}

function howLongItHolds(document: DocumentNode, schema: GraphQLSchema, seconds: Seconds): number {
  const types = new TypeInfo(schema)
  let least = Number.POSITIVE_INFINITY
  const look = visitWithTypeInfo(types, {
    OperationDefinition: ({ operation }) => {
      if (operation !== OperationTypeNode.QUERY) least = 0
    },
    Field: ({ name }, _key, _parent, _path, ancestors) => {
      const [parent, type] = [types.getParentType(), types.getType()]
      if (!parent || !type || name.value === '__typename' || name.value === '_entities') return
      const own = seconds.get(`${parent.name}.${name.value}`) ?? seconds.get(getNamedType(type).name)
      const inherited = isFirst(ancestors) ? (seconds.get(parent.name) ?? 0) : Number.POSITIVE_INFINITY
      least = Math.min(least, own ?? inherited)
    },
  })
  visit(document, look)
  return Number.isFinite(least) ? least : 0
}

/** Whether a field is one of an entity or of the root; in a fragment with a name that is not known. */
function isFirst(ancestors: readonly (ASTNode | readonly ASTNode[])[]): boolean {
  const above = ancestors.findLast(each => 'kind' in each && each.kind === Kind.FIELD)
  return above === undefined || ('name' in above && 'value' in above.name && above.name.value === '_entities')
}

function secondsIn(typeDefs: DocumentNode): Seconds {
  const definitions = typeDefs.definitions.filter(each => isTypeDefinitionNode(each) || isTypeExtensionNode(each))
  const keys = definitions.flatMap(({ name, directives = [] }) =>
    keysIn(directives).map(key => [`${name.value}.${key}`, Number.POSITIVE_INFINITY] as const),
  )
  const said = definitions.flatMap(definition => {
    const { name, directives = [] } = definition
    const fields = 'fields' in definition ? (definition.fields ?? []) : []
    return [
      ...maxAgeIn(directives).map(seconds => [name.value, seconds] as const),
      ...fields.flatMap(field =>
        maxAgeIn(field.directives ?? []).map(seconds => [`${name.value}.${field.name.value}`, seconds] as const),
      ),
    ]
  })
  return new Map(said.length > 0 ? [...keys, ...said] : [])
}

function maxAgeIn(directives: readonly ConstDirectiveNode[]): number[] {
  return directives
    .filter(each => each.name.value === 'cacheControl')
    .flatMap(hint => hint.arguments?.find(each => each.name.value === 'maxAge')?.value ?? [])
    .flatMap(value => (value.kind === Kind.INT ? [Number(value.value)] : []))
}

/** The names in `@key(fields: "code")`; of a key with braces those within them, too, which are fields of other types. */
function keysIn(directives: readonly ConstDirectiveNode[]): string[] {
  return directives
    .filter(each => each.name.value === 'key')
    .flatMap(key => key.arguments?.find(each => each.name.value === 'fields')?.value ?? [])
    .flatMap(value => (value.kind === Kind.STRING ? (value.value.match(/\w+/g) ?? []) : []))
}
