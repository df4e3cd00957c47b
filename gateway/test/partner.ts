// A partner for the gateway's tests: a real server that answers what a test tells it to, or does not.

import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { afterAll } from 'vitest'

export interface Partner {
  url: string
  /** What arrived, with its body. */
  asked: { url: string | undefined; headers: IncomingMessage['headers']; body: string }[]
  /** How the next questions are answered. */
  answer: (response: ServerResponse, request: IncomingMessage) => void
}

/** Listens until the tests of the file are done. */
export async function openPartner(answer: Partner['answer']): Promise<Partner> {
  const partner: Partner = { url: '', asked: [], answer }
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    partner.asked.push({ url: request.url, headers: request.headers, body })
    partner.answer(response, request)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A server on a port has a port.')
  partner.url = `http://127.0.0.1:${address.port}/graphql`
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return partner
}

/** A good answer. */
export function json(body: unknown, status = 200): Partner['answer'] {
  return response => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }
}
