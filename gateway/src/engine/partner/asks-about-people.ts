/** Does a document ask anything about a person, as the owners' contracts mark it? */
import {
  type DocumentNode,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { isPersonal } from './personal.ts'

/** @param schema the supergraph with everything in it. Of a field that it does not have nothing is told. */
export function asksAboutPeople(document: DocumentNode, schema: GraphQLSchema): boolean {
  const types = new TypeInfo(schema)
  let found = false
  const look = visitWithTypeInfo(types, {
    Field: ({ name }) => {
      const parent = types.getParentType()
      if (!parent || found) return
      const behind = isAbstractType(parent) ? schema.getPossibleTypes(parent) : []
      for (const type of [parent, ...behind]) {
        const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name.value] : undefined
        found ||= field !== undefined && (isPersonal(type) || isPersonal(field))
      }
    },
  })
  visit(document, look)
  return found
}
