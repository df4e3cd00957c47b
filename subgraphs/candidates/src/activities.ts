/** What is done with a person, by the names under which the processing log notes it down; CONTRACT.md lists them. */
import type { Logged } from '@overstap/kit'
import type { AccessActivity } from './generated/schema.ts'
import type { CandidateRow, ContactRow } from './queries.ts'

/** With what a person reads in its own access log. */
const activities = {
  'candidate.read': 'READ',
  'candidate.contact': 'CONTACT',
  'candidate.match': 'MATCH',
  'candidate.case': 'FUNDING_CASE',
  'candidate.write': 'WRITE',
  'candidate.access-log': 'ACCESS_LOG',
} as const satisfies Record<string, AccessActivity>

export type Activity = keyof typeof activities

/** A line of a later release may have an activity that this one does not know. */
export function activityNamed(name: string): AccessActivity | null {
  return Object.entries(activities).find(([each]) => each === name)?.[1] ?? null
}

/** A candidate, and what is known to reach one, as resolvers give them out: the line is in the log. */
export type ShownCandidate = Logged<CandidateRow>
export type ShownContact = Logged<ContactRow>
