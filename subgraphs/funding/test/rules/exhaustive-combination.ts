// The oracle for combine.ts: tries every integer payment of every payer into every cell, and keeps the best that is allowed.
// It shares no line with the code it judges; it is slow, so instances are tiny.
import type { Clash, Payer } from '../../src/rules/combine.ts'

/** Covered in all, then paid by each payer's rank, lowest rank first: the most that is allowed. */
export function bestScore(costs: readonly number[], payers: readonly Payer[], clashes: readonly Clash[]): number[] {
  let best: number[] | null = null
  const paid = payers.map(() => costs.map(() => 0))
  const place = (payer: number, cell: number): void => {
    const current = payers[payer]
    if (!current) {
      if (allowed(costs, payers, clashes, paid)) {
        const score = scoreOf(payers, paid)
        if (best === null || isMore(score, best)) best = score
      }
      return
    }
    const row = paid[payer]
    if (cell === costs.length || !row) {
      place(payer + 1, 0)
      return
    }
    const most = Math.min(current.cellCents[cell] ?? 0, costs[cell] ?? 0)
    for (let cents = 0; cents <= most; cents++) {
      row[cell] = cents
      place(payer, cell + 1)
    }
    row[cell] = 0
  }
  place(0, 0)
  return best ?? []
}

export function allowed(
  costs: readonly number[],
  payers: readonly Payer[],
  clashes: readonly Clash[],
  paid: readonly number[][],
): boolean {
  const of = (payer: number, cell: number) => paid[payer]?.[cell] ?? 0
  const total = (payer: number) => sum(costs.map((_, cell) => of(payer, cell)))
  const into = (cell: number) => sum(payers.map((_, payer) => of(payer, cell)))
  return (
    costs.every((cost, cell) => into(cell) <= cost) &&
    payers.every(
      (payer, at) =>
        total(at) <= payer.totalCents &&
        costs.every((cost, cell) => {
          const own = Math.ceil((cost * payer.ownContributionPercent) / 100)
          const within = (payer.cellCents[cell] ?? 0) > 0
          return of(at, cell) <= (payer.cellCents[cell] ?? 0) && !(total(at) > 0 && within && into(cell) > cost - own)
        }),
    ) &&
    clashes.every(({ first, second, scope }) =>
      scope === 'PLAN'
        ? total(first) === 0 || total(second) === 0
        : costs.every((_, cell) => of(first, cell) === 0 || of(second, cell) === 0),
    )
  )
}

export function scoreOf(payers: readonly Payer[], paid: readonly number[][]): number[] {
  const totals = paid.map(sum)
  const byRank = [0, 1, 2, 3, 4].map(rank => sum(totals.filter((_, at) => payers[at]?.rank === rank)))
  return [sum(totals), ...byRank]
}

function isMore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index])
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
