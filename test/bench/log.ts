// What the processing log costs: how much longer an answer takes that shows people, how many lines a second go in from eight
// writers, and how many a second are verified. On a PostgreSQL that waits for its disk.

import { generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readPlan, region } from '@overstap/schema/region'
import { rightsOf } from '@overstap/schema/rights'
import { hopSigner } from '../../gateway/src/policy/sign-hop.ts'
import { startCluster } from '../../mesh/src/postgres/start-cluster.ts'
import { candidatesSubgraph } from '../../subgraphs/candidates/src/subgraph.ts'
import { connect } from '../../subgraphs/kit/src/database.ts'
import { type Logged, openSubgraph, type SubgraphConfig } from '../../subgraphs/kit/src/index.ts'
import { openProcessingLog, type ProcessingLog } from '../../subgraphs/kit/src/processing-log.ts'
import { withStoredLog } from '../../subgraphs/kit/src/read-log.ts'
import { verifyLog } from '../../subgraphs/kit/src/verify-log.ts'
import { table } from './table.ts'

const SIZE = '2000x400x1@2026-11-21'
const ROUNDS = 400
const WARM_UP = 50
const WRITING_MS = 5_000
const WRITERS = 8

const regions = [
  ...new Set(Array.from({ length: 200 }, (_, index) => region(readPlan(SIZE)).candidate(index + 1).region)),
]
const COACH = {
  role: 'coach',
  sub: 'coach-1',
  org: 'register:spt',
  purpose: 'MEDIATION',
  regions,
  rights: rightsOf('coach', 'MEDIATION'),
} as const
const QUESTIONS = {
  'candidate(id)': '{ candidate(id: "uwv-noord:7") { id level status skills { level } } }',
  'a page of 100': '{ candidates(where: {}) { page(first: 100) { nodes { id level status skills { level } } } } }',
}

export async function benchLog(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'overstap-bench-'))
  await chmod(folder, 0o711) // PostgreSQL runs under another account when we are root
  const cluster = await startCluster({ folder, log: () => {} })
  try {
    const gateway = generateKeyPairSync('ed25519')
    const config: SubgraphConfig = {
      name: 'candidates',
      host: '127.0.0.1',
      port: 0,
      databaseUrl: await cluster.createPartner('candidates'),
      gatewayKeys: { keys: [gateway.publicKey.export({ format: 'jwk' })] },
      ownerKeys: new Map(),
      contractsFile: undefined,
      signingKey: generateKeyPairSync('ed25519').privateKey,
      logLevel: 'warn',
      deadlineMs: 10_000,
      poolSize: 8,
      seed: SIZE,
      reseed: false,
      production: false,
    }
    return [await latencies(config, gateway.privateKey), await throughput(config), await verification(config)].join(
      '\n\n',
    )
  } finally {
    await cluster.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** The same subgraph with its log and without, asked in turns: what the machine does besides is in both. */
async function latencies(config: SubgraphConfig, gatewayKey: KeyObject): Promise<string> {
  const subgraph = candidatesSubgraph(config)
  const shown = async <Row extends object>(_: string, row: Row) => row as Logged<Row> // nothing is noted down here
  const apps = {
    with: await openSubgraph(subgraph),
    without: await openSubgraph({
      ...subgraph,
      context: scope => subgraph.context({ ...scope, log: { ...scope.log, shown } }),
    }),
  }
  const sign = hopSigner(gatewayKey)(COACH, 'a'.repeat(32))
  const ask = async (app: (typeof apps)['with'], query: string) => {
    const payload = JSON.stringify({ query })
    const token = await sign({ partner: config.name, path: '/graphql', body: payload })
    const headers = { 'content-type': 'application/json', 'overstap-viewer': token }
    const began = performance.now()
    const answer = await app.inject({ method: 'POST', url: '/graphql', headers, payload })
    const took = performance.now() - began
    if (answer.json().errors) throw new Error(`The subgraph answered with an error: ${answer.body.slice(0, 300)}`)
    return took
  }
  const rows: string[][] = []
  for (const [name, query] of Object.entries(QUESTIONS)) {
    const times = { with: [] as number[], without: [] as number[] }
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      for (const which of ['with', 'without'] as const) {
        const took = await ask(apps[which], query)
        if (round >= 0) times[which].push(took)
      }
    }
    const [noted, bare] = [sorted(times.with), sorted(times.without)]
    const figures = [at(bare, 0.5), at(noted, 0.5), at(noted, 0.5) - at(bare, 0.5), at(bare, 0.95), at(noted, 0.95)]
    rows.push([name, ...figures.map(each => each.toFixed(2))])
  }
  await Promise.all([apps.with.close(), apps.without.close()])
  const head = ['question', 'p50 without', 'p50 with', 'the log adds', 'p95 without', 'p95 with']
  return table(`Time of the subgraph for an answer, ms, ${ROUNDS} times each, in turns`, head, rows)
}

