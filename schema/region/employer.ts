/** One firm: a branch and a place, its size over the years, and the agreement it is under with the reason why. */
import type { BranchCode } from '../reference/index.ts'
import { daysAfter, yearOf } from './calendar.ts'
import { type Draws, drawsOf, STORY_SEED } from './draws.ts'
import { municipalityOf, pickMunicipality } from './places.ts'
import type { GeneratedAgreement, GeneratedDisruption, GeneratedEmployer } from './records.ts'
import { storyEmployers } from './story-employers.ts'
import { tradeOf } from './trade-names.ts'
import { pickEmployerBranch, rowOf } from './trades.ts'
import { oneOf, weighted } from './weighted.ts'

const HOURS_A_PERSON = 36
/** The years before the current one whose hours are known. */
const YEARS_KNOWN = 5
const IN_TROUBLE = 0.06

const pickKind = weighted<GeneratedDisruption['kind']>([
  ['REORGANISATION', 6],
  ['BANKRUPTCY', 3],
  ['MASS_LAYOFF', 1],
])

export function employerOf(seed: number, today: string, number: number): GeneratedEmployer {
  const brief = storyEmployers[number - 1]
  const draws = drawsOf(brief ? STORY_SEED : seed, 'employer', number)
  const municipality = municipalityOf(brief?.municipality ?? pickMunicipality(draws))
  const branch = brief?.branch ?? rowOf(pickEmployerBranch, municipality.region)(draws)
  const headcount = brief?.headcount ?? headcountOf(draws, branch)
  const yearlyHours = brief?.yearlyHours ?? hoursOf(draws, headcount, yearOf(today))
  return {
    number,
    id: brief?.id ?? `register:employer-${number}`,
    name: brief?.name ?? `${oneOf(draws, tradeOf[branch].names)} ${municipality.name} ${number}`,
    branch,
    municipality: municipality.code,
    region: municipality.region,
    yearlyHours,
    agreements: brief?.agreements ?? [agreementOf(draws, branch, yearlyHours)],
    disruption: disruptionOf(draws, number, today, headcount),
  }
}

/** The square of a draw puts most firms near the small end. */
function headcountOf(draws: Draws, branch: BranchCode): number {
  const [smallest, largest] = tradeOf[branch].size
  return smallest + Math.round(draws.next() ** 2 * (largest - smallest))
}

function hoursOf(draws: Draws, headcount: number, thisYear: number): GeneratedEmployer['yearlyHours'] {
  return Array.from({ length: YEARS_KNOWN }, (_, index) => ({
    year: thisYear - YEARS_KNOWN + index,
    hours: Math.round(headcount * HOURS_A_PERSON * (0.95 + draws.next() * 0.1)),
  }))
}

function agreementOf(
  draws: Draws,
  branch: BranchCode,
  yearlyHours: GeneratedEmployer['yearlyHours'],
): GeneratedAgreement {
  const least = Math.min(...yearlyHours.map(({ hours }) => hours))
  return {
    code: tradeOf[branch].agreement,
    from: `${draws.between(1996, 2018)}-01-01`,
    to: null,
    basis: branch === 'METALEKTRO' ? sizeBasis(least) : branch === 'METAAL' ? 'HOURS_BELOW_BORDER' : 'MAIN_ACTIVITY',
  }
}

function sizeBasis(hours: number): GeneratedAgreement['basis'] {
  if (hours >= 3000) return 'ONE_YEAR_AT_3000'
  return hours >= 2000 ? 'TWO_YEARS_AT_2000' : 'THREE_YEARS_AT_1200'
}

function disruptionOf(draws: Draws, number: number, today: string, headcount: number): GeneratedDisruption | null {
  const story = storyEmployers[number - 1]
  if (story && !story.disruption) return null
  if (!story && !draws.chance(IN_TROUBLE)) return null
  const kind = story?.disruption?.kind ?? pickKind(draws)
  const daysAgo = story?.disruption?.announcedDaysAgo ?? draws.between(3, 120)
  return {
    id: `register:disruption-${number}`,
    kind,
    announcedOn: daysAfter(today, -daysAgo),
    headcount,
  }
}
