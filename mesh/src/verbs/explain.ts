// npm run mesh -- explain CODE: what a code of the checks means, with an example and what to do. Asks nobody.

import { CODES, explain as textOf } from '@overstap/schema/registry'
import { FORMATS, formatOf } from './findings.ts'
import { parseVerb } from './parse-verb.ts'
import type { Verb } from './verb.ts'

export const explain: Verb = {
  name: 'explain',
  usage: `explain CODE [--format ${FORMATS.join('|')}]`,
  does: 'What a code of the checks means, and what to do about it.',
  async run(words) {
    const { subject: code, values } = parseVerb(words, { subject: 'explain CODE', options: {} })
    const format = formatOf(values.format)
    const text = textOf(code)
    if (text === undefined) throw new Error(`«${code}» is no code. The codes are: ${CODES.join(', ')}.`)
    process.stdout.write(`${format === 'json' ? JSON.stringify({ code, text }, null, 2) : text.trimEnd()}\n`)
    return 0
  },
}
