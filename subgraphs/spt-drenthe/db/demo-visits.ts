/**
 * The firms of a generated region that the service point visited, and what they asked: those of its own region first, then
 * those of the regions around it, as many as there are and 110 at most. Made from the firms' numbers alone, so that the same
 * region always gives the same visits.
 */
import type { GeneratedEmployer, GeneratedRegion } from '@overstap/schema/region'
import { daysAfter, scatter } from '@overstap/schema/region'
import { type DemoQuestion, questionsOf } from './demo-questions.ts'

export interface DemoVisit {
  number: number
  organisation: string
  visitedOn: string
  questions: readonly DemoQuestion[]
}

const OWN_REGION = 'drenthe'
const REGIONS_AROUND = ['zwolle', 'groningen', 'friesland']
const TECHNICAL = ['METAAL', 'METALEKTRO', 'INSTALLATIE', 'BOUW']
const MOST_FIRMS = 110
const VISITED_AGAIN = 0.3
const TWO_YEARS = 730

/** The oldest first, so that numbers follow days. */
export function demoVisits(plan: GeneratedRegion, today: string): DemoVisit[] {
  return firmsOf(plan)
    .flatMap(firm => visitsTo(firm, today))
    .sort((one, other) => one.visitedOn.localeCompare(other.visitedOn) || one.firm.number - other.firm.number)
    .map(({ firm, visitedOn, again }, index) => ({
      number: index + 1,
      organisation: firm.id,
      visitedOn,
      questions: questionsOf(firm, again, visitedOn > daysAfter(today, -30)),
    }))
}

function firmsOf(plan: GeneratedRegion): GeneratedEmployer[] {
  const near: GeneratedEmployer[] = []
  const around: GeneratedEmployer[] = []
  for (let number = 1; number <= plan.employers && near.length < MOST_FIRMS; number++) {
    const firm = plan.employer(number)
    if (!TECHNICAL.includes(firm.branch)) continue
    if (firm.region === OWN_REGION) near.push(firm)
    else if (REGIONS_AROUND.includes(firm.region)) around.push(firm)
  }
  return [...near, ...around].slice(0, MOST_FIRMS)
}

function visitsTo(firm: GeneratedEmployer, today: string) {
  const draw = (topic: string) => scatter(`${topic} ${firm.id}`)
  const dayBack = (part: number) => daysAfter(today, -3 - Math.floor(part * TWO_YEARS))
  const first = draw('visit')
  const visits = [{ firm, visitedOn: dayBack(first), again: false }]
  if (draw('again') < VISITED_AGAIN) visits.push({ firm, visitedOn: dayBack(first / 3), again: true })
  return visits
}
