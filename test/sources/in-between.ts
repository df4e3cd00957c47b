// Stands between the subgraph and a source, and does to each answer what a test says: a source that lies, dawdles or is away.

import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { SourceConfig } from '@overstap/kit/sources'
import { afterAll } from 'vitest'

/** Whatever a source answers; each test says what it expects. */
// biome-ignore lint/suspicious/noExplicitAny: the shape depends on the question
export type Answer = any

type Behaviour = (response: ServerResponse, answer: () => Promise<Answer>) => unknown

export interface InBetween {
  configured: SourceConfig
  /** What it does from now on; undefined: it hands on what came. */
  behave(behaviour: Behaviour | undefined): void
  /** How often it was asked. */
  asked(): number
  /** The questions, as they came. */
  heard(): readonly string[]
}

/** Hands on the answer, changed. */
export function altered(change: (answer: Answer) => void): Behaviour {
  return async (response, answer) => {
    const changed = await answer()
    change(changed)
    response.setHeader('content-type', 'application/json').end(JSON.stringify(changed))
  }
}

/** Call it at the top level of a test file. */
export async function standInBetween(source: SourceConfig): Promise<InBetween> {
  let behaviour: Behaviour | undefined
  const heard: string[] = []
  const server = createServer(async (request, response) => {
    const body = await buffer(request)
    heard.push(body.toString())
    const headers = {
      'content-type': 'application/json',
      'overstap-viewer': String(request.headers['overstap-viewer']),
    }
    const answer = async () => (await fetch(source.url, { method: 'POST', headers, body })).json()
    await (behaviour ?? altered(() => {}))(response, answer)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return {
    configured: { ...source, url: `http://127.0.0.1:${port}/graphql` },
    behave: next => {
      behaviour = next
    },
    asked: () => heard.length,
    heard: () => heard,
  }
}

/** A port on which nobody listens. */
export async function nobodysPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}
