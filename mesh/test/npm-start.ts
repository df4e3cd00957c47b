// `npm start` as a person uses it: the real command in a process group of its own, with nothing in its environment but
// what is given here.

import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PAST_ROW_RULES } from '@overstap/kit'
import postgres from 'postgres'
import { freePorts } from '../../test/mesh-setup.ts'
import { OWNERS, type OwnerName, ROOT } from '../src/settings.ts'
import { type Family, familyOf } from './family.ts'
import { eventually } from './scene.ts'

/** Long enough for a machine that does much else at the same time. */
const PATIENCE_MS = 60_000

export interface Started {
  family: Family
  ports: Record<OwnerName | 'gateway', number>
  gatewayUrl: string
  /** All that was printed until now. */
  output(): string
  /** The lines of the launcher, without their time and without what npm says itself. */
  events(): string[]
  /** Resolves when the text has been printed; rejects with all that was printed when that does not come. */
  prints(text: string | RegExp): Promise<string>
  /** Resolves when everything has been printed that a person is shown at the end of a start. */
  welcomes(): Promise<string>
  /** How npm itself ended. */
  ended: Promise<{ code: number | null; signal: string | null }>
  /** To npm alone, as kill does, or to its whole group, as Ctrl-C in a terminal does. */
  signal(name: NodeJS.Signals, to?: 'npm' | 'group'): void
}

const started: Started[] = []
const folders: string[] = []

/** A place for the data, which the account that runs PostgreSQL may pass; its name must be quoted in a shell. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'overstap start '))
  await chmod(folder, 0o711)
  folders.push(folder)
  return join(folder, 'data')
}

export async function npmStart(folder: string, given: Record<string, string> = {}): Promise<Started> {
  const numbers = await freePorts(OWNERS.length + 1)
  const names = ['gateway', ...OWNERS.map(owner => owner.name)] as const
  // Every name gets a number.
  const ports = Object.fromEntries(names.map((name, index) => [name, numbers[index]])) as Started['ports']
  const variables = names.map(name => [name === 'gateway' ? 'PORT' : `${name.toUpperCase()}_PORT`, String(ports[name])])
  const child = spawn('npm', ['start'], {
    cwd: ROOT,
    env: { ...bareEnvironment(), OVERSTAP_DATA: folder, ...Object.fromEntries(variables), ...given },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const pid = child.pid
  if (pid === undefined) throw new Error('npm cannot be started here.')
  let printed = ''
  child.stdout.on('data', part => {
    printed += part
  })
  child.stderr.on('data', part => {
    printed += part
  })
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal }))
  const guard = killedWithUs(pid)
  let over = false
  void ended.then(() => {
    over = true
    guard.kill('SIGKILL')
  })
  const mesh: Started = {
    family: familyOf(pid),
    ports,
    gatewayUrl: `http://127.0.0.1:${ports.gateway}`,
    output: () => printed,
    events: () => printed.split('\n').flatMap(line => /^\d\d:\d\d:\d\d (.*)$/.exec(line)?.[1] ?? []),
    async prints(text) {
      const seen = () => (typeof text === 'string' ? printed.includes(text) : text.test(printed))
      await eventually(seen, found => found || over, PATIENCE_MS).catch(() => {})
      if (!seen()) throw new Error(`«${text}» was not printed, but:\n${printed}`)
      return printed
    },
    welcomes: () => mesh.prints(/^ +--data-urlencode 'variables=.*'$/m),
    ended,
    signal: (name, to = 'npm') => process.kill(to === 'group' ? -pid : pid, name),
  }
  started.push(mesh)
  return mesh
}

/** A group of its own gets no Ctrl-C that is meant for the tests, so it is ended when the tests are, however they go. */
function killedWithUs(group: number): ChildProcess {
  const script = 'read -r _; kill -s KILL -- -$1'
  return spawn('sh', ['-c', script, 'sh', String(group)], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] })
}

/** Ends every mesh that a test left running, and removes the data. */
export async function removeMeshes(): Promise<void> {
  for (const { family } of started) family.end()
  for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
}

/** What a command printed on stdout, as in another terminal of the same person. */
export async function inAnotherTerminal(command: string, given: Record<string, string> = {}): Promise<string> {
  const { stdout } = await promisify(execFile)('sh', ['-c', command], {
    cwd: ROOT,
    env: { ...bareEnvironment(), ...given },
  })
  return stdout
}

function bareEnvironment(): Record<string, string> {
  return { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', npm_config_update_notifier: 'false' }
}

export interface Answer {
  /** Whatever was asked for; each test says what it expects. */
  // biome-ignore lint/suspicious/noExplicitAny: the shape depends on the query
  data: any
  errors?: { extensions: Record<string, unknown> }[]
  extensions?: { sources?: { name: string; status: string }[] }
}

export async function ask(url: string, headers: Record<string, string>, body: string): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })
  return (await response.json()) as Answer // checked by whoever reads it
}

/** The way into the embedded database of an owner, or for `postgres` into all of them, as the launcher remembers it. */
export async function embeddedUrl(folder: string, name: OwnerName | 'postgres'): Promise<string> {
  // The launcher's own file.
  const record = JSON.parse(await readFile(join(folder, 'postgres', 'cluster.json'), 'utf8')) as {
    port: number
    adminPassword: string
    partnerPasswords: Record<string, string>
  }
  const password = name === 'postgres' ? record.adminPassword : record.partnerPasswords[name]
  return `postgres://${name}:${password}@127.0.0.1:${record.port}/${name}`
}

export async function sqlAt(url: string, text: string): Promise<readonly Record<string, unknown>[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connection: PAST_ROW_RULES })
  try {
    return [...(await sql.unsafe(text))]
  } finally {
    await sql.end()
  }
}
