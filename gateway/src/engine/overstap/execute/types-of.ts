/** Which types stand behind which: what a type condition in a plan or an answer means. */
import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql'

/** Is `name` one of `types`, or behind one of them? */
export function isOneOf(schema: GraphQLSchema, name: unknown, types: readonly string[]): boolean {
  if (typeof name !== 'string') return false
  if (types.includes(name)) return true
  const type = schema.getType(name)
  if (!isObjectType(type) && !isInterfaceType(type)) return false
  return types.some(each => {
    const above = schema.getType(each)
    return isAbstractType(above) && schema.isSubType(above, type)
  })
}
