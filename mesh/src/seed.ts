// npm run seed -- --candidates N --vacancies M [--seed S]: replaces what is in the five databases by a generated region
// of that size. Every owner makes its own rows, in a process of its own; with one plan they fit together.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { log } from './log.ts'
import { type Cluster, startCluster } from './postgres/start-cluster.ts'
import { ProgressBar } from './progress-bar.ts'
import { dataFolderOf, OWNERS, type OwnerName, ROOT } from './settings.ts'

let cluster: Cluster | undefined
const bar = new ProgressBar(process.stderr)
try {
  const { values } = parseArgs({
    options: { candidates: { type: 'string' }, vacancies: { type: 'string' }, seed: { type: 'string' } },
  })
  const size = `${wholeNumber('--candidates', values.candidates)}x${wholeNumber('--vacancies', values.vacancies)}`
  const seed = wholeNumber('--seed', values.seed ?? '1')
  const urls = await databaseUrls()
  const today = new Date().toISOString().slice(0, 10)
  const started = performance.now()
  for (const [name, url] of urls) await fill(name, url, `${size}x${seed}@${today}`)
  log(`The region of ${size} is there, after ${Math.round((performance.now() - started) / 1000)} s`)
} catch (error) {
  bar.clear()
  log(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
} finally {
  await cluster?.stop()
}

function wholeNumber(what: string, text: string | undefined): number {
  if (text !== undefined && /^\d{1,8}$/.test(text)) return Number(text)
  const got = text === undefined ? 'is missing' : `is «${text}»`
  throw new Error(
    `${what} must be a whole number, and it ${got}. Such as: npm run seed -- --candidates 100000 --vacancies 20000`,
  )
}

/** The embedded cluster is ours while we seed: with the mesh running on it, its lock refuses us with a clear sentence. */
async function databaseUrls(): Promise<[OwnerName, string][]> {
  const urls: [OwnerName, string][] = []
  for (const { name } of OWNERS) {
    const given = process.env[`${name.toUpperCase()}_DATABASE_URL`]
    if (!given) cluster ??= await startCluster({ folder: join(dataFolderOf(process.env), 'postgres'), log })
    urls.push([name, given || (await cluster?.createPartner(name)) || ''])
  }
  return urls
}

async function fill(name: OwnerName, url: string, plan: string): Promise<void> {
  const variable = name.toUpperCase()
  const child = spawn(process.execPath, [join(ROOT, 'subgraphs', name, 'src', 'main.ts')], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, SEED_DEMO: plan, RESEED: '1', [`${variable}_DATABASE_URL`]: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  let last = ''
  for await (const line of createInterface({ input: child.stdout })) {
    last = messageOf(line)
    const progress = /^seeding (\S+): (\d+) of (?:about )?(\d+)/.exec(last)
    if (progress) bar.show(`${name} ${progress[1]}`, Number(progress[2]), Number(progress[3]))
    else if (/^(seeded|migrated)/.test(last)) {
      bar.clear()
      log(`${name}: ${last}`)
    }
  }
  const [code] = await ended
  if (code !== 0) throw new Error(`${name} could not be seeded: ${last}`)
}

function messageOf(line: string): string {
  try {
    const event: unknown = JSON.parse(line)
    return typeof event === 'object' && event !== null && 'msg' in event ? String(event.msg) : line
  } catch {
    return line
  }
}
