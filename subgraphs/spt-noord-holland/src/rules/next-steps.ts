/**
 * From an occupation at the airport into technical work: every technical occupation, judged by the published rule of matching as
 * if somebody who does exactly the one met a vacancy that asks exactly the other. Coverage and curated transitions stand beside
 * each other, and it is said which one a step rests on (R17).
 */
import { type CandidateProfile, type Match, match, type VacancyProfile } from '@overstap/schema/matching'
import { type BranchCode, type Occupation, reference } from '@overstap/schema/reference'
import type { SkillLevel } from './skill-level.ts'

export interface NextStep {
  to: string
  branch: BranchCode
  coverage: number
  /** Id of a curated transition. */
  transition: string | null
  transferable: readonly SkillLevel[]
  gap: readonly SkillLevel[]
}

const AIRPORT: BranchCode = 'AVIATION'
const TECHNICAL: readonly BranchCode[] = ['METAAL', 'METALEKTRO', 'INSTALLATIE', 'BOUW']

/** Best first; null for an occupation that is none of the airport's. */
export function nextStepsFrom(code: string): readonly NextStep[] | null {
  const from = reference.occupations.get(code)
  if (from?.branch !== AIRPORT) return null
  return [...reference.occupations.values()]
    .filter(({ branch }) => TECHNICAL.includes(branch))
    .flatMap(to => {
      const found = match(workerIn(from), vacancyFor(to))
      return found ? [{ to, found }] : []
    })
    .sort((one, other) => other.found.rank - one.found.rank || other.found.fit - one.found.fit)
    .map(({ to, found }) => nextStep(to, found))
}

function nextStep({ code, branch, needs }: Occupation, { fit, transition, gap }: Match): NextStep {
  const missing = new Set(gap.map(({ skill }) => skill))
  return {
    to: code,
    branch,
    coverage: fit,
    transition,
    transferable: needs.filter(({ skill }) => !missing.has(skill)),
    gap: gap.map(({ skill, needs: level }) => ({ skill, level })),
  }
}

/** What the rule does not judge an occupation by is unknown: level, place and day. */
function workerIn({ code, branch, needs }: Occupation): CandidateProfile {
  const unknown = { level: null, municipality: null, maximumDistanceKm: null, availableFrom: null }
  return { ...unknown, id: code, branch, occupation: code, searchRegions: [], skills: needs }
}

function vacancyFor({ code, branch, needs }: Occupation): VacancyProfile {
  const unknown = { level: null, municipality: null, startsOn: null }
  const requirements = needs.map(({ skill, level, essential }) => ({ skill, level, essential, weight: 1 }))
  return { ...unknown, id: code, branch, occupation: code, region: '', requirements }
}
