/** What went wrong with a source: for operators why, for clients which owner and of what kind. */
import { auditUnavailable, sourceBadResponse, sourceTimeout, sourceUnavailable } from '@overstap/kit'
import type { GraphQLError } from 'graphql'
import type { OwnerTrouble } from '../generated/schema.ts'

export class SourceFault extends Error {
  readonly owner: string
  readonly trouble: OwnerTrouble
  /** Whether asking once more may help at once: the connection failed. */
  readonly again: boolean

  /** @param because for operators: nothing of a person, and nothing that the source wrote. */
  constructor(owner: string, trouble: OwnerTrouble, because: string, again = false) {
    super(because)
    this.owner = owner
    this.trouble = trouble
    this.again = again
  }
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
