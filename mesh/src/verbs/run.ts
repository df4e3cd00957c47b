// npm run mesh -- run NAME: one subgraph of this repository beside the mesh, as the mesh runs its own: with a database on the
// embedded server, unless it is given one, and with the keys of the data folder. The mesh does not know of it until it is
// published; of a source, until it is started with it:
// so it is told how to do that.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import { isSource, readSource, type SourceDescription } from '@overstap/schema/sources'
import { ENTRIES } from '../entries.ts'
import { type Keys, openKeys } from '../keys.ts'
import { inherited, planOf } from '../launch.ts'
import { log } from '../log.ts'
import { reachCluster } from '../postgres/reach-cluster.ts'
import { relayLines } from '../relay-lines.ts'
import { DEMO_SIZE, dataFolderOf, keysFileOf, OWNERS, ROOT, variablesOf } from '../settings.ts'
import { startWithSource } from '../start-with-source.ts'
import type { Verb } from './verb.ts'

/** Where it listens a program says soon, or not at all. */
const LONGEST_LOOKED_AT = 10_000

export const run: Verb = {
  name: 'run',
  usage: 'run NAME',
  does: 'Runs the subgraph or source in subgraphs/NAME beside the mesh, with a database of its own, until Ctrl-C.',
  async run(words) {
    const { positionals } = parseArgs({ args: words, allowPositionals: true })
    const [name, ...more] = positionals
    if (name === undefined || more.length > 0) throw new Error('Name one subgraph: run spt-drenthe')
    const entry = entryOf(name)
    const { env } = process
    const folder = dataFolderOf(env)
    const source = sourceIn(name)
    const called = source?.prefix ?? name
    const prefix = variablesOf(called)
    const given = env[`${prefix}_DATABASE_URL`]
    const told = source && howItIsAsked(source, env)
    const database = given ? { url: given, leave: async () => {} } : await databaseBeside(folder, called)
    if (told) process.stdout.write(told)
    try {
      const ended = await untilItEnds(called, entry, source === undefined, {
        ...inherited(env),
        ...Object.fromEntries(Object.entries(env).filter(([variable]) => variable.startsWith(`${prefix}_`))),
        ...keysFor(called, source, openKeys(keysFileOf(folder))),
        [`${prefix}_DATABASE_URL`]: database.url,
        SEED_DEMO: planOf(env.SEED_DEMO ?? DEMO_SIZE),
      })
      if (ended !== 'exit code 0') throw new Error(`${name} ended with ${ended}; its last lines say why.`)
      return 0
    } finally {
      await database.leave()
    }
  },
}

/** @throws Error with a sentence that lists the subgraphs there are. */
function entryOf(name: string): string {
  if (OWNERS.some(owner => owner.name === name)) throw new Error(`«${name}» is a part of the mesh: npm start runs it.`)
  const there = readdirSync(join(ROOT, 'subgraphs')).flatMap(folder => {
    const entry = ENTRIES.map(each => join(ROOT, 'subgraphs', folder, each)).find(each => existsSync(each))
    return entry === undefined || OWNERS.some(owner => owner.name === folder) ? [] : [[folder, entry] as const]
  })
  const found = there.find(([folder]) => folder === name)
  if (found) return found[1]
  const names = there.map(([folder]) => folder)
  throw new Error(
    `There is no subgraph in subgraphs/${name}. What can be run is: ${names.join(', ')}. «init ${name}» makes another.`,
  )
}

async function databaseBeside(folder: string, name: string): Promise<{ url: string; leave: () => Promise<void> }> {
  const cluster = await reachCluster(join(folder, 'postgres'), log)
  try {
    return { url: await cluster.createPartner(name), leave: cluster.stop }
  } catch (fault) {
    await cluster.stop()
    throw fault
  }
}

/** A source is asked by one subgraph, and reads nothing that others sign: it believes that one, and not the gateway. */
function keysFor(name: string, source: SourceDescription | undefined, keys: Keys): NodeJS.ProcessEnv {
  const ownKey = { [`${variablesOf(name)}_SIGNING_KEY`]: JSON.stringify(keys.privateKey(`owner-${name}`)) }
  if (source) return { ...ownKey, OWNER_PUBLIC_KEYS: JSON.stringify(keys.ownerKeys([{ name: source.behind }])) }
  return {
    ...ownKey,
    GATEWAY_PUBLIC_KEYS: JSON.stringify(keys.publicKeys('gateway')),
    OWNER_PUBLIC_KEYS: JSON.stringify(keys.ownerKeys([...OWNERS, { name }])),
  }
}

/** What it is to the mesh, when it is a source. */
function sourceIn(name: string): SourceDescription | undefined {
  const folder = join(ROOT, 'subgraphs', name)
  return isSource(folder) ? readSource(folder) : undefined
}

function howItIsAsked(source: SourceDescription, env: NodeJS.ProcessEnv): string {
  return `${source.prefix} stands behind ${source.behind} in a mesh that is started with it:

  ${startWithSource(source, env)}

`
}

/** The first address that a subgraph says is where it listens, in whatever words. */
function tellHowToPublish(name: string, output: Readable): void {
  let printed = ''
  const look = (part: Buffer) => {
    printed = (printed + part).slice(-LONGEST_LOOKED_AT)
    const [address] = /https?:\/\/[^\s"\\]+(?=[\s"\\])/.exec(printed) ?? []
    if (address === undefined) return
    output.off('data', look)
    const url = address.endsWith('/graphql') ? address : new URL('/graphql', address).href
    process.stdout.write(`
${name} runs at ${url}. Ctrl-C stops it; after a change start it again.
To let the gateway ask it, in another terminal:

  export OVERSTAP_TOKEN=$(npm run -s mesh -- invite ${name} --owner "YOUR ORGANISATION" --url ${url})
  npm run mesh -- publish ${name}

`)
  }
  output.on('data', look)
}

/** How it ended, in words. What asks this program to stop asks that one. `isPublished`: by itself, and not behind another. */
async function untilItEnds(name: string, entry: string, isPublished: boolean, env: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(process.execPath, [entry], { cwd: ROOT, env, stdio: ['inherit', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr]) relayLines(name, stream, log)
  if (isPublished) tellHowToPublish(name, child.stdout)
  const pass = (signal: NodeJS.Signals) => void child.kill(signal)
  process.on('SIGTERM', pass)
  // Ctrl-C reaches the whole group: the subgraph has heard it, and this program waits for it.
  const wait = () => {}
  process.on('SIGINT', wait)
  try {
    const [code, signal] = await once(child, 'exit')
    return signal ? `signal ${signal}` : `exit code ${code}`
  } finally {
    process.off('SIGTERM', pass)
    process.off('SIGINT', wait)
  }
}
