// Which schemes may pay what, together: the combination that covers the most, where exclusions and own contributions bite.
//
// Branch and bound. Leaving every restriction out gives a bound (fill.ts); where it breaks one, the search goes on with
// each way to keep it. No branch that could still be better is left out, so the answer is exact. Where nothing bites,
// the first fill is the answer.
import { fill, type Source } from './fill.ts'

export interface Payer extends Source {
  readonly id: string
  /** R8: lower pays first. Payers come sorted by rank, then id. */
  readonly rank: number
  readonly ownContributionPercent: number
}

/** Two payers, by index, `first` before `second`. */
export interface Clash {
  readonly first: number
  readonly second: number
  readonly scope: 'CELL' | 'PLAN'
}

interface Restrictions {
  readonly dropped: ReadonlySet<number>
  /** Payers whose own contribution is kept free. */
  readonly kept: ReadonlySet<number>
  /** `payer/cell` pairs that may not be used. */
  readonly barred: ReadonlySet<string>
}

interface Found {
  readonly paid: number[][]
  readonly score: readonly number[]
  readonly used: readonly string[]
}

/**
 * `paid[payer][cell]`: the most covered; then the most by those who pay first (R8: regional money never takes the place
 * of an O&O fund's); then the fewest schemes; then the first in order.
 */
export function combine(costs: readonly number[], payers: readonly Payer[], clashes: readonly Clash[]): number[][] {
  let best: Found | null = null
  const search = (restrictions: Restrictions): void => {
    const found = relaxed(costs, payers, restrictions)
    const bound = best === null ? 1 : compare(found.score, best.score)
    if (bound < 0) return
    const ways = firstBreach(costs, payers, clashes, found.paid, restrictions)
    if (ways === null) {
      if (best === null || bound > 0 || precedes(found, best)) best = found
      return
    }
    // Cells multiply fast; a tie there only shuffles who pays which cell, so it is not worth a search.
    if (bound === 0 && ways.scope === 'CELL') return
    for (const next of ways.next) search(next)
  }
  search({ dropped: new Set(), kept: new Set(), barred: new Set() })
  // TypeScript cannot see that the search assigns `best`; without a solution nothing is paid.
  return (best as Found | null)?.paid ?? payers.map(() => costs.map(() => 0))
}

/** What must stay unpaid of each cell for the own contributions of these payers. */
export function keptFree(costs: readonly number[], payers: readonly Payer[], which: ReadonlySet<number>): number[] {
  return costs.map((cost, cell) => {
    let percent = 0
    for (const index of which) {
      const payer = payers[index]
      if (payer && (payer.cellCents[cell] ?? 0) > 0) percent = Math.max(percent, payer.ownContributionPercent)
    }
    return Math.ceil((cost * percent) / 100)
  })
}

function relaxed(costs: readonly number[], payers: readonly Payer[], { dropped, kept, barred }: Restrictions): Found {
  const free = keptFree(costs, payers, kept)
  const room = costs.map((cost, cell) => cost - (free[cell] ?? 0))
  const sources = payers.map((payer, index) => ({
    totalCents: dropped.has(index) ? 0 : payer.totalCents,
    cellCents: payer.cellCents.map((cents, cell) => (barred.has(`${index}/${cell}`) ? 0 : cents)),
  }))
  const paid = fill(room, sources)
  const byRank: number[] = []
  const used: string[] = []
  let covered = 0
  payers.forEach(({ id, rank }, index) => {
    const total = sumOf(paid[index])
    covered += total
    byRank[rank] = (byRank[rank] ?? 0) + total
    if (total > 0) used.push(id)
  })
  return { paid, score: [covered, ...Array.from(byRank, total => total ?? 0)], used }
}

interface Ways {
  readonly scope: 'CELL' | 'PLAN'
  readonly next: readonly Restrictions[]
}

/** The first restriction that a fill breaks, and the ways to keep it; the later payer gives way first. */
function firstBreach(
  costs: readonly number[],
  payers: readonly Payer[],
  clashes: readonly Clash[],
  paid: readonly number[][],
  now: Restrictions,
): Ways | null {
  const pays = (payer: number, cell: number) => (paid[payer]?.[cell] ?? 0) > 0
  const without = (payer: number): Restrictions => ({ ...now, dropped: new Set(now.dropped).add(payer) })
  for (const { first, second, scope } of clashes) {
    if (scope === 'PLAN') {
      if (sumOf(paid[first]) > 0 && sumOf(paid[second]) > 0) return { scope, next: [without(second), without(first)] }
      continue
    }
    const cell = costs.findIndex((_, at) => pays(first, at) && pays(second, at))
    const bar = (payer: number): Restrictions => ({ ...now, barred: new Set(now.barred).add(`${payer}/${cell}`) })
    if (cell >= 0) return { scope, next: [bar(second), bar(first)] }
  }
  for (const [index, { ownContributionPercent }] of payers.entries()) {
    if (ownContributionPercent === 0 || now.kept.has(index) || sumOf(paid[index]) === 0) continue
    const free = keptFree(costs, payers, new Set([index]))
    const breached = costs.some((cost, cell) => sumOf(paid.map(row => row[cell] ?? 0)) > cost - (free[cell] ?? 0))
    if (breached) return { scope: 'PLAN', next: [{ ...now, kept: new Set(now.kept).add(index) }, without(index)] }
  }
  return null
}

function precedes(one: Found, other: Found): boolean {
  if (one.used.length !== other.used.length) return one.used.length < other.used.length
  return one.used.join(' ') < other.used.join(' ')
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function sumOf(row: readonly number[] | undefined): number {
  return row?.reduce((sum, cents) => sum + cents, 0) ?? 0
}
