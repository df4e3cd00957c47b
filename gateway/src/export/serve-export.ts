/**
 * READ FIRST in this folder. What a registered operation answers, as a file: `GET /export/Moves.csv?by=REGION`.
 *
 *   wanted    which operation, which of its lists, and in which form              wanted.ts
 *   prepare   its variables, and the tables that its answer can be                prepare.ts, variables-in.ts, tables.ts
 *   ask       as any question is asked, page after page; a hole, and no file      ask.ts, all-pages.ts, whole.ts
 *   write     row by row                                                          write-rows.ts, rows.ts, write-csv.ts
 *
 * A file leaves every log behind, and so it holds only what is open to everybody. decisions/0032.
 */
import { hash } from 'node:crypto'
import { addAbortSignal, Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isStillSo, vary } from '../http/send-kept.ts'
import { leaving } from '../limits/budget.ts'
import { rejected } from '../limits/refuse.ts'
import type { Shedder } from '../limits/shed.ts'
import { allPages } from './all-pages.ts'
import { type Asking, askingFor, type Page } from './ask.ts'
import type { Exported } from './prepare.ts'
import { type Wanted, wantedIn } from './wanted.ts'
import { writeRows } from './write-rows.ts'

interface Options extends Asking {
  shedder: Shedder
  /** Throws GraphQLError where it cannot be a file. */
  prepare: (wanted: Wanted) => Promise<Exported>
}

/** Longest time that a file may take: whoever reads slowly holds what is kept for it. */
const LONGEST_MS = 5 * 60_000
const TYPES = { csv: 'text/csv; charset=utf-8; header=present', json: 'application/json; charset=utf-8' } as const

export function serveExport(app: FastifyInstance, { shedder, prepare, ...asking }: Options): void {
  app.route({
    method: 'GET',
    exposeHeadRoute: false,
    url: '/export/:file',
    onRequest: async (_request, reply) => shedder.enter(reply),
    // What follows the first page is asked as fast as it is read.
    onSend: async (_request, reply) => shedder.leave(reply),
    handler: async (request, reply) => {
      const wanted = wantedIn(request.url)
      const viewer = await asking.enter(request)
      const exported = await prepare(wanted)
      const language = wanted.language ?? request.headers['accept-language']
      const left = leaving(reply.raw)
      const ask = askingFor(asking, { request, viewer, exported, language, left })
      const pages = allPages(ask, exported.table, exported.variables)
      const first = await pages.next()
      if (first.done) throw new Error('There is always a first page.')
      const { answer, isLast } = first.value
      if (isLast && sayHowLong(request, reply, answer, [wanted.format, wanted.dialect, exported]))
        return reply.code(304).send()
      const pieces = writeRows(all(answer, pages), exported.table, wanted)
      // What goes wrong before anything is sent is an answer of its own.
      const piece = await pieces.next()
      return send(reply, wanted, begunWith(piece.value ?? '', pieces))
    },
  })
  app.route({
    method: ['DELETE', 'HEAD', 'PATCH', 'POST', 'PUT'],
    url: '/export/:file',
    onRequest: async (_request, reply) =>
      reply.code(405).header('allow', 'GET').send(rejected('A file is had with GET, and changed with nothing.')),
    handler: () => {},
  })
}

async function* all(first: Page, rest: ReturnType<typeof allPages<Page>>): AsyncGenerator<unknown> {
  yield first.data
  for await (const { answer } of rest) yield answer.data
}

/** @returns whether the caller has it already. Only one page is kept: of several nobody knows that they are of one moment. */
function sayHowLong(request: FastifyRequest, reply: FastifyReply, { data, headers }: Page, form: unknown): boolean {
  const how = headers.get('cache-control')
  if (how === undefined || how === 'no-store') return false
  void reply.header('cache-control', how)
  vary(reply, headers.get('vary') ?? '')
  const age = headers.get('age')
  if (age !== undefined) void reply.header('age', age)
  return isStillSo(request, reply, hash('sha256', JSON.stringify([form, data]), 'base64url'))
}

async function* begunWith(piece: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield piece
  yield* rest
}

function send(reply: FastifyReply, { format, operation, rows }: Wanted, pieces: AsyncGenerator<string>): FastifyReply {
  const name = [operation, rows].filter(each => each !== undefined).join('-')
  void reply.header('content-type', TYPES[format])
  // A name of GraphQL has letters, digits and `_` only; one of rows dots as well.
  void reply.header(
    'content-disposition',
    `${format === 'csv' ? 'attachment' : 'inline'}; filename="${name}.${format}"`,
  )
  const stream = Readable.from(pieces, { objectMode: false })
  reply.compress(addAbortSignal(AbortSignal.timeout(LONGEST_MS), stream))
  return reply
}
