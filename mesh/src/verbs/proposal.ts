// A subgraph as it is named on the command line: its file, where it runs, what it gives to others.

import { readTypedFile } from '../typed-file.ts'
import { formatOf } from './findings.ts'
import { parseVerb } from './parse-verb.ts'
import { tokenOf } from './registry.ts'

export async function proposalIn(verb: string, words: string[]) {
  const { subject: name, values } = parseVerb(words, {
    subject: `${verb} NAME --schema FILE`,
    options: {
      schema: { type: 'string' },
      url: { type: 'string' },
      contracts: { type: 'string' },
      open: { type: 'boolean', default: false },
    },
  })
  const { schema: file, url, contracts, open } = values
  if (file === undefined) throw new Error(`Name the file with the SDL: ${verb} ${name} --schema schema.graphql`)
  const proposal = {
    name,
    file,
    sdl: readTypedFile(file),
    open,
    ...(url !== undefined && { url }),
    ...(contracts !== undefined && { contracts: readTypedFile(contracts) }),
  }
  return { proposal, format: formatOf(values.format), token: await tokenOf(values.token) }
}
