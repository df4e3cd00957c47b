// What a partner can do to a question instead of answering it.

import { setTimeout as pause } from 'node:timers/promises'
import { type Behaviour, pass, type Reply } from './fault-proxy.ts'

/** Something that no caller may ever read. */
export const SECRET = 'SECRET postgres://admin:hunter2@10.0.0.7/register at connect (/srv/app/src/db.ts:12:3)'

/** Takes the question, and says nothing. */
export const silent: Behaviour = () => {}

/** Answers after so many milliseconds more than it takes. */
export function later(ms: number): Behaviour {
  return async ({ owner, send, left }) => {
    const [reply] = await Promise.all([owner(), pause(ms, undefined, { signal: left })])
    send(reply)
  }
}

/** Says half of its answer and no more. */
export const stopsHalfway: Behaviour = async ({ owner, response }) => {
  const { status, headers, body } = await owner()
  response.writeHead(status, { ...headers, 'content-length': body.length }).write(half(body))
}

/** Says its answer so slowly that it never ends. */
export const drips: Behaviour = async ({ owner, response, left }) => {
  const { status, headers, body } = await owner()
  response.writeHead(status, { ...headers, 'content-length': body.length })
  for (const byte of body) {
    response.write(Buffer.of(byte))
    await pause(100, undefined, { signal: left })
  }
}

/** Breaks the connection in the middle of its answer. */
export const resetsHalfway: Behaviour = async ({ owner, response, socket }) => {
  const { status, headers, body } = await owner()
  response.writeHead(status, { ...headers, 'content-length': body.length })
  response.write(half(body), () => socket.resetAndDestroy())
}

/** Answers something of its own. */
export function says(status: number, body: string, headers: Record<string, string> = {}): Behaviour {
  const reply = { status, headers: { 'content-type': 'application/json', ...headers }, body: Buffer.from(body) }
  return ({ send }) => send(reply)
}

/** Answers, but not what the owner said. */
export function altered(alter: (reply: Reply, asked: string) => Reply): Behaviour {
  return async ({ owner, send, asked }) => send(alter(await owner(), asked))
}

export function half(body: Buffer): Buffer {
  return body.subarray(0, Math.ceil(body.length / 2))
}

/** Answers what the owner answered when this was first asked: for where the connection is what matters, many times. */
export function remembers(): Behaviour {
  const known = new Map<string, Promise<Reply>>()
  return async ({ asked, owner, send }) => {
    const reply = known.get(asked) ?? owner()
    known.set(asked, reply)
    send(await reply)
  }
}

/**
 * Does this to what is asked for the first time, and lets it pass when it is asked again.
 * @param most questions to which it is done; left out: all.
 */
export function firstTime(
  behaviour: Behaviour,
  afterwards: Behaviour = pass,
  most = Number.POSITIVE_INFINITY,
): Behaviour {
  const asked = new Set<string>()
  return exchange => {
    const isOneOfThem = !asked.has(exchange.asked) && asked.size < most
    asked.add(exchange.asked)
    return isOneOfThem ? behaviour(exchange) : afterwards(exchange)
  }
}

/** Fails late, and hangs when it is asked once more. */
export function failsLate(ms: number): Behaviour {
  const fails = says(502, SECRET, { 'content-type': 'text/plain' })
  return firstTime(async exchange => {
    await pause(ms, undefined, { signal: exchange.left })
    await fails(exchange)
  }, silent)
}
