// The owners and a gateway as processes that a test can stop and start one by one, each on a database of its own, with
// everything that they say.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { issueToken } from '../../../mesh/src/development-issuer.ts'
import { openKeys } from '../../../mesh/src/keys.ts'
import { startCluster } from '../../../mesh/src/postgres/start-cluster.ts'
import { OWNERS, type OwnerName, ROOT } from '../../../mesh/src/settings.ts'
import { freePorts } from '../../mesh-setup.ts'

type Program = OwnerName | 'gateway'

export interface Owners {
  gatewayUrl: string
  /** Of a coach of the northern regions. */
  token: string
  databaseUrls: ReadonlyMap<OwnerName, string>
  start(program: Program): Promise<void>
  stop(program: Program, signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>
  /** All that the programs have written so far. */
  said(): string
  /** The folder of PostgreSQL, with its log. */
  home: string
  close(): Promise<void>
}

/** @param region made in all databases: `300x100@2026-11-21`. */
export async function openOwners(region: string): Promise<Owners> {
  const folder = await mkdtemp(join(tmpdir(), 'overstap-owners-'))
  await chmod(folder, 0o711) // PostgreSQL runs under another account when we are root
  const cluster = await startCluster({ folder: join(folder, 'postgres'), throwaway: true, log: () => {} })
  const keys = openKeys(join(folder, 'keys.json'))
  const ports = await freePorts(OWNERS.length + 1)
  const urlOf = (index: number) => `http://127.0.0.1:${ports[index]}`
  const databaseUrls = new Map<OwnerName, string>()
  for (const { name } of OWNERS) databaseUrls.set(name, await cluster.createPartner(name))

  const common = { PATH: process.env.PATH, LOG_LEVEL: 'info', SUBGRAPH_DEADLINE_MS: '10000' }
  const programs = new Map<Program, { entry: string; url: string; env: NodeJS.ProcessEnv }>()
  for (const [index, { name }] of OWNERS.entries()) {
    const prefix = name.toUpperCase()
    programs.set(name, {
      entry: join(ROOT, 'subgraphs', name, 'src/main.ts'),
      url: urlOf(index),
      env: {
        ...common,
        [`${prefix}_PORT`]: String(ports[index]),
        [`${prefix}_DATABASE_URL`]: databaseUrls.get(name),
        [`${prefix}_SIGNING_KEY`]: JSON.stringify(keys.privateKey(`owner-${name}`)),
        GATEWAY_PUBLIC_KEYS: JSON.stringify(keys.publicKeys('gateway')),
        OWNER_PUBLIC_KEYS: JSON.stringify(keys.ownerKeys(OWNERS)),
        SEED_DEMO: region,
      },
    })
  }
  const gatewayUrl = urlOf(OWNERS.length)
  programs.set('gateway', {
    entry: join(ROOT, 'gateway/src/main.ts'),
    url: gatewayUrl,
    env: {
      ...common,
      PORT: String(ports[OWNERS.length]),
      REQUEST_BUDGET_MS: '20000',
      HOP_BUDGET_MS: '10000',
      RELAY_INTERVAL_MS: '200',
      GATEWAY_SIGNING_KEY: JSON.stringify(keys.privateKey('gateway')),
      DEVELOPMENT_ISSUER_KEYS: JSON.stringify(keys.publicKeys('issuer')),
      ...Object.fromEntries(OWNERS.map(({ name }, index) => [`${name.toUpperCase()}_URL`, `${urlOf(index)}/graphql`])),
    },
  })

  const running = new Map<Program, ChildProcess>()
  const output: string[] = []
  const stop = async (program: Program, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM') => {
    const child = running.get(program)
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }
  const start = async (program: Program) => {
    const described = programs.get(program)
    if (!described) throw new Error(`There is no ${program}.`)
    const child = spawn(process.execPath, [described.entry], { env: described.env, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', part => output.push(String(part)))
    running.set(program, child)
    while (child.exitCode === null) {
      const ready = await fetch(`${described.url}/health/ready`).catch(() => undefined)
      if (ready?.ok) return
      await pause(50)
    }
    throw new Error(`${program} ended with ${child.exitCode}:\n${output.join('')}`)
  }

  return {
    gatewayUrl,
    token: await issueToken(keys, { role: 'coach' }),
    databaseUrls,
    start,
    stop,
    said: () => output.join(''),
    home: cluster.home,
    close: async () => {
      await Promise.all([...programs.keys()].map(program => stop(program)))
      await cluster.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
