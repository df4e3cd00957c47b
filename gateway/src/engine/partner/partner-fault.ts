/** What went wrong between us and a partner, in one form: what a client is told of it, and what we do about it. */
import { errors } from 'undici'
import type { HoleCode } from '../engine.ts'

interface Nature {
  /** Whether asking once more may help at once: nothing of the question was worked on, or a reading was cut off. */
  again?: boolean
  /** Whether it says that the partner is in trouble, so that it should be left alone for a while. */
  trouble?: boolean
  /** How long the partner wants to be left alone, in milliseconds. */
  restMs?: number | undefined
  /** Length of the answer. */
  characters?: number
  cause?: unknown
}

export class PartnerFault extends Error {
  readonly code: HoleCode
  readonly again: boolean
  readonly trouble: boolean
  readonly restMs: number | undefined
  readonly characters: number | undefined

  constructor(code: HoleCode, message: string, nature: Nature = {}) {
    super(message, nature.cause === undefined ? {} : { cause: nature.cause })
    this.code = code
    this.again = nature.again ?? false
    this.trouble = nature.trouble ?? false
    this.restMs = nature.restMs
    this.characters = nature.characters
  }
}

/** The connection failed, or what came over it was no HTTP. */
export function noAnswer(cause: Error): PartnerFault {
  if (cause instanceof PartnerFault) return cause
  if (cause instanceof errors.HTTPParserError)
    return new PartnerFault('SOURCE_BAD_RESPONSE', cause.message, { trouble: true, cause })
  return new PartnerFault('SOURCE_UNAVAILABLE', cause.message, { again: true, trouble: true, cause })
}

/** The partner took longer than a hop may take. */
export function tooSlow(milliseconds: number): PartnerFault {
  return new PartnerFault('SOURCE_TIMEOUT', `no answer within ${milliseconds} ms`, { trouble: true })
}

/** The time of the whole request was up, or its caller left: that is nothing against the partner. */
export function outOfTime(): PartnerFault {
  return new PartnerFault('SOURCE_TIMEOUT', 'the request ended first')
}
