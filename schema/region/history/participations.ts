/**
 * The people of a generated region who take part in a programme of service point Noord-Holland, each in one, the people of
 * the stories among them. The service point counts them in its own administration; placements and trainings that came of it
 * are rows of others, so both begin here.
 */
import type { BranchCode } from '../../reference/index.ts'
import { daysAfter } from '../calendar.ts'
import type { GeneratedCandidate, GeneratedParticipation } from '../records.ts'
import { scatter } from '../scatter.ts'

interface Intake {
  programme: GeneratedParticipation['programme']
  branches: readonly BranchCode[]
  takes: (person: GeneratedCandidate) => boolean
  /** Of those it is meant for. */
  share: number
  most: number
  /** Of those who joined. */
  placed: number
}

/** Labour-market regions of service point Noord-Holland. */
const REGIONS: readonly string[] = [
  'noord-holland-noord',
  'zaanstreek-waterland',
  'zuid-kennemerland-en-ijmond',
  'groot-amsterdam',
]

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

/** By the numbers of the people. */
export function participationsOf(
  candidates: number,
  candidate: (number: number) => GeneratedCandidate,
  today: string,
): GeneratedParticipation[] {
  const found: GeneratedParticipation[] = []
  const counts = new Map<string, number>()
  const isFull = ({ programme, most }: Intake) => (counts.get(programme) ?? 0) >= most
  for (let number = 1; number <= candidates && !INTAKES.every(isFull); number++) {
    const person = candidate(number)
    const intake = REGIONS.includes(person.region) ? intakeOf(person) : undefined
    if (!intake || isFull(intake)) continue
    counts.set(intake.programme, (counts.get(intake.programme) ?? 0) + 1)
    found.push(participation(person, intake, today))
  }
  return found
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
  { number, branch, region, municipality }: GeneratedCandidate,
  { programme, placed }: Intake,
  today: string,
): GeneratedParticipation {
  const draw = (topic: string) => scatter(`${topic} ${number}`)
  const startedOn = daysAfter(today, -40 - Math.floor(draw('started') * LONGEST_AGO))
  const placedOn = daysAfter(startedOn, 30 + Math.floor(draw('placed') * 120))
  const isPlaced = number > PEOPLE_OF_STORIES && draw('works') < placed && placedOn <= today
  return { programme, candidate: number, branch, region, municipality, startedOn, placedOn: isPlaced ? placedOn : null }
}
