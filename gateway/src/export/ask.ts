/** Asks for one page of a file, as anybody asks a question: admitted, counted, judged, within the same time. */
import { setTimeout as pause } from 'node:timers/promises'
import type { ApolloServer } from '@apollo/server'
import type { FastifyRequest } from 'fastify'
import { type DocumentNode, GraphQLError } from 'graphql'
import type { Graph } from '../graph/graph.ts'
import type { Graphs } from '../graph/graphs.ts'
import { isOpen } from '../kept/is-open.ts'
import { withinBudget } from '../limits/budget.ts'
import type { CallerContext } from '../limits/caller-context.ts'
import type { Question } from '../limits/question.ts'
import type { Viewer } from '../policy/viewer.ts'
import type { Exported } from './prepare.ts'
import { refuseHoles, refuseNothing } from './whole.ts'

export interface Asking {
  apollo: ApolloServer<CallerContext>
  graphs: Graphs
  /** Throws GraphQLError for whoever is not let in now. */
  enter: (request: FastifyRequest) => Promise<Viewer>
  /** Throws GraphQLError for what may not be asked. */
  judge: (viewer: Viewer, question: Question, language: string | undefined) => Promise<JudgedQuestion>
  budgetMs: number
}

interface JudgedQuestion {
  document: DocumentNode
  context: (budget: AbortSignal) => CallerContext
}

export interface Page {
  data: unknown
  /** What it says about keeping it. */
  headers: ReadonlyMap<string, string>
}

interface For {
  request: FastifyRequest
  /** Who was let in with the request. */
  viewer: Viewer
  exported: Exported
  language: string | undefined
  left: AbortSignal
}

/** How long somebody who asks too often waits for the next page. */
const PAUSE_MS = 1_000

/** @returns a function that throws GraphQLError where there is no whole answer. */
export function askingFor(
  { apollo, graphs, enter, judge, budgetMs }: Asking,
  { request, viewer, exported: { text, table }, language, left }: For,
): (variables: Record<string, unknown>) => Promise<Page> {
  let isFirst = true
  return async variables => {
    const asker = isFirst ? viewer : await inTurn(() => enter(request), left)
    isFirst = false
    const question = { text, variables, documentId: undefined, persistedQuery: undefined }
    const { document, context } = await judge(asker, question, language)
    requireOpen(document, graphs.current.graph)
    const { body, http } = await withinBudget(budgetMs, left, budget =>
      apollo.executeOperation({ query: text, variables }, { contextValue: context(budget) }),
    )
    if (body.kind !== 'single') throw new Error('An answer in pieces is never made here.')
    refuseHoles(body.singleResult.errors, table)
    refuseNothing(body.singleResult.data, table)
    return { data: body.singleResult.data, headers: http.headers }
  }
}

/** Whoever may ask only so often gets the file, and slower. */
async function inTurn(enter: () => Promise<Viewer>, left: AbortSignal): Promise<Viewer> {
  for (;;) {
    try {
      return await enter()
    } catch (fault) {
      if (!(fault instanceof GraphQLError) || fault.extensions.code !== 'RATE_LIMITED') throw fault
      await pause(PAUSE_MS, undefined, { signal: left })
    }
  }
}

/** @throws GraphQLError FORBIDDEN, whoever asks. */
export function requireOpen(document: DocumentNode, graph: Graph): void {
  if (isOpen(document, graph)) return
  throw new GraphQLError(
    'A file holds only what is open to everybody, and this operation asks more. Ask POST /graphql.',
    { extensions: { code: 'FORBIDDEN', http: { status: 403 } } },
  )
}
