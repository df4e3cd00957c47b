/**
 * What operators measure, for Prometheus: `GET /metrics`. Read when somebody asks, so that counting costs the requests
 * nothing. No value is about a person.
 */
import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Engine } from '../engine/engine.ts'
import type { Shedder } from '../limits/shed.ts'

/** Seconds: what is quick, what is within the budget, and what is not. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

/** Of the process, whoever asks: there is one of it. */
let ofProcess: Registry | undefined

export function serveMetrics(app: FastifyInstance, engine: Engine, shedder: Shedder): void {
  const registry = new Registry()
  const registers = [registry]
  const requests = new Histogram({
    name: 'overstap_request_seconds',
    help: 'Time from a question to its answer, by HTTP status.',
    labelNames: ['status'],
    buckets: BUCKETS,
    registers,
  })
  countedBySource('overstap_hops_total', 'Hops to a partner, by outcome.', ['outcome'], ({ conduct }) => ({
    answered: conduct.answered,
    ...Object.fromEntries(Object.entries(conduct.failed).map(([code, count]) => [outcomeOf(code), count])),
  }))
  counted('overstap_hop_retries_total', 'Hops that were asked once more.', partner => partner.resilience.retries)
  counted('overstap_hops_shared_total', 'Questions answered with a hop of another.', each => each.coalescer.joined)
  counted('overstap_violations_total', 'Answers with what nobody asked for.', each => each.conduct.violations)
  new Gauge({
    name: 'overstap_partner_resting',
    help: '1 while a partner is left alone after failures in a row.',
    labelNames: ['source'],
    registers,
    collect() {
      this.reset()
      for (const { name, resilience } of engine.partners()) this.set({ source: name }, resilience.isResting ? 1 : 0)
    },
  })
  new Gauge({
    name: 'overstap_requests_under_way',
    help: 'Questions that are not answered yet.',
    registers,
    collect() {
      this.set(shedder.underWay)
    },
  })
  new Counter({
    name: 'overstap_requests_shed_total',
    help: 'Questions refused for lack of room, by role.',
    labelNames: ['role'],
    registers,
    collect() {
      this.reset()
      for (const [role, count] of shedder.shed) this.inc({ role }, count)
    },
  })
  new Counter({
    name: 'overstap_plans_total',
    help: 'Operations that were planned, by planner.',
    labelNames: ['planner'],
    registers,
    collect() {
      this.reset()
      for (const [planner, count] of Object.entries(engine.planned())) this.inc({ planner }, count)
    },
  })

  app.addHook('onResponse', async (request, reply) => {
    if (request.routeOptions.url === '/graphql')
      requests.observe({ status: reply.statusCode }, reply.elapsedTime / 1_000)
  })
  app.get('/metrics', async (_request, reply) => {
    if (ofProcess === undefined) {
      ofProcess = new Registry()
      collectDefaultMetrics({ register: ofProcess })
    }
    void reply.type(registry.contentType)
    return Registry.merge([registry, ofProcess]).metrics()
  })

  function counted(name: string, help: string, value: (partner: Partner) => number): void {
    countedBySource(name, help, [], partner => ({ '': value(partner) }))
  }

  function countedBySource(
    name: string,
    help: string,
    labels: readonly 'outcome'[],
    values: (partner: Partner) => Record<string, number>,
  ): void {
    new Counter({
      name,
      help,
      labelNames: ['source', ...labels],
      registers,
      collect() {
        this.reset()
        for (const partner of engine.partners()) {
          for (const [outcome, count] of Object.entries(values(partner)))
            this.inc({ source: partner.name, ...(labels.length > 0 ? { outcome } : {}) }, count)
        }
      },
    })
  }
}

type Partner = ReturnType<Engine['partners']>[number]

/** `SOURCE_TIMEOUT` is the outcome `timeout`. */
function outcomeOf(code: string): string {
  return code.replace(/^SOURCE_/, '').toLowerCase()
}
