// What a check or a change came to, for a person, a program, or the checks of GitHub.

import { renderProblems } from '@overstap/schema/registry'
import type { Format } from './findings.ts'
import type { Told } from './registry.ts'

/** Prints it, and gives the exit code. @param done what to say to a person when it is good. */
export function tell(told: Told, format: Format, done: string): 0 | 2 {
  process.stdout.write(`${textOf(told, format, done)}\n`)
  return told.ok ? 0 : 2
}

function textOf(told: Told, format: Format, done: string): string {
  if (format === 'json') return JSON.stringify(told, null, 2)
  const problems = renderProblems(told.problems, format)
  if (format === 'github') return problems || `::notice::${done}`
  const last = told.ok ? done : 'Nothing was changed. «explain CODE» says more about a code.'
  return [problems, last].filter(each => each !== '').join('\n\n')
}
