// An owner in a process of the test's own, beside the one of the mesh: to be stopped, killed, and cut off from its database.

import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import { inject } from 'vitest'
import { openKeys } from '../../../mesh/src/keys.ts'
import { ADMIN } from '../../../mesh/src/postgres/initialise.ts'
import { readRecord } from '../../../mesh/src/postgres/record.ts'
import { databaseUrl } from '../../../mesh/src/postgres/start-cluster.ts'
import { keysFileOf, OWNERS, type OwnerName, ROOT } from '../../../mesh/src/settings.ts'
import { tied } from '../../../mesh/src/tied.ts'

export interface OwnOwner {
  url: string
  /** The file with all that it has said. */
  log: string
  /** Sends a signal; resolves when the process has ended, where it does. */
  signal(name: 'SIGSTOP' | 'SIGCONT' | 'SIGKILL'): Promise<void>
  /** Starts it again. */
  start(): Promise<void>
  /** Asks it to stop, and kills it when it does not. Gives how long it took, in milliseconds. */
  stop(): Promise<number>
}

/** Few, so that one that gets lost is missed; and the account of an owner may have only so many, with the mesh's own. */
const POOL_SIZE = 3
/** How long a program has to stop before it is killed, in milliseconds: as long as the mesh gives it. */
export const STOPS_WITHIN_MS = 10_000

/** As the mesh starts it, on another port. Resolves when it is ready. */
export async function startOwner(name: OwnerName, port: number, database: string): Promise<OwnOwner> {
  const { toolEnv, contracts } = inject('mesh')
  const keys = openKeys(keysFileOf(toolEnv.OVERSTAP_DATA ?? ''))
  const prefix = name.toUpperCase()
  const url = `http://127.0.0.1:${port}`
  const folder = mkdtempSync(join(tmpdir(), `overstap-own-${name}-`))
  const log = join(folder, 'owner.log')
  let running: ChildProcess | undefined

  const start = async () => {
    const output = openSync(log, 'a')
    const child = spawn(process.execPath, [...tied(2_000), join(ROOT, 'subgraphs', name, 'src/main.ts')], {
      env: {
        PATH: process.env.PATH,
        LOG_LEVEL: 'warn',
        [`${prefix}_PORT`]: String(port),
        [`${prefix}_DATABASE_URL`]: database,
        [`${prefix}_SIGNING_KEY`]: JSON.stringify(keys.privateKey(`owner-${name}`)),
        [`${prefix}_CONTRACTS`]: contracts[name],
        [`${prefix}_POOL_SIZE`]: String(POOL_SIZE),
        GATEWAY_PUBLIC_KEYS: JSON.stringify(keys.publicKeys('gateway')),
        OWNER_PUBLIC_KEYS: JSON.stringify(keys.ownerKeys(OWNERS)),
      },
      stdio: ['ignore', output, output, 'ipc'],
    })
    closeSync(output)
    running = child
    while (child.exitCode === null) {
      const ready = await fetch(`${url}/health/ready`).catch(() => undefined)
      if (ready?.ok) return
      await pause(50)
    }
    throw new Error(`The owner ${name} ended with ${child.exitCode}.`)
  }
  const end = async (how: 'SIGTERM' | 'SIGKILL'): Promise<number> => {
    if (!running || running.exitCode !== null || running.signalCode !== null) return 0
    const began = performance.now()
    const child = running
    const impatience = setTimeout(() => child.kill('SIGKILL'), STOPS_WITHIN_MS)
    const ended = once(child, 'exit')
    child.kill(how)
    await ended
    clearTimeout(impatience)
    return performance.now() - began
  }

  await start()
  return {
    url: `${url}/graphql`,
    log,
    start,
    stop: async () => {
      const ms = await end('SIGTERM')
      rmSync(folder, { recursive: true, force: true })
      return ms
    },
    signal: async how => {
      if (how === 'SIGKILL') await end(how)
      else running?.kill(how)
    },
  }
}

/** The way into an owner's database of the mesh, as the owner has it. */
export async function databaseOf(name: OwnerName): Promise<string> {
  const { toolEnv } = inject('mesh')
  const given = toolEnv[`${name.toUpperCase()}_DATABASE_URL`]
  if (given) return given
  const record = await clusterRecord()
  return databaseUrl(name, record.partnerPasswords[name] ?? '', record.port ?? 0)
}

/** The way in of who may make databases and end other people's connections. */
export async function openAdmin(): Promise<{ url: string; sql: postgres.Sql }> {
  const record = process.env.TEST_DATABASE_URL ? undefined : await clusterRecord()
  const url = record
    ? databaseUrl(ADMIN, record.adminPassword, record.port ?? 0)
    : (process.env.TEST_DATABASE_URL ?? '')
  return { url, sql: postgres(url, { max: 4, onnotice: () => {} }) }
}

async function clusterRecord() {
  const record = await readRecord(join(inject('mesh').toolEnv.OVERSTAP_DATA ?? '', 'postgres'))
  if (!record) throw new Error('The mesh has a cluster of its own.')
  return record
}

export interface Clone {
  name: string
  /** The owner's way in. */
  url: string
  drop(): Promise<void>
}

/** A copy of an owner's database, to break while the mesh's own goes on. */
export async function cloneOf(owner: OwnerName, admin: postgres.Sql): Promise<Clone> {
  const original = new URL(await databaseOf(owner))
  const from = original.pathname.slice(1)
  const name = `${from}_faults_${randomBytes(4).toString('hex')}`
  for (;;) {
    try {
      // A copy is made of what nobody is connected to; the mesh's owner opens its connections again when it is asked.
      await admin`select pg_terminate_backend(pid, 1000) from pg_stat_activity where datname = ${from}`
      await admin.unsafe(`create database "${name}" template "${from}" owner "${original.username}"`)
      break
    } catch (fault) {
      const isInUse = fault instanceof postgres.PostgresError && fault.code === '55006'
      if (!isInUse) throw fault
    }
  }
  return {
    name,
    url: Object.assign(original, { pathname: `/${name}` }).href,
    drop: async () => {
      await admin.unsafe(`drop database "${name}" with (force)`)
    },
  }
}
