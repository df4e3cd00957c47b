// What the explorer begins with is answered whole for a coach of the demo region: who tries it first must see something.

import { join } from 'node:path'
import { expect, it } from 'vitest'
import { examplesIn } from '../../../gateway/src/pages/explorer/examples.ts'
import { ask } from '../ask.ts'

const examples = examplesIn(join(import.meta.dirname, '../../../schema/operations'))

it.each(examples.map(({ name, ...example }) => [name, example] as const))('%s', async (_, { query, variables }) => {
  const { data, errors } = await ask(query, JSON.parse(variables || '{}'))
  expect(errors).toBeUndefined()
  for (const [field, part] of Object.entries(data)) expect(emptyLists(part, field)).toEqual([])
})

/** Lists of what is asked for that hold nothing; what a plan leaves over, or a name of the past, need not be there. */
function emptyLists(part: unknown, path: string): string[] {
  if (typeof part !== 'object' || part === null) return part === null && !path.includes('.') ? [path] : []
  const below = Object.entries(part).flatMap(([name, each]) => emptyLists(each, `${path}.${name}`))
  return Array.isArray(part) && part.length === 0 && /\.(nodes|cells|series|partners)$/.test(path) ? [path] : below
}
