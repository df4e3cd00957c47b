// Which trainings close a person's gap: as many skills as can be closed, then the cheapest (or the shortest) set, then
// the other measure, then the fewest steps, then the ids, so that two partners who ask the same get the same answer.
import { type Cover, type CoverOption, cheapestCover } from './cheapest-cover.ts'
import {
  admits,
  type CostItem,
  costCentsOf,
  joinableStart,
  type TrainingKind,
  type TrainingOffer,
} from './training-offer.ts'

export interface TrainingPlanRequest {
  /** Each skill once. */
  gap: readonly { readonly skill: string; readonly has: number; readonly needs: number }[]
  /** The candidate's mbo level; null when unknown, which blocks no training (R4). */
  level: number | null
  offers: readonly TrainingOffer[]
  objective: 'CHEAPEST' | 'SHORTEST'
  /** The first day (ISO date) on which a training may start. */
  from: string
}

export interface TrainingPlan {
  /** The weeks of all steps together, as if they were followed one after another. */
  weeks: number
  costCents: number
  closes: string[]
  /** The skills of the gap that no training within reach teaches to the level needed. */
  remaining: string[]
  /** By start, any-day trainings first; runs of two steps may overlap. */
  steps: TrainingStep[]
  /** False when the gap was too large to try everything: the plan is a good one, perhaps not the best. */
  exact: boolean
}

export interface TrainingStep {
  training: string
  kind: TrainingKind
  /** The first run with a place; null when one can start on any day. */
  startsOn: string | null
  costItems: CostItem[]
}

interface Candidate extends CoverOption {
  offer: TrainingOffer
  startsOn: string | null
  closes: string[]
}

/** An int32 mask holds this many skills; a larger gap is planned block by block. */
const BLOCK = 30

export function planTraining({ gap, level, offers, objective, from }: TrainingPlanRequest): TrainingPlan {
  const needs = new Map(gap.filter(({ has, needs }) => has < needs).map(({ skill, needs }) => [skill, needs]))

  const candidates: Candidate[] = []
  const teachers = new Map<string, number>()
  for (const offer of offers) {
    const closes = new Set(
      offer.teaches.filter(taught => taught.level >= (needs.get(taught.skill) ?? Infinity)).map(taught => taught.skill),
    )
    if (closes.size === 0 || !admits(offer, level)) continue
    const startsOn = joinableStart(offer, from)
    if (startsOn === undefined) continue
    for (const skill of closes) teachers.set(skill, (teachers.get(skill) ?? 0) + 1)
    const [costCents, weeks] = [costCentsOf(offer), offer.weeks]
    const [first, second] = objective === 'CHEAPEST' ? [costCents, weeks] : [weeks, costCents]
    candidates.push({ id: offer.id, first, second, offer, startsOn, closes: [...closes] })
  }

  // The skill with the fewest teachers leaves the least choice, so deciding it first keeps the search small.
  const closable = [...teachers].sort(([a, n], [b, m]) => n - m || compare(a, b)).map(([skill]) => skill)
  const { chosen, exact } = cover(closable, candidates)

  return {
    weeks: chosen.reduce((sum, step) => sum + step.offer.weeks, 0),
    costCents: chosen.reduce((sum, step) => sum + costCentsOf(step.offer), 0),
    closes: closable.toSorted(compare),
    remaining: [...needs.keys()].filter(skill => !teachers.has(skill)).sort(compare),
    steps: chosen
      .toSorted((a, b) => compare(a.startsOn ?? '', b.startsOn ?? '') || compare(a.id, b.id))
      .map(({ id, startsOn, offer }) => ({ training: id, kind: offer.kind, startsOn, costItems: offer.costItems })),
    exact,
  }
}

function cover(closable: string[], candidates: Candidate[]): Cover<Candidate> {
  const chosen: Candidate[] = []
  let open = closable
  let exact = closable.length <= BLOCK
  while (open.length > 0) {
    const block = open.slice(0, BLOCK)
    const bits = new Map(block.map((skill, bit) => [skill, 1 << bit]))
    const found = cheapestCover(block.length, candidates, candidate =>
      candidate.closes.reduce((mask, skill) => mask | (bits.get(skill) ?? 0), 0),
    )
    exact &&= found.exact
    chosen.push(...found.chosen)
    const closed = new Set(found.chosen.flatMap(candidate => candidate.closes))
    open = open.filter(skill => !closed.has(skill))
  }
  return { chosen: exact ? chosen : withoutStepsInVain(chosen), exact }
}

/** Only an inexact search can choose a training whose skills the others teach as well; the dearest such one goes first. */
function withoutStepsInVain(chosen: Candidate[]): Candidate[] {
  let kept = chosen
  for (const step of chosen.toSorted((a, b) => b.first - a.first || compare(a.id, b.id))) {
    const others = kept.filter(other => other !== step)
    const closed = new Set(others.flatMap(other => other.closes))
    if (step.closes.every(skill => closed.has(skill))) kept = others
  }
  return kept
}

/** By code unit, never by locale: the order of ids must not depend on the machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
