// A subgraph as it is named on the command line: its file, where it runs, what it gives to others.

import { readTypedFile } from '../typed-file.ts'
import { formatOf } from './findings.ts'
import { parseVerb } from './parse-verb.ts'
import { tokenOf } from './registry.ts'
import { readSdl } from './sdl-file.ts'

export async function proposalIn(verb: string, words: string[]) {
  const { subject: name, values } = parseVerb(words, {
    subject: `${verb} NAME`,
    options: {
      schema: { type: 'string' },
      url: { type: 'string' },
      contracts: { type: 'string' },
      open: { type: 'boolean', default: false },
    },
  })
  const { schema, url, contracts, open } = values
  const proposal = {
    name,
    ...readSdl(verb, name, schema),
    open,
    ...(url !== undefined && { url }),
    ...(contracts !== undefined && { contracts: readTypedFile(contracts) }),
  }
  return { proposal, format: formatOf(values.format), token: await tokenOf(values.token) }
}
