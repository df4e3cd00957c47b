/** Whose each type is: recorded when it is first published, and the same whatever is published afterwards. */
import { defines, type Types } from './types.ts'

/** A subgraph's types, in the order in which the subgraphs were first published. */
export interface Held {
  name: string
  types: Types
}

/**
 * A record stays when its owner is taken out: who comes back finds what it had. It ends when the owner is there and no longer
 * defines the type; then, as for a type that is in no record, the first who defines it owns it.
 */
export function ownersAfter(
  held: readonly Held[],
  recorded: ReadonlyMap<string, string>,
  common: Types,
): ReadonlyMap<string, string> {
  const owners = new Map(recorded)
  const present = new Map(held.map(({ name, types }) => [name, types]))
  for (const [type, owner] of recorded) {
    const there = present.get(owner)
    const own = there?.get(type)
    if (there !== undefined && (own === undefined || !defines(own))) owners.delete(type)
  }
  for (const { name, types } of held) {
    for (const type of types.values()) {
      const at = type.name.value
      if (!owners.has(at) && !common.has(at) && defines(type)) owners.set(at, name)
    }
  }
  return owners
}
