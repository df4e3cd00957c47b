/** The subgraph of the service point on a database of its own, on a day that stays. */
import { join } from 'node:path'
import { region } from '@overstap/schema/region'
import { type Asker, openScene as open, type Scene, type SceneOptions, TODAY } from '../../../test/scene.ts'
import { seed } from '../db/seed.ts'
import type { Context } from '../src/context.ts'
import { sptDrentheSubgraph } from '../src/subgraph.ts'

export { TODAY }
export const plan = region({ candidates: 2000, vacancies: 600, seed: 1, today: TODAY })
export const migrations = join(import.meta.dirname, '../db/migrations')
export const coach: Asker = { role: 'coach', regions: ['drenthe'] }

/** Call it at the top level of a test file. */
export function openScene(more: Partial<SceneOptions<Context>> = {}): Promise<Scene> {
  return open({
    name: 'spt-drenthe',
    migrations,
    seed: `2000x600x1@${TODAY}`,
    fill: ({ sql }) => seed(sql, plan, () => {}, TODAY),
    subgraph: config => sptDrentheSubgraph(config, () => TODAY),
    ...more,
  })
}
