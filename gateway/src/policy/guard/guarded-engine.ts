/**
 * The guard in front of an engine, whichever: it is asked only what the caller may read, and what was refused is told in
 * its answer. The engine may know nothing of policy; its plans are kept under what it was really asked.
 */
import { createHash } from 'node:crypto'
import type { Policy } from '@overstap/schema/policy'
import type { Caller } from '@overstap/schema/rights'
import { type DocumentNode, getOperationAST, parse, print } from 'graphql'
import type { Engine } from '../../engine/engine.ts'
import type { Graphs } from '../../graph/graphs.ts'
import { isCallerContext } from '../../limits/caller-context.ts'
import { remembered } from '../../remembered.ts'
import { conditionsOf } from './conditions.ts'
import { guard } from './guard.ts'
import type { Place } from './place.ts'
import { restore } from './restore.ts'

/** Questions of one kind of caller that are not narrowed again: of the largest that are kept they take 100 MB. */
const MOST_KNOWN = 250
const LONGEST_KNOWN = 20_000

type Executor = NonNullable<Awaited<ReturnType<Engine['load']>>['executor']>
type Request = Parameters<Executor>[0]

/** Somebody about whom nothing is known may read what is open. */
const NOBODY: Caller = { role: 'none', purpose: null, rights: [] }

export function guardedEngine(engine: Engine, graphs: Graphs): Engine {
  return {
    ...engine,
    load: async options => {
      const { executor } = await engine.load(options)
      return { executor: executor && guarded(executor, graphs) }
    },
  }
}

/** How a question is put to the engine. */
interface Prepared {
  /** Undefined when nothing is left to ask. */
  asked: { document: DocumentNode; text: string; hash: string } | undefined
  /** Undefined when the question stays as it was. */
  refusals: Place | undefined
}

function guarded(executor: Executor, graphs: Graphs): Executor {
  const preparedIn = new WeakMap<Policy, ReturnType<typeof remembered<Prepared>>>()
  return async request => {
    const { policy } = graphs.of(request.schema)
    // In a graph without policy everything is open.
    if (policy.requirements.size === 0) return executor(request)
    const prepared = preparedIn.get(policy) ?? remembered<Prepared>(MOST_KNOWN)
    preparedIn.set(policy, prepared)
    const caller = callerOf(request.context)
    const make = () => prepare(request, caller, policy)
    const isLong = request.source.length > LONGEST_KNOWN
    const { asked, refusals } = isLong ? make() : prepared(keyOf(request, caller), make)
    if (refusals === undefined) return executor(request)
    const result = asked === undefined ? { data: {} } : await executor(asking(request, asked))
    return restore(result, refusals)
  }
}

function prepare({ source, operationName, request }: Request, caller: Caller, policy: Policy): Prepared {
  // Parsed once more, as where each word stood takes more room than all that is to be kept.
  const document = parse(source, { noLocation: true })
  const question = { document, operationName: operationName ?? undefined, variables: request.variables ?? {} }
  const guarded = guard(question, caller, policy)
  if (guarded.document === undefined || !guarded.refusals) return { asked: undefined, refusals: guarded.refusals }
  const text = print(guarded.document)
  // Of the text itself: callers who may read the same share a plan, and no two questions ever do.
  const hash = createHash('sha256').update(text).digest('hex')
  return { asked: { document: guarded.document, text, hash }, refusals: guarded.refusals }
}

/** Everything on which the outcome depends. */
function keyOf({ queryHash, document, operation, operationName, request }: Request, caller: Caller): string {
  const conditions = [...conditionsOf(document, operation, request.variables ?? {})]
  const { role, purpose, rights } = caller
  return JSON.stringify([queryHash, operationName, role, purpose, rights, conditions])
}

function asking(request: Request, { document, text, hash }: NonNullable<Prepared['asked']>): Request {
  const { operationName } = request
  return {
    ...request,
    request: { ...request.request, query: text },
    document,
    source: text,
    queryHash: hash,
    operation: getOperationAST(document, operationName) ?? request.operation,
  }
}

function callerOf(context: object): Caller {
  return isCallerContext(context) ? context.viewer : NOBODY
}
