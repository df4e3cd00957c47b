// A person's claims, spread once over the adjacent skills. After this a requirement is looked up by its skill alone, so
// that a database needs no table of adjacency to match.
import { reference } from '../reference/index.ts'
import type { Holding } from './credit.ts'
import type { Claim } from './profile.ts'

export interface ExpandedClaim extends Holding {
  readonly skill: string
}

/** In order of skill; a skill claimed twice counts at its highest level, and level 0 is no claim. */
export function expandClaims(claims: readonly Claim[]): ExpandedClaim[] {
  const own = new Map<string, number>()
  for (const { skill, level } of claims) if (level > 0) raise(own, skill, level)
  const near = new Map<string, number>()
  for (const [skill, level] of own)
    for (const neighbour of reference.adjacency.get(skill) ?? []) raise(near, neighbour, level)
  return [...new Set([...own.keys(), ...near.keys()])]
    .sort()
    .map(skill => ({ skill, level: own.get(skill) ?? 0, adjacentLevel: near.get(skill) ?? 0 }))
}

function raise(levels: Map<string, number>, skill: string, level: number): void {
  levels.set(skill, Math.min(4, Math.max(level, levels.get(skill) ?? 0)))
}
