// A subgraph that shares no code with us, as its owner would have it: a copy of its folder where nothing of ours is, with
// what its package.json names and nothing else, in a process of its own.

import { type ChildProcess, spawn } from 'node:child_process'
import { generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll } from 'vitest'
import { hopSigner } from '../../gateway/src/policy/sign-hop.ts'
import type { Viewer } from '../../gateway/src/policy/viewer.ts'
import { ROOT } from '../../mesh/src/settings.ts'
import { testDatabase } from '../databases.ts'
import { freePorts } from '../mesh-setup.ts'
import type { HopRequest } from './hop-attacks.ts'

interface Reply {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: the shape depends on what was asked
  body: any
}

export interface Outside {
  url: string
  databaseUrl: string
  gatewayKey: KeyObject
  /** What it has written, its log first of all. */
  written(): string
  /** A hop that is good, for whoever asks. */
  hopOf(query: string, viewer: Viewer, variables?: object, path?: string): HopRequest
  send(request: HopRequest, signal?: AbortSignal): Promise<Reply>
  /** Asks its process to stop; resolves with its exit code. */
  stop(): Promise<number | null>
}

/**
 * Call it at the top level of a test file.
 * @param more of its environment; without keys of a gateway in it there is one that `hopOf` signs for.
 */
export async function runOutside(name: string, demo: string, more: Record<string, string> = {}): Promise<Outside> {
  const folder = copyOf(name)
  const prefix = name.toUpperCase().replaceAll('-', '_')
  const gateway = generateKeyPairSync('ed25519')
  const [port = 0] = await freePorts(1)
  const start = (env: Record<string, string>) =>
    spawn(process.execPath, [join(folder, 'src', 'main.ts')], {
      cwd: folder,
      env: { PATH: process.env.PATH, SEED_DEMO: demo, [`${prefix}_PORT`]: String(port), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  const database = await testDatabase({
    name: name.replaceAll('-', '_'),
    migrations: join(ROOT, 'subgraphs', name, 'db', 'migrations'),
    seed: demo,
    prepare: async url => {
      const child = start({ [`${prefix}_DATABASE_URL`]: url, RESEED: '1' })
      const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
      if (code !== 0) throw new Error(`${name} did not fill its database: ${said}`)
    },
  })
  const child = start({
    [`${prefix}_DATABASE_URL`]: database.url,
    GATEWAY_PUBLIC_KEYS: JSON.stringify({ keys: [gateway.publicKey.export({ format: 'jwk' })] }),
    ...more,
  })
  let written = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (written += chunk))
  afterAll(() => stop(child))
  const url = `http://127.0.0.1:${port}`
  while (!(await fetch(`${url}/health/ready`).catch(() => undefined))?.ok) {
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}: ${written}`)
    await pause(50)
  }
  const signerFor = hopSigner(gateway.privateKey)
  return {
    url,
    databaseUrl: database.url,
    gatewayKey: gateway.privateKey,
    written: () => written,
    hopOf: (query, viewer, variables = {}, path = '/graphql') => {
      const payload = JSON.stringify({ query, variables })
      const token = signerFor(viewer, randomUUID())({ partner: name, path, body: payload })
      const headers = { 'content-type': 'application/json', 'overstap-viewer': token }
      return { method: 'POST', url: path, headers, payload }
    },
    send: (hop, signal) => send(port, hop, signal),
    stop: () => stop(child),
  }
}

/** The path goes as it is: what the web's fetch would tidy up is a part of the attack. */
async function send(port: number, { method, url, headers, payload }: HopRequest, signal?: AbortSignal): Promise<Reply> {
  const outgoing = request({ host: '127.0.0.1', port, method, path: url, headers, ...(signal && { signal }) })
  outgoing.end(payload)
  const [response] = await once(outgoing, 'response')
  return { status: response.statusCode, body: JSON.parse(await text(response)) }
}

function copyOf(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const own = join(ROOT, 'subgraphs', name)
  cpSync(own, folder, { recursive: true, filter: file => !file.endsWith('node_modules') })
  const { dependencies }: { dependencies: object } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'))
  for (const dependency of Object.keys(dependencies)) {
    const [nearest = ''] = [own, ROOT].map(each => join(each, 'node_modules', dependency)).filter(existsSync)
    const link = join(folder, 'node_modules', dependency)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(nearest, link)
  }
  return folder
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null) {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  return child.exitCode
}
