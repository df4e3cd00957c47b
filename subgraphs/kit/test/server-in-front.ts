// A server in front of a database, or instead of it, on real sockets: it lets through, hangs up, says nothing.

import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface ServerInFront {
  /** The way to the database through it. */
  url: string
  port: number
  /** Those who have come. */
  sockets: ReadonlySet<Socket>
  /** Ends all connections, and nobody listens any more. */
  close(): Promise<void>
}

/** @param port left out: one that is free. */
export async function serverInFront(
  database: string,
  meet: (socket: Socket, database: string) => void,
  port = 0,
): Promise<ServerInFront> {
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket)
    // Either side may break off.
    socket.on('error', () => {}).once('close', () => sockets.delete(socket))
    meet(socket, database)
  }).listen(port, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on a port has it.
  const at = Object.assign(new URL(database), { hostname: '127.0.0.1', port: (server.address() as AddressInfo).port })
  const close = async () => {
    if (!server.listening) return
    const closed = once(server, 'close')
    server.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }
  return { url: at.href, port: Number(at.port), sockets, close }
}

/** Lets everything through. */
export function letThrough(socket: Socket, database: string): void {
  const { hostname, port } = new URL(database)
  const onward = connect(Number(port || 5432), hostname)
  onward.on('error', () => {}).once('close', () => socket.destroy())
  socket.once('close', () => onward.destroy())
  socket.pipe(onward).pipe(socket)
}
