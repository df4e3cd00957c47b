/** The rules of the house, with the place of what breaks them. */
import type { DocumentNode } from 'graphql'
import { houseRules } from '../house-rules/index.ts'
import type { Finding } from './finding.ts'
import { nodeAt } from './place.ts'

export function houseFindings(document: DocumentNode): Finding[] {
  return Object.entries(houseRules).flatMap(([name, rule]) =>
    sentences(() => rule(document)).map(
      (message): Finding => ({
        code: 'HOUSE_RULE',
        message: `${message} (${name})`,
        // A sentence of a rule begins with what breaks it.
        node: nodeAt(document, message.split(' ')[0] ?? ''),
      }),
    ),
  )
}

/** A rule that meets fields of a directive which cannot be read leaves them to the composers. */
function sentences(rule: () => string[]): string[] {
  try {
    return rule()
  } catch {
    return []
  }
}
