// READ FIRST: one PostgreSQL cluster for whoever has none, with a database and a role for each partner.

import { once } from 'node:events'
import { chmod, mkdir, rm, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { delayAfter } from '../backoff.ts'
import type { Log } from '../log.ts'
import { type Account, mayUse, serverAccount } from './account.ts'
import { locateBinaries } from './binaries.ts'
import { lockFolder } from './folder-lock.ts'
import { ADMIN, initialiseOnce } from './initialise.ts'
import { closeSharedDatabases, ensurePartner } from './partner-database.ts'
import { dataFolder, placeBinaries, placeData } from './placement.ts'
import { type ClusterRecord, newPassword, readRecord, writeRecord } from './record.ts'
import { type Server, type Site, startServer } from './server.ts'

const HOST = '127.0.0.1'
const RESTARTS = { firstMs: 500, mostMs: 30_000 }

export type ClusterOptions = {
  /** The folder of the cluster; made when it is not there. Whoever removes it removes the cluster. */
  folder: string
  /** The port to try first. Without it: the port of the last start. A taken port is never an error. */
  port?: number
  /** For tests: quick, not safe against a power cut, and gone after stop. */
  throwaway?: boolean
  log: Log
}

export type Cluster = {
  host: string
  port: number
  /** The superuser's way in. */
  adminUrl: string
  /** Where the data really are: the folder asked for, or its stand-in. */
  home: string
  /** Makes the partner's role and database when they are not there, and tells the URL that only it may know. */
  createPartner(name: string): Promise<string>
  /** Stops the server and frees the folder; may be called again. */
  stop(): Promise<void>
}

export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const folder = resolve(options.folder)
  await makeFolder(folder)
  const unlock = lockFolder(folder)
  let server: Server | undefined
  try {
    const { record, account } = await recall(folder, options.log)
    const { home } = record
    const binaries = await placeBinaries(locateBinaries(), account, home, options.log)
    await initialiseOnce({ home, binaries, account, password: record.adminPassword, log: options.log })
    const site: Site = { home, binaries, account, throwaway: options.throwaway ?? false, log: options.log }
    server = await startServer(site, options.port ?? record.port ?? 0)
    const { port } = server
    if (options.port && options.port !== port)
      options.log(`PostgreSQL: port ${options.port} is taken, so it listens on ${port}`)
    record.port = port
    await writeRecord(folder, record)
    await closeSharedDatabases(databaseUrl(ADMIN, record.adminPassword, port))
    options.log(`PostgreSQL listens on ${HOST}:${port}, data in ${home}`)
    const stopServer = keepRunning(site, server)
    return describe(folder, record, port, async () => {
      await stopServer()
      if (site.throwaway) for (const place of [home, folder]) await rm(place, { recursive: true, force: true })
      unlock()
    })
  } catch (error) {
    await server?.stop()
    if (options.throwaway) await rm(folder, { recursive: true, force: true })
    unlock()
    throw error
  }
}

function describe(folder: string, record: ClusterRecord, port: number, end: () => Promise<void>): Cluster {
  const adminUrl = databaseUrl(ADMIN, record.adminPassword, port)
  let stopping: Promise<void> | undefined
  return {
    host: HOST,
    port,
    adminUrl,
    home: record.home,
    createPartner: name => createPartnerIn(folder, record, port, name),
    stop() {
      stopping ??= end()
      return stopping
    },
  }
}

/** Also for who did not start the server: the record is written anew, and read again by the next start. */
export async function createPartnerIn(
  folder: string,
  record: ClusterRecord,
  port: number,
  name: string,
): Promise<string> {
  if (!/^[a-z][a-z0-9_]{0,39}$/.test(name))
    throw new Error(`A partner's database needs a name in lower case letters, digits and underscores, not '${name}'.`)
  const password = record.partnerPasswords[name] ?? newPassword()
  record.partnerPasswords[name] = password
  await writeRecord(folder, record)
  await ensurePartner(databaseUrl(ADMIN, record.adminPassword, port), name, password)
  return databaseUrl(name, password, port)
}

export function databaseUrl(name: string, password: string, port: number): string {
  return `postgres://${name}:${password}@${HOST}:${port}/${name}`
}

/** Others may pass through new folders to what they own inside, but see nothing; a folder that was there keeps its rights. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true })
  if (first === undefined) return
  for (let made = folder; made.length >= first.length; made = dirname(made)) await chmod(made, 0o711)
}

/** What an earlier start decided, or the decisions of a first one. */
async function recall(folder: string, log: Log): Promise<{ record: ClusterRecord; account: Account | undefined }> {
  const account = serverAccount()
  const found = await readRecord(folder)
  if (!found) {
    const home = await placeData(folder, account, log)
    const record = { home, adminPassword: newPassword(), partnerPasswords: {} }
    await writeRecord(folder, record)
    return { record, account }
  }
  const data = dataFolder(found.home)
  const owner = account && (await stat(data).catch(() => undefined))
  // Data that an ordinary user made stay that user's, also when root starts the mesh for once.
  const lasting = owner && owner.uid !== 0 ? { name: String(owner.uid), uid: owner.uid, gid: owner.gid } : account
  if (owner && !mayUse(lasting, data, 'write'))
    throw new Error(
      `The data are in ${data}, and account ${lasting?.name} can no longer enter it. ` +
        'Give that account access to every folder above it (chmod o+x).',
    )
  return { record: found, account: lasting }
}

/** Starts the server again whenever it ends before it was told to. Returns how to tell it. */
function keepRunning(site: Site, first: Server): () => Promise<void> {
  const stopped = new AbortController()
  const watching = watch(site, first, stopped.signal)
  return () => {
    stopped.abort()
    return watching
  }
}

async function watch(site: Site, first: Server, stopped: AbortSignal): Promise<void> {
  const told = once(stopped, 'abort')
  let server: Server | undefined = first
  let failures = 0
  while (!stopped.aborted) {
    await Promise.race([server?.ended, told])
    if (stopped.aborted) break
    failures = server ? 1 : failures + 1
    const pause = delayAfter(failures, RESTARTS)
    if (server) site.log(`PostgreSQL ended unexpectedly; it is started again in ${pause / 1000} s`)
    await wait(pause, undefined, { signal: stopped }).catch(() => {})
    server = stopped.aborted ? undefined : await restart(site, first.port)
  }
  await server?.stop()
}

/** On the same port or not at all: the partners know no other. */
async function restart(site: Site, port: number): Promise<Server | undefined> {
  try {
    const server = await startServer(site, port)
    if (server.port === port) {
      site.log('PostgreSQL is back')
      return server
    }
    await server.stop()
    site.log(`PostgreSQL cannot come back while another program listens on port ${port}`)
  } catch (error) {
    site.log(`PostgreSQL cannot come back: ${error instanceof Error ? error.message : String(error)}`)
  }
  return undefined
}
