/** What a document, a subgraph's or a supergraph, requires of whoever reads its types and fields. */
import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
} from 'graphql'
import { type Requirement, requirementIn } from '../rights/index.ts'
import { policyNamesIn } from './policy-names.ts'

/** By coordinate: `Type`, `Type.field`. What is not in it requires nothing of its own. */
export type Requirements = ReadonlyMap<string, Requirement>

export function requirementsIn(document: DocumentNode): Requirements {
  const names = policyNamesIn(document)
  // A type and its extensions are one place.
  const places = Map.groupBy(document.definitions.flatMap(placesIn), ({ at }) => at)
  return new Map(
    [...places].flatMap(([at, parts]) => {
      const requirement = requirementIn(parts.flatMap(({ directives }) => standard(directives, names)))
      return requirement === undefined ? [] : [[at, requirement]]
    }),
  )
}

interface Place {
  at: string
  directives: readonly ConstDirectiveNode[]
}

function placesIn(definition: DefinitionNode): Place[] {
  if (!isTypeDefinitionNode(definition) && !isTypeExtensionNode(definition)) return []
  const { name, directives = [] } = definition
  const fields = 'fields' in definition ? (definition.fields ?? []) : []
  return [
    { at: name.value, directives },
    ...fields.map(field => ({ at: `${name.value}.${field.name.value}`, directives: field.directives ?? [] })),
  ]
}

/** The directives of policy among these, by their names in the standard. */
function standard(directives: readonly ConstDirectiveNode[], names: ReadonlyMap<string, string>): ConstDirectiveNode[] {
  return directives.flatMap(each => {
    const value = names.get(each.name.value)
    return value === undefined ? [] : [{ ...each, name: { ...each.name, value } }]
  })
}
