/** Months, quarters and years as a release knows them: by their first days. A period ends before the first day of the next. */

export type Step = 'MONTH' | 'QUARTER' | 'YEAR'

export interface Period {
  step: Step
  from: string
  to: string
}

const MONTHS: Readonly<Record<Step, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 }
/** The longest first. */
const STEPS: readonly Step[] = ['YEAR', 'QUARTER', 'MONTH']

/** The first day of the month that lies so many months on. */
export function monthsOn(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}-01`
}

/** The first day of the period that `day` lies in. */
export function startOf(step: Step, day: string): string {
  return monthsOn(day, -((Number(day.slice(5, 7)) - 1) % MONTHS[step]))
}

/** Whether `day` is the first one of a period. */
function isStart(step: Step, day: string): boolean {
  return day === startOf(step, day)
}

/** The periods that lie whole between two days. */
export function periodsWithin(step: Step, from: string, to: string): Period[] {
  const found: Period[] = []
  // What lies behind the last day that there is compares as if it lay before the others.
  if (from >= to) return found
  let start = isStart(step, from) ? from : monthsOn(startOf(step, from), MONTHS[step])
  for (let end = monthsOn(start, MONTHS[step]); end <= to; end = monthsOn(end, MONTHS[step])) {
    found.push({ step, from: start, to: end })
    start = end
  }
  return found
}

/** As few periods as there can be, each no finer than `finest`, that are what lies whole between two days. */
export function piecesOf(finest: Step, from: string, to: string): Period[] {
  const pieces: Period[] = []
  const whole = periodsWithin(finest, from, to)
  const end = whole.at(-1)?.to
  for (let start = whole[0]?.from; start !== undefined && end !== undefined && start < end; ) {
    const first = start
    const step = STEPS.find(each => isStart(each, first) && monthsOn(first, MONTHS[each]) <= end) ?? finest
    start = monthsOn(first, MONTHS[step])
    pieces.push({ step, from: first, to: start })
  }
  return pieces
}

/** The step and the longer ones. */
export function fromStep(finest: Step): readonly Step[] {
  return STEPS.slice(0, STEPS.indexOf(finest) + 1)
}
