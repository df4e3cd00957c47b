/**
 * For how long an answer holds, so that whoever asked may keep it: the contract says it with `@cacheControl(maxAge: 60)`,
 * in seconds, and each answer in the header of HTTP for that. What is below a field holds as long as the field, or
 * shorter where it says so; a root field, or a field of an entity, that says nothing holds for no time at all.
 */
import type { ApolloServerPlugin } from '@apollo/server'
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isInterfaceType,
  isObjectType,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
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
  const fragments = new Map(
    document.definitions.flatMap(each => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  )
  const walked = new Set<string>()
  let least = Number.POSITIVE_INFINITY
  const look = ({ name, selectionSet }: FieldNode, parent: GraphQLNamedType | undefined, isFirst: boolean): void => {
    const isEntities = name.value === '_entities'
    const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {}
    const type = fields[name.value]?.type
    if (!parent || !type || name.value === '__typename') return
    const below = getNamedType(type)
    const own = seconds.get(`${parent.name}.${name.value}`) ?? seconds.get(below.name)
    const inherited = isFirst ? (seconds.get(parent.name) ?? 0) : Number.POSITIVE_INFINITY
    if (!isEntities) least = Math.min(least, own ?? inherited)
    if (selectionSet) walk(selectionSet, below, isEntities)
  }
  /** @param isFirst whether its fields are those of the root or of an entity. */
  const walk = ({ selections }: SelectionSetNode, parent: GraphQLNamedType | undefined, isFirst: boolean): void => {
    for (const each of selections) {
      if (each.kind === Kind.FIELD) look(each, parent, isFirst)
      else if (each.kind === Kind.INLINE_FRAGMENT) walk(each.selectionSet, typeOn(each, schema) ?? parent, isFirst)
      else {
        // What holds below a root field may not hold at the root: the same fragment counts for each.
        const fragment = fragments.get(each.name.value)
        const key = `${each.name.value} ${isFirst}`
        if (!fragment || walked.has(key)) continue
        walked.add(key)
        walk(fragment.selectionSet, typeOn(fragment, schema), isFirst)
      }
    }
  }
  for (const each of document.definitions) {
    if (each.kind !== Kind.OPERATION_DEFINITION) continue
    if (each.operation !== OperationTypeNode.QUERY) return 0
    walk(each.selectionSet, schema.getQueryType() ?? undefined, true)
  }
  return Number.isFinite(least) ? least : 0
}

function typeOn(
  { typeCondition }: InlineFragmentNode | FragmentDefinitionNode,
  schema: GraphQLSchema,
): GraphQLNamedType | undefined {
  return typeCondition && schema.getType(typeCondition.name.value)
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
