/** Every type, field, argument, input field and enum value says what it is: partners read nothing else. */
import { type ASTNode, Kind, type StringValueNode, visit } from 'graphql'
import type { Rule } from './rule.ts'

export const everythingIsDescribed: Rule = document => {
  const silent: string[] = []
  const within: string[] = []
  const look = (node: ASTNode & { name: { value: string }; description?: StringValueNode | undefined }) => {
    within.push(node.name.value)
    const root = node.name.value === 'Query' || node.name.value === 'Mutation'
    if (!node.description?.value.trim() && !(within.length === 1 && root)) {
      silent.push(`${within.join('.')} has no description: say what it is, in which unit.`)
    }
  }
  const described = [
    Kind.OBJECT_TYPE_DEFINITION,
    Kind.INTERFACE_TYPE_DEFINITION,
    Kind.UNION_TYPE_DEFINITION,
    Kind.INPUT_OBJECT_TYPE_DEFINITION,
    Kind.ENUM_TYPE_DEFINITION,
    Kind.SCALAR_TYPE_DEFINITION,
    Kind.FIELD_DEFINITION,
    Kind.INPUT_VALUE_DEFINITION,
    Kind.ENUM_VALUE_DEFINITION,
  ] as const
  visit(document, Object.fromEntries(described.map(kind => [kind, { enter: look, leave: () => void within.pop() }])))
  return silent
}
