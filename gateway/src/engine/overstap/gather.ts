/** Which entities a partner is asked about: what it is told of each, and where the answer belongs. */
import type { Execution } from './execution.ts'
import type { EntityList, Requirement } from './plan.ts'
import { type Representation, represent } from './represent.ts'
import { rewrite } from './rewrite.ts'
import { type Target, targetsAt } from './targets.ts'

export interface Gathered {
  list: EntityList
  representations: Representation[]
  /** By the index of the representation: the same entity may be in many places, and is asked once. */
  targets: Target[][]
  /** Those that nobody is asked about, because `source` failed to give what is required. */
  withheld: { target: Target; source: string }[]
}

export function gather(list: EntityList, { data, schema, failures }: Execution): Gathered {
  const gathered: Gathered = { list, representations: [], targets: [], withheld: [] }
  const known = new Map<string, number>()
  const options = { schema, failures }
  const take = (target: Target, requires: readonly Requirement[]) => {
    const represented = represent(target, requires, options)
    if (represented.kind === 'not-meant') return
    if (represented.kind === 'missing') return void gathered.withheld.push({ target, source: represented.source })
    const { representation } = represented
    rewrite(representation, list.inputRewrites, schema)
    const key = JSON.stringify(representation)
    const index = known.get(key)
    if (index !== undefined) return void gathered.targets[index]?.push(target)
    known.set(key, gathered.representations.length)
    gathered.representations.push(representation)
    gathered.targets.push([target])
  }
  for (const { path, requires } of list.places) targetsAt(data, path, schema, target => take(target, requires))
  return gathered
}
