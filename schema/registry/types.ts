/** The types of one subgraph's SDL, as the checks ask for them. The SDL is whole (`prepare/whole-types.ts`). */
import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  isTypeDefinitionNode,
  Kind,
  print,
  type SelectionSetNode,
  type TypeDefinitionNode,
} from 'graphql'
import { directiveTexts, hasDirective, isResolvable, namedTypeOf, selectionIn } from '../house-rules/rule.ts'
import { remembered } from './remembered.ts'

export type Types = ReadonlyMap<string, TypeDefinitionNode>

/** Types that nobody can have for itself: each subgraph has fields in them. */
export const ROOTS: ReadonlySet<string> = new Set(['Query', 'Mutation'])

export function typesOf(document: DocumentNode): Types {
  const types = document.definitions.filter(isTypeDefinitionNode)
  return new Map(types.map(type => [type.name.value, type]))
}

export function fieldsIn(type: TypeDefinitionNode | undefined): readonly FieldDefinitionNode[] {
  const fields = type?.kind === Kind.OBJECT_TYPE_DEFINITION || type?.kind === Kind.INTERFACE_TYPE_DEFINITION
  return fields ? (type.fields ?? []) : []
}

export function fieldOf(type: TypeDefinitionNode | undefined, name: string): FieldDefinitionNode | undefined {
  return type && fieldsByName(type).get(name)
}

const fieldsByName = remembered(
  (type: TypeDefinitionNode) => new Map(fieldsIn(type).map(field => [field.name.value, field])),
)

/** Whether the subgraph answers the field itself. */
export function answers(type: TypeDefinitionNode | undefined, field: string): boolean {
  const found = fieldOf(type, field)
  return found !== undefined && !hasDirective(found, 'external')
}

/** The keys of a type, each in one form: names in order, nested ones in braces. */
export function keysOf(type: TypeDefinitionNode | undefined): string[] {
  return type ? directiveTexts(type, 'key', 'fields').map(formOfFields) : []
}

/** The same for two texts that name the same fields. */
export function formOfFields(fields: string): string {
  const selection = selectionIn(fields)
  return selection ? formOf(selection) : fields
}

function formOf({ selections }: SelectionSetNode): string {
  const members = selections.flatMap(each => {
    if (each.kind !== Kind.FIELD) return [print(each)]
    return [each.selectionSet ? `${each.name.value} { ${formOf(each.selectionSet)} }` : each.name.value]
  })
  return members.sort().join(' ')
}

/** Every field, `Type.field`, that a selection on `type` names, at any depth. */
export function fieldsNamed(types: Types, type: string, selection: SelectionSetNode | undefined): string[] {
  return (selection?.selections ?? []).flatMap(each => {
    if (each.kind === Kind.INLINE_FRAGMENT)
      return fieldsNamed(types, each.typeCondition?.name.value ?? type, each.selectionSet)
    if (each.kind !== Kind.FIELD) return []
    const field = fieldOf(types.get(type), each.name.value)
    const below = field ? fieldsNamed(types, namedTypeOf(field.type), each.selectionSet) : []
    return [`${type}.${each.name.value}`, ...below]
  })
}

/** The fields of all keys, `Type.field`, at any depth: everybody who has the type tells them. */
export function keyFieldsIn(types: Types): ReadonlySet<string> {
  const found = [...types.values()].flatMap(type =>
    directiveTexts(type, 'key', 'fields').flatMap(fields => fieldsNamed(types, type.name.value, selectionIn(fields))),
  )
  return new Set(found)
}

/** Does the subgraph make something of the type, or does it only name it for others to look up? */
export function defines(type: TypeDefinitionNode): boolean {
  if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) return true
  const keys = (type.directives ?? []).filter(each => each.name.value === 'key')
  if (keys.length > 0 && !keys.some(isResolvable)) return false
  return fieldsIn(type).some(each => !hasDirective(each, 'external'))
}

/** The members of a type that have a name of their own: fields, values, input fields; and the arguments of fields. */
export function membersOf(type: TypeDefinitionNode): { at: string; node: Member }[] {
  const own = type.name.value
  if (type.kind === Kind.ENUM_TYPE_DEFINITION)
    return (type.values ?? []).map(node => ({ at: `${own}.${node.name.value}`, node }))
  if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
    return (type.fields ?? []).map(node => ({ at: `${own}.${node.name.value}`, node }))
  return fieldsIn(type).flatMap(field => {
    const at = `${own}.${field.name.value}`
    return [{ at, node: field }, ...(field.arguments ?? []).map(node => ({ at: `${at}.${node.name.value}`, node }))]
  })
}

type Member =
  | FieldDefinitionNode
  | InputValueDefinitionNode
  | NonNullable<Extract<TypeDefinitionNode, { kind: Kind.ENUM_TYPE_DEFINITION }>['values']>[number]
