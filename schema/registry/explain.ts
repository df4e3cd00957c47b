/** What a code means, at length: for whoever met it and has never seen it before. */
import type { Code } from './codes.ts'
import { explanations } from './explanations.ts'

/** What it is, why, an example and what to do; undefined for what is no code. */
export function explain(code: string): string | undefined {
  if (!Object.hasOwn(explanations, code)) return undefined
  const { means, example, remedy } = explanations[code as Code]
  const shown = example
    .split('\n')
    .map(line => `    ${line}`)
    .join('\n')
  return `${code}\n\n${means}\n\nFor example:\n\n${shown}\n\nWhat to do: ${remedy}\n`
}
