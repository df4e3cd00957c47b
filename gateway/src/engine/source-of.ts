/** Who was asked for a part of the answer: whoever does not give it is named. */

import { fragmentsOf } from '../fragments-of.ts'
import type { Hop } from './engine.ts'
import { depthOf, fieldsBelow, nameOf, rootFields } from './selected.ts'

type Path = readonly (string | number)[]

/** Who was asked for what belongs at `path`: of all hops the one that comes nearest, of those the last. */
export function sourceOf(path: Path, hops: readonly Hop[]): string {
  const names = path.filter(step => typeof step === 'string')
  let nearest = { source: 'gateway', depth: 0 }
  for (const { source, path: place, document, key } of hops) {
    const above = place.filter(step => typeof step === 'string' && step !== '@')
    if (above.some((step, index) => step !== names[index])) continue
    const [roots, fragments] = [rootFields(document), fragmentsOf(document)]
    const fields =
      key === undefined
        ? roots
        : roots.filter(each => nameOf(each) === key).flatMap(each => fieldsBelow(each, fragments))
    const depth = above.length + depthOf(names.slice(above.length), fields, fragments)
    if (depth >= nearest.depth) nearest = { source, depth }
  }
  return nearest.source
}
