/** What can be asked of a source about one person, part by part: how it is asked, and how its answer is read. */
import type { Viewer } from '@overstap/kit'
import { lie, type SourceConfig } from '@overstap/kit/sources'
import { maySeeCandidate, maySeeMoreThanProfile } from '../policy.ts'
import {
  candidateIn,
  machinesIn,
  type SourceCandidate,
  type SourceContact,
  type SourceMachine,
  type SourceSkill,
  skillsIn,
  type Unread,
} from './source-candidate.ts'

export interface Parts {
  row: SourceCandidate
  skills: readonly SourceSkill[]
  machines: readonly SourceMachine[]
  contact: SourceContact
}
export type PartName = keyof Parts

const PROFILE = 'status level branch occupation region openToProposals searchRegions'
const FULL = `${PROFILE} municipality maximumDistanceKm availableFrom currentEmployer`
const DETAILS = {
  skills: 'skills { skill level evidence }',
  machines: 'machines { skill make years }',
  contact: 'contact { givenName familyName birthDate email phone }',
} as const satisfies Record<Exclude<PartName, 'row'>, string>

/** As much of a part as the viewer may read: a source refuses the rest. */
export function fieldsOf(part: PartName, viewer: Viewer): string {
  if (part !== 'row') return DETAILS[part]
  return maySeeMoreThanProfile(viewer) ? FULL : PROFILE
}

type Readers = { [Name in PartName]: (row: Unread, source: SourceConfig, viewer: Viewer) => Parts[Name] | null }

/** @throws SourceFault */
export const readPart: Readers = {
  row: readRow,
  skills: ({ skills }, { prefix }) => right(prefix, skillsIn(skills ?? [])),
  machines: ({ machines }, { prefix }) => right(prefix, machinesIn(machines ?? [])),
  contact: ({ contact }, { prefix }) => (contact ? { ...contact, owner: prefix } : null),
}

/** The candidate, when it is one that this source may hold and this viewer may see. @throws SourceFault */
export function readRow(row: Unread, { prefix, regions }: SourceConfig, viewer: Viewer): SourceCandidate {
  const candidate = right(prefix, candidateIn(prefix, row))
  if (!regions.includes(candidate.region)) throw lie(prefix, 'somebody of a region that it does not hold')
  if (!maySeeCandidate(viewer, candidate)) throw lie(prefix, 'somebody whom the viewer may not see')
  return candidate
}

function right<Value>(owner: string, value: Value | undefined): Value {
  if (value === undefined) throw lie(owner, 'a value that cannot be right')
  return value
}
