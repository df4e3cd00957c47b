/** What the SDL of all subgraphs says about who holds which field and who asks for it, as their supergraph would. */
import type { DocumentNode, ObjectTypeDefinitionNode } from 'graphql'
import { directiveTexts, hasDirective, isResolvable, namedTypeOf, objectTypesOf } from '../house-rules/rule.ts'
import type { GraphField, GraphType } from './read-supergraph.ts'

interface Part {
  by: string
  type: ObjectTypeDefinitionNode
}

/** Object types by name. @param subgraphs the SDL by the name of the subgraph, each type in one place. */
export function readSubgraphs(subgraphs: ReadonlyMap<string, DocumentNode>): ReadonlyMap<string, GraphType> {
  const parts = [...subgraphs].flatMap(([by, document]) => objectTypesOf(document).map(type => ({ by, type })))
  const types = Map.groupBy(parts, ({ type }) => type.name.value)
  return new Map([...types].map(([name, all]) => [name, readType(all)]))
}

function readType(parts: readonly Part[]): GraphType {
  const fields = parts.flatMap(({ by, type }) => (type.fields ?? []).map(field => ({ by, field })))
  const named = Map.groupBy(fields, ({ field }) => field.name.value)
  return {
    fields: new Map(
      [...named].map(([name, all]): [string, GraphField] => [
        name,
        {
          type: all[0] ? namedTypeOf(all[0].field.type) : '',
          hidden: all.some(({ field }) => hasDirective(field, 'inaccessible')),
          owners: all.filter(({ field }) => !hasDirective(field, 'external')).map(({ by }) => by),
          requires: all.flatMap(({ by, field }) =>
            directiveTexts(field, 'requires', 'fields').map(text => ({ by, fields: text })),
          ),
        },
      ]),
    ),
    keys: parts.flatMap(({ by, type }) =>
      (type.directives ?? [])
        .filter(each => each.name.value === 'key' && isResolvable(each))
        .flatMap(each => directiveTexts({ directives: [each] }, 'key', 'fields'))
        .map(key => ({ graph: by, fields: key.replace(/\{[^}]*\}/g, ' ').match(/\w+/g) ?? [] })),
    ),
  }
}
