/**
 * The training plans of one request. However many routes ask, what is on offer is read once; routes with the same gap,
 * level and first day share one plan, and so do a route's plan and its case for a fund.
 */
import type { Session } from '@overstap/kit'
import type { RouteFacts } from '@overstap/schema/matching'
import DataLoader from 'dataloader'
import { trainingId } from './identity.ts'
import { offersThatTeach, type RunRow } from './queries.ts'
import { type ClosestTraining, closestTrainings } from './rules/closest-training.ts'
import { planTraining, type TrainingPlan, type TrainingPlanRequest } from './rules/plan-training.ts'
import type { TrainingOffer } from './rules/training-offer.ts'

export interface PlannedTraining extends TrainingPlan {
  comesClosest: ClosestTraining[]
}

type PlanKey = Omit<TrainingPlanRequest, 'offers'>

/** What to plan for a route: somebody who comes free later does not start before that. */
export function planKey(
  { gap, candidateLevel, availableFrom }: RouteFacts,
  objective: PlanKey['objective'],
  today: string,
): PlanKey {
  const from = availableFrom !== null && availableFrom > today ? availableFrom : today
  return { gap, level: candidateLevel, objective, from }
}

export function plansFor(
  session: Session,
  runsByTraining: DataLoader<number, RunRow[]>,
): DataLoader<PlanKey, PlannedTraining, string> {
  return new DataLoader(
    async keys => {
      const skills = new Set(keys.flatMap(({ gap }) => gap.map(({ skill }) => skill)))
      const offers = await offersFor(session, [...skills], runsByTraining)
      return keys.map(key => {
        const plan = planTraining({ ...key, offers })
        return { ...plan, comesClosest: closestTrainings({ ...key, offers }, plan.remaining) }
      })
    },
    { cacheKeyFn: ({ gap, level, objective, from }) => JSON.stringify([objective, level, from, gap]) },
  )
}

async function offersFor(
  session: Session,
  skills: readonly string[],
  runsByTraining: DataLoader<number, RunRow[]>,
): Promise<TrainingOffer[]> {
  if (skills.length === 0) return []
  const offers = await offersThatTeach(session, skills)
  return Promise.all(
    offers.map(async ({ number, ...offer }) => ({
      ...offer,
      id: trainingId(number),
      runs: offer.openEntry ? [] : await runsByTraining.load(number),
    })),
  )
}
