/** Enums and inputs of another are copied as they are: for the one of two copies that knows less, an answer of the other fails. */
import { type EnumTypeDefinitionNode, type InputObjectTypeDefinitionNode, Kind, print } from 'graphql'
import { hasDirective } from '../../house-rules/rule.ts'
import type { Finding } from '../finding.ts'
import type { ForeignRule } from './scene.ts'

export const copiesAreTheSame: ForeignRule = scene =>
  scene.foreign.flatMap(({ type, theirs, owner, before }): Finding[] => {
    const found = (code: 'FOREIGN_ENUM' | 'FOREIGN_INPUT', differences: readonly string[]): Finding[] =>
      differences.length === 0
        ? []
        : [
            {
              code,
              message: `${type.name.value} is ${owner}'s, and this copy is another: ${differences.join('; ')}. Copy it as it is.`,
              node: type.name,
              owner,
              releasable: type.name.value,
              patch: `${print(theirs)}\n`,
            },
          ]
    if (type.kind === Kind.ENUM_TYPE_DEFINITION && theirs.kind === type.kind) {
      const same = before?.kind === type.kind && differentValues(type, before).length === 0
      return found('FOREIGN_ENUM', same ? [] : differentValues(type, theirs))
    }
    if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && theirs.kind === type.kind) {
      const same = before?.kind === type.kind && differentMembers(type, before).length === 0
      return found('FOREIGN_INPUT', same ? [] : differentMembers(type, theirs))
    }
    return []
  })

/** A value that is hidden with its owner is one that others have yet to copy. */
function differentValues(copy: EnumTypeDefinitionNode, original: EnumTypeDefinitionNode): string[] {
  const here = new Set(copy.values?.map(each => each.name.value))
  const there = new Set(original.values?.map(each => each.name.value))
  return [
    ...[...here].filter(value => !there.has(value)).map(value => `${value} is added`),
    ...(original.values ?? [])
      .filter(each => !here.has(each.name.value) && !hasDirective(each, 'inaccessible'))
      .map(each => `${each.name.value} is left out`),
  ]
}

function differentMembers(copy: InputObjectTypeDefinitionNode, original: InputObjectTypeDefinitionNode): string[] {
  const form = ({ fields = [] }: InputObjectTypeDefinitionNode) =>
    new Map(
      fields.map(each => [
        each.name.value,
        print(each.type) + (each.defaultValue ? ` = ${print(each.defaultValue)}` : ''),
      ]),
    )
  const [here, there] = [form(copy), form(original)]
  return [
    ...[...here].filter(([name]) => !there.has(name)).map(([name]) => `${name} is added`),
    ...[...there].flatMap(([name, type]) => {
      const found = here.get(name)
      if (found === type) return []
      return [found === undefined ? `${name} is left out` : `${name} is ${found} and not ${type}`]
    }),
  ]
}
