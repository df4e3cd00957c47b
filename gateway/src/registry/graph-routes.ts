/** What leads to another graph, and what would: 200 where it is good, 422 with all that is wrong where it is not. */
import type { Problem, SeenOperation } from '@overstap/schema/registry'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { graphOf } from '../graph/graph.ts'
import { inTurns } from '../graph/pieces.ts'
import type { Answering } from './answering.ts'
import { foundersIn, type GivenProposal, graphNumberIn, proposalIn, subjectIn } from './bodies.ts'
import { type Caller, holding, requireOperator, requireOwnerOf } from './caller.ts'
import {
  checkProposal,
  found,
  type Outcome,
  type Proposal,
  publish,
  remove,
  rollback,
  withProblems,
} from './change-graph.ts'
import { countingChecks } from './how-often.ts'
import { takingTurns } from './in-turn.ts'
import { isToBeAsked, liveProblems, type Probes } from './live-problems.ts'
import { memberOf } from './read-routes.ts'
import { forbidden, notFound, tooLarge } from './refusals.ts'
import type { State, Store } from './store.ts'

/** An SDL of the largest size that is checked, with signs that JSON escapes; several of them. */
const BODY_LIMIT = 1024 * 1024
const FOUNDERS_LIMIT = 4 * BODY_LIMIT

interface Options extends Probes {
  store: Store
  answering: Answering
  operations: () => Promise<readonly SeenOperation[]>
  /** Resolves when the newest graph answers here. */
  look: () => Promise<void>
}

export function graphRoutes(app: FastifyInstance, options: Options): void {
  const { store, answering, operations, look, config } = options
  const production = config.registry?.production ?? false
  const tryOut = (supergraph: string) => graphOf(supergraph, inTurns)
  const howOften = config.registry?.howOften ?? { checksPerMinute: 0, changesPerHour: 0 }
  const countCheck = countingChecks(howOften)
  const turnsOf = takingTurns()
  const visitsOf = takingTurns()
  const meansOf = (caller: Caller) => ({ store, operations, production, tryOut, inTurn: turnsOf(caller), ...howOften })
  const live = (each: Parameters<typeof liveProblems>[0], { members }: State) => liveProblems(each, members, options)
  const changed = async (reply: FastifyReply, outcome: Outcome) => {
    if (outcome.graph !== undefined) await look()
    return told(reply, outcome)
  }

  app.post('/registry/check', {
    ...ofSize(BODY_LIMIT),
    handler: answering(async (caller, { body }, reply) => {
      const given = proposalIn(body)
      requireOwnerOf(caller, given.name)
      countCheck(caller)
      const state = await store.state()
      const proposal = await proposalOf(store, state, given)
      const report = await checkProposal(meansOf(caller), proposal, state)
      const isAsked = given.url !== undefined && isToBeAsked(report)
      return told(reply, {
        report: isAsked ? withProblems(report, (await live(proposal, state)).problems) : report,
      })
    }),
  })
  app.post('/registry/publish', {
    ...ofSize(BODY_LIMIT),
    handler: answering(async (caller, { body }, reply) => {
      const given = proposalIn(body)
      requireOwnerOf(caller, given.name)
      countCheck(caller)
      const state = await store.state()
      const proposal = await proposalOf(store, state, given)
      const more = async () => (await live(proposal, state)).problems
      return changed(
        reply,
        await publish(meansOf(caller), proposal, {
          replaces: given.replaces,
          by: caller.name,
          more,
          ...holding(caller),
        }),
      )
    }),
  })
  app.post('/registry/found', {
    ...ofSize(FOUNDERS_LIMIT),
    handler: answering(async (caller, { body }, reply) => {
      requireOperator(caller)
      return changed(reply, await found(meansOf(caller), foundersIn(body), caller.name))
    }),
  })
  app.post(
    '/registry/remove',
    answering(async (caller, { body }, reply) => {
      const name = subjectIn(body)
      requireOwnerOf(caller, name)
      countCheck(caller)
      return changed(reply, await remove(meansOf(caller), name, { by: caller.name, ...holding(caller) }))
    }),
  )
  app.post(
    '/registry/rollback',
    answering(async (caller, { body }, reply) => {
      requireOperator(caller)
      return changed(reply, await rollback(meansOf(caller), graphNumberIn(body), caller.name))
    }),
  )
  app.post(
    '/registry/doctor',
    answering(async (caller, { body }, reply) => {
      const name = subjectIn(body)
      requireOwnerOf(caller, name)
      countCheck(caller)
      const state = await store.state()
      const member = memberOf(state, name)
      const { problems, milliseconds } = await visitsOf(caller)(() => live(member, state))
      return { ...told(reply, { report: { problems }, version: member.version }), milliseconds }
    }),
  )
}

function ofSize(bodyLimit: number) {
  const errorHandler = (fault: { statusCode?: number }) => {
    throw fault.statusCode === 413 ? tooLarge(bodyLimit) : fault
  }
  return { bodyLimit, errorHandler }
}

/** Under the name and at the address for which it was invited, and nowhere else. */
async function proposalOf(store: Store, state: State, given: GivenProposal): Promise<Proposal> {
  const registrant = (await store.registrants()).find(({ name }) => name === given.name)
  if (!registrant)
    throw notFound(
      `«${given.name}» is not known here. An operator invites it first: npm run mesh -- invite ${given.name} --owner "ORGANISATION" --url ${given.url ?? 'https://host/graphql'}`,
    )
  if (given.url !== undefined && given.url !== registrant.url)
    throw forbidden(
      `«${given.name}» is bound to another address than that. An operator can invite it anew for this one.`,
    )
  const before = state.members.find(({ name }) => name === given.name)
  return { ...given, ...registrant, contracts: given.contracts ?? before?.contracts ?? '[]' }
}

/** The graph itself is fetched by who needs it; here it is that there is one. */
function told(reply: FastifyReply, { report, graph, version }: Outcome): object {
  const isGood = !report.problems.some(isError)
  void reply.code(isGood ? 200 : 422)
  return { ok: isGood, graph: graph ?? null, version: version ?? null, problems: report.problems }
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}
