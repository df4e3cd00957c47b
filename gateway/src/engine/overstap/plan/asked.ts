/** What the hops of a plan ask, by the place in the answer. */
import type { FieldNode } from 'graphql'
import { type Fragments, fragmentsOf } from '../../../fragments-of.ts'
import { fieldsBelow, nameOf, rootFields } from '../../selected.ts'
import type { EntityFetchNode, Path, PlanNode, RootFetchNode } from './plan.ts'

/** By the names on the way to an object, the fields that are asked of it. */
export type Asked = Map<string, FieldNode[]>

export function askedBy(node: PlanNode, asked: Asked = new Map()): Asked {
  if (node.kind === 'sequence' || node.kind === 'parallel') {
    for (const each of node.nodes) askedBy(each, asked)
  } else if (node.kind === 'root-fetch') {
    add(rootFields(node.asked.document), '', asked, fragmentsOf(node.asked.document))
  } else {
    for (const { key, places } of node.lists)
      for (const { path } of places)
        add(entityFields(node, key), namesOn(path), asked, fragmentsOf(node.asked.document))
  }
  return asked
}

/** Places of the values that are asked. */
export function placesAskedBy(node: PlanNode): Set<string> {
  const places = [...askedBy(node)].flatMap(([names, fields]) => fields.map(each => `${names}.${nameOf(each)}`))
  return new Set(places.filter(each => !each.endsWith('.__typename')))
}

export function hopsIn(node: PlanNode): (RootFetchNode | EntityFetchNode)[] {
  return node.kind === 'sequence' || node.kind === 'parallel' ? node.nodes.flatMap(hopsIn) : [node]
}

export function entityFetchesIn(node: PlanNode): EntityFetchNode[] {
  return hopsIn(node).filter(each => each.kind === 'entity-fetch')
}

/** What is asked of the entities for which a partner answers under `key`. */
export function entityFields({ asked: { document } }: EntityFetchNode, key: string): FieldNode[] {
  const lists = rootFields(document).filter(each => nameOf(each) === key)
  return lists.flatMap(each => fieldsBelow(each, fragmentsOf(document)))
}

export function namesOn(path: Path): string {
  return path.map(step => (step.kind === 'field' ? `.${step.field}` : '')).join('')
}

function add(fields: readonly FieldNode[], names: string, asked: Asked, fragments: Fragments): void {
  asked.set(names, [...(asked.get(names) ?? []), ...fields])
  for (const field of fields) {
    const below = fieldsBelow(field, fragments)
    if (below.length > 0) add(below, `${names}.${nameOf(field)}`, asked, fragments)
  }
}
