// How much a skill says about a trade: one that few occupations need says much, one that most need says little.
import type { Occupation } from './occupations.ts'
import type { Skill } from './skills.ts'

/** At most this many of the release's occupations need it, and the rarity that goes with it. A table, because
 * whole numbers from a table are the same in every language and every database. */
const steps = [
  { upTo: 2, rarity: 5 },
  { upTo: 4, rarity: 4 },
  { upTo: 8, rarity: 3 },
  { upTo: 16, rarity: 2 },
]

export function rarityOf(
  skills: ReadonlyMap<string, Skill>,
  occupations: ReadonlyMap<string, Occupation>,
): ReadonlyMap<string, number> {
  const asked = new Map<string, number>()
  for (const occupation of occupations.values())
    for (const need of occupation.needs) asked.set(need.skill, (asked.get(need.skill) ?? 0) + 1)
  const rarity = (times: number) => steps.find(step => times <= step.upTo)?.rarity ?? 1
  return new Map([...skills.keys()].map(code => [code, rarity(asked.get(code) ?? 0)]))
}
