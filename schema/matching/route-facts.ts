// What a mobility route knows, as it travels between owners in the signed text that is its key. It says its own version
// and the release it was made with, so that an owner never has to ask another one what it means. Both births of a route
// write the same for the same facts: the order of the names below is part of the format.
import { reference } from '../reference/index.ts'
import { FactsReader } from './facts-reader.ts'
import type { Basis, Match, SkillGap } from './match.ts'
import type { CandidateProfile, VacancyProfile } from './profile.ts'
import { aspects, outcomes, type Reason, reasonCodes } from './reason.ts'
import { reachByRegion } from './region-reason.ts'

export interface RouteFacts {
  readonly release: string
  readonly candidate: string
  readonly vacancy: string
  readonly candidateLevel: number | null
  readonly vacancyLevel: number | null
  /** ISO date. */
  readonly availableFrom: string | null
  readonly vacancyOccupation: string
  readonly crossBranch: boolean
  readonly fit: number
  readonly basis: Basis
  readonly transition: string | null
  readonly reasons: readonly Reason[]
  readonly gap: readonly SkillGap[]
}

/** The owners in which a route can be born, by their names in the supergraph: facts that another signed are not believed. */
export const birthplaces: readonly string[] = ['candidates', 'vacancies']

const version = 1
/** As many as the SDL states. */
const most = { reasons: 4, gap: 50 }

/** The facts of a match between two profiles, made with this release. */
export function factsOf(
  candidate: CandidateProfile,
  vacancy: VacancyProfile,
  { fit, basis, transition, crossBranch, reasons, gap }: Match,
): RouteFacts {
  return {
    release: reference.release,
    candidate: candidate.id,
    vacancy: vacancy.id,
    candidateLevel: candidate.level,
    vacancyLevel: vacancy.level,
    availableFrom: candidate.availableFrom,
    vacancyOccupation: vacancy.occupation,
    crossBranch,
    fit,
    basis,
    transition,
    reasons,
    gap,
  }
}

/**
 * The same for somebody who may know what the person can, and must not find out who it is: of place only the region, of
 * time nothing. `candidate.id` must be a name that only this reader has.
 */
export function profileFactsOf(candidate: CandidateProfile, vacancy: VacancyProfile, found: Match): RouteFacts {
  const reasons = found.reasons.map(each => (each.aspect === 'REGION' ? reachByRegion(candidate, vacancy) : each))
  return factsOf({ ...candidate, availableFrom: null }, vacancy, { ...found, reasons })
}

/** What is signed. */
export function encodeFacts(facts: RouteFacts): Readonly<Record<string, unknown>> {
  const { release, candidate, vacancy, candidateLevel, vacancyLevel } = facts
  const { availableFrom, vacancyOccupation, crossBranch, fit, basis, transition } = facts
  const reasons = facts.reasons.map(({ aspect, outcome, code, values }) => ({ aspect, outcome, code, values }))
  const gap = facts.gap.map(({ skill, has, needs }) => ({ skill, has, needs }))
  return {
    v: version,
    ...{ release, candidate, vacancy, candidateLevel, vacancyLevel },
    ...{ availableFrom, vacancyOccupation, crossBranch, fit, basis, transition, reasons, gap },
  }
}

/** Throws when these are not facts of this version: they came from another owner, in whatever language it is written. */
export function decodeFacts(signed: unknown): RouteFacts {
  const facts = new FactsReader(signed)
  if (facts.number('v') !== version)
    throw new Error(`Route facts have version ${facts.number('v')}, expected ${version}.`)
  return {
    release: facts.text('release'),
    candidate: facts.text('candidate'),
    vacancy: facts.text('vacancy'),
    candidateLevel: facts.optional('candidateLevel', () => facts.number('candidateLevel')),
    vacancyLevel: facts.optional('vacancyLevel', () => facts.number('vacancyLevel')),
    availableFrom: facts.optional('availableFrom', () => facts.text('availableFrom')),
    vacancyOccupation: facts.text('vacancyOccupation'),
    crossBranch: facts.flag('crossBranch'),
    fit: facts.number('fit'),
    basis: facts.oneOf('basis', ['SKILLS', 'TRANSITION', 'BOTH']),
    transition: facts.optional('transition', () => facts.text('transition')),
    reasons: facts.list('reasons', most.reasons).map(reason => ({
      aspect: reason.oneOf('aspect', aspects),
      outcome: reason.oneOf('outcome', outcomes),
      code: reason.oneOf('code', reasonCodes),
      values: reason.values('values'),
    })),
    gap: facts
      .list('gap', most.gap)
      .map(gap => ({ skill: gap.text('skill'), has: gap.number('has'), needs: gap.number('needs') })),
  }
}
