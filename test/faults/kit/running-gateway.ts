// A gateway in a process of its own, with the budgets of production, that writes its log to a file.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { GATEWAY_NODE_FLAGS, type OwnerName, ROOT } from '../../../mesh/src/settings.ts'
import { tied } from '../../../mesh/src/tied.ts'

/** What a test knows of it. */
export interface GatewayUnderTest {
  url: string
  pid: number
  /** The file with all that it has said. */
  log: string
  /** Where it looks for the partners that it reaches by way of the tests; what listens there is up to them. */
  ports: Partial<Record<OwnerName, number>>
}

export interface RunningGateway extends GatewayUnderTest {
  process: ChildProcess
  stop(): Promise<void>
}

interface GatewayOptions {
  port: number
  log: string
  ports: GatewayUnderTest['ports']
  /** The addresses of the other partners, and keys. */
  env: Readonly<Record<string, string>>
}

/** Resolves when it is ready. */
export async function startGateway({ port, log, ports, env }: GatewayOptions): Promise<RunningGateway> {
  const urls = Object.entries(ports).map(([name, at]) => [
    `${name.toUpperCase()}_URL`,
    `http://127.0.0.1:${at}/graphql`,
  ])
  const output = openSync(log, 'a')
  const gateway = spawn(process.execPath, [...GATEWAY_NODE_FLAGS, ...tied(2_000), join(ROOT, 'gateway/src/main.ts')], {
    // What owners tell each other is carried beside the questions, and would be counted among them; what is kept would be
    // told again, and nobody would see that an owner fails.
    env: {
      ...{ ...env, LOG_LEVEL: 'warn', RELAY_INTERVAL_MS: '0', KEEP_ANSWERS_S: '0', PORT: String(port) },
      ...Object.fromEntries(urls),
    },
    stdio: ['ignore', output, output, 'ipc'],
  })
  closeSync(output)
  const ended = once(gateway, 'exit')
  const url = `http://127.0.0.1:${port}`
  while (gateway.exitCode === null) {
    const ready = await fetch(`${url}/health/ready`).catch(() => undefined)
    if (ready?.ok) {
      const stop = async () => {
        gateway.kill('SIGTERM')
        await ended
      }
      return { url, pid: gateway.pid ?? 0, log, ports, process: gateway, stop }
    }
    await pause(50)
  }
  throw new Error(`A gateway ended with ${gateway.exitCode}; what it said is in ${log}.`)
}
