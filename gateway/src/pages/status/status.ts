/**
 * `GET /status`: how each partner is doing, for people as a page that needs no script, for programs as JSON (`Accept:
 * application/json`). Partners see here what the gateway holds against them; nothing in it is about a person.
 */
import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Engine } from '../../engine/engine.ts'
import type { Partner } from '../../engine/partner/partner.ts'
import { type Language, pageOf, STYLE } from './page.ts'

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
}

export interface Status {
  startedAt: string
  asOf: string
  partners: readonly PartnerStatus[]
}

export function serveStatus(app: FastifyInstance, engine: Engine): void {
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
      const status = statusOf(startedAt, engine.partners())
      if (!(request.headers.accept ?? '').includes('text/html')) return status
      void reply.type('text/html; charset=utf-8')
      return pageOf(status, languageOf(request.headers['accept-language']))
    },
  )
}

function statusOf(startedAt: Date, partners: readonly Partner[]): Status {
  return {
    startedAt: startedAt.toISOString(),
    asOf: new Date().toISOString(),
    partners: partners.map(partnerStatus).sort((one, other) => one.name.localeCompare(other.name)),
  }
}

function partnerStatus({ name, conduct, resilience }: Partner): PartnerStatus {
  const { answered, answeredAt, failed, failedAt, violations, lastViolation, restingSince } = conduct
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
  }

  function stateOf(): PartnerStatus['state'] {
    if (restingSince) return 'RESTING'
    if (failedAt && (!answeredAt || failedAt > answeredAt)) return 'FAILS'
    return answeredAt ? 'ANSWERS' : 'NOT_ASKED'
  }
}

/** Dutch unless English is preferred. */
function languageOf(acceptLanguage: string | undefined): Language {
  const first = acceptLanguage?.split(',').find(each => /^\s*(nl|en)\b/i.test(each))
  return first && /^\s*en/i.test(first) ? 'en' : 'nl'
}
