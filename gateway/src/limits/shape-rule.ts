/** A rule about the shape of a document, judged before it is validated: validation itself is what some shapes attack. */
import type { DocumentNode } from 'graphql'
import type { Limits } from './limits.ts'

/** What is too much, what is allowed and what to do, as a text for the caller; undefined when nothing is. */
export type ShapeRule = (document: DocumentNode, limits: Limits) => string | undefined

/** The text of a refusal, when there is more than may be. */
export function tooMany(what: string, found: number, allowed: number, advice: string): string | undefined {
  return found > allowed ? `The document has ${found} ${what}, and ${allowed} are allowed. ${advice}` : undefined
}
