/**
 * One vacancy: a trade that the region asks for, a firm of that branch, and what the job needs of the trade's
 * skills.
 */
import { type Occupation, reference } from '../reference/index.ts'
import { daysAfter } from './calendar.ts'
import { noisyLevel } from './career.ts'
import { type Draws, drawsOf } from './draws.ts'
import type { EmployerDirectory } from './employer-directory.ts'
import { municipalityOf, pickMunicipality } from './places.ts'
import type { GeneratedRequirement, GeneratedVacancy } from './records.ts'
import { storyEmployers } from './story-employers.ts'
import { storyVacancies, type VacancyBrief } from './story-vacancies.ts'
import { pickOccupation, pickVacancyBranch, rowOf, scarcity } from './trades.ts'
import { oneOf, weighted } from './weighted.ts'

/** A vacancy is published for at most this long. */
const LONGEST_OPEN = 200
const NO_LEVEL_ASKED = 0.1
/** Firms that name what matters to them, instead of all that the trade asks. */
const SHORT_LIST = 0.6

const pickStatus = weighted<GeneratedVacancy['status']>([
  ['OPEN', 83],
  ['FILLED', 12],
  ['WITHDRAWN', 5],
])

const pickEssentialWeight = weighted([
  [1, 50],
  [1.25, 15],
  [1.5, 22],
  [2, 13],
])
const pickOtherWeight = weighted([
  [0.5, 50],
  [0.75, 30],
  [1, 20],
])

const ADDITIONS = ['', '', '', ' (dagdienst)', ' (twee ploegen)', ' met doorgroei', ' voor 32 uur']
const colleaguesOf = Map.groupBy(reference.occupations.values(), occupation => occupation.branch)

export function vacancyOf(seed: number, today: string, number: number, directory: EmployerDirectory): GeneratedVacancy {
  const brief = storyVacancies[number - 1]
  if (brief) return fromBrief(brief, today, number)
  const draws = drawsOf(seed, 'vacancy', number)
  const { region } = municipalityOf(pickMunicipality(draws))
  const branch = rowOf(pickVacancyBranch, region)(draws)
  const firm = directory.near(draws, branch, region)
  if (!firm) throw new Error(`The region has no employer of branch ${branch}; ask for more vacancies or candidates.`)
  const occupation = rowOf(reference.occupations, rowOf(pickOccupation, branch)(draws))
  const hardToFill = draws.chance(scarcity(occupation.code))
  return {
    number,
    title: `${occupation.labelNl}${oneOf(draws, ADDITIONS)}`,
    occupation: occupation.code,
    branch,
    level: draws.chance(NO_LEVEL_ASKED) ? null : occupation.level,
    region: firm.region,
    municipality: firm.municipality,
    employer: firm.id,
    hardToFill,
    openSince: daysAfter(today, -openDays(draws, hardToFill)),
    startsOn: draws.chance(0.3) ? null : daysAfter(today, draws.between(7, 150)),
    status: pickStatus(draws),
    requirements: requirementsOf(draws, occupation),
  }
}

function fromBrief(brief: VacancyBrief, today: string, number: number): GeneratedVacancy {
  const occupation = rowOf(reference.occupations, brief.occupation)
  const firm = storyEmployers.find(({ id }) => id === brief.employer)
  if (!firm) throw new Error(`The vacancy '${brief.title}' names ${brief.employer}, which is not a story's employer.`)
  return {
    number,
    title: brief.title,
    occupation: occupation.code,
    branch: occupation.branch,
    level: brief.level,
    region: municipalityOf(firm.municipality).region,
    municipality: firm.municipality,
    employer: firm.id,
    hardToFill: brief.hardToFill,
    openSince: daysAfter(today, -brief.openForDays),
    startsOn: brief.startsIn === null ? null : daysAfter(today, brief.startsIn),
    status: 'OPEN',
    requirements: occupation.needs.map(({ skill, level, essential }) => ({
      skill,
      level,
      weight: essential ? 1 : 0.5,
      essential,
    })),
  }
}

/** What is hard to fill has been open longer. */
function openDays(draws: Draws, hardToFill: boolean): number {
  return hardToFill ? 20 + Math.floor(draws.next() * (LONGEST_OPEN - 19)) : Math.floor(draws.next() ** 2 * LONGEST_OPEN)
}

function requirementsOf(draws: Draws, occupation: Occupation): GeneratedRequirement[] {
  const requirements: GeneratedRequirement[] = []
  for (const need of occupation.needs) {
    if (!draws.chance(need.essential ? 0.96 : 0.55)) continue
    const essential = need.essential && draws.chance(0.9)
    const weight = (essential ? pickEssentialWeight : pickOtherWeight)(draws)
    requirements.push({ skill: need.skill, level: noisyLevel(draws, need.level, 0.08, 0.08), weight, essential })
  }
  // Some firms want a skill of a neighbouring trade as well.
  const neighbour = draws.chance(0.15) ? oneOf(draws, colleaguesOf.get(occupation.branch) ?? []) : undefined
  const extra = neighbour && oneOf(draws, neighbour.needs)
  if (extra && !requirements.some(({ skill }) => skill === extra.skill)) {
    requirements.push({ skill: extra.skill, level: extra.level, weight: pickOtherWeight(draws), essential: false })
  }
  return draws.chance(SHORT_LIST) ? someOf(draws, requirements) : requirements
}

/** A few of them, in their order. */
function someOf(draws: Draws, requirements: GeneratedRequirement[]): GeneratedRequirement[] {
  const kept = new Set(
    requirements
      .map(requirement => ({ requirement, drawn: draws.next() }))
      .toSorted((one, other) => one.drawn - other.drawn)
      .slice(0, draws.between(4, 7))
      .map(({ requirement }) => requirement),
  )
  return requirements.filter(requirement => kept.has(requirement))
}
