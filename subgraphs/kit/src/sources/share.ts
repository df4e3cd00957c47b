/** What one source gave to an answer, or why it gave nothing. */
import type { RequestScope } from '../serve.ts'
import type { SourceConfig } from './behind.ts'
import type { AskSource, SourceQuestion } from './open-sources.ts'
import { type OwnerTrouble, SourceFault } from './source-fault.ts'

export interface Share<Given> {
  owner: string
  asOf: string | null
  /** Owners who may know the same ones. */
  overlaps: readonly string[]
  /** Undefined when there is trouble. */
  given: Given | undefined
  trouble: OwnerTrouble | null
}

/**
 * Asks one source and reads what it says; `read` throws a SourceFault for what cannot be right. Trouble is told to
 * operators and is part of the answer.
 */
export type AskShare = <Given>(
  source: SourceConfig,
  question: SourceQuestion,
  read: (data: Readonly<Record<string, unknown>>) => Given,
) => Promise<Share<Given>>

export function sharesOf(
  ask: AskSource,
  { operators, trace }: Pick<RequestScope, 'operators' | 'trace'>,
  signal: AbortSignal,
): AskShare {
  return async (source, question, read) => {
    try {
      const { asOf, overlaps, data } = await ask(source, question, signal)
      return { owner: source.prefix, asOf, overlaps, given: read(data), trouble: null }
    } catch (fault) {
      if (!(fault instanceof SourceFault)) throw fault
      const { owner, trouble, message: because } = fault
      operators.warn({ source: owner, trouble, because, trace }, 'an owner behind this one did not give its part')
      return { owner, asOf: null, overlaps: [], given: undefined, trouble }
    }
  }
}

/** What the API says of one owner's part of an answer. */
export interface OwnerShare {
  owner: string
  asOf: string | null
  complete: boolean
  trouble: OwnerTrouble | null
}

/** The subgraph's own owner answers with what is in its database now, or not at all. */
export function ownersOf(own: string, shares: readonly Share<unknown>[]): OwnerShare[] {
  const first: OwnerShare = { owner: own, asOf: new Date().toISOString(), complete: true, trouble: null }
  return [first, ...shares.map(({ owner, asOf, trouble }) => ({ owner, asOf, complete: trouble === null, trouble }))]
}
