/** Length and nesting of the text, counted before anything that calls itself (the parser does) reads it. */
import { Lexer, Source, TokenKind } from 'graphql'
import type { Limits } from './limits.ts'

const OPENING = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L])
const CLOSING = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R])

/**
 * @returns what is too much; undefined when nothing is.
 * @throws GraphQLError where the text is not GraphQL.
 */
export function tokens(text: string, limits: Limits): string | undefined {
  const lexer = new Lexer(new Source(text))
  let count = 0
  let nesting = 0
  while (lexer.advance().kind !== TokenKind.EOF) {
    count += 1
    if (count > limits.tokens)
      return `The document has more than the ${limits.tokens} words and signs that are allowed. Move values to variables, use fragments, or ask in several requests.`
    if (OPENING.has(lexer.token.kind)) nesting += 1
    if (CLOSING.has(lexer.token.kind)) nesting -= 1
    if (nesting > limits.nesting)
      return `The document has more than the ${limits.nesting} brackets within brackets that are allowed. Ask for less at once.`
  }
  return undefined
}
