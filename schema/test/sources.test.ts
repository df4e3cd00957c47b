// source.json: what somebody who writes it is told.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readSource, sourcesIn } from '../sources/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'overstap-source-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const read = (text: string) => {
  writeFileSync(join(folder, 'source.json'), text)
  return readSource(folder)
}
const GOOD = { behind: 'candidates', prefix: 'uwv-oost', regions: ['zwolle'], overlaps: ['uwv-noord'], port: 4022 }

test('it is read as it is written', () => {
  expect(read(JSON.stringify(GOOD))).toEqual(GOOD)
})

test.each([
  ['no JSON', '{', 'it must be a JSON object'],
  ['no object', '7', 'it must be a JSON object'],
  ['a subgraph without sources', { behind: 'training' }, '«behind» must be one of: candidates, vacancies'],
  ['a prefix with capitals', { prefix: 'UWV' }, '«prefix» must be small letters'],
  ['no regions', { regions: [] }, '«regions» must be a list'],
  ['a region that is none', { regions: ['drente'] }, 'There is no region «drente». The nearest are: drenthe'],
  ['overlaps that are no list', { overlaps: 'uwv-noord' }, '«overlaps» must be a list of prefixes'],
  ['a port that is none', { port: '4022' }, '«port» must be a port from 1 to 65535'],
])('of %s it says what is expected, and in which file', (_, changed, sentence) => {
  const text = typeof changed === 'string' ? changed : JSON.stringify({ ...GOOD, ...changed })
  expect(() => read(text)).toThrow(`${join(folder, 'source.json')} cannot be used: `)
  expect(() => read(text)).toThrow(sentence)
})

test('the folders of sources are known by it; others are none, and neither is one that is being made', () => {
  const parent = join(folder, 'subgraphs')
  for (const name of ['uwv-oost', 'candidates', '.uwv-west.new']) {
    mkdirSync(join(parent, name), { recursive: true })
    if (name !== 'candidates') writeFileSync(join(parent, name, 'source.json'), JSON.stringify(GOOD))
  }
  expect(sourcesIn(parent)).toEqual([{ folder: 'uwv-oost', source: GOOD }])
})
