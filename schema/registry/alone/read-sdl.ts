/** The text of a proposal, parsed, as far as it is not too large to look at. */
import { type DocumentNode, GraphQLError, isTypeDefinitionNode, isTypeExtensionNode, parse, Source } from 'graphql'
import type { Finding } from '../finding.ts'
import type { Limits } from '../options.ts'
import type { Place } from '../report.ts'

export type Read = { document: DocumentNode } | { finding: Finding; place?: Place }

export function readSdl(sdl: string, file: string, { tokens, types }: Limits): Read {
  try {
    const document = parse(new Source(sdl, file), { maxTokens: tokens })
    const found = document.definitions.filter(each => isTypeDefinitionNode(each) || isTypeExtensionNode(each)).length
    if (found <= types) return { document }
    return { finding: tooLarge(`The SDL has ${found} types, and ${types} are allowed. Split the subgraph.`) }
  } catch (fault) {
    if (fault instanceof RangeError) return { finding: tooLarge('The SDL is nested too deeply to be read.') }
    if (!(fault instanceof GraphQLError)) throw fault
    if (/more tha[nt] \d+ tokens/.test(fault.message))
      return { finding: tooLarge(`The SDL has more than ${tokens} words and signs. Split the subgraph.`) }
    const [at] = fault.locations ?? []
    const finding: Finding = { code: 'SYNTAX', message: `${fault.message}. GraphQL expects something else there.` }
    return at ? { finding, place: { file, line: at.line, column: at.column } } : { finding }
  }
}

function tooLarge(message: string): Finding {
  return { code: 'TOO_LARGE', message }
}
