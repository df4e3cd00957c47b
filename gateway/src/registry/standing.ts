/** What the registry says of the graph that answers here: for the page of the status, which also shows when it does not. */
import type { FastifyBaseLogger } from 'fastify'
import type { Graph } from '../graph/graph.ts'
import type { Follower } from './follow.ts'
import type { Recorded, Store } from './store.ts'
import { withinTime } from './within-time.ts'

export interface Standing {
  /** Of the graph that answers; undefined where the registry is not known to have it. */
  number: number | undefined
  /** Of the newest graph, which may be one that cannot answer here; undefined where the registry does not say. */
  newest: number | undefined
  record: Recorded | undefined
  isReachable: boolean
}

/** Of the graph that answers. */
export type ReadStanding = (graph: Pick<Graph, 'supergraph' | 'version'>) => Promise<Standing>

/** Anybody may ask, as often as they like: the database is asked once in so many milliseconds. */
const REMEMBERED_MS = 2_000
const READING_TAKES_MS = 1_000

export function standingReader(
  store: Store,
  { answering }: Pick<Follower, 'answering'>,
  log: FastifyBaseLogger,
): ReadStanding {
  let last: { key: string; until: number; standing: Promise<Standing> } | undefined

  async function read(number: number | undefined, supergraph: string): Promise<Standing> {
    try {
      const found = await withinTime(store.recordOf(number ?? 0, supergraph), READING_TAKES_MS)
      return { number, isReachable: true, ...found }
    } catch (fault) {
      log.warn({ err: fault }, 'the registry does not answer: the status is shown without it')
      return { number, newest: undefined, record: undefined, isReachable: false }
    }
  }

  return ({ supergraph, version }) => {
    const number = answering()
    const key = `${number} ${version}`
    if (last?.key !== key || performance.now() > last.until) {
      last = { key, until: performance.now() + REMEMBERED_MS, standing: read(number, supergraph) }
    }
    return last.standing
  }
}
