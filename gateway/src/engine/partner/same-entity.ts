/**
 * Holds what a partner tells of an entity against what it was asked about. A key that is told otherwise would lead the
 * next partner to somebody else.
 */
import type { ObjectShape } from './answer-shape.ts'
import { isObject } from './guard-answer.ts'

/** Does `told`, an object of `type`, say otherwise than `asked` in anything that both say? */
export function differs(
  told: Record<string, unknown>,
  asked: Record<string, unknown>,
  shape: ObjectShape,
  type: string,
): boolean {
  const { byName } = shape.fieldsOf(type)
  for (const name in told) {
    const field = byName.get(name)
    const member = field?.tells
    if (member === undefined || member === '__typename' || !Object.hasOwn(asked, member)) continue
    if (isOther(told[name], asked[member], field?.object, field?.type ?? '')) return true
  }
  return false
}

function isOther(told: unknown, asked: unknown, shape: ObjectShape | undefined, type: string): boolean {
  if (Array.isArray(told) && Array.isArray(asked)) {
    return told.length !== asked.length || told.some((member, index) => isOther(member, asked[index], shape, type))
  }
  if (shape && isObject(told) && isObject(asked)) return differs(told, asked, shape, type)
  // Some write an ID as a number.
  return String(told) !== String(asked)
}
