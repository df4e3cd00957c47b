/** Somebody of another owner, as read from its answer. It is in nobody's hands but of the request that asked. */
import { isDay } from '@overstap/kit'
import { branchCodes } from '@overstap/schema/reference'
import type { ShownCandidate, ShownContact } from '../activities.ts'
import type { BranchCode, CandidateStatus, SkillEvidence } from '../generated/schema.ts'
import type { CandidateRow, ContactRow, MachineRow, SkillRow } from '../queries.ts'

/** Its owner noted down that it is shown. */
export interface SourceCandidate extends Omit<CandidateRow, 'number' | 'municipality'> {
  /** The prefix of who answers for it. */
  owner: string
  id: string
  /** Null where the viewer may not read it. */
  municipality: string | null
}

/** How to reach it. */
export interface SourceContact extends Omit<ContactRow, 'candidate'> {
  owner: string
}

/** Whosoever's it is. */
export type AnyCandidate = ShownCandidate | SourceCandidate
export type AnyContact = ShownContact | SourceContact

export function isOfSource(candidate: AnyCandidate): candidate is SourceCandidate {
  return 'owner' in candidate
}

export type SourceSkill = Omit<SkillRow, 'candidate'>
export type SourceMachine = Omit<MachineRow, 'candidate'>

const STATUSES: readonly CandidateStatus[] = [
  ...(['UNEMPLOYED', 'AT_RISK', 'EMPLOYED', 'SIDE_ENTRANT', 'NO_BENEFIT', 'RETURNER'] as const),
]
const EVIDENCE: readonly SkillEvidence[] = ['DIPLOMA', 'CERTIFICATE', 'EMPLOYER', 'ASSESSMENT', 'SELF_DECLARED']
const MOST = { searchRegions: 10, skills: 200, machines: 50 }

/** A candidate that has the types of the contract; its values are still the source's. */
export interface Unread {
  id: string
  status: string
  level: number | null
  branch: string
  occupation: string | null
  region: string
  openToProposals: boolean
  municipality?: string | null
  searchRegions?: string[] | null
  maximumDistanceKm?: number | null
  availableFrom?: string | null
  currentEmployer?: string | null
  skills?: { skill: string; level: number; evidence: string }[] | null
  machines?: SourceMachine[] | null
  contact?: Omit<SourceContact, 'owner'> | null
}

/** Undefined for what cannot be right. */
export function candidateIn(owner: string, row: Unread): SourceCandidate | undefined {
  const { level, searchRegions, maximumDistanceKm, availableFrom, municipality, currentEmployer } = row
  const status = STATUSES.find(each => each === row.status)
  const branch: BranchCode | undefined = branchCodes.find(each => each === row.branch)
  const isRight =
    (level === null || isLevel(level)) &&
    (searchRegions ?? []).length <= MOST.searchRegions &&
    (maximumDistanceKm ?? 1) > 0 &&
    (availableFrom === null || availableFrom === undefined || isDay(availableFrom))
  if (!isRight || status === undefined || branch === undefined) return undefined
  return {
    ...{ owner, id: row.id, status, level, branch },
    ...{ occupation: row.occupation, region: row.region, openToProposals: row.openToProposals },
    municipality: municipality ?? null,
    searchRegions: searchRegions ?? [],
    maximumDistanceKm: maximumDistanceKm ?? null,
    availableFrom: availableFrom ?? null,
    currentEmployer: currentEmployer ?? null,
  }
}

/** Undefined for what cannot be right. */
export function skillsIn(claims: readonly { skill: string; level: number; evidence: string }[]) {
  const read = claims.flatMap(({ skill, level, evidence: said }): SourceSkill[] => {
    const evidence = EVIDENCE.find(each => each === said)
    return evidence !== undefined && isLevel(level) ? [{ skill, level, evidence }] : []
  })
  return read.length === claims.length && read.length <= MOST.skills ? read : undefined
}

/** Undefined for what cannot be right. */
export function machinesIn(machines: readonly SourceMachine[]): readonly SourceMachine[] | undefined {
  return machines.length <= MOST.machines ? machines : undefined
}

function isLevel(level: number): boolean {
  return level >= 1 && level <= 4
}
