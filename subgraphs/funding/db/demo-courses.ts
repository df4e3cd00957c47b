/** What somebody followed who was awarded money: plausible examples, enough for every kind of course to be paid for. */
import type { CostItemKind, CourseKind } from '../src/rules/codes.ts'
import type { TrainingPlanFacts } from '../src/rules/facts.ts'

interface Course {
  kind: CourseKind
  weeks: number
  /** In euros. */
  costs: Partial<Record<CostItemKind, number>>
}

const courses: readonly Course[] = [
  { kind: 'SHORT', weeks: 8, costs: { TUITION: 1850, MATERIAL: 140, EXAM: 210 } },
  { kind: 'SHORT', weeks: 20, costs: { TUITION: 4600, MATERIAL: 420, EXAM: 350, TRAVEL: 380 } },
  { kind: 'CREBO', weeks: 80, costs: { TUITION: 2900, MATERIAL: 650, WAGE_LOSS: 5200, GUIDANCE: 1800 } },
  { kind: 'EVC', weeks: 3, costs: { TUITION: 780, EXAM: 240, INTAKE: 180 } },
  { kind: 'ORIENTATION', weeks: 1, costs: { TUITION: 260, INTAKE: 90 } },
]

/** `draw`: 0 up to 1. */
export function courseFor(draw: number): TrainingPlanFacts {
  const { kind, weeks, costs } = courses[Math.floor(draw * courses.length)] ?? { kind: 'SHORT', weeks: 1, costs: {} }
  // Object.entries widens the keys of a literal; they are exactly the keys of the type.
  const entries = Object.entries(costs) as [CostItemKind, number][]
  const costItems = entries.map(([item, euros]) => ({ kind: item, amountCents: euros * 100 }))
  return {
    weeks,
    costCents: costItems.reduce((sum, { amountCents }) => sum + amountCents, 0),
    steps: [{ startsOn: null, training: { id: 'opleiders:1', kind }, costItems }],
  }
}
