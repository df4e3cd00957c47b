// The questions that dashboards, tokens and other people's checks name by their hash: another text is another question, and
// whoever has the hash of the former one is refused.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { hashOfText } from '../document-hash.ts'

it.each([
  ['candidate-routes', 'd314202c1517'],
  ['disruption', '65a569f1deba'],
  ['may-apply', 'b30706ad0929'],
  ['register', 'ee5d930178d9'],
  ['statistics', '33eaacae3f03'],
  ['vacancy-routes', '2e8b16ef2daa'],
])('%s stays the question that it was', (name, hash) => {
  const text = readFileSync(join(import.meta.dirname, '..', 'operations', `${name}.graphql`), 'utf8')
  expect(hashOfText(text).slice(0, hash.length)).toBe(hash)
})
