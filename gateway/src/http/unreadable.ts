/**
 * What is asked in a way or at a place that leads nowhere: clear JSON, and nothing about what runs here. The server's
 * own words for these would name it.
 */
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyReply, FastifyRequest, RawReplyDefaultExpression } from 'fastify'

/** No hook has run for an answer that is given here, so it brings its headers itself. */
const HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
}

/** For an address that no route has. */
export function nothingHere(_request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply
    .code(404)
    .send(told('NOT_FOUND', 'There is nothing at this address, or not in this way. Ask POST /graphql.'))
}

/** For an address that is none. */
export function badAddress(_fault: unknown, _request: FastifyRequest, reply: { raw: RawReplyDefaultExpression }): void {
  reply.raw.writeHead(400, HEADERS)
  reply.raw.end(JSON.stringify(told('QUERY_REJECTED', 'The address cannot be read. Ask POST /graphql.')))
}

const STATUS: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }
const TEXTS: Readonly<Record<number, string>> = {
  400: 'What came is not HTTP/1.1.',
  408: 'The request did not come to its end in time. Send it again.',
  431: 'The headers of the request are too long. Send shorter ones; a question belongs into the body.',
}

/** For what is not even a request. It is not logged: what came may hold a token. */
export function badRequest(fault: Error & { code?: string }, socket: Socket): void {
  if (fault.code === 'ECONNRESET' || socket.destroyed) return
  const status = STATUS[fault.code ?? ''] ?? 400
  const body = JSON.stringify(told('QUERY_REJECTED', TEXTS[status] ?? ''))
  const headers = { ...HEADERS, 'content-length': String(Buffer.byteLength(body)), connection: 'close' }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  if (socket.writable) socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`)
  socket.destroySoon()
}

function told(code: string, message: string): object {
  return { errors: [{ message, extensions: { code } }] }
}
