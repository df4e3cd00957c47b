/** Whether two texts are the same contract. A server may print it in another order, and with all that federation brings. */
import { buildSubgraph, printSchema } from '@apollo/federation-internals'
import { withSharedDefinitions } from '@overstap/schema/registry'
import { type ASTNode, Kind, parse, print, visit } from 'graphql'

/** False, too, where the other one cannot be read. */
export function isSameContract(published: string, running: string): boolean {
  try {
    return canonical(published) === canonical(running)
  } catch {
    return false
  }
}

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
  const members = Object.entries(node).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.toSorted((one, other) => (print(one) < print(other) ? -1 : 1)) : value,
  ])
  return Object.fromEntries(members)
}
