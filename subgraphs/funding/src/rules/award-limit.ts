// The most that one scheme may pay towards one plan, before other schemes come into it.
import type { CostCell } from './cost-cells.ts'
import { covers } from './cost-cells.ts'
import type { Facts } from './facts.ts'
import type { Award, Scheme } from './scheme.ts'
import { committedCentsOf, employerUse, type Usage } from './usage.ts'

const WEEKS = { YEAR: 52, HALF_YEAR: 26 }

export interface AwardLimit {
  readonly totalCents: number
  /** Per cost cell; 0 where the scheme does not pay for it. */
  readonly cellCents: readonly number[]
}

export function awardLimit(scheme: Scheme, facts: Facts, cells: readonly CostCell[], usage: Usage): AwardLimit {
  const { award } = scheme
  const cellCents = cells.map(cell => {
    if (!covers(scheme, cell)) return 0
    return award.form === 'PERCENT' ? Math.floor((cell.cents * award.percent) / 100) : cell.cents
  })
  const share = cellCents.reduce((sum, cents) => sum + cents, 0)
  const left = scheme.ceilingCents === null ? share : scheme.ceilingCents - committedCentsOf(usage, scheme.id)
  return { totalCents: Math.max(0, Math.min(share, left, awardCents(award, scheme, facts, usage))), cellCents }
}

function awardCents(award: Award, scheme: Scheme, facts: Facts, usage: Usage): number {
  switch (award.form) {
    case 'PERCENT':
      return award.capCents ?? Number.POSITIVE_INFINITY
    case 'LUMP':
      return award.amountCents
    case 'PER_UNIT': {
      const completed = Math.floor((facts.trainingPlan?.weeks ?? 0) / WEEKS[award.unit])
      return award.amountCents * Math.min(award.atMostUnits, Math.max(1, completed))
    }
    case 'POOL': {
      const employer = scheme.countedEmployer && facts.employers[scheme.countedEmployer]
      if (!employer) return 0
      const pool = award.baseCents + award.perEmployeeCents * (employer.employees ?? 0)
      return pool - employerUse(usage, scheme.id, employer.id).cents
    }
  }
}
