import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const source = join(import.meta.dirname, '../src')
const files = globSync('*.ts', { cwd: source }).map(name => ({ name, text: readFileSync(join(source, name), 'utf8') }))

/** What every partner takes with it must stay small enough to read in one sitting. */
const MOST_LINES = 3_400

it('stays small', () => {
  const lines = files.reduce((total, { text }) => total + text.split('\n').length, 0)
  expect(lines).toBeLessThan(MOST_LINES)
})

it.each(files)('knows no word of the domain: $name', ({ text }) => {
  expect(text.match(/\b(candidate|vacanc|training|funding|scheme|employer|skill|occupation|mobility)\w*/gi)).toBeNull()
})
