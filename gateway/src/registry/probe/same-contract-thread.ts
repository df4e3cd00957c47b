/** The thread of `same-sdl.ts`: a server may print its SDL in another order, and with all that federation brings. */
import { buildSubgraph, printSchema } from '@apollo/federation-internals'
import { withSharedDefinitions } from '@overstap/schema/registry'
import { type ASTNode, Kind, parse, print, visit } from 'graphql'
import { answering } from '../../thread/answering.ts'
import type { Compared } from './same-sdl.ts'

answering(({ published, running }: Compared) => canonical(published) === canonical(running))

function canonical(sdl: string): string {
  const { schema } = buildSubgraph('subgraph', '', withSharedDefinitions(parse(sdl)))
  const sorted = visit(parse(printSchema(schema), { noLocation: true }), {
    StringValue: { leave: node => ({ ...node, block: false }) },
    enter: undefined,
    leave: node => inOrder(node),
  })
  return print(sorted)
}

/** Each list in it in the order of what is printed of its members. The values of an argument keep theirs. */
function inOrder(node: ASTNode): ASTNode {
  if (node.kind === Kind.LIST) return node
  const members = Object.entries(node).map(([name, value]) => [name, Array.isArray(value) ? sorted(value) : value])
  return Object.fromEntries(members)
}

/** Each is printed once: a list of thousands is compared many thousand times. */
function sorted(nodes: readonly ASTNode[]): ASTNode[] {
  const printed = nodes.map(node => ({ node, text: print(node) }))
  return printed.sort((one, other) => (one.text < other.text ? -1 : 1)).map(({ node }) => node)
}
