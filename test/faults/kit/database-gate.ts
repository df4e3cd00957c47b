// Stands between an owner and its PostgreSQL, on real sockets: lets everything through, refuses, or keeps whoever comes
// waiting, as a server does that has just taken another one's place.

import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'

export class DatabaseGate {
  readonly #port: number
  readonly #database: URL
  readonly #sockets = new Set<Socket>()
  #server: Server | undefined
  /** Resolves when whoever waits may pass; undefined while nobody waits. */
  #opening: PromiseWithResolvers<void> | undefined

  /** @param database where connections go, such as `postgres://name:password@127.0.0.1:5432/name`. */
  constructor(port: number, database: string) {
    this.#port = port
    this.#database = new URL(database)
  }

  /** The way to the database through the gate. */
  get url(): string {
    return Object.assign(new URL(this.#database), { hostname: '127.0.0.1', port: String(this.#port) }).href
  }

  async open(): Promise<void> {
    this.#opening?.resolve()
    this.#opening = undefined
    this.#server ??= await this.#listen()
  }

  /** Ends all connections, and keeps those that come waiting until it opens. */
  async delay(): Promise<void> {
    await this.open()
    this.#opening = Promise.withResolvers()
    this.#end()
  }

  /** Ends all connections, and nobody listens any more. */
  async refuse(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    if (!server) return
    const closed = once(server, 'close')
    server.close()
    this.#end()
    await closed
  }

  async #listen(): Promise<Server> {
    const server = createServer(socket => void this.#through(socket))
    server.listen(this.#port, '127.0.0.1')
    await once(server, 'listening')
    return server
  }

  async #through(socket: Socket): Promise<void> {
    this.#keep(socket)
    await this.#opening?.promise
    const database = connect(Number(this.#database.port), this.#database.hostname)
    this.#keep(database)
    socket.once('close', () => database.destroy())
    database.once('close', () => socket.destroy())
    socket.pipe(database)
    database.pipe(socket)
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket)
    // Either side may break off; that is what the gate is for.
    socket.on('error', () => {})
    socket.once('close', () => this.#sockets.delete(socket))
  }

  #end(): void {
    for (const socket of this.#sockets) socket.destroy()
  }
}
