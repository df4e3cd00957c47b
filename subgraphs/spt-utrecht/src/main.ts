/** Starts the subgraph of service point Utrecht, and stops it on SIGTERM or SIGINT: the only file with side effects. */
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fillDemo } from '../db/demo.ts'
import { type Config, readConfig } from './config.ts'
import { type Database, migrate, openDatabase } from './database.ts'
import { type Log, logFrom } from './log.ts'
import { newServer } from './server.ts'

/** How long a database that is still starting is waited for, in seconds. */
const PATIENCE_S = 30

try {
  const config = readConfig(process.env)
  const log = logFrom(config.logLevel, line => process.stdout.write(line))
  const database = openDatabase(config.databaseUrl, config)
  try {
    await prepare(config, database, log)
    if (!config.reseed) await serve(config, database, log)
  } finally {
    await database.close()
  }
} catch (fault) {
  process.stderr.write(`spt-utrecht cannot start: ${sentence(fault)}\n`)
  process.exitCode = 1
}

async function prepare({ demoOn, reseed }: Config, { sql }: Database, log: Log): Promise<void> {
  for (let second = 0; ; second++) {
    try {
      await sql`select 1`
      break
    } catch (fault) {
      const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
      if (!['ECONNREFUSED', '57P03', 'ENOTFOUND'].includes(String(code)) || second >= PATIENCE_S) throw fault
      if (second === 0) log('info', 'waiting for the database')
      await pause(1_000)
    }
  }
  await migrate(sql)
  if (demoOn !== undefined && (await fillDemo(sql, demoOn, reseed))) log('info', 'filled with the demo')
}

/** Until it is told to stop; who waits for an answer still gets it. */
async function serve(config: Config, database: Database, log: Log): Promise<void> {
  const server = newServer(config, database, log)
  server.listen(config.port, config.host)
  await once(server, 'listening')
  log('info', 'listening', { at: `http://${config.host}:${config.port}/graphql` })
  const signal = await Promise.race(['SIGTERM', 'SIGINT'].map(name => once(process, name).then(() => name)))
  log('info', 'stopping', { because: signal })
  server.close()
  server.closeIdleConnections()
  await once(server, 'close')
}

function sentence(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault)
  const taken = 'code' in fault && fault.code === 'EADDRINUSE'
  return taken ? 'its port is taken. Stop what listens there, or choose another with SPT_UTRECHT_PORT.' : fault.message
}
