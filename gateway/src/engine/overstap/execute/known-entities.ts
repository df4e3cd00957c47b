/**
 * Tells entities of one place apart without representing them, as most are in the answer many times: by what is required
 * of them, where that is values alone.
 */
import type { Requirement } from '../plan/plan.ts'
import type { Entity } from './targets.ts'

/** A value leads to those that have it, and so on for the next value. */
interface Branch {
  next: Map<unknown, Branch> | undefined
  targets: Entity[] | undefined
}

export class KnownEntities {
  readonly #root: Branch = { next: undefined, targets: undefined }
  readonly #names: readonly string[] | undefined

  constructor(requires: readonly Requirement[]) {
    this.#names = namesIn(requires)
  }

  /** Where those that are required alike are kept; undefined where that cannot be told so simply. */
  like(entity: Entity): Branch | undefined {
    if (this.#names === undefined) return undefined
    let at = this.#root
    for (const name of this.#names) {
      const value = Object.hasOwn(entity, name) ? entity[name] : undefined
      if (value === null || value === undefined || typeof value === 'object') return undefined
      at.next ??= new Map()
      let next = at.next.get(value)
      if (next === undefined) {
        next = { next: undefined, targets: undefined }
        at.next.set(value, next)
      }
      at = next
    }
    return at
  }
}

/** Undefined where more than values of one type is required. */
function namesIn(requires: readonly Requirement[]): readonly string[] | undefined {
  const [only] = requires
  if (requires.length !== 1 || only?.kind !== 'fragment') return undefined
  // Which types it is asked for is the same for all with the same `__typename`.
  const names = ['__typename']
  for (const each of only.below) {
    if (each.kind !== 'field' || each.below) return undefined
    if (each.from !== '__typename') names.push(each.from)
  }
  return names
}
