// Stands between a gateway and an owner, on real sockets, and does to what passes whatever a test says: nothing, or a
// fault. It counts what it sees, so that a test can tell what the gateway did from what it said.

import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { openBlackhole } from './blackhole.ts'

/** What the owner answered. */
export interface Reply {
  status: number
  headers: Record<string, string>
  body: Buffer
}

/** One question of the gateway's on its way. */
interface Exchange {
  /** The body as it came. */
  asked: string
  /** The language in which an answer is asked for, as it came. */
  language: string
  /** The how many-th question on its connection, from 1. */
  nth: number
  response: ServerResponse
  socket: Socket
  /** Ends when the gateway has gone, or has its answer. */
  left: AbortSignal
  /** Asks the owner; once. */
  owner(): Promise<Reply>
  /** Sends an answer on. */
  send(reply: Reply): void
}

/** What is done with a question. */
export type Behaviour = (exchange: Exchange) => void | Promise<void>

export const pass: Behaviour = async ({ owner, send }) => send(await owner())

export interface Counts {
  /** Questions that came, and when each did, in milliseconds. */
  asked: number
  askedAt: number[]
  /** Of those, the ones that the gateway left before it had an answer. */
  left: number
  /** From a question to its answer, in milliseconds. */
  answeredMs: number[]
}

/** How long an idle connection is kept, in milliseconds, as Node has it. A gateway gives it up two seconds earlier. */
const KEPT_MS = 5_000

export class FaultProxy {
  readonly #port: number
  readonly #owner: URL
  readonly #agent = new Agent({ keepAlive: true })
  readonly #connections = new Set<Socket>()
  #server: Server | undefined
  #endBlackhole: (() => Promise<void>) | undefined
  #behaviour: Behaviour = pass
  /** What happens to a connection that opens. */
  #onConnection: (socket: Socket) => void = () => {}
  counts: Counts = none()

  /** @param owner where it answers, such as `http://127.0.0.1:4001/graphql`. */
  constructor(port: number, owner: string) {
    this.#port = port
    this.#owner = new URL(owner)
  }

  get connections(): number {
    return this.#connections.size
  }

  /** Counts from here on. */
  forget(): void {
    this.counts = none()
  }

  /** From now on this is done with each question, and to each connection that opens. */
  async behave(behaviour: Behaviour, onConnection: (socket: Socket) => void = () => {}): Promise<void> {
    this.#behaviour = behaviour
    this.#onConnection = onConnection
    this.counts = none()
    await this.#endBlackhole?.()
    this.#endBlackhole = undefined
    this.#server ??= await this.#listen()
  }

  /** Nobody listens any more. */
  async refuse(): Promise<void> {
    this.counts = none()
    await this.#stopListening()
  }

  /** Somebody listens and never lets anybody in: a connection is not even refused. */
  async swallow(): Promise<void> {
    await this.refuse()
    this.#endBlackhole = await openBlackhole(this.#port)
  }

  async close(): Promise<void> {
    await this.#endBlackhole?.()
    await this.#stopListening()
    this.#agent.destroy()
  }

  async #listen(): Promise<Server> {
    const server = createServer({ keepAliveTimeout: KEPT_MS }, (incoming, response) => {
      void this.#answer(incoming, response)
    })
    server.on('connection', socket => {
      this.#connections.add(socket)
      socket.once('close', () => this.#connections.delete(socket))
      // A fault breaks connections from either side; that is what it is for.
      socket.on('error', () => {})
      this.#onConnection(socket)
    })
    server.listen(this.#port, '127.0.0.1')
    await once(server, 'listening')
    return server
  }

  async #stopListening(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    if (!server) return
    const closed = once(server, 'close')
    server.close()
    for (const socket of this.#connections) socket.resetAndDestroy()
    await closed
  }

  async #answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const began = performance.now()
    const { counts } = this
    const left = new AbortController()
    counts.asked += 1
    counts.askedAt.push(began)
    response.once('close', () => {
      if (response.writableFinished) counts.answeredMs.push(performance.now() - began)
      else counts.left += 1
      left.abort()
    })
    const { socket } = incoming
    const nth = (asked.get(socket) ?? 0) + 1
    asked.set(socket, nth)
    let body = ''
    try {
      for await (const chunk of incoming.setEncoding('utf8')) body += chunk
      const owner = () => this.#ask(incoming, body, left.signal)
      const send = (reply: Reply) => {
        response.writeHead(reply.status, { ...reply.headers, 'content-length': reply.body.length }).end(reply.body)
      }
      const language = incoming.headers['accept-language'] ?? ''
      await this.#behaviour({ asked: body, language, nth, response, socket, left: left.signal, owner, send })
    } catch (fault) {
      // The owner is down, or the gateway has left and the question to the owner ended with it.
      if (!left.signal.aborted) socket.destroy(fault instanceof Error ? fault : undefined)
    }
  }

  /** Asks the owner what came, to the letter: the hop is signed over path and body. */
  async #ask(incoming: IncomingMessage, body: string, signal: AbortSignal): Promise<Reply> {
    const { host: _host, connection: _connection, ...headers } = incoming.headers
    const asking = request(this.#owner, { method: 'POST', agent: this.#agent, headers, signal })
    asking.end(body)
    const [answer]: IncomingMessage[] = await once(asking, 'response', { signal })
    if (!answer) throw new Error('A response has a message.')
    const chunks: Buffer[] = []
    for await (const chunk of answer) chunks.push(chunk)
    const type = answer.headers['content-type'] ?? 'application/json'
    return { status: answer.statusCode ?? 0, headers: { 'content-type': type }, body: Buffer.concat(chunks) }
  }
}

const asked = new WeakMap<Socket, number>()

function none(): Counts {
  return { asked: 0, askedAt: [], left: 0, answeredMs: [] }
}
