// One scheme, one case, one day: may it be used, and which condition says so (R13).
import { checkCondition } from './conditions.ts'
import { costCells, covers } from './cost-cells.ts'
import { type Evidence, evidence } from './evidence.ts'
import type { Facts } from './facts.ts'
import type { Scheme } from './scheme.ts'
import { committedCentsOf, employerUse, type Usage } from './usage.ts'
import { windowState } from './window-state.ts'

type DecisionOutcome = 'ELIGIBLE' | 'INELIGIBLE' | 'UNKNOWN' | 'OWNER_DECIDES'

export interface Decision {
  readonly outcome: DecisionOutcome
  /** What decided comes first. */
  readonly because: readonly Evidence[]
}

type Rule = (scheme: Scheme, facts: Facts, on: string, usage: Usage) => readonly Evidence[]

/** In the order in which a reader wants to hear them: may I ask, is it for me, does it pay for this, is there any left. */
const RULES: readonly Rule[] = [
  inWindow,
  byRightApplicant,
  ownConditions,
  forCourseKind,
  withCostItem,
  withinEmployerUse,
]

/**
 * A failed condition decides whatever else is missing; a missing fact comes next and is never eligible; what only the
 * owner may know comes last, so that nobody is asked about a person for a scheme that is out of the question (R12).
 */
export function decide(scheme: Scheme, facts: Facts, on: string, usage: Usage = new Map()): Decision {
  const all = RULES.flatMap(rule => rule(scheme, facts, on, usage))
  const unmet = all.filter(({ outcome }) => outcome === 'UNMET')
  if (unmet.length > 0) return decided('INELIGIBLE', unmet, all)
  const unknown = all.filter(({ outcome }) => outcome === 'UNKNOWN')
  const missing = unknown.filter(({ condition }) => condition !== 'R12_OWNER_DECIDES')
  if (missing.length > 0) return decided('UNKNOWN', missing, all)
  if (unknown.length > 0) return decided('OWNER_DECIDES', unknown, all)
  return decided('ELIGIBLE', [...all, ...awardedBy(scheme)], all)
}

function decided(outcome: DecisionOutcome, first: readonly Evidence[], all: readonly Evidence[]): Decision {
  return { outcome, because: [...first, ...all.filter(one => !first.includes(one))] }
}

function inWindow(scheme: Scheme, _: Facts, on: string, usage: Usage): Evidence[] {
  const state = windowState(scheme, on, committedCentsOf(usage, scheme.id))
  return [evidence('WINDOW', state, known => known === 'OPEN', { state, on })]
}

function byRightApplicant(scheme: Scheme, { applicants }: Facts): Evidence[] {
  const kinds: readonly string[] = scheme.applicantKinds
  // R1: a service point is a partnership; the scheme for it is asked for by a company.
  const barred = applicants?.includes('SERVICE_POINT') && !kinds.includes('SERVICE_POINT')
  const condition = barred ? 'R1_SERVICE_POINT_APPLICANT' : 'APPLICANT_KIND'
  const values = { applicants: applicants ?? [], wanted: kinds }
  return [evidence(condition, applicants, known => known.some(kind => kinds.includes(kind)), values)]
}

function ownConditions(scheme: Scheme, facts: Facts, on: string): Evidence[] {
  return scheme.conditions.map(condition => checkCondition(condition, facts, on, scheme.id))
}

function forCourseKind(scheme: Scheme, { trainingPlan }: Facts): Evidence[] {
  if (scheme.subject === 'ORGANISATION') return []
  const kinds = trainingPlan && [...new Set(trainingPlan.steps.map(step => step.training.kind))].sort()
  const values = { kinds: kinds ?? [], wanted: scheme.courseKinds }
  return [evidence('R16_COURSE_KIND', kinds, known => known.some(kind => scheme.courseKinds.includes(kind)), values)]
}

/** Where the right courses have no cost that the scheme pays there is nothing to apply for. */
function withCostItem(scheme: Scheme, { trainingPlan }: Facts): Evidence[] {
  if (!trainingPlan?.steps.some(step => scheme.courseKinds.includes(step.training.kind))) return []
  const cells = costCells(trainingPlan)
  return [
    evidence('R16_COST_ITEM', cells, known => known.some(cell => covers(scheme, cell)), { wanted: scheme.costItems }),
  ]
}

function withinEmployerUse(scheme: Scheme, facts: Facts, _: string, usage: Usage): Evidence[] {
  if (scheme.countedEmployer === null) return []
  const employer = facts.employers[scheme.countedEmployer]
  const used = employer && employerUse(usage, scheme.id, employer.id)
  const found: Evidence[] = []
  const most = scheme.awardsPerEmployer
  if (most !== null) {
    const values = { awards: used?.awards ?? '', atMost: most }
    found.push(evidence('EMPLOYER_MAXIMUM', used, known => known.awards < most, values))
  }
  if (scheme.award.form === 'POOL') {
    const pool = scheme.award.baseCents + scheme.award.perEmployeeCents * (employer?.employees ?? 0)
    const values = { usedCents: used?.cents ?? '', poolCents: pool }
    found.push(evidence('EMPLOYER_POOL', used, known => known.cents < pool, values))
  }
  for (const { scheme: other, scope } of scheme.exclusions) {
    if (scope !== 'EMPLOYER') continue
    const before = employer && employerUse(usage, other, employer.id)
    found.push(evidence('R16_EMPLOYER_EXCLUSION', before, known => known.awards === 0, { scheme: other }))
  }
  return found
}

/** Eligible is not yet awarded where lots are drawn or an adviser decides. */
function awardedBy({ window: { allocation } }: Scheme): Evidence[] {
  return allocation === 'LOTTERY' || allocation === 'DECISION'
    ? [{ condition: 'ALLOCATION', outcome: 'MET', values: { allocation } }]
    : []
}
