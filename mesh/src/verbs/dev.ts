// npm run mesh -- dev NAME: one subgraph of this repository with the published rest of the graph and a gateway of its own. Nobody
// else sees anything of it, and nothing is published.

import { neighboursOf } from '../dev/neighbours.ts'
import { programOf } from '../subgraph-program.ts'
import { untilStopped } from '../until-stopped.ts'
import { parseVerb } from './parse-verb.ts'
import { gatewayOf, tokenOf } from './registry.ts'
import type { Verb } from './verb.ts'

export const dev: Verb = {
  name: 'dev',
  usage: 'dev NAME [--port N] [--token T]',
  does: 'Runs your subgraph with the published rest, and a gateway for you alone; whoever is not reached is replaced by a mock.',
  async run(words) {
    const { subject: name, values } = parseVerb(words, { subject: 'dev NAME', options: { port: { type: 'string' } } })
    const port = values.port === undefined ? undefined : portIn(values.port)
    const program = programOf(name)
    if (program.source) throw new Error(`«${name}» is a source, which no gateway asks: npm run mesh -- run ${name}`)
    const neighbours = await neighboursOf(gatewayOf(process.env), await tokenOf(values.token))
    // A composer, and what else no other verb needs.
    const { openWorkbench } = await import('../dev/workbench.ts')
    const ended = await untilStopped(await openWorkbench({ program, neighbours, port, env: process.env }))
    if (ended !== 'exit code 0') throw new Error(`${name} ended with ${ended}; its last lines say why.`)
    return 0
  },
}

function portIn(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port
  throw new Error(`--port must be a port from 1 to 65535, but it is «${text}».`)
}
