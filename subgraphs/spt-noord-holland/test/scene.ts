/** The subgraph of the service point on a database of its own, on a day that stays. */
import { join } from 'node:path'
import { region } from '@overstap/schema/region'
import { type Asker, openScene as open, type Scene, type SceneOptions, TODAY } from '../../../test/scene.ts'
import { seed } from '../db/seed.ts'
import type { Context } from '../src/context.ts'
import { sptNoordHollandSubgraph } from '../src/subgraph.ts'

export { TODAY }
export const plan = region({ candidates: 2000, vacancies: 600, seed: 1, today: TODAY })
export const migrations = join(import.meta.dirname, '../db/migrations')
export const coach: Asker = { role: 'coach', regions: ['zaanstreek-waterland'] }

/** Call it at the top level of a test file. */
export async function openScene(more: Partial<SceneOptions<Context>> = {}) {
  const scene: Scene = await open({
    name: 'spt-noord-holland',
    migrations,
    seed: `2000x600x1@${TODAY}`,
    fill: ({ sql }) => seed(sql, plan, () => {}, TODAY),
    subgraph: config => sptNoordHollandSubgraph(config, () => TODAY),
    ...more,
  })
  /** What it says of records of others. */
  const entities = async (typename: string, key: string, values: readonly string[], fields: string, by: Asker = {}) => {
    const of = values.map(value => ({ __typename: typename, [key]: value }))
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${typename} { ${fields} } } }`
    const { data, errors } = await scene.ask(query, { of }, by)
    return { found: data._entities, errors }
  }
  return { ...scene, entities }
}
