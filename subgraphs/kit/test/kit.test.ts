import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const source = join(import.meta.dirname, '../src')
const files = globSync('**/*.ts', { cwd: source }).map(name => ({
  name,
  text: readFileSync(join(source, name), 'utf8'),
}))

/**
 * What every partner takes with it must stay small enough to read in one sitting: two thirds are for everybody. The rest is
 * for whoever publishes figures (cubes/, disclosure/), who writing it again would give away everybody in them, and for whoever
 * has other owners of rows behind it (sources/).
 */
const MOST_LINES = 5_200

it('stays small', () => {
  const lines = files.reduce((total, { text }) => total + text.split('\n').length, 0)
  expect(lines).toBeLessThan(MOST_LINES)
})

it.each(files)('knows no word of the domain: $name', ({ text }) => {
  expect(text.match(/\b(candidate|vacanc|training|funding|scheme|employer|skill|occupation|mobility)\w*/gi)).toBeNull()
})
