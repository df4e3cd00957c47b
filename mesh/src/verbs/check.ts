// npm run mesh -- check NAME: everything that is wrong with a subgraph, at once; nothing is changed.

import { FORMATS } from './findings.ts'
import { proposalIn } from './proposal.ts'
import { askRegistry, type Told } from './registry.ts'
import { tell } from './told.ts'
import type { Verb } from './verb.ts'

export const check: Verb = {
  name: 'check',
  usage: `check NAME [--schema FILE] [--url URL] [--contracts FILE] [--open] [--token T] [--format ${FORMATS.join('|')}]`,
  does: 'Says what would be wrong with publishing it; with --url also what is wrong with the one that runs there.',
  async run(words) {
    const { proposal, format, token } = await proposalIn('check', words)
    const told = await askRegistry<Told>('/check', { token, body: proposal })
    return tell(told, format, `«${proposal.name}» can be published.`)
  },
}
