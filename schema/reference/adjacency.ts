// Which skills help with which: those that ESCO files under one narrow group, and a skill with the one right above it.
// Somebody who solders has half of brazing; somebody who knows robotics has not half of home automation, so a group
// counts only where the release marks it.
import type { Skill, SkillGroup } from './skills.ts'

export function adjacentSkills(
  skills: ReadonlyMap<string, Skill>,
  groups: ReadonlyMap<string, SkillGroup>,
): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, Set<string>>([...skills.keys()].map(code => [code, new Set()]))
  const join = (one: string, other: string) => {
    if (one === other) return
    near.get(one)?.add(other)
    near.get(other)?.add(one)
  }
  for (const [code, group] of groups) {
    const members = [...skills.values()].filter(skill => group.adjacent && skill.broader.includes(code))
    for (const one of members) for (const other of members) join(one.code, other.code)
  }
  for (const skill of skills.values()) for (const above of skill.broader) if (skills.has(above)) join(skill.code, above)
  return new Map([...near].map(([code, others]) => [code, [...others].sort()]))
}
