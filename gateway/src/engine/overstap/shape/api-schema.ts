/** The schema that clients see: the supergraph without what is hidden, and without what is said to routers. */
import { buildASTSchema, type DefinitionNode, type GraphQLSchema, Kind, parse } from 'graphql'

/** `consumerSchema` is what the planner gives: it leaves a few things in that only routers know. */
export function clientSchema(consumerSchema: string): GraphQLSchema {
  const { definitions, ...document } = parse(consumerSchema, { noLocation: true })
  const kept = definitions.filter(each => !isForRouters(each)).map(withoutMeta)
  return buildASTSchema({ ...document, definitions: kept }, { assumeValid: true, assumeValidSDL: true })
}

function isForRouters(definition: DefinitionNode): boolean {
  const name = 'name' in definition ? definition.name?.value : undefined
  return name !== undefined && /^(join|link)__/.test(name)
}

/** Every schema has `__schema` and `__type` of itself. */
function withoutMeta(definition: DefinitionNode): DefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition
  const fields = definition.fields?.filter(each => !each.name.value.startsWith('__'))
  return { ...definition, ...(fields ? { fields } : {}) }
}
