/** A skill to a level, by its code, and what of such is still missing. */
import { reference } from '@overstap/schema/reference'

export interface SkillLevel {
  skill: string
  level: number
}

/** The skills of somebody who works in an occupation, or is to: what the reference release says that it asks. */
export function profileOf(occupation: string): readonly SkillLevel[] {
  return reference.occupations.get(occupation)?.needs ?? []
}

/** Of what is needed, that which is not there to its level. */
export function missingIn(has: ReadonlyMap<string, number>, needs: readonly SkillLevel[]): SkillLevel[] {
  return needs.filter(({ skill, level }) => (has.get(skill) ?? 0) < level).map(({ skill, level }) => ({ skill, level }))
}
