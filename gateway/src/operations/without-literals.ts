/**
 * A document as it may be kept: what it asks, without anything that its caller made up. Values become empty ones of their
 * kind, and aliases and the names of operations, fragments and variables become numbers, as pages write ids into those. What
 * is left is of the schema, and still a valid document: a tool that hides values for statistics leaves none.
 */
import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  Kind,
  type NameNode,
  print,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/** @param document a valid one. */
export function withoutLiterals(document: DocumentNode, schema: GraphQLSchema): string {
  const info = new TypeInfo(schema)
  const key = numbering('_key')
  const emptied: DocumentNode = visit(
    document,
    visitWithTypeInfo(info, {
      StringValue: node => ({ ...node, value: '', block: false }),
      IntValue: node => ({ ...node, value: '0' }),
      FloatValue: node => ({ ...node, value: '0.0' }),
      BooleanValue: node => ({ ...node, value: true }),
      // At a scalar that takes anything it is free text.
      EnumValue: () => (isEnumType(getNamedType(info.getInputType())) ? undefined : EMPTY),
      ObjectField: node => {
        const isOfSchema = isInputObjectType(getNamedType(info.getParentInputType()))
        return isOfSchema ? undefined : { ...node, name: key(node.name) }
      },
      ListValue: { leave: node => ({ ...node, values: differing(node.values) }) },
    }),
  )
  return print(renamed(emptied))
}

const EMPTY = { kind: Kind.STRING, value: '' } as const

/** How many there were tells of the caller, too. */
function differing(values: readonly ValueNode[]): readonly ValueNode[] {
  return [...new Map(values.map(each => [print(each), each])).values()]
}

function renamed(document: DocumentNode): DocumentNode {
  const name = {
    operation: numbering('Operation'),
    fragment: numbering('Fragment'),
    variable: numbering('variable'),
    // No field of a subgraph begins like this, so that none answers under the same name.
    alias: numbering('_alias'),
  }
  return visit(document, {
    OperationDefinition: node => (node.name ? { ...node, name: name.operation(node.name) } : undefined),
    FragmentDefinition: node => ({ ...node, name: name.fragment(node.name) }),
    FragmentSpread: node => ({ ...node, name: name.fragment(node.name) }),
    Variable: node => ({ ...node, name: name.variable(node.name) }),
    Field: node => (node.alias ? { ...node, alias: name.alias(node.alias) } : undefined),
  })
}

/** In the order in which they are met; the same name gets the same number. */
function numbering(word: string): (name: NameNode) => NameNode {
  const known = new Map<string, NameNode>()
  return ({ value }) => {
    const given = known.get(value) ?? { kind: Kind.NAME, value: `${word}${known.size + 1}` }
    known.set(value, given)
    return given
  }
}
