// The configuration of a gateway for a test: on a free port, silent, with nobody to believe and no limit of the rate.

import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ENGINES, type GatewayConfig, oneOf } from '../src/config.ts'
import { readLimits } from '../src/limits/limits.ts'

const SCHEMA = join(import.meta.dirname, '../../schema')
const SUPERGRAPH = readFileSync(join(SCHEMA, 'supergraph.graphql'), 'utf8')

/** What holds for one engine holds for the other: the tests of what an engine must do run on both (vitest.config.ts). */
export const engineUnderTest = oneOf('ENGINE', ENGINES, process.env.ENGINE, 'overstap')

export function gatewayConfig(given: Partial<GatewayConfig> = {}): GatewayConfig {
  return {
    host: '127.0.0.1',
    port: 0,
    supergraph: SUPERGRAPH,
    supergraphFile: undefined,
    partnerUrls: new Map(),
    issuer: undefined,
    signingKey: generateKeyPairSync('ed25519').privateKey,
    requestBudgetMs: 2_000,
    hopBudgetMs: 1_000,
    // Tests of single faults ask one after the other, and must reach their partner.
    breaker: { failures: 1_000, restMs: 1_000 },
    limits: readLimits({}),
    shed: { underWay: 512, loopDelayMs: 10_000, memory: 1 },
    operations: {
      withContract: join(SCHEMA, 'operations'),
      ofPages: join(import.meta.dirname, '../pages'),
      folder: undefined,
      forPartners: 'log',
    },
    introspection: 'open',
    corsOrigins: [],
    engine: engineUnderTest,
    logLevel: 'silent',
    ...given,
  }
}