async function throughput(config: SubgraphConfig): Promise<string> {
  const rows: string[][] = []
  for (const [replicas, people] of [
    [1, 1],
    [1, 100],
    [2, 1],
    [2, 100],
  ] as const) {
    const logs = Array.from({ length: replicas }, () => openProcessingLog(config, fault => console.error(fault)))
    const until = performance.now() + WRITING_MS
    const waits: number[] = []
    const lines = await Promise.all(
      Array.from({ length: WRITERS }, (_, writer) => write(logs[writer % replicas], people, until, waits)),
    )
    const total = lines.reduce((sum, each) => sum + each, 0)
    const wait = sorted(waits)
    const figures = [at(wait, 0.5), at(wait, 0.99)].map(each => each.toFixed(2))
    rows.push([String(replicas), String(people), Math.round(total / (WRITING_MS / 1000)).toFixed(0), ...figures])
    await Promise.all(logs.map(each => each.close()))
  }
  const head = ['replicas', 'people an answer', 'lines a second', 'p50 wait, ms', 'p99 wait, ms']
  return table(`${WRITERS} writers at once, each as soon as its last lines are on the disk`, head, rows)
}

async function write(log: ProcessingLog | undefined, people: number, until: number, waits: number[]): Promise<number> {
  if (log === undefined) throw new Error('There is a log for each writer.')
  const viewer = { ...COACH, subject: COACH.sub, organisation: COACH.org }
  let lines = 0
  while (performance.now() < until) {
    const readings = log.readings({ viewer, trace: randomUUID(), hop: randomUUID() })
    const began = performance.now()
    await Promise.all(Array.from({ length: people }, (_, person) => readings.shown('person.read', {}, person)))
    waits.push(performance.now() - began)
    lines += people
  }
  return lines
}

async function verification({ name: owner, databaseUrl: url, signingKey }: SubgraphConfig): Promise<string> {
  const { sql, close } = connect({ url, poolSize: 1, statementTimeoutMs: 10_000, applicationName: 'bench' })
  const [size] = await sql`select pg_total_relation_size('processing_log') as bytes`
  globalThis.gc?.()
  const before = process.memoryUsage.rss()
  let most = before
  const began = performance.now()
  const { lines, flaw } = await withStoredLog(sql, (head, stored) => {
    const watched = (async function* () {
      let count = 0
      for await (const line of stored) {
        if (++count % 1_000 === 0) most = Math.max(most, process.memoryUsage.rss())
        yield line
      }
    })()
    return verifyLog(watched, head, { owner, keys: [signingKey] })
  })
  const seconds = (performance.now() - began) / 1000
  await close()
  if (flaw) throw new Error(`The log that was just written is not good: line ${flaw.sequence}, ${flaw.because}.`)
  const figures = [lines, lines / seconds, (most - before) / 2 ** 20, Number(size?.bytes) / lines].map(each =>
    each.toFixed(0),
  )
  return table('Verifying all of it', ['lines', 'a second', 'memory taken, MB', 'bytes a line on the disk'], [figures])
}

function sorted(times: readonly number[]): number[] {
  return times.toSorted((one, other) => one - other)
}

function at(times: readonly number[], share: number): number {
  return times[Math.floor(times.length * share)] ?? 0
}
