// How many requests the gateway sends to the partners for one operation: counted at its HTTP client, in a gateway beside the
// one that is timed, so that counting costs the figures nothing.
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { readConfig } from '../../../gateway/src/config.ts'
import { openGateway } from '../../../gateway/src/gateway.ts'
import type { Ask } from './ask.ts'
import type { BenchMesh } from './running-mesh.ts'

/** Published by undici for each request that it sends. */
const SENT = 'undici:request:create'

/** Asks once for each question; the average number of requests. */
export async function hopsOf(mesh: BenchMesh, questions: readonly Ask[]): Promise<number> {
  const gateway = await openGateway(readConfig({}, { ...mesh.gatewayEnv, LOG_LEVEL: 'silent' }))
  let sent = 0
  const count = () => {
    sent += 1
  }
  subscribe(SENT, count)
  try {
    for (const payload of questions) {
      const headers = { authorization: `Bearer ${mesh.token}` }
      await gateway.inject({ method: 'POST', url: '/graphql', headers, payload })
    }
  } finally {
    unsubscribe(SENT, count)
    await gateway.close()
  }
  return sent / questions.length
}
