// What bounds an attack is which tables there are: few dimensions, each table once, and every row in a place that is named.

import { expect, it } from 'vitest'
import { intakes } from '../../../subgraphs/candidates/src/intakes.ts'
import { moves } from '../../../subgraphs/candidates/src/moves.ts'
import { programmePlacements } from '../../../subgraphs/candidates/src/programmes.ts'
import { fundingUse } from '../../../subgraphs/funding/src/fund-use.ts'
import type { CubeDefinition } from '../../../subgraphs/kit/src/cubes/cube.ts'
import { trainingOutcomes } from '../../../subgraphs/training/src/outcomes.ts'
import { openings } from '../../../subgraphs/vacancies/src/openings.ts'

/** Each one is of dimensions of its own. */
const cubes = [
  intakes,
  moves,
  programmePlacements,
  openings,
  trainingOutcomes,
  fundingUse,
] as unknown as CubeDefinition[]

it.each(cubes)(
  '$name has at most three dimensions beside time in a table, and no table twice',
  ({ dimensions, tables }) => {
    const names = Object.keys(dimensions)
    for (const { by } of tables) {
      expect(by.length).toBeLessThanOrEqual(3)
      expect(by).toEqual(names.filter(each => by.includes(each)))
    }
    expect(new Set(tables.map(({ by }) => by.join())).size).toBe(tables.length)
  },
)

it.each(cubes)('$name has a place for every key of what a coarser dimension is made of', ({ dimensions }) => {
  for (const { keys, of } of Object.values(dimensions)) {
    if (!of) continue
    for (const key of dimensions[of.dimension]?.keys ?? []) expect(keys).toContain(of.keyOf(key))
  }
})
