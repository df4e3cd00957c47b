// Asks a gateway under test as a client does, and keeps all that came back: the text, the status, and how long it took.

import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { inject } from 'vitest'
import { type Answer, operationText } from '../../scenarios/ask.ts'
import { operations } from '../../scenarios/owner-down/operations.ts'

export interface Asked {
  /** The name of the operation, or of what was asked. */
  operation: string
  status: number
  text: string
  answer: Answer
  /** From question to answer, in milliseconds. */
  ms: number
  /** How often it was sent away before, for lack of room. */
  sentAway: number
}

/** Of its own, as connections of the platform's are opened anew where these are kept. */
const agent = new Agent({ keepAlive: true })

/**
 * Asks a document, as a coach of the northern regions. Fails when no whole answer comes. Who is sent away because the machine
 * has more to do than it can asks again after the time that it is told, as a client does: that is no partner's fault.
 */
export async function askAt(
  url: string,
  operation: string,
  query: string,
  variables: object = {},
  language = 'en',
): Promise<Asked> {
  for (let sentAway = 0; ; sentAway++) {
    const began = performance.now()
    const { status, headers, text } = await post(`${url}/graphql`, JSON.stringify({ query, variables }), language)
    const ms = performance.now() - began
    const answer: Answer = JSON.parse(text)
    const after = Number(headers['retry-after'])
    if (status !== 503 || !(after > 0)) return { operation, status, text, answer, ms, sentAway }
    await pause(1_000 * after)
  }
}

async function post(url: string, body: string, language: string) {
  const asking = request(url, {
    agent,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': language,
      authorization: `Bearer ${inject('mesh').tokens.coach}`,
    },
  })
  asking.end(body)
  const [response]: IncomingMessage[] = await once(asking, 'response')
  if (!response) throw new Error('A response has a message.')
  let text = ''
  for await (const chunk of response.setEncoding('utf8')) text += chunk
  return { status: response.statusCode ?? 0, headers: response.headers, text }
}

/** Asks all operations at once. */
export function askAll(url: string): Promise<Asked[]> {
  return Promise.all(
    Object.entries(operations).map(([name, variables]) => askAt(url, name, operationText(name), variables)),
  )
}
