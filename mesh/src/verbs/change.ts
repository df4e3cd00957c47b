// npm run mesh -- remove NAME, and rollback [VERSION]: a subgraph out of the graph, or a former graph back.

import { parseArgs } from 'node:util'
import { FORMATS, formatOf } from './findings.ts'
import { parseVerb } from './parse-verb.ts'
import { askRegistry, type Told, tokenOf } from './registry.ts'
import { tell } from './told.ts'
import type { Verb } from './verb.ts'

export const remove: Verb = {
  name: 'remove',
  usage: `remove NAME [--token T] [--format ${FORMATS.join('|')}]`,
  does: 'Takes a subgraph out of the graph; the rest goes on.',
  async run(words) {
    const { subject: name, values } = parseVerb(words, { subject: 'remove NAME', options: {} })
    const token = await tokenOf(values.token)
    const told = await askRegistry<Told>('/remove', { token, body: { name } })
    const done = `«${name}» is out of the graph; ${told.graph} is live now. Its publish token stays good until «revoke ${name}».`
    return tell(told, formatOf(values.format), done)
  },
}

export const rollback: Verb = {
  name: 'rollback',
  usage: `rollback [VERSION] [--token T] [--format ${FORMATS.join('|')}]`,
  does: 'Makes a former graph live again, to the letter: the one before, or that of a number that «list» shows (operator).',
  async run(words) {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { token: { type: 'string' }, format: { type: 'string' } },
    })
    const [version, more] = positionals
    if (more !== undefined || (version !== undefined && !/^\d{1,9}$/.test(version)))
      throw new Error(`VERSION must be the number of a graph, and it is «${positionals.join(' ')}». See «list».`)
    const body = version === undefined ? {} : { to: Number(version) }
    const told = await askRegistry<Told>('/rollback', { token: await tokenOf(values.token), body })
    return tell(
      told,
      formatOf(values.format),
      `Graph ${told.graph} is live: what was ${version ? `graph ${version}` : 'live before'}.`,
    )
  },
}
