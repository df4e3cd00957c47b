/** What somebody can do: the skills of the trade, unevenly, and what stayed from an earlier one. */
import { type Level, type Occupation, reference } from '../reference/index.ts'
import type { Draws } from './draws.ts'
import type { ClaimEvidence, GeneratedCandidate, GeneratedClaim } from './records.ts'
import { rowOf } from './trades.ts'
import { oneOf, weighted } from './weighted.ts'

/** How careers cross: along a transition that experts vouch for, inside the branch, or from anywhere at all. */
const ALONG_TRANSITION = 0.3
const WITHIN_BRANCH = 0.18
const FROM_ANYWHERE = 0.06

const LEVELS: readonly Level[] = [1, 2, 3, 4]
/** Invented, like everything about a person here. */
const MAKES = ['Noordtoren', 'Veltmachine', 'Drentec', 'Kraakwerk', 'IJsselwerk', 'Hunzebank']

const occupations = [...reference.occupations.values()]
const transversal = [...reference.skills.values()].filter(skill => skill.transversal).map(skill => skill.code)
const sourcesOf = Map.groupBy(reference.transitions, transition => transition.to)
const colleaguesOf = Map.groupBy(occupations, occupation => occupation.branch)

const pickSelfTaught = weighted<ClaimEvidence>([
  ['SELF_DECLARED', 45],
  ['EMPLOYER', 35],
  ['ASSESSMENT', 20],
])
const pickTaught = weighted<ClaimEvidence>([
  ['DIPLOMA', 60],
  ['EMPLOYER', 18],
  ['ASSESSMENT', 10],
  ['SELF_DECLARED', 12],
])

export interface Career {
  occupation: string
  /** An earlier trade; null for somebody who stayed in one. */
  former: string | null
  /** Years at work. */
  years: number
  /** Whether a diploma is given. */
  diploma: boolean
  /** A story may need every skill of the trade at the level it asks. */
  complete: boolean
}

export function formerOccupation(draws: Draws, code: string): string | null {
  const sources = sourcesOf.get(code)
  if (draws.chance(ALONG_TRANSITION) && sources) return oneOf(draws, sources)?.from ?? null
  const point = draws.next()
  const { branch } = rowOf(reference.occupations, code)
  const pool =
    point < WITHIN_BRANCH ? colleaguesOf.get(branch) : point < WITHIN_BRANCH + FROM_ANYWHERE ? occupations : []
  const former = oneOf(draws, pool ?? [])?.code ?? null
  return former === code ? null : former
}

export function claimsOf(draws: Draws, career: Career): GeneratedClaim[] {
  const claims: GeneratedClaim[] = []
  const junior = career.years < 3
  for (const need of rowOf(reference.occupations, career.occupation).needs) {
    const present = need.essential ? (junior ? 0.74 : 0.88) : 0.6
    if (!career.complete && !draws.chance(present)) continue
    const level = career.complete
      ? need.level
      : noisyLevel(draws, need.level, junior ? 0.4 : 0.18, junior ? 0.03 : 0.14)
    claims.push({ skill: need.skill, level, evidence: evidenceOf(draws, need.skill, career.diploma) })
  }
  if (career.former !== null) keepFrom(draws, claims, rowOf(reference.occupations, career.former))
  for (let extra = career.complete ? 0 : draws.between(0, 2); extra > 0; extra -= 1) {
    const skill = oneOf(draws, transversal)
    if (skill !== undefined) claim(claims, { skill, level: draws.chance(0.3) ? 3 : 2, evidence: pickSelfTaught(draws) })
  }
  return claims
}

/** Years at each machine that a claim is about: some of a career, more for whoever does it well. */
export function machinesOf(
  draws: Draws,
  claims: readonly GeneratedClaim[],
  years: number,
): GeneratedCandidate['machines'] {
  const machines: GeneratedCandidate['machines'] = []
  for (const { skill, level } of claims) {
    if (!rowOf(reference.skills, skill).machine) continue
    const most = Math.max(1, Math.min(years, level * 6))
    machines.push({ skill, make: oneOf(draws, MAKES) ?? '', years: draws.between(1, most) })
  }
  return machines
}

export function noisyLevel(draws: Draws, level: Level, lower: number, higher: number): Level {
  const point = draws.next()
  const moved = point < lower ? level - 1 : point > 1 - higher ? level + 1 : level
  return LEVELS[moved - 1] ?? level
}

/** Of an earlier trade somewhat more than half is left, and a little rusty. */
function keepFrom(draws: Draws, claims: GeneratedClaim[], former: Occupation): void {
  for (const need of former.needs) {
    if (!draws.chance(0.55)) continue
    const level = noisyLevel(draws, need.level, 0.35, 0)
    claim(claims, { skill: need.skill, level, evidence: evidenceOf(draws, need.skill, false) })
  }
}

/** One claim per skill; what comes from the present trade is said first and stays. */
function claim(claims: GeneratedClaim[], added: GeneratedClaim): void {
  if (!claims.some(({ skill }) => skill === added.skill)) claims.push(added)
}

function evidenceOf(draws: Draws, skill: string, diploma: boolean): ClaimEvidence {
  if (rowOf(reference.skills, skill).kind === 'CERTIFICATE') return 'CERTIFICATE'
  return diploma ? pickTaught(draws) : pickSelfTaught(draws)
}
