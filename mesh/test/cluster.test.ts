// The embedded cluster through everything that was seen to go wrong on other people's machines.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import postgres from 'postgres'
import { expect, onTestFinished, test } from 'vitest'
import { serverAccount } from '../src/postgres/account.ts'
import { locateBinaries } from '../src/postgres/binaries.ts'
import { type Cluster, startCluster } from '../src/postgres/start-cluster.ts'
import { isAlive } from '../src/process-table.ts'
import { eventually, freePort, listenOn, runProgram, startProgram, temporaryFolder } from './scene.ts'

const quiet = () => {}

async function start(folder: string, options: { port?: number; log?: (event: string) => void } = {}): Promise<Cluster> {
  const cluster = await startCluster({ folder, log: quiet, ...options })
  onTestFinished(cluster.stop)
  return cluster
}

async function query(url: string, text: string): Promise<readonly unknown[]> {
  const sql = postgres(url, { max: 1, onnotice: quiet, connect_timeout: 5 })
  try {
    return [...(await sql.unsafe(text))]
  } finally {
    await sql.end()
  }
}

/** A cluster that was stopped cleanly, with one row in it. */
async function usedFolder(): Promise<{ folder: string; home: string }> {
  const folder = await temporaryFolder()
  const cluster = await start(folder)
  await query(cluster.adminUrl, 'CREATE TABLE memory AS SELECT 42 AS answer')
  await cluster.stop()
  return { folder, home: cluster.home }
}

async function postmasterOf(home: string): Promise<number> {
  return Number((await readFile(join(home, 'data', 'postmaster.pid'), 'utf8')).split('\n')[0])
}

