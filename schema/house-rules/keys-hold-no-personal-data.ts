/**
 * A key goes to every partner that adds to the type, and into its logs: it tells which one, and nothing about anybody. Of a
 * person it is an `ID`, or a hidden text that its owner has sealed.
 */
import { type FieldNode, Kind, type ObjectTypeDefinitionNode, type SelectionSetNode } from 'graphql'
import { PERSONAL_NAMES } from './personal-data-is-marked.ts'
import { directiveTexts, hasDirective, namedTypeOf, objectTypesOf, type Rule, selectionIn } from './rule.ts'

type Types = ReadonlyMap<string, ObjectTypeDefinitionNode>

export const keysHoldNoPersonalData: Rule = document => {
  const types = new Map(objectTypesOf(document).map(type => [type.name.value, type]))
  return [...types.values()].flatMap(type =>
    directiveTexts(type, 'key', 'fields').flatMap(fields => personalIn(types, type, selectionIn(fields))),
  )
}

function personalIn(types: Types, type: ObjectTypeDefinitionNode, selection: SelectionSetNode | undefined): string[] {
  const selected = (selection?.selections ?? []).filter((each): each is FieldNode => each.kind === Kind.FIELD)
  return selected.flatMap(({ name, selectionSet }) => {
    const field = type.fields?.find(each => each.name.value === name.value)
    if (field === undefined) return []
    const leadsTo = types.get(namedTypeOf(field.type))
    const sealed = namedTypeOf(field.type) === 'ID' || hasDirective(field, 'inaccessible')
    const personal =
      isPersonal(field) || PERSONAL_NAMES.test(name.value) || isPersonal(leadsTo) || (isPersonal(type) && !sealed)
    if (personal)
      return [`${type.name.value}.${name.value} is personal and can be in no key: take an ID that says nothing.`]
    return leadsTo ? personalIn(types, leadsTo, selectionSet) : []
  })
}

function isPersonal(node: Parameters<typeof directiveTexts>[0] | undefined): boolean {
  return node !== undefined && directiveTexts(node, 'tag', 'name').includes('personal')
}
