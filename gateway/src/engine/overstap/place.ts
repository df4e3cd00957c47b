/** A place in the answer: response names, and indices of members of lists. */
import type { Path } from './plan.ts'

export type Place = readonly (string | number)[]

/** As an error names it that is about all of them: `@` stands for every member of a list. */
export function placeOf(path: Path): Place {
  return path.flatMap(step => (step === '@' ? ['@'] : 'field' in step ? [step.field] : []))
}
