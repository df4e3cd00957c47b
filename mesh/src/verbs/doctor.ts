// npm run mesh -- doctor NAME: how a published subgraph is doing, seen from the gateway.

import { FORMATS, formatOf } from './findings.ts'
import { parseVerb } from './parse-verb.ts'
import { askRegistry, type Told, tokenOf } from './registry.ts'
import { tell } from './told.ts'
import type { Verb } from './verb.ts'

export const doctor: Verb = {
  name: 'doctor',
  usage: `doctor NAME [--token T] [--format ${FORMATS.join('|')}]`,
  does: 'Asks the subgraph that runs what the gateway will ask of it, and says what is wrong.',
  async run(words) {
    const { subject: name, values } = parseVerb(words, { subject: 'doctor NAME', options: {} })
    const token = await tokenOf(values.token)
    const told = await askRegistry<Told & { milliseconds: number | null }>('/doctor', { token, body: { name } })
    const done = `«${name}» runs version ${told.version} and answers in ${told.milliseconds} ms.`
    return tell(told, formatOf(values.format), done)
  },
}
