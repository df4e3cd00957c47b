import { join } from 'node:path'
import { releaseCubes, statementsOn } from '@overstap/kit'
import { region } from '@overstap/schema/region'
import { expect, it } from 'vitest'
import { openScene, TODAY } from '../../../test/scene.ts'
import { seed } from '../db/seed.ts'
import { moves } from '../src/moves.ts'
import { candidatesSubgraph } from '../src/subgraph.ts'

const plan = region({ candidates: 400, vacancies: 10, seed: 7, today: TODAY })
const { sql, ask } = await openScene({
  name: 'candidates',
  migrations: join(import.meta.dirname, '../db/migrations'),
  seed: `400x10x7@${TODAY}`,
  fill: database => seed(database.sql, plan, () => {}, TODAY),
  subgraph: config => candidatesSubgraph(config, () => TODAY),
})
const release = (today = TODAY) => sql.begin(transaction => releaseCubes(statementsOn(transaction), [moves], today))

it('x', async () => {
  const t = performance.now()
  console.log(await release(), performance.now() - t)
  const answer = await ask(
    `{ moves(by: [FROM_BRANCH, TO_BRANCH]) { release asOf from to unit definition noteCode note cells { keys figure { value status base } } series(step: QUARTER) { from to cells { figure { value } } } } }`,
  )
  console.log(JSON.stringify(answer).slice(0, 3000))
  console.log(
    JSON.stringify(
      await ask(
        `{ moves(by: [TO_BRANCH, MUNICIPALITY]) { release } a: moves(by: [], where: {regions: ["gronigen"]}) {asOf} b: moves(by: [TO_BRANCH], from: "2024-01-01", to: "2026-11-21", where: {regions: ["groningen"]}) {from to noteCode cells { keys figure { value status base}}} c: moves(by:[], to: "2020-01-01") {from to note cells { figure {status}}}}`,
      ),
    ).slice(0, 3000),
  )
  expect(1).toBe(1)
})
