/**
 * HTTP: health for everybody, and everything else for hops of the gateway alone. What comes is verified byte for byte
 * before anything reads it; when the caller leaves, the work for it ends.
 */
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { type Answer, answering } from './answer.ts'
import { type Caller, nobody } from './caller.ts'
import type { Config } from './config.ts'
import type { Database } from './database.ts'
import { rejected, unauthenticated } from './faults.ts'
import { hopVerifier } from './hop.ts'
import { languageIn } from './language.ts'
import type { Log } from './log.ts'
import { readingsOf } from './queries.ts'

/** A page of references is far below it. */
const LARGEST_BODY = 4 * 1024 * 1024
const TOO_LARGE = 413
const REFUSAL = 'This is not a hop that the gateway signed for this subgraph. Ask through the gateway.'

type Verdict = (request: IncomingMessage, body: Buffer) => Caller | undefined

export function newServer(config: Config, database: Database, log: Log): Server {
  const callerOf = guardFrom(config, log)
  const answer = answering(log)
  const server = createServer(async (request, response) => {
    const left = new AbortController()
    // After an answer the connection closes too: then there is nothing left to end.
    response.once('close', () => response.writableFinished || left.abort())
    const signal = AbortSignal.any([left.signal, AbortSignal.timeout(config.deadlineMs)])
    try {
      const { status, body } = (await health(request, database, signal)) ?? (await graphql(request, signal))
      const isLast = status === TOO_LARGE || !server.listening
      response.writeHead(status, { 'content-type': 'application/json', ...(isLast && { connection: 'close' }) })
      response.end(JSON.stringify(body))
    } catch {
      // Whoever sent the body has left before its end: there is nobody to tell.
      response.destroy()
    }
  })
  return server

  async function graphql(request: IncomingMessage, signal: AbortSignal): Promise<Answer> {
    const body = await bodyOf(request)
    if (body === undefined) return errorWith(TOO_LARGE, `The body must not be larger than ${LARGEST_BODY} bytes.`)
    const caller = callerOf(request, body)
    if (caller === undefined) return { status: 401, body: { errors: [unauthenticated(REFUSAL)] } }
    if (request.url !== '/graphql') return errorWith(404, 'There is nothing here. Ask POST /graphql.')
    if (request.method !== 'POST') return errorWith(405, 'Ask with POST.')
    const language = languageIn(request.headers['accept-language'])
    return answer(body.toString(), { caller, language, readings: readingsOf(database, signal) })
  }
}

/** Undefined for who is refused; why, the log says, without the token. */
function guardFrom({ gatewayKeys }: Config, log: Log): Verdict {
  if (gatewayKeys.length === 0) {
    log('warn', 'GATEWAY_PUBLIC_KEYS is not set: everybody is answered, as somebody anonymous')
    return () => nobody
  }
  const verify = hopVerifier(gatewayKeys)
  return ({ headers, method = '', url = '' }, body) => {
    try {
      return verify({ token: String(headers['overstap-viewer'] ?? ''), method, path: url, body })
    } catch (fault) {
      // The texts of JSON repeat what they could not read.
      const because = fault instanceof SyntaxError ? 'it cannot be read' : String(fault)
      log('warn', 'a hop is refused', { because })
      return undefined
    }
  }
}

async function health({ url }: IncomingMessage, database: Database, signal: AbortSignal) {
  if (url === '/health/live') return { status: 200, body: { status: 'live' } }
  if (url !== '/health/ready') return undefined
  try {
    await database.rows('select 1', signal)
    return { status: 200, body: { status: 'ready' } }
  } catch {
    return { status: 503, body: { status: 'not ready', because: 'the database does not answer' } }
  }
}

/** Undefined when it is too large; the rest of it is not waited for. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    length += chunk.length
    if (length > LARGEST_BODY) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function errorWith(status: number, message: string): Answer {
  return { status, body: { errors: [rejected(message)] } }
}
