/** A vacancy of another owner, as read from its answer. It is in nobody's hands but of the request that asked. */
import { isDay, type Viewer } from '@overstap/kit'
import { lie, type SourceConfig } from '@overstap/kit/sources'
import { branchCodes } from '@overstap/schema/reference'
import type { BranchCode, VacancyStatus } from '../generated/schema.ts'
import { maySeeVacancy } from '../policy.ts'
import type { RequirementRow, VacancyRow } from '../queries.ts'

export type SourceRequirement = Omit<RequirementRow, 'vacancy'>

export interface SourceVacancy extends Omit<VacancyRow, 'number'> {
  /** The prefix of who answers for it. */
  owner: string
  id: string
  /** Heaviest first. */
  requirements: readonly SourceRequirement[]
}

/** Whosoever's it is. */
export type AnyVacancy = VacancyRow | SourceVacancy

export function isOfSource(vacancy: AnyVacancy): vacancy is SourceVacancy {
  return 'owner' in vacancy
}

/** A vacancy that has the types of the contract; its values are still the source's. */
export interface Unread extends Omit<SourceVacancy, 'owner' | 'status' | 'branch'> {
  status: string
  branch: string
}

/** What is asked of each vacancy: all of it, as it is open and small. */
export const FIELDS = `id title status level hardToFill openSince startsOn occupation branch region municipality employer
  requirements { skill level weight essential }`

const STATUSES: readonly VacancyStatus[] = ['OPEN', 'FILLED', 'WITHDRAWN']
const LONGEST_TITLE = 500
const MOST_REQUIREMENTS = 50

/** The vacancy, when it is one that this source may have and this viewer may see. @throws SourceFault */
export function readVacancy(row: Unread, { prefix, regions }: SourceConfig, viewer: Viewer): SourceVacancy {
  const status = STATUSES.find(each => each === row.status)
  const branch: BranchCode | undefined = branchCodes.find(each => each === row.branch)
  if (status === undefined || branch === undefined || !isRight(row)) throw lie(prefix, 'a value that cannot be right')
  if (!regions.includes(row.region)) throw lie(prefix, 'a vacancy of a region that it does not hold')
  const vacancy = { ...row, owner: prefix, status, branch }
  if (!maySeeVacancy(viewer, vacancy)) throw lie(prefix, 'a vacancy that the viewer may not see')
  return vacancy
}

function isRight({ title, level, openSince, startsOn, requirements }: Unread): boolean {
  const skills = new Set(requirements.map(({ skill }) => skill))
  return (
    title.length <= LONGEST_TITLE &&
    (level === null || isLevel(level)) &&
    isDay(openSince) &&
    (startsOn === null || isDay(startsOn)) &&
    requirements.length <= MOST_REQUIREMENTS &&
    skills.size === requirements.length &&
    requirements.every(each => isLevel(each.level) && each.weight > 0)
  )
}

function isLevel(level: number): boolean {
  return level >= 1 && level <= 4
}
