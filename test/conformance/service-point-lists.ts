// The lists of the service points that are read by pages, on regions in which each of them has enough for some pages.

import { region } from '@overstap/schema/region'
import { openScene as openDrenthe } from '../../subgraphs/spt-drenthe/test/scene.ts'
import { seed } from '../../subgraphs/spt-noord-holland/db/seed.ts'
import { openScene as openNoordHolland } from '../../subgraphs/spt-noord-holland/test/scene.ts'
import { TODAY } from '../scene.ts'
import type { List, Question } from './paged-list.ts'

/** Call it at the top level of a test file. */
export async function openServicePointLists(readers: Pick<List, 'by' | 'others'>): Promise<List[]> {
  // So large that several firms around the airport are in trouble.
  const plan = region({ candidates: 40_000, vacancies: 600, seed: 1, today: TODAY })
  const [drenthe, noordHolland] = await Promise.all([
    openDrenthe(),
    openNoordHolland({ seed: `40000x600x1@${TODAY}`, fill: ({ sql }) => seed(sql, plan, () => {}, TODAY) }),
  ])
  return [
    {
      ...{ field: 'SptDrenthe.visits', scene: drenthe, ...readers },
      question: within('sptDrenthe', 'visits', 'where: { since: "2020-01-01" }'),
      alike: within('sptDrenthe', 'visits', 'where: { since: "2020-01-01", answers: [] }'),
      elsewhere: {
        filter: within('sptDrenthe', 'visits', 'where: { since: "2020-01-02" }'),
        list: within('sptDrenthe', 'events'),
      },
    },
    {
      ...{ field: 'SptDrenthe.events', scene: drenthe, ...readers },
      question: within('sptDrenthe', 'events'),
      elsewhere: { list: within('sptDrenthe', 'assessmentRounds') },
    },
    {
      ...{ field: 'SptDrenthe.assessmentRounds', scene: drenthe, ...readers },
      question: within('sptDrenthe', 'assessmentRounds'),
      elsewhere: { list: within('sptDrenthe', 'visits') },
    },
    ...['combinations', 'entryJobs', 'redundancies'].map((list, index, all) => ({
      ...{ field: `SptNoordHolland.${list}`, scene: noordHolland, ...readers },
      question: within('sptNoordHolland', list),
      elsewhere: { list: within('sptNoordHolland', all[(index + 1) % all.length] ?? list) },
    })),
  ]
}

const within = (point: string, list: string, args = ''): Question => [
  `query ($first: Int, $after: String) { ${point} { ${list}(first: $first, after: $after ${args}) {
    nodes { ${IN_NODES[list]} } pageInfo { hasNextPage endCursor } } } }`,
]
const IN_NODES: Readonly<Record<string, string>> = {
  ...{ visits: 'id visitedOn', events: 'id heldOn', assessmentRounds: 'id heldOn' },
  ...{ combinations: 'askedOn vacancy { id }', entryJobs: 'agreedOn vacancy { id }' },
  redundancies: 'jobsEndOn organisation { id }',
}
