/**
 * What a hop needs must be there before it. Planners sometimes put a hop beside the one that it waits for: it would find
 * nothing, and nobody would know why.
 */
import { entityFetchesIn, namesOn, placesAskedBy } from './asked.ts'
import type { PlanNode, Requirement } from './plan.ts'

export function putInOrder(node: PlanNode, known: ReadonlySet<string> = new Set()): PlanNode {
  if (node.kind === 'sequence') {
    const before = new Set(known)
    const nodes = node.nodes.map(each => {
      const ordered = putInOrder(each, before)
      for (const place of placesAskedBy(each)) before.add(place)
      return ordered
    })
    return { ...node, nodes }
  }
  if (node.kind !== 'parallel') return node
  const stages: PlanNode[] = []
  let left = node.nodes.map(each => ({
    node: putInOrder(each, known),
    given: placesAskedBy(each),
    needs: neededBy(each, known),
  }))
  while (left.length > 0) {
    const waits = left.filter(one =>
      left.some(other => other !== one && [...one.needs].some(each => other.given.has(each))),
    )
    // Those that wait for each other will not get further: they go as they are.
    const ready = waits.length < left.length ? left.filter(each => !waits.includes(each)) : left
    stages.push({ kind: 'parallel', nodes: ready.map(each => each.node) })
    left = left.filter(each => !ready.includes(each))
  }
  const [only] = stages
  return stages.length === 1 && only ? only : { kind: 'sequence', nodes: stages }
}

/** Places of values that are told in a hop, that are not known before, and that it does not ask for itself. */
function neededBy(node: PlanNode, known: ReadonlySet<string>): Set<string> {
  const given = placesAskedBy(node)
  const lists = entityFetchesIn(node).flatMap(each => each.lists)
  const places = lists.flatMap(({ places }) =>
    places.flatMap(({ path, requires }) => placesIn(requires, namesOn(path))),
  )
  return new Set(places.filter(each => !given.has(each) && !known.has(each) && !each.endsWith('.__typename')))
}

function placesIn(requires: readonly Requirement[], names: string): string[] {
  return requires.flatMap(each => {
    if (each.kind === 'fragment') return placesIn(each.below, names)
    const place = `${names}.${each.from}`
    return [place, ...placesIn(each.below ?? [], place)]
  })
}
