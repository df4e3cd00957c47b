/** What a code means, with an example and what to do. */
import type { Code } from './codes.ts'

/** The long text of a code; undefined for what is none. */
export function explain(code: string): string | undefined {
  return Object.hasOwn(EXPLANATIONS, code) ? EXPLANATIONS[code as Code] : undefined
}

const EXPLANATIONS: Partial<Record<Code, string>> = {
  SYNTAX: 'The SDL cannot be read. The message says at which line and column, and what was expected there.',
}
