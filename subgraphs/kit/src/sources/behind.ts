/** The other owners of rows that stand behind a subgraph, as its environment names them. None by default. */
import { reference } from '@overstap/schema/reference'

export interface SourceConfig {
  /** What its ids begin with, before the colon. */
  prefix: string
  url: string
  /** Slugs of the regions whose rows it holds: who asks about others does not ask it, and it may answer no others. */
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
const EXAMPLE = '[{"prefix":"oost","url":"https://oost.example/graphql","regions":["zwolle"]}]'
const KNOWN_REGIONS = new Set([...reference.municipalities.values()].map(each => each.region))

/** The subgraph that is asked for them. */
export interface InFront {
  /** Its name in the supergraph. */
  name: string
  /** What the ids of its own rows begin with, before the colon. */
  owner: string
}

/**
 * Reads <NAME>_SOURCES and SOURCES_DEADLINE_MS.
 * @throws Error with a sentence for the operator.
 */
export function readBehind(env: NodeJS.ProcessEnv, inFront: InFront): Behind {
  const deadlineMs = Number(env.SOURCES_DEADLINE_MS || DEADLINE_MS)
  if (!Number.isInteger(deadlineMs) || deadlineMs < 1 || deadlineMs > LONGEST_DEADLINE_MS) {
    throw new Error(
      `SOURCES_DEADLINE_MS must be a whole number from 1 to ${LONGEST_DEADLINE_MS}, and below the time that the gateway gives a hop, but it is «${env.SOURCES_DEADLINE_MS}».`,
    )
  }
  return { sources: sourcesIn(env, inFront), deadlineMs }
}

function sourcesIn(env: NodeJS.ProcessEnv, { name, owner }: InFront): SourceConfig[] {
  const variable = `${name.toUpperCase()}_SOURCES`
  const refuse = (because: string): never => {
    throw new Error(`${variable} cannot be used: ${because}. It is a list such as ${EXAMPLE}.`)
  }
  const read = parsed(env[variable] || '[]')
  if (read === undefined) return refuse('it is no JSON')
  if (!Array.isArray(read)) return refuse('it is no list')
  if (read.length > MOST_SOURCES) return refuse(`it has more than ${MOST_SOURCES} sources`)
  const sources = read.map(each => sourceIn(each, owner, env.NODE_ENV === 'production'))
  const wrong = sources.find(each => typeof each === 'string')
  if (wrong !== undefined) return refuse(wrong)
  const right = sources.filter(each => typeof each !== 'string')
  const twice = right.find(({ prefix }, index) => right.findIndex(each => each.prefix === prefix) !== index)
  return twice ? refuse(`two sources have the prefix ${twice.prefix}`) : right
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A text says why it can be none. */
function sourceIn(value: unknown, owner: string, production: boolean): SourceConfig | string {
  const { prefix, url, regions } = (value ?? {}) as Record<string, unknown>
  if (typeof prefix !== 'string' || !/^[a-z][a-z0-9-]{0,39}$/.test(prefix))
    return 'each source needs a «prefix» of small letters, digits and hyphens'
  if (prefix === owner) return `${owner} is the prefix of this subgraph's own rows`
  const place = typeof url === 'string' ? URL.parse(url) : null
  if (!place || !['http:', 'https:'].includes(place.protocol) || place.username !== '' || place.hash !== '')
    return `the «url» of ${prefix} must be an http address without an account`
  if (production && place.protocol !== 'https:') return `in production the «url» of ${prefix} must be https`
  const known = Array.isArray(regions) && regions.length > 0 && regions.every(each => KNOWN_REGIONS.has(each))
  return known
    ? { prefix, url: place.href, regions }
    : `the «regions» of ${prefix} must be slugs of labour-market regions`
}
