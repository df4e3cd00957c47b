/**
 * A place in the answer: response names, and indices of members of lists. Each knows the one above it, as there are
 * thousands of places and few are ever told.
 */
import type { Path } from '../plan/plan.ts'

export interface Place {
  above: Place | undefined
  step: string | number
}

export type Steps = readonly (string | number)[]

export function stepsTo(place: Place | undefined): (string | number)[] {
  const steps: (string | number)[] = []
  for (let at = place; at; at = at.above) steps.push(at.step)
  return steps.reverse()
}

/** As an error names it that is about all of them: `@` stands for every member of a list. */
export function stepsOf(path: Path): Steps {
  return path.flatMap(step => (step.kind === 'members' ? ['@'] : step.kind === 'field' ? [step.field] : []))
}
