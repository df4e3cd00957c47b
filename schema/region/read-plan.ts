/** A plan of a region as one text, so that it can be handed to every owner in one variable: `2000x600x1@2026-11-21`. */
import type { RegionPlan } from './index.ts'

/**
 * Reads candidates x vacancies, optionally x seed (default 1), optionally @ the day it is made for (default: today).
 * @throws Error with a sentence for the operator.
 */
export function readPlan(text: string): RegionPlan {
  const parts = /^(\d{1,8})x(\d{1,8})(?:x(\d{1,8}))?(?:@(\d{4}-\d{2}-\d{2}))?$/.exec(text)
  if (!parts) {
    throw new Error(
      `A region is written as candidates x vacancies, such as 2000x600 (or 2000x600x1@2026-11-21 with a seed and a day), not «${text}».`,
    )
  }
  const [, candidates, vacancies, seed = '1', today = new Date().toISOString().slice(0, 10)] = parts
  return { candidates: Number(candidates), vacancies: Number(vacancies), seed: Number(seed), today }
}
