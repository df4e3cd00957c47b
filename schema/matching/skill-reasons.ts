// MACHINES and SKILLS: which of the asked skills are there. Machines stand apart because an employer asks for them by
// name. Certificates count in neither (R4); a missing one shows in the gap.
import { reference } from '../reference/index.ts'
import type { Holding } from './credit.ts'
import { creditOf } from './credit.ts'
import type { Requirement } from './profile.ts'
import { type Reason, reasonsFor } from './reason.ts'

/** A requirement next to what the person has towards it. */
export interface Checked extends Requirement {
  readonly holding: Holding
}

const machines = reasonsFor('MACHINES')
const skills = reasonsFor('SKILLS')

/** `known` is whether the person claims any skill at all: an empty profile tells nothing. */
export function machinesReason(requirements: readonly Checked[], known: boolean): Reason {
  if (requirements.length === 0) return machines('UNKNOWN', 'MACHINES_NOT_STATED')
  const asked = requirements.filter(each => reference.skills.get(each.skill)?.machine)
  if (asked.length === 0) return machines('MET', 'MACHINES_NOT_ASKED')
  if (!known) return machines('UNKNOWN', 'MACHINES_UNKNOWN', { asked: codesOf(asked) })
  const missing = asked.filter(each => !isMet(each))
  return missing.length === 0
    ? machines('MET', 'MACHINES_COVERED', { asked: codesOf(asked) })
    : machines('UNMET', 'MACHINES_MISSING', { missing: codesOf(missing) })
}

export function skillsReason(requirements: readonly Checked[], known: boolean): Reason {
  if (requirements.length === 0) return skills('UNKNOWN', 'SKILLS_NOT_STATED')
  const craft = requirements.filter(each => isCraft(each.skill))
  const asked = craft.length
  if (asked === 0) return skills('MET', 'SKILLS_NOT_ASKED')
  if (!known) return skills('UNKNOWN', 'SKILLS_UNKNOWN', { asked })
  const unmet = craft.filter(each => !isMet(each))
  const met = asked - unmet.length
  if (met === asked) return skills('MET', 'SKILLS_COVERED', { asked })
  if (met > 0 && !unmet.some(each => each.essential)) return skills('MET', 'SKILLS_ESSENTIALS_COVERED', { met, asked })
  const started = unmet.some(each => each.holding.level > 0)
  const near = codesOf(unmet.filter(each => each.holding.level === 0 && creditOf(each.holding, each.level) > 0))
  if (met === 0 && !started && near.length === 0) return skills('UNMET', 'SKILLS_ABSENT', { asked })
  return skills('UNMET', 'SKILLS_PARTLY', { met, asked, near })
}

export function isMet(requirement: Checked): boolean {
  return requirement.holding.level >= requirement.level
}

function isCraft(code: string): boolean {
  const skill = reference.skills.get(code)
  return skill === undefined || (!skill.machine && skill.kind !== 'CERTIFICATE')
}

function codesOf(requirements: readonly Requirement[]): string[] {
  return requirements.map(each => each.skill).sort()
}
