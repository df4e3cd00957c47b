// npm run mesh -- audit verify [OWNER...]: is each owner's processing log what the owner wrote? Reads the logs as a stream,
// of a mesh that runs or not.

import { parseArgs } from 'node:util'
import type { LogPlace } from '@overstap/kit/verify-log'
import { OWNERS } from '../settings.ts'
import { FORMATS, formatOf } from './findings.ts'
import type { Verb } from './verb.ts'
import { tellVerdicts } from './verdicts.ts'

export const auditVerify: Verb = {
  name: 'audit verify',
  usage: `audit verify [OWNER...] [--known OWNER:LINE:HASH]... [--format ${FORMATS.join('|')}]`,
  does: 'Verifies the processing logs of the owners; --known is where a log ended when it was verified before.',
  async run(words) {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { format: { type: 'string' }, known: { type: 'string', multiple: true, default: [] } },
    })
    const format = formatOf(values.format)
    const owners = positionals.length > 0 ? positionals : OWNERS.map(({ name }) => name)
    const known = new Map(values.known.map(placeIn))
    const stranger = [...known.keys()].find(owner => !owners.includes(owner))
    if (stranger !== undefined)
      throw new Error(`--known is about «${stranger}», which is not among the owners to verify.`)
    // Databases and their drivers are read for this verb alone: the others start without them.
    const { verifyLogs } = await import('./verify-logs.ts')
    const verdicts = await verifyLogs(owners, known)
    process.stdout.write(`${tellVerdicts(verdicts, format)}\n`)
    return verdicts.some(({ flaw }) => flaw) ? 2 : 0
  },
}

function placeIn(text: string): [owner: string, place: LogPlace] {
  const [, owner, line, hash] = /^([a-z][a-z0-9_-]*):(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? []
  if (owner === undefined || hash === undefined)
    throw new Error(`--known must be such as candidates:12:HASH, with a hash of 64 digits, but it is «${text}».`)
  return [owner, { sequence: Number(line), hash }]
}
