/**
 * The people of a generated region whom the service point speaks with: the 22 of the next assessment, who are a story of every
 * region, and others of its own labour-market region, mbo 2 to 4 or without a diploma, 130 in all. Made from the people's
 * numbers alone, so that the same region always gives the same trajectories.
 */
import { daysAfter, type GeneratedCandidate, type GeneratedRegion, scatter, stories } from '@overstap/schema/region'

export interface DemoTrajectory {
  number: number
  candidate: string
  spokenOn: string
  branch: string
  level: number | null
  round: number | null
  trainingSince: string | null
  placedOn: string | null
}

interface Round {
  number: number
  heldOn: string
}

const OWN_REGION = 'drenthe'
const MOST_PEOPLE = 130
const PLACES = 22
/** Rounds in the past that are full; whoever comes after them has been spoken with, and no more yet. */
const ROUNDS_BACK = 4
const GOES_TO_TRAINING = 0.65
const FINDS_WORK = 0.6

/** @param rounds all of them, oldest first. */
export function demoTrajectories(plan: GeneratedRegion, rounds: readonly Round[], today: string): DemoTrajectory[] {
  const next = rounds.find(({ heldOn }) => heldOn >= today)
  const past = rounds.filter(({ heldOn }) => heldOn < today).slice(-ROUNDS_BACK)
  const coming = stories.nextAssessment.map(id => plan.candidate(Number(id.replace(/^.*:/, ''))))
  return [
    ...coming.map(person => spokenWith(person, next, today)),
    ...othersOf(plan, MOST_PEOPLE - coming.length).map((person, index) => {
      const round = past[Math.floor(index / PLACES)]
      return round ? assessed(person, round, today) : spokenWith(person, undefined, today)
    }),
  ].map((trajectory, index) => ({ number: index + 1, ...trajectory }))
}

function othersOf(plan: GeneratedRegion, most: number): GeneratedCandidate[] {
  const others: GeneratedCandidate[] = []
  for (let number = 1; number <= plan.candidates && others.length < most; number++) {
    const person = plan.candidate(number)
    const isOfStory = (stories.nextAssessment as readonly string[]).includes(idOf(person))
    if (person.region === OWN_REGION && person.level !== 1 && !isOfStory) others.push(person)
  }
  return others
}

type Unnumbered = Omit<DemoTrajectory, 'number'>

function spokenWith(person: GeneratedCandidate, round: Round | undefined, today: string): Unnumbered {
  return {
    candidate: idOf(person),
    spokenOn: daysAfter(today, -1 - Math.floor(drawOf(person, 'spoken') * 50)),
    branch: person.branch,
    level: person.level,
    round: round?.number ?? null,
    trainingSince: null,
    placedOn: null,
  }
}

function assessed(person: GeneratedCandidate, round: Round, today: string): Unnumbered {
  const after = (topic: string, days: number, spread: number) =>
    daysAfter(round.heldOn, days + Math.floor(drawOf(person, topic) * spread))
  const learns = drawOf(person, 'learns') < GOES_TO_TRAINING
  const works = drawOf(person, 'works') < FINDS_WORK
  const untilToday = (day: string) => (day <= today ? day : null)
  return {
    ...spokenWith(person, round, today),
    spokenOn: after('spoken', -54, 40),
    trainingSince: learns ? untilToday(after('training', 10, 30)) : null,
    placedOn: works ? untilToday(learns ? after('job', 70, 70) : after('job', 15, 60)) : null,
  }
}

function idOf({ number }: GeneratedCandidate): string {
  return `uwv-noord:${number}`
}

function drawOf({ number }: GeneratedCandidate, topic: string): number {
  return scatter(`${topic} ${number}`)
}
