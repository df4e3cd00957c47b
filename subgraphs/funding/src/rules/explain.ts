// Why an eligible scheme pays no more than it does: a zero, and every uncovered cent, has a reason (R13).
import { type Clash, keptFree, type Payer } from './combine.ts'
import type { Evidence } from './evidence.ts'
import type { Scheme } from './scheme.ts'

interface Outcome {
  readonly costs: readonly number[]
  readonly payers: readonly Payer[]
  readonly clashes: readonly Clash[]
  readonly paid: readonly number[][]
  readonly schemes: readonly Scheme[]
}

/** Empty where the scheme's own money, with that of others, covers all that it may pay for. */
export function explain(index: number, { costs, payers, clashes, paid, schemes }: Outcome): Evidence[] {
  const payer = payers[index]
  const scheme = schemes[index]
  if (!payer || !scheme) return []
  const total = sumOf(paid[index] ?? [])
  const open = costs.map((cost, cell) => cost - sumOf(paid.map(row => row[cell] ?? 0)))
  const mayPay = (at: number) => (payer.cellCents[at] ?? 0) > 0

  const openCells = open.flatMap((cents, at) => (cents > 0 && mayPay(at) ? [at] : []))
  if (openCells.length === 0) return total > 0 ? [] : [because('R8_NOT_NEEDED', {})]

  const share = scheme.award.form === 'PERCENT' ? scheme.award.percent : 100
  if (share < 100 && total === sumOf(payer.cellCents)) return [because('SHARE_LIMIT', { percent: share })]
  if (total === payer.totalCents) return [because('AWARD_LIMIT', { limitCents: payer.totalCents })]

  const rival = rivals(index, clashes).find(({ other, scope }) =>
    scope === 'PLAN' ? sumOf(paid[other] ?? []) > 0 : openCells.some(at => (paid[other]?.[at] ?? 0) > 0),
  )?.other
  if (rival !== undefined) return [because('R16_EXCLUDED', { scheme: payers[rival]?.id ?? '' })]

  const users = new Set(payers.flatMap((_, at) => (at === index || sumOf(paid[at] ?? []) > 0 ? [at] : [])))
  const free = keptFree(costs, payers, users)
  const reasons: Evidence[] = []
  if (openCells.some(at => (open[at] ?? 0) <= (free[at] ?? 0))) {
    const percent = Math.max(...[...users].map(at => payers[at]?.ownContributionPercent ?? 0))
    reasons.push(because('OWN_CONTRIBUTION', { percent }))
  }
  // A cost item of which it pays its whole share, and still some is open.
  const paidInFull = (at: number) => (paid[index]?.[at] ?? 0) === payer.cellCents[at]
  if (share < 100 && openCells.some(paidInFull)) reasons.push(because('SHARE_LIMIT', { percent: share }))
  if (reasons.length > 0) return reasons
  // Only its own contribution can keep a scheme out altogether: it would have left more unpaid than it pays.
  return [because('OWN_CONTRIBUTION', { percent: payer.ownContributionPercent })]
}

function because(condition: Evidence['condition'], values: Evidence['values']): Evidence {
  return { condition, outcome: 'MET', values }
}

function rivals(index: number, clashes: readonly Clash[]): { other: number; scope: Clash['scope'] }[] {
  return clashes.flatMap(({ first, second, scope }) =>
    first === index ? [{ other: second, scope }] : second === index ? [{ other: first, scope }] : [],
  )
}

function sumOf(row: readonly number[]): number {
  return row.reduce((sum, cents) => sum + cents, 0)
}
