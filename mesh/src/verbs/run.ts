// npm run mesh -- run NAME: one subgraph of this repository beside the mesh, as the mesh runs its own: with a database on the
// embedded server, unless it is given one, and with the keys of the data folder. The mesh does not know of it until it is
// published; of a source, until it is started with it.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isSource, readSource, type SourceDescription } from '@overstap/schema/sources'
import { type Keys, openKeys } from '../keys.ts'
import { inherited, planOf } from '../launch.ts'
import { log } from '../log.ts'
import { reachCluster } from '../postgres/reach-cluster.ts'
import { DEMO_SIZE, dataFolderOf, keysFileOf, OWNERS, ROOT, variablesOf } from '../settings.ts'
import { startWithSource } from '../start-with-source.ts'
import type { Verb } from './verb.ts'

/** Where a subgraph begins: as ours do, or in one file of JavaScript. */
const ENTRIES = ['src/main.ts', 'subgraph.js']

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
      const ended = await untilItEnds(entry, {
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

/** How it ended, in words. What asks this program to stop asks that one. */
async function untilItEnds(entry: string, env: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(process.execPath, [entry], { cwd: ROOT, env, stdio: 'inherit' })
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
