/** Which entities a partner is asked about: what it is told of each, and where the answer belongs. */
import type { EntityList } from '../plan/plan.ts'
import type { Execution } from './execution.ts'
import { type Representation, represent } from './represent.ts'
import { rewrite } from './rewrite.ts'
import { type Target, targetsAt } from './targets.ts'

export interface Gathered {
  list: EntityList
  representations: Representation[]
  /** The same, each as JSON. */
  texts: string[]
  /** By the index of the representation: the same entity may be in many places, and is asked once. */
  targets: Target[][]
  /** Those that nobody is asked about, because `source` failed to give what is required. */
  withheld: { target: Target; source: string }[]
}

export function gather(list: EntityList, { data, schema, failures }: Execution): Gathered {
  const gathered: Gathered = { list, representations: [], texts: [], targets: [], withheld: [] }
  const known = new Map<string, Target[]>()
  const options = { schema, failures }
  for (const { path, requires } of list.places) {
    targetsAt(data, path, schema, (entity, place) => {
      const represented = represent(entity, place, requires, options)
      if (represented.kind === 'not-meant') return
      const target = { entity, place }
      if (represented.kind === 'missing') return void gathered.withheld.push({ target, source: represented.source })
      const { representation } = represented
      rewrite(representation, list.inputRewrites, schema)
      const text = JSON.stringify(representation)
      const before = known.get(text)
      if (before) return void before.push(target)
      const targets = [target]
      known.set(text, targets)
      gathered.representations.push(representation)
      gathered.texts.push(text)
      gathered.targets.push(targets)
    })
  }
  return gathered
}
