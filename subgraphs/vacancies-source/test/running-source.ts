// This source over real HTTP, on a database of its own with made-up vacancies.

import { generateKeyPairSync } from 'node:crypto'
import { join } from 'node:path'
import { openScene, TODAY } from '../../../test/scene.ts'
import { seeding } from '../db/seed.ts'
import { BEHIND, PREFIX, REGIONS } from '../src/owner.ts'
import { vacanciesSource } from '../src/source.ts'

/** Enough for a single small region to have vacancies of every kind that a test asks for. */
export const DEMO = `300x2000x7@${TODAY}`

/**
 * Call it at the top level of a test file.
 * @param plan which vacancies there are; empty: none. @param asker with which key the subgraph signs what it asks.
 */
export async function runSource({ plan = DEMO, asker = generateKeyPairSync('ed25519') } = {}) {
  const asked = { keys: [asker.publicKey.export({ format: 'jwk' })] }
  const scene = await openScene({
    name: PREFIX,
    migrations: join(import.meta.dirname, '../db/migrations'),
    seed: plan || 'nothing',
    fill: async ({ sql }) => {
      if (plan) await seeding.fill(sql, plan, () => {})
    },
    subgraph: config => vacanciesSource({ ...config, behind: BEHIND, gatewayKeys: asked }),
  })
  const url = `${await scene.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`
  return { ...scene, url, configured: { prefix: PREFIX, url, regions: REGIONS }, askerKey: asker.privateKey }
}
