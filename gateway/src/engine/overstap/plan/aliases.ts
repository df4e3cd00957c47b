/**
 * The names that a client chose for fields stay outside the plan. A client may call one field by the name of another,
 * which then stands where a key or a required fact belongs: planners do not see the difference. So each alias gets a
 * mark in front, with which no field of the schema begins; the answer is read under the marked names and told under the
 * client's.
 */
import { type FieldNode, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql'

/** A mark, such as `as_`, with which no field of the schema begins. */
export function freeMark(schema: GraphQLSchema, wanted: string): string {
  const names = Object.values(schema.getTypeMap()).flatMap(type =>
    isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [],
  )
  let mark = wanted
  while (names.some(each => each.startsWith(mark))) mark = wanted + mark
  return mark
}

/** The name under which a field stands in the plan. */
export function markedName({ alias, name }: FieldNode, mark: string): string {
  return alias === undefined || alias.value === name.value ? name.value : mark + alias.value
}

/** A place as the client knows it. */
export function unmarked(place: readonly (string | number)[], mark: string): (string | number)[] {
  return place.map(step => (typeof step === 'string' && step.startsWith(mark) ? step.slice(mark.length) : step))
}
