/**
 * The way over a line of the metro map: somebody with a profile gets in where the own skills end, and out of each module takes
 * what is still missing. Without a diploma: only skills are looked at (R4).
 */
import { missingIn, type SkillLevel } from './skill-level.ts'

interface Module {
  number: number
  weeks: number
  needs: readonly SkillLevel[]
  gives: readonly SkillLevel[]
}

export interface Stop {
  module: number
  gives: readonly SkillLevel[]
  lacks: readonly SkillLevel[]
}

export interface Journey {
  /** Number of the line. */
  line: number
  from: string
  to: string
  weeks: number
  stops: readonly Stop[]
  remaining: readonly SkillLevel[]
}

/** Modules in the order of the line. A module that gives nothing which is missing is passed by. */
export function stopsBetween(
  has: readonly SkillLevel[],
  needs: readonly SkillLevel[],
  modules: readonly Module[],
): Pick<Journey, 'weeks' | 'stops' | 'remaining'> {
  const skills = new Map(has.map(({ skill, level }) => [skill, level]))
  const stops: Stop[] = []
  let weeks = 0
  for (const { number, weeks: lasts, needs: entry, gives } of modules) {
    const missing = new Set(missingIn(skills, needs).map(({ skill }) => skill))
    const useful = gives.filter(({ skill, level }) => missing.has(skill) && level > (skills.get(skill) ?? 0))
    if (useful.length === 0) continue
    stops.push({ module: number, gives: useful, lacks: missingIn(skills, entry) })
    weeks += lasts
    for (const { skill, level } of gives) skills.set(skill, Math.max(level, skills.get(skill) ?? 0))
  }
  return { weeks, stops, remaining: missingIn(skills, needs) }
}
