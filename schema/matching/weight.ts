// How heavy a requirement is. Whole numbers, so that a database that stores and adds them gets the same fit to the last
// digit: employer's weight in quarters x rarity x kind x essential.
import { reference } from '../reference/index.ts'
import type { Requirement } from './profile.ts'

const quarters = { least: 1, most: 16 }
const essentialFactor = 2
const tradeFactor = 2
/** Every trade asks these; they must not drown it. */
const transversalFactor = 1
/** A missing paper never counts against anyone (R4). It stays in the gap: the law may ask it, and a course gives it. */
const certificateFactor = 0

/** 0 for a certificate, otherwise 1 .. 320. An unknown skill weighs as a common transversal one: it must not void a vacancy. */
export function requirementWeight(requirement: Requirement): number {
  const asked = Math.min(quarters.most, Math.max(quarters.least, Math.round(requirement.weight * 4)))
  const rarity = reference.rarity.get(requirement.skill) ?? 1
  return asked * rarity * kindFactor(requirement.skill) * (requirement.essential ? essentialFactor : 1)
}

function kindFactor(code: string): number {
  const skill = reference.skills.get(code)
  if (skill?.kind === 'CERTIFICATE') return certificateFactor
  return skill === undefined || skill.transversal ? transversalFactor : tradeFactor
}
