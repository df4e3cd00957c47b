// What a training costs, item by item, because funds pay by item. Amounts are plausible, not anybody's tariff.
import type { CostItem, CostItemKind } from '../../src/rules/training-offer.ts'

/** How people attend: full days, days in paid working hours, evenings, or by appointment. */
export type Attendance = 'DAY' | 'WORK' | 'EVENING' | 'ANY'

type Euros = Partial<Record<CostItemKind, number>>

const TRAVEL_A_DAY = 12
const WAGE_A_DAY = 150
const SCHOOL_WEEKS_A_YEAR = 40

/** A course: the price list of its row, travel for every day, wages where the employer pays for the hours. */
export function courseCostItems(row: Euros, days: number, attendance: Attendance): CostItem[] {
  return costItems({
    ...row,
    TRAVEL: days * TRAVEL_A_DAY,
    WAGE_LOSS: attendance === 'WORK' ? days * WAGE_A_DAY : 0,
  })
}

/** A programme beside a job: one school day a week in paid hours, the statutory fee, and a trainer at the workplace. */
export function programmeCostItems(level: number, weeks: number): CostItem[] {
  const years = Math.ceil(weeks / SCHOOL_WEEKS_A_YEAR)
  return costItems({
    TUITION: years * (level <= 2 ? 300 : 720),
    MATERIAL: years * 350,
    TRAVEL: weeks * TRAVEL_A_DAY,
    WAGE_LOSS: weeks * WAGE_A_DAY,
    GUIDANCE: years * 1500,
  })
}

function costItems(euros: Euros): CostItem[] {
  const order: CostItemKind[] = ['TUITION', 'MATERIAL', 'EXAM', 'TRAVEL', 'WAGE_LOSS', 'GUIDANCE', 'INTAKE']
  return order.map(kind => ({ kind, amountCents: 100 * (euros[kind] ?? 0) })).filter(item => item.amountCents > 0)
}
