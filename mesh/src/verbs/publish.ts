// npm run mesh -- publish NAME: checks a subgraph and lets it answer, or changes nothing.

import { FORMATS } from './findings.ts'
import { proposalIn } from './proposal.ts'
import { askRegistry, Refusal, type Told } from './registry.ts'
import { tell } from './told.ts'
import type { Verb } from './verb.ts'

export const publish: Verb = {
  name: 'publish',
  usage: `publish NAME [--schema FILE] [--url URL] [--contracts FILE] [--open] [--token T] [--format ${FORMATS.join('|')}]`,
  does: 'Puts it into the graph that answers; --open: it serves nothing personal, so it need not verify hops.',
  async run(words) {
    const { proposal, format, token } = await proposalIn('publish', words)
    const { name } = proposal
    const replaces = await versionOf(name, token)
    const told = await askRegistry<Told>('/publish', { token, body: { ...proposal, replaces } })
    const done =
      told.graph === null
        ? `«${name}» is published already, as version ${told.version}.`
        : `«${name}» is published: version ${told.version}, in graph ${told.graph}.`
    return tell(told, format, done)
  },
}

/** 0 for one that is not in the graph. */
async function versionOf(name: string, token: string): Promise<number> {
  try {
    const path = `/subgraphs/${encodeURIComponent(name)}`
    return (await askRegistry<{ version: number }>(path, { token })).version
  } catch (fault) {
    if (fault instanceof Refusal && fault.code === 'NOT_FOUND') return 0
    throw fault
  }
}
