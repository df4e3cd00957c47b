/** The other owners of candidates that stand behind this subgraph, as its environment names them. None by default. */
import { reference } from '@overstap/schema/reference'
import { OWNER } from '../identity.ts'

export interface SourceConfig {
  /** What its ids begin with, before the colon. */
  prefix: string
  url: string
  /** Slugs of the regions whose people it holds: who asks about others does not ask it, and it may answer no others. */
  regions: readonly string[]
}

/** Who stands behind this subgraph. */
export interface Behind {
  sources: readonly SourceConfig[]
  /** Time for all that one request asks of sources, from its beginning, in milliseconds. */
  deadlineMs: number
}

export const NOBODY_BEHIND: Behind = { sources: [], deadlineMs: 0 }

const MOST_SOURCES = 10
/** What is left of the second that a hop has is for the rest of the answer. */
const DEADLINE_MS = 600
const LONGEST_DEADLINE_MS = 10_000
const EXAMPLE =
  '[{"prefix":"uwv-noord-holland","url":"https://candidates.example/graphql","regions":["noord-holland-noord"]}]'
const KNOWN_REGIONS = new Set([...reference.municipalities.values()].map(each => each.region))

/**
 * Reads CANDIDATES_SOURCES and SOURCES_DEADLINE_MS.
 * @throws Error with a sentence for the operator.
 */
export function readBehind(env: NodeJS.ProcessEnv): Behind {
  const deadlineMs = Number(env.SOURCES_DEADLINE_MS || DEADLINE_MS)
  if (!Number.isInteger(deadlineMs) || deadlineMs < 1 || deadlineMs > LONGEST_DEADLINE_MS) {
    throw new Error(
      `SOURCES_DEADLINE_MS must be a whole number from 1 to ${LONGEST_DEADLINE_MS}, and below the time that the gateway gives a hop, but it is «${env.SOURCES_DEADLINE_MS}».`,
    )
  }
  return { sources: sourcesIn(env), deadlineMs }
}

function sourcesIn(env: NodeJS.ProcessEnv): SourceConfig[] {
  const read = parsed(env.CANDIDATES_SOURCES || '[]')
  if (!Array.isArray(read)) refuse('it is no list')
  if (read.length > MOST_SOURCES) refuse(`it has more than ${MOST_SOURCES} sources`)
  const sources = read.map(each => sourceIn(each, env.NODE_ENV === 'production'))
  const twice = sources.find(({ prefix }, index) => sources.findIndex(each => each.prefix === prefix) !== index)
  if (twice) refuse(`two sources have the prefix ${twice.prefix}`)
  return sources
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return refuse('it is no JSON')
  }
}

function sourceIn(value: unknown, production: boolean): SourceConfig {
  const { prefix, url, regions } = (value ?? {}) as Record<string, unknown>
  if (typeof prefix !== 'string' || !/^[a-z][a-z0-9-]{0,39}$/.test(prefix))
    return refuse('each source needs a «prefix» of small letters, digits and hyphens')
  if (prefix === OWNER) return refuse(`${OWNER} is the prefix of this subgraph's own rows`)
  const place = typeof url === 'string' ? URL.parse(url) : null
  if (!place || !['http:', 'https:'].includes(place.protocol) || place.username !== '' || place.hash !== '')
    return refuse(`the «url» of ${prefix} must be an http address without an account`)
  if (production && place.protocol !== 'https:') return refuse(`in production the «url» of ${prefix} must be https`)
  const known = Array.isArray(regions) && regions.length > 0 && regions.every(each => KNOWN_REGIONS.has(each))
  if (!known) return refuse(`the «regions» of ${prefix} must be slugs of labour-market regions`)
  return { prefix, url: place.href, regions }
}

function refuse(because: string): never {
  throw new Error(`CANDIDATES_SOURCES cannot be used: ${because}. It is a list such as ${EXAMPLE}.`)
}
