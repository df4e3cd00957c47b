// Listens, and then does nothing at all until it may end: a server whose process hangs.

import { once } from 'node:events'
import { createServer } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'

const { port, gate }: { port: number; gate: Int32Array } = workerData
const server = createServer()
server.listen({ port, host: '127.0.0.1', backlog: 1 })
await once(server, 'listening')
parentPort?.postMessage('listening')
Atomics.wait(gate, 0, 0)
server.close()
// Whoever waited to be let in is told now that nobody is here.
process.exit()
