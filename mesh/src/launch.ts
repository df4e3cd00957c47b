// READ FIRST: the whole mesh on one machine. One PostgreSQL cluster with a database and a role for each owner, the five
// subgraphs and the gateway as processes of their own, each told only what is its own, and in this process the
// development issuer, of which the gateway learns whose tokens to believe. One more database is the registry's, in which the
// five are published.

import { createServer } from 'node:net'
import { join } from 'node:path'
import { readPlan } from '@overstap/schema/region'
import { SUBGRAPHS_WITH_SOURCES } from '@overstap/schema/sources'
import { issueToken } from './development-issuer.ts'
import { askFirstQuestion } from './first-question.ts'
import { foundRegistry } from './found-registry.ts'
import { type Keys, openKeys } from './keys.ts'
import type { Log } from './log.ts'
import { type Cluster, startCluster } from './postgres/start-cluster.ts'
import { type ServedIssuer, serveIssuer } from './serve-issuer.ts'
import { GATEWAY_NODE_FLAGS, ISSUER_PORT, keysFileOf, OWNERS, type OwnerName, ROOT } from './settings.ts'
import { createSupervisor } from './supervisor.ts'

export type MeshOptions = {
  /** Data folder: databases and keys. */
  folder: string
  /** The region that is made where a database is empty: `2000x600` is candidates x vacancies; empty: none. */
  size: string
  /** The environment: ports and database URLs may be given there. */
  env: NodeJS.ProcessEnv
  /** Tests: databases that are quick and gone afterwards. */
  throwaway?: boolean
  log: Log
}

export type Mesh = {
  gatewayUrl: string
  ports: Ports
  keys: Keys
  /**
   * Resolves with true when every program is ready or has been reported as not ready: an owner that cannot work is
   * tried again while the mesh goes on without it. Resolves with false when stop comes first. Throws an Error with a
   * sentence for the person at the terminal.
   */
  start(): Promise<boolean>
  /** Stops what runs, however far the start had come; may be called again. */
  stop(): Promise<void>
}

const HOST = '127.0.0.1'

/** Describes the mesh; nothing runs before `start`. */
export function meshOn(options: MeshOptions): Mesh {
  const { folder, env, log } = options
  const ports = portsOf(env)
  const plan = planOf(options.size)
  const keys = openKeys(keysFileOf(folder))
  const gatewayUrl = `http://${HOST}:${ports.gateway}`
  const supervisor = createSupervisor({ log })
  let cluster: Promise<Cluster> | undefined
  let databases: ReturnType<typeof makeDatabases> | undefined
  let issuer: Promise<ServedIssuer> | undefined
  let stopped = false

  const databaseOf = async (name: OwnerName | 'registry'): Promise<string> => {
    const given = env[`${name.toUpperCase()}_DATABASE_URL`]
    if (given) return given
    cluster ??= startCluster({ folder: join(folder, 'postgres'), throwaway: options.throwaway ?? false, log })
    return (await cluster).createPartner(name)
  }

  const makeDatabases = async () => {
    const urls: [OwnerName, string][] = []
    for (const { name } of OWNERS) if (!stopped) urls.push([name, await databaseOf(name)])
    return { urls, registry: stopped ? '' : await databaseOf('registry') }
  }
  const urlOf = (name: OwnerName) => `http://${HOST}:${ports[name]}/graphql`

  const runOwner = (name: OwnerName, databaseUrl: string) =>
    supervisor.run({
      name,
      entry: join(ROOT, 'subgraphs', name, 'src', 'main.ts'),
      cwd: ROOT,
      env: {
        ...inherited(env),
        [`${name.toUpperCase()}_PORT`]: String(ports[name]),
        [`${name.toUpperCase()}_DATABASE_URL`]: databaseUrl,
        [`${name.toUpperCase()}_SIGNING_KEY`]: JSON.stringify(keys.privateKey(`owner-${name}`)),
        [`${name.toUpperCase()}_CONTRACTS`]: env[`${name.toUpperCase()}_CONTRACTS`] ?? '',
        [`${name.toUpperCase()}_POOL_SIZE`]: env[`${name.toUpperCase()}_POOL_SIZE`] ?? '',
        GATEWAY_PUBLIC_KEYS: JSON.stringify(keys.publicKeys('gateway')),
        OWNER_PUBLIC_KEYS: JSON.stringify(keys.ownerKeys(OWNERS)),
        SEED_DEMO: plan,
        ...forSources(name, env),
      },
      readyUrl: `http://${HOST}:${ports[name]}/health/ready`,
    })

  const runGateway = async (issuerEnv: ServedIssuer['gatewayEnv'], registryUrl: string) => {
    await supervisor.run({
      name: 'gateway',
      entry: join(ROOT, 'gateway', 'src', 'main.ts'),
      nodeFlags: GATEWAY_NODE_FLAGS,
      cwd: ROOT,
      env: {
        ...inherited(env),
        ...forGateway(env),
        OPERATIONS_FOLDER: env.OPERATIONS_FOLDER || join(folder, 'operations'),
        REGISTRY_DATABASE_URL: registryUrl,
        REGISTRY_FOLDER: env.REGISTRY_FOLDER || join(folder, 'registry'),
        PORT: String(ports.gateway),
        GATEWAY_SIGNING_KEY: JSON.stringify(keys.privateKey('gateway')),
        ...issuerEnv,
        ...Object.fromEntries(OWNERS.map(({ name }) => [`${name.toUpperCase()}_URL`, urlOf(name)])),
      },
      readyUrl: `http://${HOST}:${ports.gateway}/health/ready`,
    })
    if (stopped) return
    const token = await issueToken(keys, { role: 'operator' })
    const contractsOf = (name: OwnerName) => env[`${name.toUpperCase()}_CONTRACTS`]
    await foundRegistry({ gatewayUrl, token, urlOf, contractsOf, log })
  }

  const startAll = async (): Promise<void> => {
    const { issuer: issuerPort, ...fixed } = ports
    await refuseTakenPorts(env.ISSUER_PORT ? ports : fixed)
    databases = makeDatabases()
    const { urls, registry } = await databases
    if (stopped) return
    issuer = serveIssuer(keys, { port: issuerPort, elsewhere: !env.ISSUER_PORT, gatewayPort: ports.gateway, env })
    const { gatewayEnv, place } = await issuer
    log(`the development issuer listens on ${place}`)
    if (stopped) return
    const running = [...urls.map(([name, url]) => runOwner(name, url)), runGateway(gatewayEnv, registry)]
    for (const outcome of await Promise.allSettled(running)) {
      if (outcome.status === 'rejected') log(String(outcome.reason.message))
    }
    if (!stopped) await askFirstQuestion(gatewayUrl, await issueToken(keys, { role: 'coach' }), log)
  }

  return {
    gatewayUrl,
    ports,
    keys,
    async start() {
      await startAll()
      return !stopped
    },
    async stop() {
      stopped = true
      // The cluster must not be taken away from under what is still being made in it.
      await databases?.catch(() => undefined)
      await supervisor.stop()
      await (await issuer?.catch(() => undefined))?.stop()
      await (await cluster?.catch(() => undefined))?.stop()
    },
  }
}

