/**
 * Which engine plans and joins: our own, or the reference. Both stand behind the same interface and give the same. The
 * reference is read only where it is asked for, as it takes a hundred megabytes.
 */
import type { FastifyBaseLogger } from 'fastify'
import type { GatewayConfig } from '../config.ts'
import type { Graphs } from '../graph/graphs.ts'
import type { Engine } from './engine.ts'
import { overstapEngine } from './overstap/overstap-engine.ts'

export async function openEngine(config: GatewayConfig, graphs: Graphs, log: FastifyBaseLogger): Promise<Engine> {
  if (config.engine === 'overstap') return overstapEngine(config, graphs, log)
  const { apolloEngine } = await import('./apollo-engine.ts')
  return apolloEngine(config, graphs, log)
}
