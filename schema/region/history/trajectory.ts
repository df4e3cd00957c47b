/** One way that somebody went: a branch and a place first, then where to, a training perhaps, and a job in the end or not. */
import { daysAfter } from '../calendar.ts'
import { type Draws, drawsOf } from '../draws.ts'
import { municipalityOf, pickMunicipality } from '../places.ts'
import type {
  GeneratedCourse,
  GeneratedParticipation,
  GeneratedPastPlacement,
  GeneratedTrajectory,
} from '../records.ts'
import { pickCandidateBranch, rowOf } from '../trades.ts'
import { courseFrom } from './course.ts'
import { pickTargetBranch } from './moves.ts'

/** Who changes branch has more to learn. */
const TRAINED_FOR_OTHER_BRANCH = 0.68
const TRAINED_FOR_SAME_BRANCH = 0.36
const PLACED = { COMPLETED: 0.76, RUNNING: 0, DROPPED: 0.24, UNTRAINED: 0.46 }
/** Of those who only had a first look at a trade. */
const PLACED_AFTER_LOOK = 0.42
const CONTINUED_AFTER_TRAINING = 0.79
const CONTINUED_UNTRAINED = 0.63
/** A first contract is for half a year: before that nobody knows whether another one follows, and of some nobody hears. */
const FIRST_CONTRACT_DAYS = 182
const NOT_HEARD_OF = 0.05
/** Firms of one branch in one municipality; a few of them take in most. */
const FIRMS = 24

/** The programmes of the service points by labour-market region, and how many of their people they guide. */
const PROGRAMMES: Record<string, readonly [programme: string, share: number]> = {
  groningen: ['spt-noord', 0.55],
  friesland: ['spt-noord', 0.5],
  drenthe: ['spt-noord', 0.6],
  'midden-utrecht': ['spt-utrecht-gooi-vechtstreek', 0.4],
  'gooi-en-vechtstreek': ['spt-utrecht-gooi-vechtstreek', 0.4],
}

type Beginning = Pick<GeneratedTrajectory, 'number' | 'programme' | 'from' | 'municipality' | 'region' | 'startedOn'>

export function trajectoryOf(
  seed: number,
  today: string,
  number: number,
  pickDay: (draws: Draws) => string,
): GeneratedTrajectory {
  const draws = drawsOf(seed, 'trajectory', number)
  const { code: municipality, region } = municipalityOf(pickMunicipality(draws))
  const from = rowOf(pickCandidateBranch, region)(draws)
  const startedOn = pickDay(draws)
  const [programme, share] = PROGRAMMES[region] ?? [null, 0]
  const beginning = { number, programme: draws.chance(share) ? programme : null, from, municipality, region, startedOn }
  return wayFrom(draws, today, beginning)
}

/** What came of a participation: who was placed is said there. Whoever follows a programme of modules is in training. */
export function trajectoryOfParticipation(
  seed: number,
  today: string,
  number: number,
  participation: GeneratedParticipation,
): GeneratedTrajectory {
  const draws = drawsOf(seed, 'trajectory', number)
  const { branch: from, municipality, region, startedOn, placedOn } = participation
  const byModules = participation.programme === 'MKB_ROUTE'
  const to = byModules ? from : pickTargetBranch(draws, from)
  const trained = byModules || draws.chance(TRAINED_FOR_OTHER_BRANCH)
  const course = trained ? courseFrom(draws, daysAfter(startedOn, draws.between(0, 20)), today, 'SHORT') : null
  const programme = participation.programme.toLowerCase().replaceAll('_', '-')
  const placement = placedOn === null ? null : placementOn(draws, today, placedOn, course)
  return { number, programme, from, to, municipality, region, startedOn, course, placement }
}

function wayFrom(draws: Draws, today: string, beginning: Beginning): GeneratedTrajectory {
  const { from, startedOn } = beginning
  const to = pickTargetBranch(draws, from)
  const trained = draws.chance(from === to ? TRAINED_FOR_SAME_BRANCH : TRAINED_FOR_OTHER_BRANCH)
  const begins = daysAfter(startedOn, draws.between(7, 60))
  const course = trained && begins < today ? courseFrom(draws, begins, today) : null
  const placedOn = draws.chance(chanceOfWork(course)) ? dayOfWork(draws, startedOn, course) : null
  const found = placedOn !== null && placedOn < today
  const placement = found ? placementOn(draws, today, placedOn, course) : null
  return { ...beginning, to, course, placement }
}

/** A programme beside a job begins with the job. */
function chanceOfWork(course: GeneratedCourse | null): number {
  if (course === null) return PLACED.UNTRAINED
  if (course.kind === 'CREBO') return PLACED.COMPLETED
  return course.kind === 'ORIENTATION' ? PLACED_AFTER_LOOK : PLACED[course.outcome]
}

function dayOfWork(draws: Draws, startedOn: string, course: GeneratedCourse | null): string {
  if (course === null) return daysAfter(startedOn, draws.between(15, 150))
  if (course.kind === 'CREBO') return daysAfter(course.startedOn, draws.between(0, 30))
  return daysAfter(course.endedOn ?? course.startedOn, draws.between(3, 90))
}

function placementOn(
  draws: Draws,
  today: string,
  startedOn: string,
  course: GeneratedCourse | null,
): GeneratedPastPlacement {
  const continued = draws.chance(course === null ? CONTINUED_UNTRAINED : CONTINUED_AFTER_TRAINING)
  const known = daysAfter(startedOn, FIRST_CONTRACT_DAYS) <= today && !draws.chance(NOT_HEARD_OF)
  const firm = 1 + Math.floor(draws.next() ** 2 * FIRMS)
  return { startedOn, firm, followUpContract: known ? continued : null }
}
