/** Texts are shown in explorers, pages and terminals of others: they are plain, and of a length that somebody reads. */
import { type DocumentNode, type Token, TokenKind, visit } from 'graphql'
import type { Finding } from '../finding.ts'

const LONGEST = 2_000
const MARKUP = /<[a-z!/?]/i
/** Characters that a terminal obeys, and those that make a text read otherwise than it is written; not what joins letters. */
const HIDDEN = /[^\P{Cc}\n\r\t]|[^\P{Cf}\u200c\u200d]|[\u2028\u2029\u115f\u1160\u3164\uffa0]/u

export function unreadableTexts(document: DocumentNode): Finding[] {
  const findings: Finding[] = []
  visit(document, {
    StringValue: node => {
      const found = (message: string) => findings.push({ code: 'DESCRIPTION', message, node })
      if (node.value.length > LONGEST)
        found(`The text has ${node.value.length} characters, and ${LONGEST} are allowed.`)
      if (MARKUP.test(node.value)) found('The text looks like HTML. Write it as plain text.')
      if (HIDDEN.test(node.value)) found('The text has characters that cannot be seen. Write it without them.')
    },
  })
  return [...findings, ...hiddenInComments(document)]
}

/** Comments are in no description, and yet on the terminal of whoever fetches the SDL. */
function hiddenInComments(document: DocumentNode): Finding[] {
  for (let token: Token | null = document.loc?.startToken ?? null; token; token = token.next) {
    if (token.kind !== TokenKind.COMMENT || !HIDDEN.test(token.value)) continue
    const message = `The comment in line ${token.line} has characters that cannot be seen. Write it without them.`
    return [{ code: 'DESCRIPTION', message }]
  }
  return []
}
