/** Which entities a partner is asked about: what it is told of each, and where the answer belongs. */
import type { EntityList } from '../plan/plan.ts'
import type { Execution } from './execution.ts'
import { KnownEntities } from './known-entities.ts'
import { type Place, type Steps, stepsTo } from './place.ts'
import { type Representation, represent } from './represent.ts'
import { rewrite } from './rewrite.ts'
import { type Entity, targetsAt } from './targets.ts'

export interface Gathered {
  list: EntityList
  representations: Representation[]
  /** The same, each as JSON. */
  texts: string[]
  /** By the index of the representation: the same entity may be in many places, and is asked once. */
  targets: Entity[][]
  /** Those that nobody is asked about, because `source` failed to give what is required. */
  withheld: { place: Place | undefined; source: string }[]
}

export function gather(list: EntityList, { data, schema, failures }: Execution): Gathered {
  const gathered: Gathered = { list, representations: [], texts: [], targets: [], withheld: [] }
  const known = new Map<string, Entity[]>()
  // Nobody has to know where something is missing while nothing is.
  const places = !failures.isEmpty
  for (const { path, requires } of list.places) {
    const knownHere = new KnownEntities(requires)
    const found = (entity: Entity, place: Place | undefined) => {
      const like = knownHere.like(entity)
      if (like?.targets) return void like.targets.push(entity)
      const represented = represent(entity, place, requires, { schema, failures })
      if (represented.kind === 'not-meant') return
      if (represented.kind === 'missing') return void gathered.withheld.push({ place, source: represented.source })
      const { representation } = represented
      rewrite(representation, list.inputRewrites, schema)
      const text = JSON.stringify(representation)
      const same = known.get(text)
      const targets = same ?? []
      targets.push(entity)
      if (like) like.targets = targets
      if (same) return
      known.set(text, targets)
      gathered.representations.push(representation)
      gathered.texts.push(text)
      gathered.targets.push(targets)
    }
    targetsAt(data, { path, schema, places, found })
  }
  return gathered
}

/** Where the entities of a list are. */
export function placesOf({ places }: EntityList, { data, schema }: Execution): ReadonlyMap<Entity, Steps> {
  const steps = new Map<Entity, Steps>()
  for (const { path } of places)
    targetsAt(data, { path, schema, places: true, found: (entity, place) => steps.set(entity, stepsTo(place)) })
  return steps
}
