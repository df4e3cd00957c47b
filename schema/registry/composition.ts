/** One graph of all subgraphs, or why there is none. */
import type { ASTNode, DocumentNode } from 'graphql'
import { type Complaint, type Composed, composeWithBoth } from '../compose.ts'
import type { Finding } from './finding.ts'
import { nodeAt, placeOf } from './place.ts'

export interface Part {
  name: string
  url: string
  document: DocumentNode
}

const TOO_DEEP: Finding = {
  code: 'COMPOSITION_TOO_COSTLY',
  message: 'Something in it is nested too deeply to be composed. Make it flatter.',
}

/** Their own words would be about themselves. */
const UNREADABLE: Finding = {
  code: 'COMPOSITION',
  message:
    'The composers stumble over it. Look at the other problems, at the arguments of @link, and at names that JavaScript has for every object, such as «constructor».',
}

/** @param own the one that is proposed; undefined when one is taken out. */
export function composition(
  parts: readonly Part[],
  own: Part | undefined,
  file: string,
): { findings: Finding[]; composed?: Composed } {
  try {
    const { complaints, composed } = composeWithBoth(
      parts.map(({ document, ...rest }) => ({ ...rest, typeDefs: document })),
    )
    return { findings: complaints.map(each => findingOf(each, own, file)), ...(composed && { composed }) }
  } catch (fault) {
    if (fault instanceof RangeError) return { findings: [TOO_DEEP] }
    if (fault instanceof TypeError) return { findings: [UNREADABLE] }
    // A composer that stumbles over an SDL says so in words of its own.
    const reason = fault instanceof Error ? fault.message : String(fault)
    return { findings: [{ code: 'COMPOSITION', message: `The subgraphs do not compose: ${reason}` }] }
  }
}

function findingOf({ kind, message, nodes }: Complaint, own: Part | undefined, file: string): Finding {
  const node = nodes.find(each => placeOf(each, file) !== undefined) ?? named(message, own)
  if (kind === 'hint') return { code: 'COMPOSITION_HINT', severity: 'warning', message, node }
  return { code: kind === 'error' ? 'COMPOSITION' : 'COMPOSERS_DISAGREE', message, node }
}

/** A composer that gives no place says «[subgraph]» and names what it means. */
function named(message: string, own: Part | undefined): ASTNode | undefined {
  const [, coordinate] = /"(\w+(?:\.\w+)*)"/.exec(message) ?? []
  return own && coordinate && message.includes(`[${own.name}]`) ? nodeAt(own.document, coordinate) : undefined
}
