/** Whether whoever meets one requirement meets another, too. */
import type { Requirement } from '../rights/index.ts'

export function implies(one: Requirement | undefined, other: Requirement | undefined): boolean {
  if (other === undefined) return true
  return one !== undefined && setsImply(one.scopes, other.scopes) && setsImply(one.policies, other.policies)
}

type Sets = Requirement['scopes']

/** Each way to meet the one holds a way to meet the other. */
function setsImply(one: Sets, other: Sets): boolean {
  if (other === undefined) return true
  return one?.every(had => other.some(needed => needed.every(name => had.includes(name)))) ?? false
}
