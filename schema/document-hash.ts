/**
 * How a document is named: SHA-256, in hex, of its text in one form, so that comments, spaces and line breaks do not make
 * another of it. That form is what graphql prints, which is also what its clients send.
 */
import { createHash } from 'node:crypto'
import { type DocumentNode, parse, print } from 'graphql'

export function documentHash(document: DocumentNode): string {
  return sha256(print(document))
}

/** @throws GraphQLError with the place where the text is not GraphQL. */
export function hashOfText(text: string): string {
  return documentHash(parse(text, { noLocation: true }))
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
