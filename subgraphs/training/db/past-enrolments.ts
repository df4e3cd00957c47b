/**
 * The enrolments of those who went through a generated region before today: the training that fits the branch and the kind
 * which the region tells.
 */
import { type BranchCode, reference } from '@overstap/schema/reference'
import { type GeneratedRegion, scatter } from '@overstap/schema/region'
import { type CatalogueTraining, trainings } from './catalogue/trainings.ts'

interface PastEnrolment {
  number: number
  training: number
  branch: BranchCode
  region: string
  province: string
  startedOn: string
  completedOn: string | null
  droppedOn: string | null
  programme: string | null
}

export function* pastEnrolmentsOf(plan: GeneratedRegion): Generator<PastEnrolment> {
  for (let number = 1; number <= plan.trajectories; number++) {
    const { course, to: branch, municipality, region, programme } = plan.trajectory(number)
    const province = reference.municipalities.get(municipality)?.province
    if (course === null || province === undefined) continue
    const { kind, startedOn, endedOn, outcome } = course
    const training = trainingFor(kind, branch, scatter(`past training ${number}`))
    const completedOn = outcome === 'COMPLETED' ? endedOn : null
    const droppedOn = outcome === 'DROPPED' ? endedOn : null
    yield { number, training, branch, region, province, startedOn, completedOn, droppedOn, programme }
  }
}

/** The branch that a training of the catalogue is for: of most occupations that ask what it teaches; null for none. */
export function branchOf(training: CatalogueTraining): BranchCode | null {
  return branches.get(training) ?? null
}

function trainingFor(kind: CatalogueTraining['kind'], branch: BranchCode, draw: number): number {
  // Who leaves for a branch that nobody here trains for follows something that is asked everywhere.
  const fitting = byKindAndBranch.get(`${kind} ${branch}`) ?? byKind.get(kind) ?? trainings
  const training = fitting[Math.floor(draw * fitting.length)]
  if (!training) throw new Error('The catalogue has no trainings.')
  return training.number
}

const occupations = [...reference.occupations.values()]
const branches = new Map(trainings.map(training => [training, mostlyFor(training)]))
const byKind = Map.groupBy(trainings, ({ kind }) => kind)
const byKindAndBranch = Map.groupBy(trainings, training => `${training.kind} ${branchOf(training)}`)

function mostlyFor({ occupation, teaches }: CatalogueTraining): BranchCode | null {
  if (occupation !== null) return reference.occupations.get(occupation)?.branch ?? null
  const skills = new Set(teaches.map(({ skill }) => skill).filter(skill => !reference.skills.get(skill)?.transversal))
  let most: { branch: BranchCode | null; asked: number } = { branch: null, asked: 0 }
  for (const [branch, asking] of Map.groupBy(occupations, each => each.branch)) {
    const asked = asking.flatMap(({ needs }) => needs).filter(({ skill }) => skills.has(skill)).length
    if (asked > most.asked) most = { branch, asked }
  }
  return most.branch
}
