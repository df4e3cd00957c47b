// A gateway beside the mesh's own, over the same owners, that differs in what a scenario is about.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, inject } from 'vitest'
import { ROOT } from '../../mesh/src/settings.ts'

const started: ChildProcess[] = []
afterAll(async () => {
  for (const gateway of started) {
    gateway.kill('SIGTERM')
    await once(gateway, 'exit')
  }
})

/** Its address, once it answers; it runs until the tests of the file are done. */
export async function gatewayBeside(port: number, env: Record<string, string>): Promise<string> {
  const gateway = spawn(process.execPath, [join(ROOT, 'gateway/src/main.ts'), '--port', String(port)], {
    env: { ...inject('mesh').gatewayEnv, ...env },
    stdio: 'ignore',
  })
  started.push(gateway)
  const url = `http://127.0.0.1:${port}`
  while (gateway.exitCode === null) {
    const ready = await fetch(`${url}/health/ready`).catch(() => undefined)
    if (ready?.ok) return url
    await pause(50)
  }
  throw new Error(`The gateway with ${JSON.stringify(env)} ended with ${gateway.exitCode}.`)
}
