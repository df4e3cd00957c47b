// The subgraph in one file of JavaScript, as a process of its own: it shares no code with anything here.

import { spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll } from 'vitest'
import { ROOT } from '../../mesh/src/settings.ts'
import { freePorts } from '../mesh-setup.ts'

interface Request {
  method: string
  url: string
  headers: Record<string, string>
  payload: string
}

/** Call it at the top level of a test file. */
export async function openPlain() {
  const [port = 0] = await freePorts(1)
  const gateway = generateKeyPairSync('ed25519')
  const child = spawn(process.execPath, [join(ROOT, 'subgraphs/template-plain/subgraph.js')], {
    env: {
      TEMPLATE_PLAIN_PORT: String(port),
      GATEWAY_PUBLIC_KEYS: JSON.stringify({ keys: [gateway.publicKey.export({ format: 'jwk' })] }),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  afterAll(async () => {
    child.kill('SIGTERM')
    await once(child, 'exit')
  })
  const address = `http://127.0.0.1:${port}`
  while (!(await fetch(`${address}/health/ready`).catch(() => undefined))?.ok) {
    if (child.exitCode !== null) throw new Error(`The subgraph ended with ${child.exitCode}.`)
    await pause(50)
  }
  return {
    name: 'template-plain',
    gatewayKey: gateway.privateKey,
    send: async ({ method, url, headers, payload }: Request) => {
      const response = await fetch(`${address}${url}`, { method, headers, ...(payload && { body: payload }) })
      return { status: response.status, body: (await response.json()) as unknown }
    },
  }
}
