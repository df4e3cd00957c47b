// What the tests of this folder stand on: temporary folders, real processes, free ports, and waiting for a fact.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** A folder that is removed after the test. Closed means: only its owner may enter it. */
export async function temporaryFolder(rights: 'open' | 'closed' = 'open'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'overstap-mesh-'))
  if (rights === 'open') await chmod(folder, 0o711)
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }))
  return folder
}

/** Runs one of the programs in this folder; resolves with its first line of output. Killed after the test at the latest. */
export async function runProgram(name: string, ...args: string[]): Promise<{ child: ChildProcess; line: string }> {
  const { child, output, complaints, ended } = startProgram(name, ...args)
  const [line] = await Promise.race([once(createInterface(output), 'line'), ended.then(() => [undefined])])
  if (typeof line !== 'string') throw new Error(`${name} ended before it said anything: ${complaints.join('')}`)
  return { child, line }
}

/** The same without waiting for its first line. */
export function startProgram(name: string, ...args: string[]) {
  const entry = fileURLToPath(new URL(`./programs/${name}.ts`, import.meta.url))
  const child = spawn(process.execPath, [entry, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'close')
  const complaints: string[] = []
  child.stderr.on('data', part => complaints.push(String(part)))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  return { child, output: child.stdout, complaints, ended }
}

export async function listenOn(port: number): Promise<Server> {
  const server = createServer().listen(port, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return server
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a numbered address.')
  return address.port
}

/** Looks until the fact holds and returns what was seen; gives up after ten seconds, or as many as are given. */
export async function eventually<T>(
  look: () => T | Promise<T>,
  holds: (seen: T) => boolean,
  withinMs = 10_000,
): Promise<T> {
  for (const deadline = performance.now() + withinMs; ; await wait(20)) {
    const seen = await look()
    if (holds(seen)) return seen
    if (performance.now() > deadline) throw new Error(`Waited in vain; last seen: ${String(seen)}`)
  }
}
