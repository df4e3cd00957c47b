/**
 * Fields that answer under the same name. Validation compares them two by two, and again whatever they hold, so that twice
 * the text takes sixteen times as long; this counts the pairs, in one walk over a document that `fragments` has let pass.
 */
import { type ASTNode, type FieldNode, Kind, type SelectionSetNode } from 'graphql'
import { fragmentsOf } from '../fragments-of.ts'
import { type ShapeRule, tooMany } from './shape-rule.ts'

export const overlaps: ShapeRule = (document, limits) => {
  const fragments = fragmentsOf(document)
  const reached = new Set<ASTNode>()
  let found = 0

  function walk(sets: readonly SelectionSetNode[]): void {
    const fields = new Map<string, FieldNode[]>()
    for (const set of sets) collect(set, fields)
    for (const group of fields.values()) {
      found += (group.length * (group.length - 1)) / 2
      walk(group.flatMap(each => each.selectionSet ?? []))
    }
  }
  function collect(set: SelectionSetNode, fields: Map<string, FieldNode[]>): void {
    for (const each of set.selections) {
      if (each.kind === Kind.FIELD) {
        const name = (each.alias ?? each.name).value
        const group = fields.get(name)
        if (group) group.push(each)
        else fields.set(name, [each])
      } else {
        const inside = each.kind === Kind.INLINE_FRAGMENT ? each : fragments.get(each.name.value)
        if (!inside) continue
        reached.add(inside)
        collect(inside.selectionSet, fields)
      }
    }
  }

  for (const each of document.definitions) if (each.kind === Kind.OPERATION_DEFINITION) walk([each.selectionSet])
  // Validation reads fragments that nobody spreads, too.
  for (const each of document.definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION && !reached.has(each)) walk([each.selectionSet])
  }
  return tooMany('pairs of fields with the same name', found, limits.overlaps, 'Ask for each field once.')
}