/** All owners make the region for one day, also when one of them does so again after midnight. */
export function planOf(size: string): string {
  if (size === '') return ''
  const { candidates, vacancies, seed, today } = readPlan(size)
  return `${candidates}x${vacancies}x${seed}@${today}`
}

type Ports = Record<OwnerName | 'gateway' | 'issuer', number>

function portsOf(env: NodeJS.ProcessEnv): Ports {
  const ports: Record<string, number> = { gateway: port('PORT', env.PORT, 4000) }
  for (const owner of [...OWNERS, { name: 'issuer', port: ISSUER_PORT }]) {
    const variable = `${owner.name.toUpperCase()}_PORT`
    const number = port(variable, env[variable], owner.port)
    const other = Object.keys(ports).find(name => ports[name] === number)
    if (other)
      throw new Error(`Port ${number} is given to both ${other} and ${owner.name}. Choose another with ${variable}.`)
    ports[owner.name] = number
  }
  // Every name was given a port just now.
  return ports as Ports
}

function port(variable: string, text: string | undefined, otherwise: number): number {
  const value = text ? Number(text) : otherwise
  if (!Number.isInteger(value) || value < 1 || value > 65_535) {
    throw new Error(`${variable} must be a port from 1 to 65535, but it is «${text}».`)
  }
  return value
}

/** Better one clear line now than a program that is started again and again. */
async function refuseTakenPorts(ports: Partial<Ports>): Promise<void> {
  for (const [name, number] of Object.entries(ports)) {
    const free = await new Promise<boolean>(resolve => {
      const probe = createServer()
      probe.once('error', () => resolve(false))
      probe.listen(number, HOST, () => probe.close(() => resolve(true)))
    })
    if (!free) {
      const variable = name === 'gateway' ? 'PORT' : `${name.toUpperCase()}_PORT`
      throw new Error(`Port ${number} (${name}) is taken. Stop what listens there, or choose another with ${variable}.`)
    }
  }
}

/** Who stands behind a subgraph, nobody else need know. */
function forSources(name: OwnerName, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  if (!SUBGRAPHS_WITH_SOURCES.some(each => each === name)) return {}
  const variable = `${name.toUpperCase()}_SOURCES`
  return { [variable]: env[variable] ?? '', SOURCES_DEADLINE_MS: env.SOURCES_DEADLINE_MS ?? '' }
}

/** What an operator may set for the gateway alone. */
export function forGateway(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = [
    ...['CORS_ORIGINS', 'ENGINE', 'INTROSPECTION', 'REGISTERED_OPERATIONS'],
    ...['KEEP_ANSWERS_S', 'CHECKS_PER_MINUTE', 'CHANGES_PER_HOUR'],
  ]
  const groups = ['LIMIT_', 'BREAKER_', 'MOST_']
  const isForGateway = (name: string) => names.includes(name) || groups.some(group => name.startsWith(group))
  return Object.fromEntries(Object.entries(env).filter(([name]) => isForGateway(name)))
}

/** What every process may know; nothing with a secret in it. */
export function inherited(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const system = ['PATH', 'HOME', 'LANG', 'TZ', 'NODE_ENV', 'NODE_OPTIONS']
  const names = [
    ...system,
    'LOG_LEVEL',
    'RATE_LIMIT',
    'REQUEST_BUDGET_MS',
    'HOP_BUDGET_MS',
    'RELAY_INTERVAL_MS',
    'SUBGRAPH_DEADLINE_MS',
  ]
  return Object.fromEntries(names.flatMap(name => (env[name] === undefined ? [] : [[name, env[name]]])))
}
