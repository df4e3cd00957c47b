// Who pays for a route: every scheme decided, the eligible ones stacked, and every line left to its own fund (R3).

import { type AwardLimit, awardLimit } from './award-limit.ts'
import type { CostItemKind } from './codes.ts'
import { costItemKinds, stackingClasses } from './codes.ts'
import { type Clash, combine, type Payer } from './combine.ts'
import { costCells } from './cost-cells.ts'
import { type Decision, decide } from './decide.ts'
import { explain } from './explain.ts'
import { type Facts, factsOfRoute, type RouteFacts } from './facts.ts'
import type { Scheme } from './scheme.ts'
import type { Usage } from './usage.ts'
import { isValid } from './window-state.ts'

export interface FundingLine {
  readonly scheme: string
  readonly fund: string
  readonly costItem: CostItemKind
  readonly amountCents: number
  readonly decidedBy: string
}

export interface SchemeDecision extends Decision {
  readonly scheme: string
}

export interface FundingPlan {
  readonly asOf: string
  readonly coveredCents: number
  readonly uncoveredCents: number
  readonly lines: readonly FundingLine[]
  /** Every scheme for a person that is in force on the day, with what decided; what is uncovered is explained here. */
  readonly decisions: readonly SchemeDecision[]
}

/** The plan as it stands on `asOf`. An empty training plan needs nothing and costs nothing. */
export function fundingPlan(route: RouteFacts, schemes: readonly Scheme[], usage: Usage, asOf: string): FundingPlan {
  const facts = factsOfRoute(route)
  const inForce = schemes.filter(scheme => scheme.subject === 'PERSON' && isValid(scheme, asOf)).sort(byStacking)
  const decided = inForce.map(scheme => ({ scheme, decision: decide(scheme, facts, asOf, usage) }))
  const eligible = decided.filter(({ decision }) => decision.outcome === 'ELIGIBLE').map(({ scheme }) => scheme)

  const cells = costCells(route.trainingPlan)
  const costs = cells.map(cell => cell.cents)
  const payers = eligible.map(scheme => payerOf(scheme, awardLimit(scheme, facts, cells, usage)))
  const clashes = clashesOf(eligible, facts)
  const paid = combine(costs, payers, clashes)

  const lines = eligible.flatMap((scheme, index) => linesOf(scheme, cells, paid[index] ?? []))
  const coveredCents = lines.reduce((sum, line) => sum + line.amountCents, 0)
  const reasons = new Map(
    eligible.map((scheme, index) => [scheme.id, explain(index, { costs, payers, clashes, paid, schemes: eligible })]),
  )
  return {
    asOf,
    coveredCents,
    uncoveredCents: costs.reduce((sum, cents) => sum + cents, 0) - coveredCents,
    lines,
    decisions: decided.map(({ scheme, decision }) => ({
      scheme: scheme.id,
      outcome: decision.outcome,
      because: [...(reasons.get(scheme.id) ?? []), ...decision.because],
    })),
  }
}

function byStacking(one: Scheme, other: Scheme): number {
  return rankOf(one) - rankOf(other) || (one.id < other.id ? -1 : 1)
}

function rankOf(scheme: Scheme): number {
  return stackingClasses.indexOf(scheme.stacking)
}

function payerOf(scheme: Scheme, limit: AwardLimit): Payer {
  return {
    id: scheme.id,
    rank: rankOf(scheme),
    ownContributionPercent: scheme.ownContributionPercent,
    totalCents: limit.totalCents,
    cellCents: limit.cellCents,
  }
}

function clashesOf(schemes: readonly Scheme[], facts: Facts): Clash[] {
  return schemes.flatMap((one, first) =>
    schemes.slice(first + 1).flatMap((other, offset): Clash[] => {
      const scopes = [...scopesBetween(one, other), ...scopesBetween(other, one)].map(scope =>
        scope === 'ITEM' ? 'CELL' : scope === 'EMPLOYER' && !sameEmployer(one, other, facts) ? null : 'PLAN',
      )
      const second = first + 1 + offset
      if (scopes.includes('PLAN')) return [{ first, second, scope: 'PLAN' }]
      return scopes.includes('CELL') ? [{ first, second, scope: 'CELL' }] : []
    }),
  )
}

function scopesBetween(one: Scheme, other: Scheme) {
  return one.exclusions.filter(({ scheme }) => scheme === other.id).map(({ scope }) => scope)
}

function sameEmployer(one: Scheme, other: Scheme, { employers }: Facts): boolean {
  const [first, second] = [one, other].map(({ countedEmployer: role }) => role && employers[role]?.id)
  return first !== null && first !== undefined && first === second
}

/** One line a cost item; the course kinds have done their work in keeping the money apart. */
function linesOf(scheme: Scheme, cells: readonly { item: CostItemKind }[], paid: readonly number[]): FundingLine[] {
  return costItemKinds.flatMap(costItem => {
    const amountCents = cells.reduce((sum, cell, at) => sum + (cell.item === costItem ? (paid[at] ?? 0) : 0), 0)
    return amountCents > 0
      ? [{ scheme: scheme.id, fund: scheme.fund, costItem, amountCents, decidedBy: scheme.fund }]
      : []
  })
}
