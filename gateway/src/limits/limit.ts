/**
 * The stage that looks at a question before anything else reads it. The order of the rules is the design: first what
 * protects the parser, then what protects the rules after it, then the rest. Cost comes later, when types are known.
 */
import { type DocumentNode, GraphQLError, Kind, parse } from 'graphql'
import { remembered } from '../remembered.ts'
import { aliases } from './aliases.ts'
import { depth } from './depth.ts'
import { directives } from './directives.ts'
import { fragments } from './fragments.ts'
import type { Limits } from './limits.ts'
import { operations } from './operations.ts'
import { overlaps } from './overlaps.ts'
import type { Question } from './question.ts'
import { refusal } from './refusal.ts'
import { rootFields } from './root-fields.ts'
import type { ShapeRule } from './shape-rule.ts'
import { tokens } from './tokens.ts'
import { values } from './values.ts'

const SHAPE: readonly ShapeRule[] = [operations, fragments, depth, aliases, directives, rootFields, overlaps]

/** Documents that passed and are not looked at again: of the largest that are kept they take 50 MB. */
const MOST_KNOWN = 250
const LONGEST_KNOWN = 20_000

/**
 * @returns the document; one that asks for nothing where the text is no GraphQL, which is told by Apollo, with the place.
 * @throws GraphQLError QUERY_REJECTED that says what was found, what is allowed and what to do.
 */
export type Limit = (question: Pick<Question, 'text' | 'variables'>) => DocumentNode

export function limitTo(limits: Limits): Limit {
  const passed = remembered<DocumentNode>(MOST_KNOWN)
  const judge = (text: string) => {
    const document = readWithin(text, limits)
    for (const rule of SHAPE) refuse(rule(document, limits))
    return document
  }
  return ({ text, variables }) => {
    const document = text.length > LONGEST_KNOWN ? judge(text) : passed(text, () => judge(text))
    refuse(values(document, variables, limits))
    return document
  }
}

const NOTHING: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] }

function readWithin(text: string, limits: Limits): DocumentNode {
  try {
    refuse(tokens(text, limits))
    return parse(text, { maxTokens: limits.tokens, noLocation: true })
  } catch (fault) {
    if (fault instanceof GraphQLError && fault.extensions.code === undefined) return NOTHING
    throw fault
  }
}

function refuse(message: string | undefined): void {
  if (message !== undefined) throw refusal('QUERY_REJECTED', message)
}
