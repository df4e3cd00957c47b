/** The register on a database of its own, on a day that stays. */
import { join } from 'node:path'
import { region } from '@overstap/schema/region'
import { type Asker, openScene as open, type Scene, TODAY } from '../../../test/scene.ts'
import { seed } from '../db/seed.ts'
import { organisationsSubgraph } from '../src/subgraph.ts'

export { TODAY }

/** Call it at the top level of a test file. */
export function openScene(): Promise<Scene> {
  return open({
    name: 'organisations',
    migrations: join(import.meta.dirname, '../db/migrations'),
    seed: `2000x600x1@${TODAY}`,
    fill: ({ sql }) => seed(sql, region({ candidates: 2000, vacancies: 600, seed: 1, today: TODAY }), () => {}, TODAY),
    subgraph: config => organisationsSubgraph(config, () => TODAY),
  })
}

/** What the register gives to its partners, asked for them. */
export const FOR_PARTNERS: Asker = {
  for: {
    'Organisation.organisationCase': ['funding'],
    'Municipality.placeCase': ['funding'],
    'Disruption.disruptionCase': ['candidates'],
  },
}
