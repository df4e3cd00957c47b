// One release of the reference data: loaded once, its references checked, the same in every owner's process. A fact
// that names a release can be read by anyone who has that release.
import { adjacentSkills } from './adjacency.ts'
import { readMunicipalities } from './municipalities.ts'
import { readOccupations, readTransitions } from './occupations.ts'
import { rarityOf } from './rarity.ts'
import { readSkillGroups, readSkills } from './skills.ts'

const skills = readSkills()
const skillGroups = readSkillGroups()
const occupations = readOccupations()
const transitions = readTransitions()
const municipalities = readMunicipalities()

checkReferences()

export const reference = {
  release: '2026.1',
  skills,
  skillGroups,
  occupations,
  transitions,
  municipalities,
  /** Skill code to the codes of the skills that help with it, in order of code. */
  adjacency: adjacentSkills(skills, skillGroups),
  /** Skill code to 1 (asked by a third of the occupations or so) .. 5 (asked by one or two occupations). */
  rarity: rarityOf(skills, occupations),
}

function checkReferences(): void {
  const dangling = [
    ...[...skills.values()].flatMap(skill => skill.broader.filter(code => !skillGroups.has(code) && !skills.has(code))),
    ...[...occupations.values()].flatMap(each => each.needs.map(need => need.skill).filter(code => !skills.has(code))),
    ...transitions.flatMap(each => [each.from, each.to].filter(code => !occupations.has(code))),
  ]
  if (dangling.length > 0) throw new Error(`The reference data name codes that do not exist: ${dangling.join(', ')}.`)
}
