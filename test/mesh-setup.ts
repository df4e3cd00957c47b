// The whole mesh for the scenarios: every program in a process of its own, on ports and databases of its own. With
// TEST_DATABASE_URL the databases are on that server, else on the embedded one.

import { randomBytes } from 'node:crypto'
import { chmod, copyFile, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { issueToken, TOKEN_ROLES, type TokenRole } from '../mesh/src/development-issuer.ts'
import { meshOn } from '../mesh/src/launch.ts'
import { OWNERS, type OwnerName, ROOT } from '../mesh/src/settings.ts'
import { dropOwner, makeOwner, ownerUrl } from './owner-account.ts'

declare module 'vitest' {
  interface ProvidedContext {
    mesh: RunningMesh
  }
}

export interface RunningMesh {
  gatewayUrl: string
  /** Of coaches of the three northern regions, and the other roles. */
  tokens: Record<TokenRole, string>
  /** Another employer than that of the partner's token: it offers the vacancy in Alkmaar. */
  anotherEmployer: string
  /** A coach of Drenthe alone. */
  coachOfDrenthe: string
  /** A coach of the regions of service point Noord-Holland. */
  coachOfNoordHolland: string
  /** Coaches who ask for another purpose than mediation: a funding assessment, and statistics. */
  coachAssessing: string
  coachCounting: string
  /** Where the contracts of each owner are, for a test to change: with a rename, so that others never read half a file. */
  contracts: Record<OwnerName, string>
  /** The addresses of the owners, and what else a gateway beside the mesh's own needs. */
  gatewayEnv: Record<string, string>
  /** Where the partner's tool finds databases and keys. */
  toolEnv: Record<string, string>
}

/** The scenarios are about answers, not about deadlines: a machine that does much else must not make holes in them. */
const ROOMY = { REQUEST_BUDGET_MS: '20000', HOP_BUDGET_MS: '10000', SUBGRAPH_DEADLINE_MS: '10000' }

export default function (project: TestProject): Promise<() => Promise<void>> {
  return provideMesh(project, ROOMY)
}

/** @param budgets as the programs read them; left out: their own. */
export async function provideMesh(
  project: TestProject,
  budgets: Readonly<Record<string, string>>,
): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'overstap-mesh-'))
  await chmod(folder, 0o711) // PostgreSQL runs under another account when we are root
  const databases = await externalDatabases(process.env.TEST_DATABASE_URL)
  const ports = await freePorts(OWNERS.length + 1)
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    ...databases.urls,
    PORT: String(ports[OWNERS.length]),
    LOG_LEVEL: 'warn',
    ...budgets,
  }
  OWNERS.forEach(({ name }, index) => {
    env[`${name.toUpperCase()}_PORT`] = String(ports[index])
  })
  const contracts = OWNERS.map(({ name }) => [name, join(folder, `${name}-contracts.json`)] as const)
  for (const [name, file] of contracts) {
    await copyFile(join(ROOT, 'subgraphs', name, 'contracts.json'), file)
    env[`${name.toUpperCase()}_CONTRACTS`] = file
  }
  const lines: string[] = []
  const mesh = meshOn({ folder, size: '2000x600', env, throwaway: true, log: line => lines.push(line) })
  const stop = async () => {
    await mesh.stop()
    await databases.drop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await mesh.start()
    const tokens = await Promise.all(TOKEN_ROLES.map(async role => [role, await issueToken(mesh.keys, { role })]))
    project.provide('mesh', {
      gatewayUrl: mesh.gatewayUrl,
      // One entry for each role.
      tokens: Object.fromEntries(tokens) as RunningMesh['tokens'],
      anotherEmployer: await issueToken(mesh.keys, { role: 'partner', org: 'register:zonnestroom-alkmaar' }),
      coachOfDrenthe: await issueToken(mesh.keys, { role: 'coach', regions: ['drenthe'] }),
      coachOfNoordHolland: await issueToken(mesh.keys, {
        role: 'coach',
        org: 'register:servicepunt-techniek-noord-holland',
        regions: ['noord-holland-noord', 'zaanstreek-waterland', 'zuid-kennemerland-en-ijmond', 'groot-amsterdam'],
      }),
      coachAssessing: await issueToken(mesh.keys, { role: 'coach', purpose: 'FUNDING_ASSESSMENT' }),
      coachCounting: await issueToken(mesh.keys, { role: 'coach', purpose: 'STATISTICS' }),
      // One entry for each owner.
      contracts: Object.fromEntries(contracts) as RunningMesh['contracts'],
      gatewayEnv: {
        PATH: process.env.PATH ?? '',
        LOG_LEVEL: 'silent',
        ...budgets,
        GATEWAY_SIGNING_KEY: JSON.stringify(mesh.keys.privateKey('gateway')),
        DEVELOPMENT_ISSUER_KEYS: JSON.stringify(mesh.keys.publicKeys('issuer')),
        ...Object.fromEntries(
          OWNERS.map(({ name }, index) => [`${name.toUpperCase()}_URL`, `http://127.0.0.1:${ports[index]}/graphql`]),
        ),
      },
      toolEnv: { PATH: process.env.PATH ?? '', OVERSTAP_DATA: folder, ...databases.urls },
    })
  } catch (error) {
    await stop()
    throw new Error(`The mesh did not start:\n${lines.join('\n')}`, { cause: error })
  }
  return stop
}

/** Ports that were free a moment ago, all different. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer()
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
      return server
    }),
  )
  return Promise.all(
    servers.map(async server => {
      const address = server.address()
      await new Promise(resolve => server.close(resolve))
      if (address === null || typeof address === 'string') throw new Error('A server on a port has a port.')
      return address.port
    }),
  )
}

/** A database for each owner and one for the registry on an external server, for this run only. */
async function externalDatabases(adminUrl: string | undefined) {
  const urls: Partial<Record<`${Uppercase<OwnerName | 'registry'>}_DATABASE_URL`, string>> = {}
  if (!adminUrl) return { urls, drop: async () => {} }
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} })
  const run = randomBytes(4).toString('hex')
  const owner = await makeOwner(adminUrl, run)
  const names = [...OWNERS.map(({ name }) => name), 'registry']
  for (const name of names) {
    const database = `overstap_mesh_${run}_${name}`
    await admin.unsafe(`create database "${database}" owner ${owner.name}`)
    Object.assign(urls, { [`${name.toUpperCase()}_DATABASE_URL`]: ownerUrl(adminUrl, owner, database) })
  }
  return {
    urls,
    drop: async () => {
      for (const name of names) await admin.unsafe(`drop database "overstap_mesh_${run}_${name}" with (force)`)
      await admin.end()
      await dropOwner(adminUrl, owner)
    },
  }
}
