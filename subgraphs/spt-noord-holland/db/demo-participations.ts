/**
 * The people of a generated region who take part in a programme of the service point, with the modules that they followed.
 * Made from the people's numbers alone, so that the same region always gives the same participations.
 */
import { daysAfter, type GeneratedParticipation, type GeneratedRegion, scatter } from '@overstap/schema/region'

interface DemoParticipation {
  number: number
  programme: GeneratedParticipation['programme']
  candidate: string
  region: string
  startedOn: string
  placedOn: string | null
  modules: { module: number; startedOn: string }[]
}

/** Modules that people of a branch begin with, in order. */
const MODULES: Readonly<Record<string, readonly number[]>> = {
  METAAL: [2, 3, 1],
  METALEKTRO: [14, 13, 12],
  INSTALLATIE: [15, 17, 18],
  BOUW: [20, 19, 15],
}

export function demoParticipations(plan: GeneratedRegion, today: string): DemoParticipation[] {
  return plan
    .participations()
    .map(each => ({ ...each, candidate: `uwv-noord:${each.candidate}`, modules: modulesOf(each, today) }))
    .sort((one, other) => one.startedOn.localeCompare(other.startedOn) || one.candidate.localeCompare(other.candidate))
    .map((each, index) => ({ number: index + 1, ...each }))
}

function modulesOf({ programme, branch, candidate, startedOn }: GeneratedParticipation, today: string) {
  if (programme !== 'MKB_ROUTE') return []
  const modules = (MODULES[branch] ?? []).slice(0, 1 + Math.floor(scatter(`many ${candidate}`) * 3))
  return modules
    .map((module, index) => ({ module, startedOn: daysAfter(startedOn, index * 60) }))
    .filter(each => each.startedOn <= today)
}