/** A server that no launcher watches over, as after a SIGKILL of launcher and guard. */
async function orphanServer(home: string): Promise<number> {
  const { uid, gid } = serverAccount() ?? {}
  const port = await freePort()
  const set = ['-c', `port=${port}`, '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=']
  const child = spawn(join(locateBinaries().root, 'bin', 'postgres'), ['-D', join(home, 'data'), ...set], {
    ...(uid === undefined ? {} : { uid, gid }),
    cwd: '/',
    stdio: 'ignore',
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const read = () => readFile(join(home, 'data', 'postmaster.pid'), 'utf8').catch(() => '')
  await eventually(read, text => /^ready/m.test(text))
  return child.pid ?? 0
}

const remembers = async (cluster: Cluster) =>
  expect(await query(cluster.adminUrl, 'SELECT answer FROM memory')).toEqual([{ answer: 42 }])

test('is PostgreSQL 18 that keeps its data over restarts, on the same port', async () => {
  const folder = await temporaryFolder()
  const first = await start(folder)
  await query(first.adminUrl, 'CREATE TABLE memory AS SELECT 42 AS answer')
  expect(await query(first.adminUrl, 'SHOW server_version')).toEqual([
    { server_version: expect.stringMatching(/^18\./) },
  ])
  await first.stop()
  const second = await start(folder)
  expect(second.adminUrl).toBe(first.adminUrl)
  await remembers(second)
})

test('folds and compares accented letters, also in trigrams', async () => {
  const { adminUrl } = await start(await temporaryFolder())
  await query(adminUrl, 'CREATE EXTENSION pg_trgm')
  const rows = await query(
    adminUrl,
    `SELECT lower('ÉÖ') AS folded, similarity('COÖPERATIE', 'coöperatie') AS alike,
    'e' < 'é' AND 'Z' < 'a' AS by_code_point, cardinality(show_trgm('ö')) AS trigrams`,
  )
  expect(rows).toEqual([{ folded: 'éö', alike: 1, by_code_point: true, trigrams: 2 }])
})

test('refuses a second start on a folder while the first lives, and does not disturb it', async () => {
  const folder = await temporaryFolder()
  const { child, line } = await runProgram('holds-a-cluster', folder)
  await expect(start(folder)).rejects.toThrow(`in use by another launcher (process ${child.pid})`)
  const { adminUrl } = JSON.parse(line) as { adminUrl: string } // our own program's line
  expect(await query(adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
})

test('lets exactly one of several simultaneous first starts have the folder', async () => {
  const folder = await temporaryFolder()
  const starts = await Promise.allSettled([1, 2, 3].map(() => runProgram('holds-a-cluster', folder)))
  expect(starts.map(start => start.status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
  for (const start of starts)
    if (start.status === 'rejected') expect(String(start.reason)).toContain('in use by another launcher')
})

test('starts after a launcher that was killed while it made the cluster', async () => {
  const folder = await temporaryFolder()
  const { child } = startProgram('holds-a-cluster', folder)
  await eventually(
    () => readdir(folder),
    names => names.some(name => name.startsWith('data.new')),
  )
  child.kill('SIGKILL')
  await once(child, 'exit')
  const cluster = await start(folder)
  expect(await query(cluster.adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
})

test('refuses a second start in the same process too', async () => {
  const folder = await temporaryFolder()
  await start(folder)
  await expect(start(folder)).rejects.toThrow('in use by another launcher')
})

test('leaves no server behind when its launcher is killed, and starts again with its data', async () => {
  const { folder, home } = await usedFolder()
  const { child } = await runProgram('holds-a-cluster', folder)
  const server = await postmasterOf(home)
  child.kill('SIGKILL')
  await once(child, 'exit')
  await remembers(await start(folder)) // at once: the old server may still be on its way out
  expect(isAlive(server)).toBe(false)
})

test('stops every process at SIGTERM, and the double Ctrl-C of an impatient person', async () => {
  for (const signals of [['SIGTERM'], ['SIGINT', 'SIGINT']] as const) {
    const { child, line } = await runProgram('holds-a-cluster', await temporaryFolder())
    const { home } = JSON.parse(line) as { home: string } // our own program's line
    const server = await postmasterOf(home)
    const ended = once(child, 'exit')
    for (const signal of signals) child.kill(signal)
    expect(await ended).toEqual([0, null])
    expect(isAlive(server)).toBe(false)
  }
})

test('takes over data on which an orphan server still runs', async () => {
  const { folder, home } = await usedFolder()
  const orphan = await orphanServer(home)
  const events: string[] = []
  await remembers(await start(folder, { log: event => events.push(event) }))
  expect(isAlive(orphan)).toBe(false)
  expect(events.join('\n')).toContain(`process ${orphan}`)
})

test('starts after a server that was killed with everything it had open', async () => {
  const { folder, home } = await usedFolder()
  const orphan = await orphanServer(home)
  process.kill(orphan, 'SIGKILL')
  await eventually(
    () => isAlive(orphan),
    alive => !alive,
  )
  await remembers(await start(folder))
})

test('is not misled by a stale file that names an unrelated process', async () => {
  const { folder, home } = await usedFolder()
  // The same account runs it, which is when PostgreSQL itself would refuse to start.
  const { uid, gid } = serverAccount() ?? {}
  const unrelated = spawn('sleep', ['60'], { ...(uid === undefined ? {} : { uid, gid }), cwd: '/', stdio: 'ignore' })
  onTestFinished(() => void unrelated.kill('SIGKILL'))
  const stale = [unrelated.pid, join(home, 'data'), 1_700_000_000, 5432, '', '127.0.0.1', '', 'ready', '']
  await writeFile(join(home, 'data', 'postmaster.pid'), stale.join('\n'))
  await remembers(await start(folder))
  expect(isAlive(unrelated.pid ?? 0)).toBe(true)
})

test('moves to a free port when the one it wants is taken, and says so', async () => {
  const port = await freePort()
  await listenOn(port)
  const events: string[] = []
  const cluster = await start(await temporaryFolder(), { port, log: event => events.push(event) })
  expect(cluster.port).not.toBe(port)
  expect(events.join('\n')).toContain(`port ${port} is taken, so it listens on ${cluster.port}`)
})

test('comes back on the same port when the server is killed', async () => {
  const cluster = await start(await temporaryFolder())
  await query(cluster.adminUrl, 'CREATE TABLE memory AS SELECT 42 AS answer')
  const killed = await postmasterOf(cluster.home)
  process.kill(killed, 'SIGKILL')
  const ask = () => query(cluster.adminUrl, 'SELECT answer FROM memory').catch(() => [])
  expect(await eventually(ask, rows => rows.length > 0)).toEqual([{ answer: 42 }])
  expect(await postmasterOf(cluster.home)).not.toBe(killed)
})
