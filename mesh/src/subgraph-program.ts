// A subgraph or a source of this repository as a program beside the mesh: where it begins, and all that it is told, with a
// database on the embedded server unless it is given one, and with the keys of the data folder.

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isSource, readSource, type SourceDescription } from '@overstap/schema/sources'
import { ENTRIES } from './entries.ts'
import { type Keys, openKeys } from './keys.ts'
import { inherited, planOf } from './launch.ts'
import { log } from './log.ts'
import { reachCluster } from './postgres/reach-cluster.ts'
import { DEMO_SIZE, dataFolderOf, keysFileOf, OWNERS, ROOT, variablesOf } from './settings.ts'

export interface SubgraphProgram {
  /** What the mesh calls it. */
  called: string
  entry: string
  folder: string
  /** What it is to the mesh, when it is a source. */
  source: SourceDescription | undefined
}

/** @throws Error with a sentence that lists what there is. */
export function programOf(name: string): SubgraphProgram {
  const entry = entryOf(name)
  const folder = join(ROOT, 'subgraphs', name)
  const source = isSource(folder) ? readSource(folder) : undefined
  return { called: source?.prefix ?? name, entry, folder, source }
}

interface Told {
  env: NodeJS.ProcessEnv
  /** Stops the database server when it was started for this. */
  leave(): Promise<void>
}

/** @param isFirst the data folder may be empty: a server is made there when there is none. */
export async function environmentOf(
  { called, source }: SubgraphProgram,
  env: NodeJS.ProcessEnv,
  isFirst = false,
): Promise<Told> {
  const folder = dataFolderOf(env)
  const prefix = variablesOf(called)
  const plan = planOf(env.SEED_DEMO ?? DEMO_SIZE)
  const given = env[`${prefix}_DATABASE_URL`]
  const database = given ? { url: given, leave: async () => {} } : await databaseBeside(folder, called, isFirst)
  return {
    env: {
      ...inherited(env),
      ...Object.fromEntries(Object.entries(env).filter(([variable]) => variable.startsWith(`${prefix}_`))),
      ...keysFor(called, source, openKeys(keysFileOf(folder))),
      [`${prefix}_DATABASE_URL`]: database.url,
      SEED_DEMO: plan,
    },
    leave: database.leave,
  }
}

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

async function databaseBeside(folder: string, name: string, isFirst: boolean) {
  const cluster = await reachCluster(join(folder, 'postgres'), log, isFirst)
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
