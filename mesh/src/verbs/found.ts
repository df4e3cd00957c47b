// npm run mesh -- found: publishes the five with whom the mesh begins, all at once. «npm start» does so itself.

import { parseArgs } from 'node:util'
import { foundersAt } from '../found-registry.ts'
import { OWNERS, type OwnerName } from '../settings.ts'
import { FORMATS, formatOf } from './findings.ts'
import { askRegistry, type Told, tokenOf } from './registry.ts'
import { tell } from './told.ts'
import type { Verb } from './verb.ts'

export const found: Verb = {
  name: 'found',
  usage: `found [--token T] [--format ${FORMATS.join('|')}]`,
  does: 'Begins a registry with the five of this repository, at <NAME>_URL; later publishes what has changed (operator).',
  async run(words) {
    const { values } = parseArgs({ args: words, options: { token: { type: 'string' }, format: { type: 'string' } } })
    const founders = foundersAt({ urlOf, contractsOf: name => process.env[`${name.toUpperCase()}_CONTRACTS`] })
    const told = await askRegistry<Told>('/found', { token: await tokenOf(values.token), body: { founders } })
    const done =
      told.graph === null ? 'The five are published already.' : `The five are published: graph ${told.graph}.`
    return tell(told, formatOf(values.format), done)
  },
}

function urlOf(name: OwnerName): string {
  const { env } = process
  const port = env[`${name.toUpperCase()}_PORT`] || OWNERS.find(each => each.name === name)?.port
  return env[`${name.toUpperCase()}_URL`] || `http://127.0.0.1:${port}/graphql`
}
