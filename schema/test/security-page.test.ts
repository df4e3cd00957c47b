// The page for a security officer names the tests that hold its promises: each of them must be there.

import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const rows = readFileSync(join(ROOT, 'schema/SECURITY.md'), 'utf8')
  .split('\n')
  .filter(line => line.startsWith('| ') && !line.startsWith('| promise'))
const promises = rows.map(row => {
  const [, promise = '', , held = ''] = row.split('|')
  return { promise: promise.trim(), held }
})

it.each(promises)('names tests that exist for: $promise', ({ held }) => {
  const names = [...held.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
  // A second name beside the first is in the same folder.
  const folder = dirname(names[0] ?? '')
  const found = names.map(name => globSync(`${name.includes('/') ? name : join(folder, name)}*`, { cwd: ROOT }))
  expect(found.filter(files => files.length > 0)).toHaveLength(names.length)
  expect(names).not.toEqual([])
})
