/** What the operations of this page give, in the shapes that several of its parts show. */
import type { TEXTS } from './texts.ts'

/** Something of the register: its name is missing when the register does not answer. */
export interface Named {
  code?: string
  id?: string
  name?: string | null
  label?: string | null
}

export interface Work {
  id: string
  title: string | null
  level: number | null
  hardToFill: boolean | null
  openSince: string | null
  startsOn: string | null
  occupation: Named | null
  branch: Named | null
  municipality: Named | null
  employer: Named | null
}

/** What is known of somebody from the side of a vacancy. */
export interface Profile {
  id: string
  status: Status | null
  level: number | null
  occupation: Named | null
  branch: Named | null
  region: Named | null
}

type Status = keyof typeof TEXTS.statuses
export type Outcome = keyof typeof TEXTS.outcomes
export type Decision = keyof typeof TEXTS.money.decisions
type CostItem = keyof typeof TEXTS.money.costItems
export type Choice = keyof typeof TEXTS.decide.choices

/** The fragment `Route` of the operations. */
export interface Route {
  id: string
  fit: number | null
  basis: keyof typeof TEXTS.fit.bases | null
  transition: {
    basis: string | null
    evidence: keyof typeof TEXTS.fit.evidence | null
    from: Named | null
    to: Named | null
  } | null
  reasons: readonly { aspect: keyof typeof TEXTS.reasons.aspects; outcome: Outcome; because: string }[] | null
  gap: readonly { skill: Named | null; has: number; needs: number }[] | null
  trainingPlan: TrainingPlan | null
  fundingPlan: FundingPlan | null
}

export interface TrainingPlan {
  weeks: number
  costCents: number
  closes: readonly Named[] | null
  remaining: readonly Named[] | null
  comesClosest:
    | readonly { level: number; skill: Named | null; training: { id: string; title: string | null } | null }[]
    | null
  steps: readonly {
    startsOn: string | null
    costItems: readonly { kind: CostItem; amountCents: number }[] | null
    training: {
      id: string
      title: string | null
      kind: keyof typeof TEXTS.training.kinds | null
      weeks: number | null
      provider: Named | null
    } | null
  }[]
}

export interface FundingPlan {
  asOf: string
  coveredCents: number
  uncoveredCents: number
  lines: readonly { costItem: CostItem; amountCents: number; scheme: Named | null; decidedBy: Named | null }[]
  /** Asked where the caller may see them: with one candidate. */
  decisions?:
    | readonly {
        outcome: Decision
        scheme: Named | null
        because: readonly { condition: string; outcome: Outcome; text: string }[]
      }[]
    | null
}

export interface RouteFromPerson extends Route {
  receipt: string | null
  vacancy: Work | null
}

export interface RouteToVacancy extends Route {
  candidate: Profile | null
}

export interface PageInfo {
  hasNextPage: boolean
  endCursor: string | null
}

/** As many as there are, as far as the owners can say. */
export interface Count {
  atLeast: number
  atMost: number | null
}

/** By its code while the register does not say what it is called. */
export function nameOf(what: Named | null | undefined): string {
  return what?.name ?? what?.label ?? what?.code ?? what?.id ?? '–'
}
