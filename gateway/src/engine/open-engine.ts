/** Which engine plans and joins: our own, or the reference. Both stand behind the same interface and give the same. */
import type { FastifyBaseLogger } from 'fastify'
import type { GatewayConfig } from '../config.ts'
import { apolloEngine } from './apollo-engine.ts'
import type { Engine } from './engine.ts'
import { overstapEngine } from './overstap/overstap-engine.ts'

export function openEngine(config: GatewayConfig, log: FastifyBaseLogger): Engine {
  return config.engine === 'apollo' ? apolloEngine(config, log) : overstapEngine(config, log)
}
