// Which planner has its way: the reference is asked where the other finds no plan, and believed where it leaves nothing out.

import { join } from 'node:path'
import { buildASTSchema, parse } from 'graphql'
import { afterAll, expect, it } from 'vitest'
import { openPlanner } from '../../gateway/src/engine/overstap/plan/planner.ts'
import { rustPlanner } from '../../gateway/src/engine/overstap/plan/threads/rust-planner.ts'
import { openGateway } from '../../gateway/src/gateway.ts'
import { gatewayConfig } from '../../gateway/test/config.ts'
import { composed, subgraphsIn } from './kit/graph.ts'

const { supergraphSdl } = composed(subgraphsIn(join(import.meta.dirname, 'unanswerable-roots')))
const rust = await rustPlanner(supergraphSdl)
const supergraph = parse(rust.supergraph)
const schema = buildASTSchema(supergraph, { assumeValid: true, assumeValidSDL: true })
const gateway = await openGateway(gatewayConfig({ supergraph: supergraphSdl }))
const planner = openPlanner({ rust, supergraph, schema, keysAreAskedBack: false, log: gateway.log })
afterAll(() => Promise.all([planner.stop(), gateway.close()]))

it('tells why an operation has no plan, whatever stands beside it in the document', async () => {
  const document = `query Both { book { title } ...T } query Pages { popular { title ... on Book { pages } } }
    query Title { book { title } } fragment T on Query { trace { mark } }`
  await expect(planner.plan(document, 'Both')).rejects.toThrow('No paths found for selection item: mark')
  await expect(planner.plan(document, 'Pages')).resolves.toMatchObject({ kind: 'sequence' })
  await expect(planner.plan(document, 'Title')).resolves.toMatchObject({ source: 'books' })
  expect(planner.planned).toEqual({ fast: 1, reference: 1, none: 1 })
})
