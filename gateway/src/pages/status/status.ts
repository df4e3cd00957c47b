/**
 * `GET /status`: which graph answers, how each partner is doing and what composes with what; for people as a page that needs
 * no script, for programs as JSON (`Accept: application/json`). Anybody may see it, so nothing in it is about a person, or
 * says where a partner is.
 */
import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Engine } from '../../engine/engine.ts'
import type { Partner } from '../../engine/partner/partner.ts'
import type { Graphs } from '../../graph/graphs.ts'
import type { ReadStanding, Standing } from '../../registry/standing.ts'
import { languageOf } from '../language.ts'
import { type Join, joinsOf } from './joins.ts'
import { pageOf } from './page.ts'
import { STYLE } from './style.ts'

export interface PartnerStatus {
  name: string
  /** `NOT_ASKED` since the gateway started; `RESTING`: left alone after failures in a row. */
  state: 'ANSWERS' | 'RESTING' | 'FAILS' | 'NOT_ASKED'
  /** When it last gave an answer, ISO 8601. */
  answeredAt: string | null
  restingSince: string | null
  answered: number
  /** Hops without an answer, by code. */
  failed: Readonly<Record<string, number>>
  retries: number
  violations: number
  lastViolation: { what: string; at: string } | null
  /** As it stands in the registry; null where that is not known. */
  published: { organisation: string; version: number; at: string } | null
}

export interface GraphStatus {
  /** SHA-256 of the supergraph. */
  digest: string
  /** When it began to answer here, ISO 8601. */
  answersSince: string
  /** Null where the graph is in a file. */
  registry: RegistryStatus | null
}

export interface RegistryStatus {
  isReachable: boolean
  /** Of the graph that answers; null where the registry is not known to have it. */
  number: number | null
  /** Of the newest graph, which may be one that cannot answer here. */
  newest: number | null
  /** How the graph that answers came to be; null where the registry does not say. */
  made: { because: string; by: string; at: string } | null
}

export interface Status {
  startedAt: string
  asOf: string
  graph: GraphStatus
  partners: readonly PartnerStatus[]
  /** Null where only those who are known may see what the schema holds. */
  joins: readonly Join[] | null
}

interface Shown {
  engine: Engine
  graphs: Graphs
  standing: ReadStanding | undefined
  /** Anybody may know the names of types and fields. */
  namesAreOpen: boolean
}

export function serveStatus(app: FastifyInstance, shown: Shown): void {
  const startedAt = new Date()
  const styleHash = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`
  const policy = {
    defaultSrc: ["'none'"],
    styleSrc: [styleHash],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  }
  app.get(
    '/status',
    { helmet: { contentSecurityPolicy: { useDefaults: false, directives: policy } } },
    async (request, reply) => {
      const status = await statusOf(startedAt, shown)
      if (!(request.headers.accept ?? '').includes('text/html')) return status
      void reply.type('text/html; charset=utf-8')
      return pageOf(status, languageOf(request.headers['accept-language']))
    },
  )
}

async function statusOf(startedAt: Date, { engine, graphs, standing: read, namesAreOpen }: Shown): Promise<Status> {
  const { graph, since } = graphs.current
  const standing = await read?.(graph)
  const roots = new Set(graph.prices.roots.values())
  return {
    startedAt: startedAt.toISOString(),
    asOf: new Date().toISOString(),
    graph: { digest: graph.version, answersSince: since.toISOString(), registry: registryStatus(standing) },
    partners: engine
      .partners()
      .map(each => partnerStatus(each, standing))
      .sort((one, other) => one.name.localeCompare(other.name)),
    joins: namesAreOpen ? joinsOf({ types: graph.types, roots, owners: standing?.record?.owners }) : null,
  }
}

function registryStatus(standing: Standing | undefined): RegistryStatus | null {
  if (!standing) return null
  const { isReachable, number, newest, record } = standing
  return {
    isReachable,
    number: number ?? null,
    newest: newest ?? null,
    made: record ? { because: record.because, by: publicly(record.madeBy), at: record.madeAt } : null,
  }
}

/** An operator is a person. */
function publicly(madeBy: string): string {
  return madeBy.startsWith('owner of ') ? madeBy : 'operator'
}

function partnerStatus({ name, conduct, resilience }: Partner, standing: Standing | undefined): PartnerStatus {
  const { answered, answeredAt, failed, failedAt, violations, lastViolation, restingSince } = conduct
  const member = standing?.record?.members.find(each => each.name === name)
  return {
    name,
    state: stateOf(),
    answeredAt: answeredAt?.toISOString() ?? null,
    restingSince: restingSince?.toISOString() ?? null,
    answered,
    failed: { ...failed },
    retries: resilience.retries,
    violations,
    lastViolation: lastViolation ? { what: lastViolation.what, at: lastViolation.at.toISOString() } : null,
    published: member ? { organisation: member.organisation, version: member.version, at: member.publishedAt } : null,
  }

  function stateOf(): PartnerStatus['state'] {
    if (restingSince) return 'RESTING'
    if (failedAt && (!answeredAt || failedAt > answeredAt)) return 'FAILS'
    return answeredAt ? 'ANSWERS' : 'NOT_ASKED'
  }
}
