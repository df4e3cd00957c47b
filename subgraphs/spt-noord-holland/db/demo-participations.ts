/**
 * The people of a generated region who take part in a programme of the service point, each in one, the people of the stories
 * among them. Made from the people's numbers alone, so that the same region always gives the same participations.
 */
import { daysAfter, type GeneratedCandidate, type GeneratedRegion, scatter } from '@overstap/schema/region'
import { OWN_REGIONS } from './places.ts'

interface DemoParticipation {
  number: number
  programme: Programme
  candidate: string
  region: string
  startedOn: string
  placedOn: string | null
  modules: { module: number; startedOn: string }[]
}

type Programme = 'TECHNISCH_TALENT_WERKT' | 'MKB_ROUTE' | 'ENTREE_IN_BEWEGING' | 'MIND_YOUR_NEXT_STEP'

interface Intake {
  programme: Programme
  branches: readonly string[]
  takes: (person: GeneratedCandidate) => boolean
  /** Of those it is meant for. */
  share: number
  most: number
  /** Of those who joined. */
  placed: number
}

const isEmployed = ({ status }: GeneratedCandidate) => status === 'EMPLOYED'

/** Whom each programme is for; the first that takes somebody has them. */
const INTAKES: readonly Intake[] = [
  {
    programme: 'MKB_ROUTE',
    branches: ['METAAL', 'METALEKTRO', 'INSTALLATIE', 'BOUW'],
    takes: isEmployed,
    share: 0.8,
    most: 500,
    placed: 0,
  },
  {
    programme: 'TECHNISCH_TALENT_WERKT',
    branches: ['METAAL', 'METALEKTRO', 'INSTALLATIE'],
    takes: person => !isEmployed(person),
    share: 0.4,
    most: 190,
    placed: 0.6,
  },
  {
    programme: 'ENTREE_IN_BEWEGING',
    branches: ['HOSPITALITY', 'RETAIL', 'LOGISTICS'],
    takes: person => !isEmployed(person) && (person.level ?? 1) <= 2,
    share: 0.5,
    most: 1000,
    placed: 0.5,
  },
  { programme: 'MIND_YOUR_NEXT_STEP', branches: ['AVIATION'], takes: () => true, share: 0.5, most: 150, placed: 0.3 },
]

const PEOPLE_OF_STORIES = 10
const LONGEST_AGO = 500

/** Modules that people of a branch begin with, in order. */
const MODULES: Readonly<Record<string, readonly number[]>> = {
  METAAL: [2, 3, 1],
  METALEKTRO: [14, 13, 12],
  INSTALLATIE: [15, 17, 18],
  BOUW: [20, 19, 15],
}

export function demoParticipations(plan: GeneratedRegion, today: string): DemoParticipation[] {
  const found: Omit<DemoParticipation, 'number'>[] = []
  const counts = new Map<Programme, number>()
  const isFull = ({ programme, most }: Intake) => (counts.get(programme) ?? 0) >= most
  for (let number = 1; number <= plan.candidates && !INTAKES.every(isFull); number++) {
    const person = plan.candidate(number)
    const intake = OWN_REGIONS.includes(person.region) ? intakeOf(person) : undefined
    if (!intake || isFull(intake)) continue
    counts.set(intake.programme, (counts.get(intake.programme) ?? 0) + 1)
    found.push(participation(person, intake, today))
  }
  return found
    .sort((one, other) => one.startedOn.localeCompare(other.startedOn) || one.candidate.localeCompare(other.candidate))
    .map((each, index) => ({ number: index + 1, ...each }))
}

function intakeOf(person: GeneratedCandidate): Intake | undefined {
  return INTAKES.find(
    ({ branches, takes, share, programme }) =>
      branches.includes(person.branch) &&
      takes(person) &&
      (person.number <= PEOPLE_OF_STORIES || scatter(`joins ${programme} ${person.number}`) < share),
  )
}

function participation(
  person: GeneratedCandidate,
  { programme, placed }: Intake,
  today: string,
): Omit<DemoParticipation, 'number'> {
  const draw = (topic: string) => scatter(`${topic} ${person.number}`)
  const startedOn = daysAfter(today, -40 - Math.floor(draw('started') * LONGEST_AGO))
  const placedOn = daysAfter(startedOn, 30 + Math.floor(draw('placed') * 120))
  const isPlaced = person.number > PEOPLE_OF_STORIES && draw('works') < placed && placedOn <= today
  const modules =
    programme === 'MKB_ROUTE' ? (MODULES[person.branch] ?? []).slice(0, 1 + Math.floor(draw('many') * 3)) : []
  return {
    programme,
    candidate: `uwv-noord:${person.number}`,
    region: person.region,
    startedOn,
    placedOn: isPlaced ? placedOn : null,
    modules: modules
      .map((module, index) => ({ module, startedOn: daysAfter(startedOn, index * 60) }))
      .filter(each => each.startedOn <= today),
  }
}
