// A subgraph that joins the running mesh: started as its README says, and composed with what the five owners publish, for a
// gateway beside the mesh's own.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parse } from 'graphql'
import postgres from 'postgres'
import { afterAll, inject } from 'vitest'
import { OWNERS, ROOT } from '../../mesh/src/settings.ts'
import { compose } from '../../schema/compose.ts'
import { freePorts } from '../mesh-setup.ts'
import { ownerUrl } from '../owner-account.ts'
import { gatewayBeside } from './gateway-beside.ts'

/** A subgraph or a source that runs, and of which nobody knows yet. */
export interface Started {
  name: string
  url: string
  /** Where the partner's tool finds its database and keys. */
  toolEnv: Record<string, string>
  /** What the partner's tool and the subgraph have printed. */
  said(): string
  /** Ends its process, without telling any gateway. */
  stop(): Promise<void>
}

export interface Joined extends Started {
  /** Of a gateway whose supergraph holds the owners and the subgraph. */
  gatewayUrl: string
  /** Gives the gateway a supergraph without it; resolves when that is what answers. */
  remove(): Promise<void>
}

/** @param name of a folder in subgraphs/. @param others that are in the graph as well, and stay in it. */
export async function joinMesh(name: string, others: readonly Started[] = []): Promise<Joined> {
  const started = await startBeside(name)
  const [gatewayPort = 0] = await freePorts(1)
  const folder = await mkdtemp(join(tmpdir(), 'overstap-joined-'))
  afterAll(() => rm(folder, { recursive: true, force: true }))
  const file = join(folder, 'supergraph.graphql')
  writeFileSync(file, supergraphWith(...others, started))
  const gatewayUrl = await gatewayBeside(gatewayPort, { SUPERGRAPH_FILE: file, LOG_LEVEL: 'silent' })
  const remove = async () => {
    writeFileSync(`${file}.new`, supergraphWith(...others))
    renameSync(`${file}.new`, file)
    while ((await partnersOf(gatewayUrl)).includes(name)) await pause(100)
  }
  return { ...started, gatewayUrl, remove }
}

/** @param name of a folder in subgraphs/; the partner's tool runs it. */
export async function startBeside(name: string): Promise<Started> {
  const [port = 0] = await freePorts(1)
  const url = `http://127.0.0.1:${port}/graphql`
  const toolEnv = { ...inject('mesh').toolEnv, ...(await externalDatabase(name)) }
  const child = spawn(process.execPath, [join(ROOT, 'mesh/src/mesh.ts'), 'run', name], {
    env: { ...toolEnv, LOG_LEVEL: 'warn', SUBGRAPH_DEADLINE_MS: '10000', [`${prefixOf(name)}_PORT`]: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', part => {
    said += part
  })
  let stopped: Promise<unknown> | undefined
  const stop = async () => {
    stopped ??= once(child, 'exit')
    child.kill('SIGTERM')
    await stopped
  }
  afterAll(stop)
  await untilReady(`http://127.0.0.1:${port}/health/ready`, child, name)
  return { name, url, toolEnv, said: () => said, stop }
}

/** The graph of the owners as they publish themselves, and of whoever joins. */
function supergraphWith(...joining: { name: string; url: string }[]): string {
  const schemaOf = (name: string) => parse(readFileSync(join(ROOT, 'subgraphs', name, 'schema.graphql'), 'utf8'))
  const { gatewayEnv } = inject('mesh')
  const owners = OWNERS.map(({ name }) => ({ name, url: gatewayEnv[`${name.toUpperCase()}_URL`] ?? '' }))
  return compose([...owners, ...joining].map(each => ({ ...each, typeDefs: schemaOf(each.name) }))).supergraph
}

/** Where the tests use a server of their own, the mesh has none to make a database on. */
export async function externalDatabase(name: string): Promise<Record<string, string>> {
  const adminUrl = process.env.TEST_DATABASE_URL
  if (!adminUrl) return {}
  const [given = ''] = Object.values(inject('mesh').toolEnv).filter(value => value.startsWith('postgres'))
  const owner = { name: new URL(given).username, password: new URL(given).password }
  const database = `overstap_joined_${name}_${process.pid}`
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} })
  await admin.unsafe(`create database "${database}" owner ${owner.name}`)
  afterAll(async () => {
    await admin.unsafe(`drop database "${database}" with (force)`)
    await admin.end()
  })
  return { [`${prefixOf(name)}_DATABASE_URL`]: ownerUrl(adminUrl, owner, database) }
}

async function untilReady(url: string, child: ChildProcess, name: string): Promise<void> {
  while (child.exitCode === null) {
    const ready = await fetch(url).catch(() => undefined)
    if (ready?.ok) return
    await pause(50)
  }
  throw new Error(`${name} ended with ${child.exitCode}.`)
}

async function partnersOf(gatewayUrl: string): Promise<string> {
  const response = await fetch(`${gatewayUrl}/status`, { headers: { accept: 'application/json' } })
  return response.text()
}

function prefixOf(name: string): string {
  return name.toUpperCase().replaceAll('-', '_')
}
