// What the matrix of faults runs on: a mesh of its own with the budgets of production, for each partner a gateway that
// reaches this one by way of the tests, and one that reaches all of them so. They live through one fault after another, as
// gateways do. What the tests saw is printed at the end.

import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { OWNERS, type OwnerName } from '../../mesh/src/settings.ts'
import { provideMesh } from '../mesh-setup.ts'
import { matrixIn } from './kit/matrix.ts'
import { type GatewayUnderTest, type RunningGateway, startGateway } from './kit/running-gateway.ts'

declare module 'vitest' {
  interface ProvidedContext {
    faults: {
      gateways: Record<OwnerName | 'all', GatewayUnderTest>
      /** The file in which the tests note what they saw. */
      rows: string
    }
  }
}

/**
 * The tests listen there only when their turn comes. So they lie below the ports that a system hands out by itself: those could
 * be somebody else's by then.
 */
const RESERVED = { from: 20_000, to: 30_000 }

const names = OWNERS.map(({ name }) => name)

export default async function (project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'overstap-faults-'))
  const rows = join(folder, 'rows.jsonl')
  const running: RunningGateway[] = []
  const stopMesh = await provideMesh(project, {})
  const stop = async () => {
    await Promise.all(running.map(each => each.stop()))
    await stopMesh()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const { gatewayEnv: env } = project.getProvidedContext().mesh
    const gateways: [string, GatewayUnderTest][] = []
    // One after the other: a start is all work, and the machine may have other things to do.
    for (const [gateway, partners] of [...names.map(name => [name, [name]] as const), ['all', names] as const]) {
      const [port = 0, ...ports] = await reservePorts(partners.length + 1)
      const byPartner = Object.fromEntries(partners.map((partner, index) => [partner, ports[index]]))
      const started = await startGateway({ port, log: join(folder, `${gateway}.log`), ports: byPartner, env })
      running.push(started)
      const { process: _process, stop: _stop, ...known } = started
      gateways.push([gateway, known])
    }
    // One for each name, just started.
    const byName = Object.fromEntries(gateways) as Record<OwnerName | 'all', GatewayUnderTest>
    project.provide('faults', { gateways: byName, rows })
  } catch (error) {
    await stop()
    throw error
  }
  return async () => {
    process.stdout.write(`\n${matrixIn(rows)}\n`)
    await stop()
  }
}

let nextPort = RESERVED.from + Math.floor(Math.random() * (RESERVED.to - RESERVED.from))

/** Ports on which nobody listens, each given once. */
async function reservePorts(count: number): Promise<number[]> {
  const ports: number[] = []
  while (ports.length < count) {
    const port = nextPort++
    if (await isFree(port)) ports.push(port)
  }
  return ports
}

function isFree(port: number): Promise<boolean> {
  const server = createServer()
  return new Promise(resolve => {
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
