// Each fact of federation in a folder of its own: what is joined is what one schema that holds everything would answer.

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engineUnderTest as engine } from '../../gateway/test/config.ts'
import { type Graph, openGraph, subgraphsIn } from './kit/graph.ts'
import type { Question, Scenario } from './kit/scenario.ts'

const facts = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter(each => each.isDirectory() && each.name !== 'kit')
  .map(each => each.name)

for (const fact of facts) {
  const folder = join(import.meta.dirname, fact)
  const { scenario }: { scenario: Scenario } = await import(join(folder, 'scenario.ts'))
  describe(fact.replaceAll('-', ' '), () => {
    let graph: Graph | undefined
    beforeAll(async () => {
      graph = await openGraph(subgraphsIn(folder), scenario.world)
    })
    afterAll(() => graph?.close())
    it.each(scenario.questions.filter(each => engine === 'overstap' || !each.beyondReference))(
      '$shows',
      async question => {
        if (graph) await isRight(graph, question)
      },
    )
  })
}

async function isRight(graph: Graph, { query, variables, data, errors = [], beyondMonolith, hops }: Question) {
  for (const subgraph of graph.subgraphs.values()) subgraph.asked.length = 0
  const answer = await graph.ask(query, variables)
  const told = answer.errors?.map(each => `${each.path?.join('.')} ${each.extensions.code}`).sort() ?? []
  expect({ data: answer.data, errors: told }, JSON.stringify(answer.errors)).toEqual({
    data,
    errors: errors.toSorted(),
  })
  if (!beyondMonolith) expect((await graph.monolith(query, variables)).data).toEqual(data)
  if (hops && engine === 'overstap')
    expect(Object.fromEntries([...graph.subgraphs].map(([name, each]) => [name, each.asked.length]))).toEqual(hops)
}
