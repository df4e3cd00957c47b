/** Who may see what is the same wherever it stands: a subgraph that asks for less would answer what the others refuse. */
import { type DocumentNode, type FieldDefinitionNode, print, type TypeDefinitionNode } from 'graphql'
import { hasDirective } from '../../house-rules/rule.ts'
import { implies, type Requirements, requirementsIn } from '../../policy/index.ts'
import type { Finding } from '../finding.ts'
import { answers, fieldOf, fieldsIn, ROOTS } from '../types.ts'
import type { Scene } from './scene.ts'

/** @param documents the SDL of the others by their names. */
export function differentPolicies(
  scene: Scene,
  own: DocumentNode,
  documents: ReadonlyMap<string, DocumentNode>,
): Finding[] {
  const here = requirementsIn(own)
  const owners = new Map(scene.foreign.map(each => [each.type.name.value, each.owner]))
  const compared = scene.others
    .map(({ name, types }) => ({ name, types, there: requirementsIn(documents.get(name) ?? own) }))
    .sort((one, other) => one.name.localeCompare(other.name))
  return [...scene.types.values()].flatMap(type => {
    const at = type.name.value
    const owner = owners.get(at)
    // What is another's is held against its owner alone, one's own against all who repeat it.
    const holders = compared.filter(({ name, types }) => types.has(at) && (owner === undefined || name === owner))
    const fields = fieldsIn(type).filter(field => !hasDirective(field, 'external'))
    return holders.flatMap(({ name, types, there }) => {
      const theirs = types.get(at)
      const places = [
        { place: at, node: type.name },
        ...fields
          .filter(field => !ROOTS.has(at) && answers(theirs, field.name.value))
          .map(field => ({ place: `${at}.${field.name.value}`, node: field.name })),
      ]
      return places
        .filter(({ place }) => !same(here, there, place))
        .map(({ place, node }): Finding => {
          const [, field] = place.split('.')
          const original = field === undefined ? theirs : fieldOf(theirs, field)
          const marks = (original?.directives ?? []).filter(each => requires(each.name.value)).map(print)
          const needs = marks.length === 0 ? 'no right' : marks.join(' ')
          return {
            code: 'POLICY_DIFFERS',
            message: `${place} needs other rights here than with ${name}, where it needs ${needs}. Write the same.`,
            node,
            owner: name,
            releasable: place,
            patch: original && headOf(original),
          }
        })
    })
  })
}

/** As it begins with its owner, without what stands in it. */
function headOf(node: TypeDefinitionNode | FieldDefinitionNode): string {
  return print({ ...node, description: undefined, fields: [] } as TypeDefinitionNode | FieldDefinitionNode)
}

function requires(directive: string): boolean {
  return ['authenticated', 'requiresScopes', 'policy'].includes(directive)
}

function same(ones: Requirements, others: Requirements, at: string): boolean {
  const [one, other] = [ones.get(at), others.get(at)]
  return implies(one, other) && implies(other, one)
}
