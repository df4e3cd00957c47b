/**
 * Holds what a partner tells of an entity against what it was asked about. A key that is told otherwise would lead the
 * next partner to somebody else.
 */
import type { SelectionSetNode } from 'graphql'
import type { Fragments } from '../fragments-of.ts'
import { isObject } from './guard-answer.ts'
import { type SelectedField, selectedIn } from './selected.ts'

/** Does `told` say otherwise than `asked` in anything that both say, by its own name? */
export function differs(
  told: unknown,
  asked: unknown,
  selectionSets: readonly SelectionSetNode[],
  fragments: Fragments,
): boolean {
  if (isObject(told) && isObject(asked)) {
    return Object.keys(asked).some(name => {
      if (name === '__typename' || !Object.hasOwn(told, name)) return false
      const fields = selectionSets.flatMap(each => selectedIn(each, fragments).get(name) ?? [])
      if (!fields.every(isPlain)) return false
      const below = fields.flatMap(({ field }) => field.selectionSet ?? [])
      return differs(told[name], asked[name], below, fragments)
    })
  }
  if (Array.isArray(told) && Array.isArray(asked)) {
    const members = told.map((member, index) => [member, asked[index]])
    return told.length !== asked.length || members.some(([one, other]) => differs(one, other, selectionSets, fragments))
  }
  // Some write an ID as a number.
  return String(told) !== String(asked)
}

/** Neither another field under that name, nor the same with arguments. */
function isPlain({ field }: SelectedField): boolean {
  return (field.alias === undefined || field.alias.value === field.name.value) && !field.arguments?.length
}
