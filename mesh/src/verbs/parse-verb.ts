// The words behind a verb: what it is about, and its options; --token and --format are of every verb that asks the registry.

import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'

const COMMON = { token: { type: 'string' }, format: { type: 'string' } } as const

/**
 * @param subject how the verb is typed, when it is about something: shown to who leaves that out.
 * @throws Error with a sentence for words that do not belong there.
 */
export function parseVerb<Options extends ParseArgsOptionsConfig>(
  words: string[],
  { subject: usage, options }: { subject: string; options: Options },
) {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { ...options, ...COMMON },
  })
  const [subject, more] = positionals
  if (subject === undefined) throw new Error(`What is it about? Type: ${usage}`)
  if (more !== undefined) throw new Error(`«${more}» is one word too many. Type: ${usage}`)
  return { subject, values }
}
