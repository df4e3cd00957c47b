// R16: costs are split by course kind and cost item before anything is paid, so that no euro can be paid twice.
import { type CostItemKind, type CourseKind, costItemKinds, courseKinds } from './codes.ts'
import type { TrainingPlanFacts } from './facts.ts'
import type { Scheme } from './scheme.ts'

export interface CostCell {
  readonly course: CourseKind
  readonly item: CostItemKind
  readonly cents: number
}

/** The cells with a cost, in the order of the closed lists, whatever the order of the steps. */
export function costCells(plan: TrainingPlanFacts): CostCell[] {
  const cents = new Map<string, number>()
  for (const { training, costItems } of plan.steps) {
    for (const { kind, amountCents } of costItems) {
      const key = `${training.kind} ${kind}`
      cents.set(key, (cents.get(key) ?? 0) + amountCents)
    }
  }
  return courseKinds
    .flatMap(course => costItemKinds.map(item => ({ course, item, cents: cents.get(`${course} ${item}`) ?? 0 })))
    .filter(cell => cell.cents > 0)
}

export function covers(scheme: Scheme, cell: CostCell): boolean {
  return scheme.courseKinds.includes(cell.course) && scheme.costItems.includes(cell.item)
}
