// A source in a process of its own, the subgraph before it, and a gateway over them and the owners of the mesh; or
// the latter two before a source that runs already.

import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readSource, type SubgraphWithSources } from '@overstap/schema/sources'
import { afterAll, inject } from 'vitest'
import { openKeys } from '../../../mesh/src/keys.ts'
import { keysFileOf, OWNERS, ROOT, variablesOf } from '../../../mesh/src/settings.ts'
import { databaseOf, openAdmin } from '../../faults/kit/own-owner.ts'
import { freePorts } from '../../mesh-setup.ts'
import { gatewayBeside } from '../gateway-beside.ts'

export const keys = openKeys(keysFileOf(inject('mesh').toolEnv.OVERSTAP_DATA ?? ''))

const shared = {
  PATH: process.env.PATH ?? '',
  OWNER_PUBLIC_KEYS: JSON.stringify(keys.ownerKeys(OWNERS)),
  SUBGRAPH_DEADLINE_MS: '10000',
}

interface Program {
  /** All that it has said. */
  said(): string
  start(): Promise<void>
  kill(): Promise<void>
}

interface MeshWithSource {
  gatewayUrl: string
  source: Program
  subgraph: Program
  regions: readonly string[]
}

/** Call it at the top level of a test file. */
export async function meshWithSource(behind: SubgraphWithSources): Promise<MeshWithSource> {
  const folder = `${behind}-source`
  const { prefix, regions } = readSource(join(ROOT, 'subgraphs', folder))
  const [port = 0] = await freePorts(1)
  const variables = variablesOf(prefix)
  const source = program(folder, port, {
    ...shared,
    [`${variables}_PORT`]: String(port),
    [`${variables}_DATABASE_URL`]: await databaseBeside(await databaseOf(behind)),
    SEED_DEMO: '2000x600',
  })
  await source.start()
  const sources = JSON.stringify([{ prefix, url: `http://127.0.0.1:${port}/graphql`, regions }])
  return { ...(await meshBefore(behind, sources)), source, regions }
}

/** Call it at the top level of a test file. @param sources as <NAME>_SOURCES says them. */
export async function meshBefore(
  name: SubgraphWithSources,
  sources: string,
): Promise<{ gatewayUrl: string; subgraph: Program }> {
  const [subgraphPort = 0, gatewayPort = 0] = await freePorts(2)
  const variables = variablesOf(name)
  const subgraph = program(name, subgraphPort, {
    ...shared,
    [`${variables}_PORT`]: String(subgraphPort),
    [`${variables}_DATABASE_URL`]: await databaseOf(name),
    [`${variables}_POOL_SIZE`]: '3',
    [`${variables}_SIGNING_KEY`]: JSON.stringify(keys.privateKey(`owner-${name}`)),
    [`${variables}_SOURCES`]: sources,
    SOURCES_DEADLINE_MS: '8000',
    GATEWAY_PUBLIC_KEYS: JSON.stringify(keys.publicKeys('gateway')),
  })
  await subgraph.start()
  const beside = { [`${variables}_URL`]: `http://127.0.0.1:${subgraphPort}/graphql` }
  return { gatewayUrl: await gatewayBeside(gatewayPort, beside), subgraph }
}

/** As its main.ts starts it; it ends with the tests of the file. */
function program(folder: string, port: number, env: Record<string, string>): Program {
  const log = join(tmpdir(), `overstap-${folder}-${randomBytes(4).toString('hex')}.log`)
  let running: ChildProcess | undefined
  const kill = async () => {
    const child = running
    running = undefined
    if (!child || child.exitCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }
  afterAll(async () => {
    await kill()
    rmSync(log, { force: true })
  })
  const start = async () => {
    const output = await open(log, 'a')
    const child = spawn(process.execPath, [join(ROOT, 'subgraphs', folder, 'src/main.ts')], {
      env,
      stdio: ['ignore', output.fd, output.fd],
    })
    running = child
    await output.close()
    while (child.exitCode === null) {
      const ready = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined)
      if (ready?.ok) return
      await pause(50)
    }
    throw new Error(`${folder} ended with ${child.exitCode}: ${readFileSync(log, 'utf8')}`)
  }
  return { said: () => readFileSync(log, 'utf8'), start, kill }
}

/** An empty database beside the one of `url`, and of the same account. */
async function databaseBeside(url: string): Promise<string> {
  const place = new URL(url)
  const name = `overstap_source_${randomBytes(4).toString('hex')}`
  const admin = await openAdmin()
  await admin.sql.unsafe(`create database "${name}" owner "${place.username}"`)
  afterAll(async () => {
    await admin.sql.unsafe(`drop database "${name}" with (force)`)
    await admin.sql.end()
  })
  return Object.assign(place, { pathname: `/${name}` }).href
}
