// The oracle of the planner's property tests: tries every subset of the offers, with nothing clever in it.
import type { TrainingPlanRequest } from '../../src/rules/plan-training.ts'
import type { TrainingOffer } from '../../src/rules/training-offer.ts'

interface ExhaustivePlan {
  closes: string[]
  costCents: number
  weeks: number
  trainings: string[]
}

export function exhaustivePlan({ gap, level, offers, objective, from }: TrainingPlanRequest): ExhaustivePlan {
  const open = offers.filter(
    offer =>
      !(level !== null && offer.entryLevel !== null && offer.entryLevel > level) &&
      (offer.openEntry === true || offer.runs.some(run => run.placesLeft > 0 && run.startsOn >= from)),
  )
  let best = describe([])
  for (let subset = 1; subset < 2 ** open.length; subset++) {
    const plan = describe(open.filter((_, index) => subset & (1 << index)))
    if (isBetter(plan, best)) best = plan
  }
  return best

  function describe(chosen: TrainingOffer[]): ExhaustivePlan {
    const taught = chosen.flatMap(offer => offer.teaches)
    const closed = gap.filter(({ skill, needs }) => taught.some(one => one.skill === skill && one.level >= needs))
    return {
      closes: closed.map(({ skill }) => skill).sort(),
      costCents: chosen.flatMap(offer => offer.costItems).reduce((sum, item) => sum + item.amountCents, 0),
      weeks: chosen.reduce((sum, offer) => sum + offer.weeks, 0),
      trainings: chosen.map(({ id }) => id).sort(),
    }
  }

  function isBetter(a: ExhaustivePlan, b: ExhaustivePlan): boolean {
    const cost = a.costCents - b.costCents
    const weeks = a.weeks - b.weeks
    const [first, second] = objective === 'CHEAPEST' ? [cost, weeks] : [weeks, cost]
    const difference = b.closes.length - a.closes.length || first || second || a.trainings.length - b.trainings.length
    return difference === 0 ? a.trainings.join() < b.trainings.join() : difference < 0
  }
}
