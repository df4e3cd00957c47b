// A mesh for one benchmark: every program in a process of its own, five databases in one cluster that is gone afterwards,
// and room in that cluster for the merged database.
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { reference } from '@overstap/schema/reference'
import { issueToken } from '../../../mesh/src/development-issuer.ts'
import { meshOn } from '../../../mesh/src/launch.ts'
import { startCluster } from '../../../mesh/src/postgres/start-cluster.ts'
import { OWNERS, type OwnerName } from '../../../mesh/src/settings.ts'
import { freePorts } from '../../mesh-setup.ts'

export interface BenchMesh {
  gatewayUrl: string
  /** The coach's regions: all of them, so that everybody may be asked about. */
  regions: readonly string[]
  token: string
  /** The superuser's way into the cluster, and each owner's into its own database. */
  adminUrl: string
  databaseUrls: Record<OwnerName, string>
  /** What a second gateway over the same partners needs. */
  gatewayEnv: Record<string, string>
  stop(): Promise<void>
}

/** A million candidates take minutes; longer means that something is wrong. */
const READY_WITHIN_MS = 300_000
const LOOKS_EVERY_MS = 200

export async function startMesh(size: string, progress: (event: string) => void): Promise<BenchMesh> {
  const folder = await mkdtemp(join(tmpdir(), 'overstap-bench-'))
  await chmod(folder, 0o711) // PostgreSQL runs under another account when we are root
  const running: { stop(): Promise<void> }[] = []
  const stop = onceAlsoWhenInterrupted(async () => {
    for (const each of running.toReversed()) await each.stop()
    await rm(folder, { recursive: true, force: true })
  })
  try {
    const cluster = await startCluster({ folder: join(folder, 'postgres'), throwaway: true, log: progress })
    running.push(cluster)
    const ports = await freePorts(OWNERS.length + 1)
    const env: NodeJS.ProcessEnv = {
      PATH: process.env.PATH,
      LOG_LEVEL: 'warn',
      PORT: String(ports[OWNERS.length]),
    }
    const databaseUrls: Partial<Record<OwnerName, string>> = {}
    for (const [index, { name }] of OWNERS.entries()) {
      databaseUrls[name] = await cluster.createPartner(name)
      env[`${name.toUpperCase()}_PORT`] = String(ports[index])
      env[`${name.toUpperCase()}_DATABASE_URL`] = databaseUrls[name]
    }
    const mesh = meshOn({ folder, size, env, throwaway: true, log: progress })
    running.push(mesh)
    await mesh.start()
    await allReady(ports.map(port => `http://127.0.0.1:${port}/health/ready`))
    const regions = [...new Set([...reference.municipalities.values()].map(each => each.region))].sort()
    return {
      gatewayUrl: mesh.gatewayUrl,
      regions,
      token: await issueToken(mesh.keys, { role: 'coach', regions }),
      adminUrl: cluster.adminUrl,
      databaseUrls: databaseUrls as BenchMesh['databaseUrls'], // every owner was given one just now
      gatewayEnv: {
        GATEWAY_SIGNING_KEY: JSON.stringify(mesh.keys.privateKey('gateway')),
        DEVELOPMENT_ISSUER_KEYS: JSON.stringify(mesh.keys.publicKeys('issuer')),
        ...Object.fromEntries(
          OWNERS.map(({ name }, index) => [`${name.toUpperCase()}_URL`, `http://127.0.0.1:${ports[index]}/graphql`]),
        ),
      },
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Ctrl-C in the middle of a benchmark must leave neither a database nor its gigabyte behind. */
function onceAlsoWhenInterrupted(work: () => Promise<void>): () => Promise<void> {
  let stopping: Promise<void> | undefined
  const signals = ['SIGINT', 'SIGTERM'] as const
  const stop = () => {
    stopping ??= work().finally(() => {
      for (const signal of signals) process.off(signal, interrupted)
    })
    return stopping
  }
  const interrupted = () => void stop().finally(() => process.exit(130))
  for (const signal of signals) process.on(signal, interrupted)
  return stop
}

/** The launcher reports an owner that seeds for longer than a minute as late and lets it go on; a benchmark waits for it. */
async function allReady(urls: readonly string[]): Promise<void> {
  const until = performance.now() + READY_WITHIN_MS
  for (const url of urls) {
    while (!(await isReady(url))) {
      if (performance.now() > until) throw new Error(`${url} is not ready after ${READY_WITHIN_MS / 1000} s.`)
      await wait(LOOKS_EVERY_MS)
    }
  }
}

async function isReady(url: string): Promise<boolean> {
  const answer = await fetch(url).catch(() => undefined)
  await answer?.body?.cancel()
  return answer?.ok === true
}
