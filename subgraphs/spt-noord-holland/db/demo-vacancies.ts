/**
 * Vacancies of a generated region that the service point knows from employers: for which somebody was asked who brings several
 * things together, and of which the employer takes people without a diploma. Those of the stories come first.
 */
import { reference } from '@overstap/schema/reference'
import { daysAfter, type GeneratedRegion, type GeneratedVacancy, scatter, stories } from '@overstap/schema/region'
import { OWN_REGIONS } from './places.ts'

interface DemoCombination {
  number: number
  vacancy: string
  askedOn: string
  skills: { skill: string; level: number }[]
}

interface DemoEntryJob {
  number: number
  vacancy: string
  agreedOn: string
}

const MOST_COMBINATIONS = 30
const SKILLS_ASKED = 4
const MOST_JOBS = 60
const AGREES = 0.35
const TECHNICAL_TALENT = ['METAAL', 'METALEKTRO', 'INSTALLATIE']
const ASKED_FIRST: readonly string[] = [
  stories.cncVacancyInZaanstad,
  stories.assemblerVacancyNearSchiphol,
  stories.allroundWelderVacancy,
]

/** The oldest first, so that numbers follow days. */
export function demoCombinations(plan: GeneratedRegion, today: string): DemoCombination[] {
  const asked = openVacancies(plan).filter(
    vacancy => vacancy.hardToFill && TECHNICAL_TALENT.includes(vacancy.branch) && togetherIn(vacancy).length > 1,
  )
  return storiesFirst(asked, ASKED_FIRST)
    .slice(0, MOST_COMBINATIONS)
    .map(vacancy => ({ vacancy: idOf(vacancy), askedOn: dayFor(vacancy, today), skills: togetherIn(vacancy) }))
    .sort((one, other) => one.askedOn.localeCompare(other.askedOn))
    .map((combination, index) => ({ number: index + 1, ...combination }))
}

/** The oldest first. */
export function demoEntryJobs(plan: GeneratedRegion, today: string): DemoEntryJob[] {
  const jobs = openVacancies(plan).filter(
    vacancy =>
      (reference.occupations.get(vacancy.occupation)?.level ?? 4) <= 2 &&
      (vacancy.level === null || scatter(`agrees ${vacancy.number}`) < AGREES),
  )
  return storiesFirst(jobs, [stories.entreeVacancy])
    .slice(0, MOST_JOBS)
    .map(vacancy => ({ vacancy: idOf(vacancy), agreedOn: dayFor(vacancy, today) }))
    .sort((one, other) => one.agreedOn.localeCompare(other.agreedOn))
    .map((job, index) => ({ number: index + 1, ...job }))
}

function openVacancies(plan: GeneratedRegion): GeneratedVacancy[] {
  const found: GeneratedVacancy[] = []
  // More than enough of them are among the first; a large region is not read to its end.
  for (let number = 1; number <= Math.min(plan.vacancies, 3000); number++) {
    const vacancy = plan.vacancy(number)
    if (vacancy.status === 'OPEN' && OWN_REGIONS.includes(vacancy.region)) found.push(vacancy)
  }
  return found
}

function storiesFirst(vacancies: GeneratedVacancy[], ids: readonly string[]): GeneratedVacancy[] {
  const isFirst = (vacancy: GeneratedVacancy) => ids.includes(idOf(vacancy))
  return [...vacancies.filter(isFirst), ...vacancies.filter(vacancy => !isFirst(vacancy))]
}

/** What weighs heaviest, machines before other skills. */
function togetherIn({ requirements }: GeneratedVacancy): { skill: string; level: number }[] {
  const machine = (code: string) => (reference.skills.get(code)?.machine ? 1 : 0)
  return [...requirements]
    .filter(({ essential }) => essential)
    .sort((one, other) => machine(other.skill) - machine(one.skill) || other.weight - one.weight)
    .slice(0, SKILLS_ASKED)
    .map(({ skill, level }) => ({ skill, level }))
}

/** Some day since it was open. */
function dayFor({ number, openSince }: GeneratedVacancy, today: string): string {
  const open = (Date.parse(today) - Date.parse(openSince)) / 86_400_000
  return daysAfter(openSince, Math.floor(Math.max(0, open) * scatter(`day ${number}`)))
}

function idOf({ number }: GeneratedVacancy): string {
  return `techniek-noord:${number}`
}
