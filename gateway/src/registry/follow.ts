/**
 * Follows the newest graph of the registry: told of it by PostgreSQL (LISTEN), and looking every few seconds, as what is told
 * can be missed. Each look says LISTEN again, so a connection that was lost is made up for by the next one.
 */
import { hash } from 'node:crypto'
import type { FastifyBaseLogger } from 'fastify'
import postgres from 'postgres'
import type { NumberedGraph } from './last-good.ts'
import { CHANNEL } from './store.ts'
import { withinTime } from './within-time.ts'

/** How often the registry is looked at, and how long one look may take, in milliseconds. */
const LOOKS_EVERY_MS = 3_000
const LOOK_TAKES_MS = 2_000

interface Following {
  databaseUrl: string
  /** What answers when it begins, and the number that it had, where it is of the registry. */
  supergraph: string
  number: number | undefined
  /** Lets the graph answer. Fails where it cannot; then it changes nothing. */
  take: (graph: NumberedGraph) => Promise<void>
  /** Keeps one that answers for the next start. */
  keep: (graph: NumberedGraph) => void
  log: FastifyBaseLogger
}

export interface Follower {
  /** Looks now; resolves when that is done, whatever came of it. */
  look(): Promise<void>
  /** The number of the graph that answers; undefined where the registry is not known to have it. */
  answering(): number | undefined
  stop(): Promise<void>
}

export function followRegistry({ databaseUrl, supergraph, number, take, keep, log }: Following): Follower {
  /** Digest of the newest that was looked at, whether it could answer or not: what cannot once cannot the next time. */
  let seen = hash('md5', supergraph)
  let answers = { number, digest: seen }
  /** What answers and could not be kept: tried again with each look. */
  let unkept: NumberedGraph | undefined
  let isThere = true
  let stopped = false
  let underWay: Promise<void> = Promise.resolve()
  let client = connected()

  function connected() {
    const told = { onnotify: () => void look(), connection: { application_name: 'overstap-registry' } }
    return postgres(databaseUrl, { max: 1, connect_timeout: 2, fetch_types: false, onnotice: () => {}, ...told })
  }

  async function newest(): Promise<(NumberedGraph & { digest: string }) | undefined> {
    await client.unsafe(`listen ${CHANNEL}`)
    const found = await client<{ number: number; is_there: boolean }[]>`
      select to_regclass('graphs') is not null as is_there`
    // Nobody has published yet.
    if (!found[0]?.is_there) return undefined
    // By what it says and not by its number: another database may count from the beginning.
    const graphs = await client<(NumberedGraph & { digest: string })[]>`
      select number, md5(supergraph) as digest, case when md5(supergraph) <> ${seen} then supergraph end as supergraph
      from graphs order by number desc limit 1`
    return graphs[0]
  }

  function keepIt(graph: NumberedGraph): void {
    try {
      keep(graph)
      if (unkept) log.info({ graph: graph.number }, 'the graph that answers is kept now')
      unkept = undefined
    } catch (fault) {
      if (!unkept)
        log.error({ err: fault, graph: graph.number }, 'the graph that answers cannot be kept for the next start')
      unkept = graph
    }
  }

  async function lookOnce(): Promise<void> {
    if (stopped) return
    if (unkept) keepIt(unkept)
    let found: Awaited<ReturnType<typeof newest>>
    try {
      found = await withinTime(newest(), LOOK_TAKES_MS)
      if (!isThere) log.info('the registry answers again')
      isThere = true
    } catch (fault) {
      if (isThere && !stopped) log.error({ err: fault }, 'the registry does not answer: the graph stays as it is')
      isThere = false
      // The driver would wait longer and longer before it tries again.
      await client.end({ timeout: 0 }).catch(() => {})
      client = connected()
      return
    }
    if (found === undefined) return
    // Another graph may say the same to the letter.
    if (found.digest === answers.digest) answers = { number: found.number, digest: found.digest }
    if (found.digest === seen) return
    seen = found.digest
    const graph = { number: found.number, supergraph: found.supergraph }
    try {
      await take(graph)
      answers = { number: found.number, digest: found.digest }
      log.info({ graph: found.number }, 'another graph of the registry answers now')
    } catch (fault) {
      log.error({ err: fault, graph: found.number }, 'a graph of the registry cannot answer: all stays as it was')
      return
    }
    keepIt(graph)
  }

  function look(): Promise<void> {
    underWay = underWay.then(lookOnce)
    return underWay
  }
  const timer = setInterval(look, LOOKS_EVERY_MS)
  timer.unref()

  return {
    look,
    answering: () => answers.number,
    async stop() {
      stopped = true
      clearInterval(timer)
      await underWay
      await client.end({ timeout: 0 }).catch(() => {})
    },
  }
}
