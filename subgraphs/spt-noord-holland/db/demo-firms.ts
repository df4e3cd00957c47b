/** What small and medium firms of a generated region asked of the metro map, and where jobs end around the airport. */
import { daysAfter, type GeneratedEmployer, type GeneratedRegion, scatter } from '@overstap/schema/region'
import { OWN_REGIONS } from './places.ts'

interface DemoRequest {
  module: number
  organisation: string
  askedOn: string
  people: number
}

interface DemoRedundancy {
  number: number
  organisation: string
  disruption: string
  jobsEndOn: string
  jobs: { occupation: string; jobs: number }[]
}

const MODULES_BY_BRANCH: Readonly<Record<string, readonly number[]>> = {
  METAAL: [1, 2, 3, 4, 5, 6, 8, 9, 10],
  METALEKTRO: [12, 13, 14, 15, 16],
  INSTALLATIE: [15, 17, 18, 19],
  BOUW: [19, 20],
}
/** What the firms of the stories asked, as they asked in the register too. */
const OF_STORIES: Readonly<Record<string, readonly number[]>> = {
  'register:metaalbedrijf-zaanstad': [10, 3],
  'register:installatiewerk-haarlem': [15],
  'register:zonnestroom-alkmaar': [18, 19],
}
const ASKS = 0.8
const MOST_PEOPLE = 6
/** Fewer than 250 people, at 36 hours a week. */
const MOST_HOURS = 250 * 36
const MOST_FIRMS = 200
const NOTICE_DAYS = 90
const FEWEST_JOBS = 10

/** Of the people of a firm, what part of the jobs ends, by occupation. */
const ENDING: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AVIATION: { 'OC-Z01': 0.2, 'OC-Z02': 0.05 },
  LOGISTICS: { 'OC-Z03': 0.3 },
}
const AROUND_THE_AIRPORT = ['groot-amsterdam', 'zuid-kennemerland-en-ijmond']

export function demoRequests(plan: GeneratedRegion, today: string): DemoRequest[] {
  return firmsOf(plan, firm => firm.branch in MODULES_BY_BRANCH && isSmall(firm)).flatMap(firm => {
    const draw = (topic: string) => scatter(`${topic} ${firm.id}`)
    return modulesFor(firm).map((module, index) => ({
      module,
      organisation: firm.id,
      askedOn: daysAfter(today, -5 - Math.floor(draw(`asked ${index}`) * 300)),
      people: 1 + Math.floor(draw(`people ${index}`) * MOST_PEOPLE),
    }))
  })
}

function modulesFor({ id, branch }: GeneratedEmployer): readonly number[] {
  const draw = (topic: string) => scatter(`${topic} ${id}`)
  const choices = MODULES_BY_BRANCH[branch] ?? []
  const first = Math.floor(draw('module') * choices.length)
  const asked = draw('second') < 0.5 ? [first] : [first, (first + 1) % choices.length]
  return OF_STORIES[id] ?? (draw('asks module') < ASKS ? asked.flatMap(choice => choices[choice] ?? []) : [])
}

/** The oldest first. */
export function demoRedundancies(plan: GeneratedRegion): DemoRedundancy[] {
  return firmsOf(plan, ({ region, branch }) => AROUND_THE_AIRPORT.includes(region) && branch in ENDING)
    .flatMap(({ id, branch, disruption }) => {
      if (!disruption) return []
      const jobs = Object.entries(ENDING[branch] ?? {})
        .map(([occupation, part]) => ({ occupation, jobs: Math.floor(disruption.headcount * part) }))
        .filter(({ jobs }) => jobs >= FEWEST_JOBS)
      const jobsEndOn = daysAfter(disruption.announcedOn, NOTICE_DAYS)
      return jobs.length === 0 ? [] : [{ organisation: id, disruption: disruption.id, jobsEndOn, jobs }]
    })
    .sort((one, other) => one.jobsEndOn.localeCompare(other.jobsEndOn))
    .map((redundancy, index) => ({ number: index + 1, ...redundancy }))
}

function firmsOf(plan: GeneratedRegion, wanted: (firm: GeneratedEmployer) => boolean): GeneratedEmployer[] {
  const found: GeneratedEmployer[] = []
  for (let number = 1; number <= plan.employers && found.length < MOST_FIRMS; number++) {
    const firm = plan.employer(number)
    if (OWN_REGIONS.includes(firm.region) && wanted(firm)) found.push(firm)
  }
  return found
}

function isSmall({ yearlyHours }: GeneratedEmployer): boolean {
  return yearlyHours.every(({ hours }) => hours < MOST_HOURS)
}
