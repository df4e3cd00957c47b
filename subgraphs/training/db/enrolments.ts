/**
 * Who of a generated region took part in which training, and how it ended: made from the people's numbers and their
 * occupations alone, so that the same region always gives the same enrolments. About three in ten people have one.
 */
import { reference } from '@overstap/schema/reference'
import type { GeneratedRegion } from '@overstap/schema/region'
import { scatter } from '@overstap/schema/region'
import { type CatalogueTraining, trainings } from './catalogue/trainings.ts'
import { type DemoRun, daysAfter } from './demo-runs.ts'
import { branchOf } from './past-enrolments.ts'

export interface Enrolment {
  candidate: string
  training: number
  /** First day of the run; null for a start by appointment. */
  run: string | null
  /** In the future for somebody who has a place in a run that is still to start. */
  startedOn: string
  completedOn: string | null
  outcome: 'COMPLETED' | 'DROPPED' | 'RUNNING'
  /** That somebody trains for: of the training, or where that is for none its own. */
  branch: string
  /** Where somebody lives. */
  region: string
  province: string | null
  droppedOn: string | null
}

const ENROLLED = 0.3
const LOOKING_AHEAD = 0.35
const DROPPED = 0.12
/** Only the next runs fill up: further ahead there is always something left to join, however large the region. */
const RUNS_THAT_FILL = 2
/** Above 1, so that some trainings are popular and their next run is full even in a small region. */
const POPULARITY = 3
const TWO_YEARS = 730

/** Enrolments by candidate; no run of `runs` gets more people than it has places. */
export function* enrolmentsOf(plan: GeneratedRegion, runs: readonly DemoRun[], today: string): Generator<Enrolment> {
  const past = Map.groupBy(
    runs.filter(run => run.startsOn < today),
    run => run.training,
  )
  const coming = Map.groupBy(
    runs.filter(run => run.startsOn >= today),
    run => run.training,
  )
  const taken = new Map<DemoRun, number>()
  const hasPlace = (run: DemoRun) => (taken.get(run) ?? 0) < run.places

  for (let number = 1; number <= plan.candidates; number++) {
    const draw = (topic: string) => scatter(`${topic} ${number}`)
    if (draw('enrols') >= ENROLLED) continue
    const person = plan.candidate(number)
    const training = pick(trainingsFrom.get(person.occupation) ?? trainings, draw('training') ** POPULARITY)
    if (!training) continue
    const who = {
      candidate: `uwv-noord:${number}`,
      branch: branchOf(training) ?? person.branch,
      region: person.region,
      province: reference.municipalities.get(person.municipality)?.province ?? null,
    }
    const ahead = draw('when') < LOOKING_AHEAD
    const ended = draw('outcome') < DROPPED ? 'DROPPED' : 'COMPLETED'
    if (training.openEntry) {
      const startedOn = daysAfter(today, -Math.ceil(draw('day') * TWO_YEARS))
      yield { ...who, training: training.number, run: null, ...course(training, startedOn, ended, today) }
      continue
    }
    const run = ahead
      ? coming.get(training)?.slice(0, RUNS_THAT_FILL).find(hasPlace)
      : pick(past.get(training)?.filter(hasPlace) ?? [], draw('run'))
    if (!run) continue
    const enrolment = course(training, run.startsOn, ended, today)
    if (enrolment.outcome !== 'DROPPED') taken.set(run, (taken.get(run) ?? 0) + 1)
    yield { ...who, training: training.number, run: run.startsOn, ...enrolment }
  }
}

/** How a training that started on a day goes, seen from `today`. */
function course(
  training: CatalogueTraining,
  startedOn: string,
  ended: 'COMPLETED' | 'DROPPED',
  today: string,
): Pick<Enrolment, 'startedOn' | 'completedOn' | 'outcome' | 'droppedOn'> {
  const lastDay = daysAfter(startedOn, training.weeks * 7)
  if (ended === 'DROPPED' && startedOn < today) {
    const halfWay = daysAfter(startedOn, Math.ceil(training.weeks * 3.5))
    return { startedOn, completedOn: null, outcome: 'DROPPED', droppedOn: halfWay < today ? halfWay : startedOn }
  }
  if (lastDay > today) return { startedOn, completedOn: null, outcome: 'RUNNING', droppedOn: null }
  return { startedOn, completedOn: lastDay, outcome: 'COMPLETED', droppedOn: null }
}

/** For each occupation with a curated way out: the trainings that bring somebody nearer to where it leads. */
const trainingsFrom = new Map(
  [...Map.groupBy(reference.transitions, each => each.from)].map(([from, ways]) => {
    const has = new Map(reference.occupations.get(from)?.needs.map(need => [need.skill, need.level]))
    const lacks = new Set(
      ways
        .flatMap(({ to }) => reference.occupations.get(to)?.needs ?? [])
        .filter(need => (has.get(need.skill) ?? 0) < need.level)
        .map(need => need.skill),
    )
    return [from, trainings.filter(({ teaches }) => teaches.some(({ skill }) => lacks.has(skill)))]
  }),
)

function pick<Value>(from: readonly Value[], draw: number): Value | undefined {
  return from[Math.floor(draw * from.length)]
}
