/** What an operation uses of a schema, as coordinates: `Type`, `Type.field`, `Type.field.argument`, `Enum.VALUE`, `Input.field`, `@directive`. */
import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql'

export function usageOf(document: DocumentNode, schema: GraphQLSchema): ReadonlySet<string> {
  const used = new Set<string>()
  const info = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(info, {
      NamedType: ({ name }) => void used.add(name.value),
      Field: ({ name }) => {
        const parent = info.getParentType()
        const behind = parent && isAbstractType(parent) ? schema.getPossibleTypes(parent) : []
        for (const type of parent ? [parent, ...behind] : []) used.add(type.name).add(`${type.name}.${name.value}`)
        const type = getNamedType(info.getType())
        if (type) used.add(type.name)
      },
      Argument: ({ name }) => void used.add(`${info.getParentType()?.name}.${info.getFieldDef()?.name}.${name.value}`),
      ObjectField: ({ name }) => {
        const type = getNamedType(info.getParentInputType())?.name
        used.add(`${type}`).add(`${type}.${name.value}`)
      },
      Directive: ({ name }) => void used.add(`@${name.value}`),
      EnumValue: ({ value }) => void used.add(`${getNamedType(info.getInputType())?.name}.${value}`),
      VariableDefinition: ({ type }) => useAll(getNamedType(typeFromAST(schema, type)), used),
    }),
  )
  return used
}

/** Of what a variable may hold, nobody here knows what it does hold. */
function useAll(type: GraphQLNamedType | undefined, used: Set<string>): void {
  if (isEnumType(type)) for (const { name } of type.getValues()) used.add(`${type.name}.${name}`)
  if (!isInputObjectType(type)) return
  for (const field of Object.values(type.getFields())) {
    const at = `${type.name}.${field.name}`
    const seen = used.has(at)
    used.add(type.name).add(at)
    if (!seen) useAll(getNamedType(field.type), used)
  }
}
