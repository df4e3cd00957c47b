// What no training closes may still be brought nearer: for each skill that remains, the training that leads furthest.
// It is told beside the plan, never as a step of it: a step that leaves the gap open is for people to decide on.
import type { TrainingPlanRequest } from './plan-training.ts'
import { admits, costCentsOf, joinableStart } from './training-offer.ts'

export interface ClosestTraining {
  skill: string
  training: string
  /** The level somebody has afterwards: more than now, less than needed. */
  level: number
  /** The first run with a place; null when one can start on any day. */
  startsOn: string | null
}

/** For the skills of `remaining`, where there is any: the highest level, then the lowest price, then the smallest id. */
export function closestTrainings(
  { gap, level, offers, from }: Pick<TrainingPlanRequest, 'gap' | 'level' | 'offers' | 'from'>,
  remaining: readonly string[],
): ClosestTraining[] {
  return remaining.flatMap(skill => {
    const has = gap.find(each => each.skill === skill)?.has ?? 0
    const [best] = offers
      .flatMap(offer => {
        const taught = offer.teaches.find(each => each.skill === skill && each.level > has)
        const startsOn = taught && admits(offer, level) ? joinableStart(offer, from) : undefined
        if (!taught || startsOn === undefined) return []
        return [{ skill, training: offer.id, level: taught.level, startsOn, costCents: costCentsOf(offer) }]
      })
      .sort((a, b) => b.level - a.level || a.costCents - b.costCents || (a.training < b.training ? -1 : 1))
    if (!best) return []
    const { costCents: _, ...closest } = best
    return [closest]
  })
}
