// Of members that a partner was lent for planning it hears nothing, and no plan may need them of it.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildASTSchema, parse, print } from 'graphql'
import { describe, expect, it } from 'vitest'
import { compilePlan } from '../../gateway/src/engine/overstap/plan/compile-plan.ts'
import { lendMembers } from '../../gateway/src/engine/overstap/plan/partial-unions/lend-members.ts'
import type { PlanNode } from '../../gateway/src/engine/overstap/plan/plan.ts'
import { requiredFields } from '../../gateway/src/engine/overstap/plan/required-fields.ts'
import { composed, subgraphsIn } from './kit/graph.ts'

type PlannedNode = NonNullable<Parameters<typeof compilePlan>[0]['node']>

const supergraphOf = (fact: string) => parse(composed(subgraphsIn(join(import.meta.dirname, fact))).supergraphSdl)

const supergraph = supergraphOf('partial-unions')
const isLent = lendMembers(supergraph)?.isLent ?? (() => false)
const schema = buildASTSchema(supergraph, { assumeValid: true, assumeValidSDL: true })
const graph = { schema, requiredBy: requiredFields(supergraph), keysBack: undefined, isLent }

const fetch = (serviceName: string, operation: string, variableUsages: string[] = []): PlannedNode => {
  return { kind: 'Fetch', serviceName, operation, variableUsages }
}
const entityFetch = (serviceName: string, operation: string): PlannedNode => {
  const selections = ['__typename', 'id'].map(name => ({ kind: 'Field', name }) as const)
  const requires = [{ kind: 'InlineFragment', typeCondition: 'Box', selections } as const]
  const node: PlannedNode = { kind: 'Fetch', serviceName, operation, requires }
  return { kind: 'Flatten', path: [{ Field: 'redBox' }], node }
}
const compiled = (...nodes: PlannedNode[]) =>
  compilePlan({ kind: 'QueryPlan', node: { kind: 'Sequence', nodes } }, graph)
const hopsOf = (node: PlanNode): string[] =>
  'nodes' in node
    ? node.nodes.flatMap(hopsOf)
    : [`${node.source} ${node.variables} ${print(node.asked.document).replace(/\s+/g, ' ')}`]

const inDrawer = (items: string) => `{ blueBox { drawer { items { ${items} } } } }`

describe('a partner', () => {
  it.each<[what: string, planned: string, variables: string[], told: string]>([
    [
      'a member',
      `${inDrawer('__typename ... on Stone { weight } ... on Shell { colour }')}`,
      [],
      `blue  ${inDrawer('__typename ... on Stone { weight }')}`,
    ],
    ['nothing else', inDrawer('... on Shell { colour }'), [], `blue  ${inDrawer('__typename')}`],
    [
      'a member in a fragment that others need as well',
      `{ a: blueBox { drawer { ...D } } b: blueBox { drawer { ...D } } }
        fragment D on Drawer { label items { ...S ... on Feather { bird } } } fragment S on Shell { beach { name } }`,
      [],
      `blue  { ${['a', 'b']
        .map(name => `${name}: blueBox { drawer { ... on Drawer { label items { ... on Feather { bird } } } } }`)
        .join(' ')} }`,
    ],
    [
      'a variable that only it uses',
      `query($unit: Unit!, $other: Unit) ${inDrawer('... on Shell { size(unit: $unit) }')}`,
      ['unit'],
      `blue  ${inDrawer('__typename')}`,
    ],
    [
      'a variable that is used elsewhere as well',
      `query($id: ID, $unit: Unit!) { blueBox { id @tagged(id: $id) drawer { items { ... on Shell { size(unit: $unit) a: colour @tagged(id: $id) } } } } }`,
      ['id', 'unit'],
      'blue id query ($id: ID) { blueBox { id @tagged(id: $id) drawer { items { __typename } } } }',
    ],
  ])('hears nothing of what it does not have: %s', (_, planned, variables, told) => {
    const plan = compiled(fetch('blue', planned, variables))
    expect(plan && hopsOf(plan)).toEqual([told])
  })

  it('is asked as the planner says where nothing was lent', () => {
    const plan = compiled(fetch('blue', `query($unit: Unit) ${inDrawer('... on Feather { bird }')}`, ['unit']))
    expect(plan && hopsOf(plan)).toEqual([`blue unit query ($unit: Unit) ${inDrawer('... on Feather { bird }')}`])
  })

  const items = 'items { __typename ... on Shell { colour } }'
  const entities = (drawer: string) =>
    `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Box { ${drawer} } } }`

  it('hears nothing of it about entities', () => {
    const plan = compiled(fetch('red', '{ redBox { id } }'), entityFetch('blue', entities(`blueDrawer { ${items} }`)))
    expect(plan && hopsOf(plan)[1]).not.toContain('Shell')
  })

  it.each([
    [
      'from the root',
      [fetch('red', `{ redBox { drawer { ${items} } } }`), fetch('blue', `{ redBox { drawer { ${items} } } }`)],
    ],
    [
      'from an entity',
      [fetch('red', `{ redBox { id drawer { ${items} } } }`), entityFetch('blue', entities(`drawer { ${items} }`))],
    ],
  ])('does not add to a list of somebody who has other members: %s', (_, nodes) => {
    expect(() => compiled(...nodes)).toThrow('for one list')
  })
})

describe('nobody is lent anything', () => {
  const facts = readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter(each => each.isDirectory() && each.name !== 'kit' && each.name !== 'partial-unions')
    .map(each => each.name)

  it.each(facts)('where all have the same members: %s', fact => {
    expect(lendMembers(supergraphOf(fact))).toBeUndefined()
  })

  it('in the mesh', () => {
    const mesh = readFileSync(join(import.meta.dirname, '../../schema/supergraph.graphql'), 'utf8')
    expect(lendMembers(parse(mesh))).toBeUndefined()
  })
})
