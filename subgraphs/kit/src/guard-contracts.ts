/**
 * What a partner takes from this owner is given by contract: before such a field is answered, the contracts are asked.
 * These are the hidden fields of entities, which nobody but a partner has a use for, and any other field of which the
 * gateway says that it is asked for a partner. A hidden key is no such field: it is signed for its readers.
 */
import {
  type ConstDirectiveNode,
  type DocumentNode,
  defaultFieldResolver,
  type FieldNode,
  type GraphQLError,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import type { Travel } from './travel.ts'

interface Entity {
  keys: Set<string>
  hidden: Set<string>
}

/** Puts the guard before the fields of `schema`, made from the SDL `document`. Contexts carry the `travel` of their request. */
export function guardContracts(schema: GraphQLSchema, document: DocumentNode): void {
  const entities = entitiesIn(document)
  // One list of nodes stands for a field of all objects of a page, and for one request.
  const verdicts = new WeakMap<readonly FieldNode[], { refusal: GraphQLError | undefined }>()

  for (const [type, { keys, hidden }] of entities) {
    const object = schema.getType(type)
    if (!isObjectType(object)) continue
    for (const field of Object.values(object.getFields())) {
      if (keys.has(field.name)) continue
      const at = `${type}.${field.name}`
      const isHidden = hidden.has(field.name)
      const { resolve = defaultFieldResolver } = field
      field.resolve = (source, args, context: { travel: Travel }, info) => {
        const { travel } = context
        if (isHidden || travel.recipients?.has(at)) {
          const { fieldNodes } = info
          const verdict = verdicts.get(fieldNodes) ?? { refusal: travel.refusal(at, membersIn(info, entities)) }
          verdicts.set(fieldNodes, verdict)
          if (verdict.refusal) throw verdict.refusal
        }
        return resolve(source, args, context, info)
      }
    }
  }
}

function entitiesIn(document: DocumentNode): Map<string, Entity> {
  const entities = new Map<string, Entity>()
  for (const type of document.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.OBJECT_TYPE_EXTENSION) continue
    const keys = (type.directives ?? []).filter(each => each.name.value === 'key').flatMap(keyNames)
    const entity = entities.get(type.name.value) ?? { keys: new Set(), hidden: new Set() }
    for (const key of keys) entity.keys.add(key)
    for (const field of type.fields ?? []) {
      const isHidden = field.directives?.some(each => each.name.value === 'inaccessible')
      if (isHidden) entity.hidden.add(field.name.value)
    }
    if (entity.keys.size > 0) entities.set(type.name.value, entity)
  }
  return entities
}

function keyNames(directive: ConstDirectiveNode): string[] {
  const value = directive.arguments?.find(each => each.name.value === 'fields')?.value
  return value?.kind === Kind.STRING ? (value.value.replace(/\{[^}]*\}/g, ' ').match(/\w+/g) ?? []) : []
}

/** What is asked of the field's object, nested members with a dot; of an entity in it, only the reference. */
function membersIn(info: GraphQLResolveInfo, entities: ReadonlyMap<string, Entity>): string[] {
  const found = new Set<string>()
  const walk = (output: GraphQLOutputType | undefined, selections: readonly SelectionSetNode[], path: string[]) => {
    const type = output && getNamedType(output)
    const asked = isObjectType(type) && !entities.has(type.name) ? selections.flatMap(each => fieldsIn(each, info)) : []
    if (asked.length === 0 && path.length > 0) found.add(path.join('.'))
    for (const field of asked) {
      if (field.name.value === '__typename') continue
      const next = isObjectType(type) ? type.getFields()[field.name.value]?.type : undefined
      walk(next, field.selectionSet ? [field.selectionSet] : [], [...path, field.name.value])
    }
  }
  walk(
    info.returnType,
    info.fieldNodes.flatMap(each => each.selectionSet ?? []),
    [],
  )
  return [...found].sort()
}

function fieldsIn(selectionSet: SelectionSetNode, info: GraphQLResolveInfo): FieldNode[] {
  return selectionSet.selections.flatMap(each => {
    if (each.kind === Kind.FIELD) return [each]
    if (each.kind === Kind.INLINE_FRAGMENT) return fieldsIn(each.selectionSet, info)
    const fragment = info.fragments[each.name.value]
    return fragment ? fieldsIn(fragment.selectionSet, info) : []
  })
}
