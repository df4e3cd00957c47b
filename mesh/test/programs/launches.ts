// A launcher: supervises one program on the port given, in the given temper, until a signal.

import { fileURLToPath } from 'node:url'
import { stopOnSignals } from '../../src/stop-on-signals.ts'
import { createSupervisor } from '../../src/supervisor.ts'

const [port, temper] = process.argv.slice(2)
const supervisor = createSupervisor({ log: () => {}, stopsWithinMs: 1_000 })
stopOnSignals(supervisor.stop, () => {})
await supervisor.run({
  name: 'answers',
  entry: fileURLToPath(new URL('./answers.ts', import.meta.url)),
  arguments: temper ? [temper] : [],
  cwd: process.cwd(),
  env: { ...process.env, PORT: port },
  readyUrl: `http://127.0.0.1:${port}/`,
})
console.log('ready')
