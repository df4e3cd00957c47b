/** What went wrong with a source: for operators why, for clients which owner and of what kind. */
import type { GraphQLError } from 'graphql'
import { auditUnavailable, sourceBadResponse, sourceTimeout, sourceUnavailable } from '../errors.ts'

/** Why the part of an owner is missing, as the API names it. */
export type OwnerTrouble = 'UNAVAILABLE' | 'TIMEOUT' | 'BAD_RESPONSE' | 'AUDIT_UNAVAILABLE'

export class SourceFault extends Error {
  readonly owner: string
  readonly trouble: OwnerTrouble
  /** Whether asking once more may help at once: the connection failed. */
  readonly again: boolean
  /** Whether it is nothing against the source: whoever asked us is gone. */
  readonly left: boolean

  /** @param because for operators: nothing of a person, and nothing that the source wrote. */
  constructor(owner: string, trouble: OwnerTrouble, because: string, { again = false, left = false } = {}) {
    super(because)
    this.owner = owner
    this.trouble = trouble
    this.again = again
    this.left = left
  }
}

/** What a source says cannot be right. */
export function lie(owner: string, because: string): SourceFault {
  return new SourceFault(owner, 'BAD_RESPONSE', because)
}

const ERRORS: Record<OwnerTrouble, (owner: string) => GraphQLError> = {
  UNAVAILABLE: owner => sourceUnavailable(owner, `The owner «${owner}» cannot answer now. Ask again in a moment.`),
  TIMEOUT: owner => sourceTimeout(owner, `The owner «${owner}» did not answer in time. Ask again.`),
  BAD_RESPONSE: owner =>
    sourceBadResponse(owner, `What the owner «${owner}» answered cannot be right, so nothing of it is shown.`),
  AUDIT_UNAVAILABLE: owner => auditUnavailable(owner),
}

/** The same where it leaves a hole. */
export function holeOf({ owner, trouble }: { owner: string; trouble: OwnerTrouble }): GraphQLError {
  return ERRORS[trouble](owner)
}
