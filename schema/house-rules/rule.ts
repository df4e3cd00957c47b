/** What a house rule is, and the walk over SDL that the rules share. */
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql'

/** Gives a sentence for each place in the SDL of one subgraph that breaks the rule. */
export type Rule = (document: DocumentNode) => string[]

export function objectTypesOf(document: DocumentNode): ObjectTypeDefinitionNode[] {
  return document.definitions.filter(each => each.kind === Kind.OBJECT_TYPE_DEFINITION)
}

export function fieldsOf(
  document: DocumentNode,
): { type: ObjectTypeDefinitionNode; field: FieldDefinitionNode; at: string }[] {
  return objectTypesOf(document).flatMap(type =>
    (type.fields ?? []).map(field => ({ type, field, at: `${type.name.value}.${field.name.value}` })),
  )
}

type Directed = { readonly directives?: readonly ConstDirectiveNode[] | undefined }

export function hasDirective(node: Directed, name: string): boolean {
  return node.directives?.some(directive => directive.name.value === name) ?? false
}

/** The string argument of each application of a directive: `fields` of `@key`, `name` of `@tag`. */
export function directiveTexts(node: Directed, directive: string, argument: string): string[] {
  return (node.directives ?? [])
    .filter(each => each.name.value === directive)
    .flatMap(each => each.arguments ?? [])
    .flatMap(each => (each.name.value === argument && each.value.kind === Kind.STRING ? [each.value.value] : []))
}

/** The names at the top of all keys of a type; a type without a key is a value of its owner. */
export function keyFieldsOf(type: ObjectTypeDefinitionNode): Set<string> {
  return new Set(
    directiveTexts(type, 'key', 'fields').flatMap(fields => fields.replace(/\{[^}]*\}/g, ' ').match(/\w+/g) ?? []),
  )
}

/** Can the subgraph be asked for an object by this `@key`? */
export function isResolvable(key: ConstDirectiveNode): boolean {
  const value = key.arguments?.find(each => each.name.value === 'resolvable')?.value
  return !(value?.kind === Kind.BOOLEAN && !value.value)
}

/** The text of a `fields` argument; undefined where it cannot be read, which the composers tell. */
export function selectionIn(fields: string): SelectionSetNode | undefined {
  try {
    const [operation] = parse(`{${fields}}`, { noLocation: true, maxTokens: 10_000 }).definitions
    return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet : undefined
  } catch {
    return undefined
  }
}

export function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type)
}

export function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type))
}
