/** The funding plan of a route: the facts that a router hands over, the schemes of the day and what is left of them. */
import { sourceUnavailable } from '@overstap/kit'
import type { Loaders } from './loaders.ts'
import { type FundingPlan, fundingPlan } from './rules/plan.ts'
import { type RouteParts, readRouteFacts } from './rules/read-facts.ts'
import { usageOn } from './usage.ts'

/** Nothing of `facts` is read here: what a fund needs comes in the cases. */
export interface Route extends RouteParts {
  facts: string
}

/** @throws SOURCE_UNAVAILABLE when another owner's part is missing: a plan without it would be a guess. */
export async function planOf(route: Route, loaders: Loaders, day: string): Promise<FundingPlan> {
  const facts = readRouteFacts(route)
  if ('missing' in facts) throw missing(facts.missing)
  const employers = [facts.vacancyCase.employer, facts.candidateCase.currentEmployer].flatMap(each => each?.id ?? [])
  const { schemes, unreadable } = await loaders.schemesOnDay.load(day)
  // Without a ceiling nothing depends on what others were given.
  const capped = schemes.filter(({ ceilingCents }) => ceilingCents !== null).map(({ id }) => id)
  const usage = await usageOn(loaders, day, capped, employers)
  const plan = fundingPlan(facts, schemes, usage, day)
  // A scheme that cannot be read is neither granted nor kept silent about (R13).
  const because = [{ condition: 'SCHEME_UNREADABLE', outcome: 'UNKNOWN', values: {} }] as const
  const unknown = unreadable.map(scheme => ({ scheme, outcome: 'UNKNOWN' as const, because }))
  return { ...plan, decisions: [...plan.decisions, ...unknown] }
}

export function missing(source: string): Error {
  return sourceUnavailable(source, `The source «${source}» did not give what a fund needs to decide. Ask again.`)
}
