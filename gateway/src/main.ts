/** Starts the gateway: reads the configuration, listens, and drains before it stops. */
import { parseArgs } from 'node:util'
import type { FastifyInstance } from 'fastify'
import { readConfig } from './config.ts'
import { openGateway } from './gateway.ts'

let stopping = false
let app: FastifyInstance | undefined

try {
  const { values } = parseArgs({
    options: { supergraph: { type: 'string' }, port: { type: 'string' }, engine: { type: 'string' } },
  })
  const config = readConfig(values, process.env)
  const opened = await openGateway(config)
  app = opened
  const stop = async (why: string) => {
    if (stopping) return
    stopping = true
    opened.log.info(`stopping: ${why}`)
    await opened.close()
  }
  process.once('SIGTERM', () => stop('SIGTERM'))
  process.once('SIGINT', () => stop('SIGINT'))
  await opened.listen({ host: config.host, port: config.port })
} catch (fault) {
  console.error(`The gateway cannot start: ${sentence(fault)}`)
  process.exitCode = 1
  // What was opened would keep a process alive that nobody can ask.
  stopping = true
  await app?.close()
}

function sentence(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault)
  const taken = 'code' in fault && fault.code === 'EADDRINUSE' && 'port' in fault
  return taken
    ? `port ${fault.port} is taken. Stop what listens there, or choose another with --port or PORT.`
    : fault.message
}
