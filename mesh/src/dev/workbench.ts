// READ FIRST in this folder: somebody's own subgraph, a gateway for it alone, and the published rest of the graph, of whom those
// that do not answer from here are replaced.

import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { type Problem, renderProblems } from '@overstap/schema/registry'
import { openKeys } from '../keys.ts'
import { inherited } from '../launch.ts'
import { log } from '../log.ts'
import { type Rerun, rerunning } from '../rerun.ts'
import { serveIssuer } from '../serve-issuer.ts'
import { dataFolderOf, GATEWAY_NODE_FLAGS, keysFileOf, ROOT, variablesOf } from '../settings.ts'
import { environmentOf, type SubgraphProgram } from '../subgraph-program.ts'
import { createSupervisor } from '../supervisor.ts'
import { graphWith, sdlOf, writeGraph } from './graph.ts'
import { openMockPartners } from './mock-partners.ts'
import type { Neighbours } from './neighbours.ts'
import { lookedAt, type Partner } from './partners.ts'
import { welcome } from './welcome.ts'

interface Options {
  program: SubgraphProgram
  neighbours: Neighbours
  /** Where the gateway listens; undefined: where there is room. */
  port: number | undefined
  env: NodeJS.ProcessEnv
}

export async function openWorkbench(options: Options): Promise<Rerun> {
  const onBench = new AsyncDisposableStack()
  try {
    return await open(options, onBench)
  } catch (fault) {
    await onBench.disposeAsync()
    throw fault
  }
}

/** @param onBench what has to be put away when all is over, the last first. */
async function open(options: Options, onBench: AsyncDisposableStack): Promise<Rerun> {
  const { program, neighbours, env } = options
  const folder = dataFolderOf(env)
  const keys = openKeys(keysFileOf(folder))
  const port = options.port ?? (await freePort())
  const gatewayUrl = `http://127.0.0.1:${port}`
  const told = await environmentOf(program, env, true)
  onBench.defer(told.leave)
  const issuer = await serveIssuer(keys, { port: 0, elsewhere: false, gatewayPort: port, env })
  onBench.defer(issuer.stop)
  const partners = await partnersOf(program.called, neighbours, env)
  const mocks = await openMockPartners(partners.filter(({ because }) => because !== undefined))
  onBench.defer(mocks.stop)
  const supervisor = createSupervisor({ log })
  onBench.defer(supervisor.stop)

  let opened = false
  const openGateway = async (supergraphFile: string) => {
    const replaced = [...mocks.urls].map(([name, url]) => [`${variablesOf(name)}_URL`, url])
    await supervisor.run({
      name: 'gateway',
      entry: join(ROOT, 'gateway', 'src', 'main.ts'),
      nodeFlags: GATEWAY_NODE_FLAGS,
      cwd: ROOT,
      env: {
        ...{ LOG_LEVEL: 'warn', ...inherited(env), ...issuer.gatewayEnv },
        PORT: String(port),
        SUPERGRAPH_FILE: supergraphFile,
        GATEWAY_SIGNING_KEY: JSON.stringify(keys.privateKey('gateway')),
        // What the partners tell each other their own gateway carries.
        RELAY_INTERVAL_MS: '0',
        ...Object.fromEntries(replaced),
      },
      readyUrl: `${gatewayUrl}/health/ready`,
    })
  }
  const show = async (url: string) => {
    const { called } = program
    const { problems, graph } = await graphWith({ name: called, url, published: neighbours.published })
    tell(problems)
    if (graph === undefined)
      return log(`${called}: ${opened ? 'the gateway keeps the graph before' : 'no gateway yet'}`)
    const file = writeGraph(join(folder, 'dev', called), graph.supergraph)
    if (opened) return log(`${called} runs again, with the change`)
    await openGateway(file)
    opened = true
    const { sdl } = sdlOf(called)
    process.stdout.write(
      welcome({ name: called, gatewayUrl, partners, from: neighbours.from, sdl, api: graph.api, env }),
    )
  }
  let shown = Promise.resolve()
  const onAddress = (url: string) => {
    shown = shown.then(() => show(url)).catch(fault => log(fault instanceof Error ? fault.message : String(fault)))
  }
  const running = rerunning({ ...program, name: program.called, env: told.env, onAddress })
  const ended = running.ended.finally(async () => {
    await shown
    await onBench.disposeAsync()
  })
  return {
    ended,
    async stop() {
      await running.stop()
      await ended
    },
  }
}

async function partnersOf(
  name: string,
  { published, areReached }: Neighbours,
  env: NodeJS.ProcessEnv,
): Promise<Partner[]> {
  const others = published.subgraphs.filter(each => each.name !== name)
  if (areReached) return lookedAt(others, openKeys(keysFileOf(dataFolderOf(env))))
  return others.map(each => ({ ...each, because: 'no gateway is reached that knows where it is' }))
}

function tell(problems: readonly Problem[]): void {
  if (problems.length > 0) process.stdout.write(`\n${renderProblems(problems, 'table')}\n\n`)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await once(server.close(), 'close')
  if (address === null || typeof address === 'string') throw new Error('A server on a port has a port.')
  return address.port
}
