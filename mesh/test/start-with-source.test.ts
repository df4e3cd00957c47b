// The command that starts the mesh with a source: what a shell makes of it is what the subgraph reads.

import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { startWithSource } from '../src/start-with-source.ts'

const SOURCE = { behind: 'candidates', prefix: 'uwv-oost', regions: ['zwolle'], overlaps: [], port: 4042 } as const
const ASKED = { prefix: 'uwv-oost', url: 'http://127.0.0.1:4042/graphql', regions: ['zwolle'] }

/** What the mesh would be started with. */
function inShell(command: string): { sources: unknown; data: string } {
  const env = command.replace(/npm start$/, `sh -c 'printf "%s\\n%s" "$CANDIDATES_SOURCES" "$OVERSTAP_DATA"'`)
  expect(env).not.toBe(command)
  const [sources = '', data = ''] = spawnSync('sh', ['-c', env], { env: {}, encoding: 'utf8' }).stdout.split('\n')
  return { sources: JSON.parse(sources), data }
}

test('it names the source, where it listens and whose people it holds', () => {
  expect(inShell(startWithSource(SOURCE, {}))).toEqual({ sources: [ASKED], data: '' })
})

test('it is behind the subgraph of its own kind', () => {
  expect(startWithSource({ ...SOURCE, behind: 'vacancies' }, { CANDIDATES_SOURCES: '[{}]' })).toBe(
    `VACANCIES_SOURCES='${JSON.stringify([ASKED])}' npm start`,
  )
})

test('it knows of another port and of another data folder', () => {
  const { sources, data } = inShell(startWithSource(SOURCE, { UWV_OOST_PORT: '5000', OVERSTAP_DATA: "/tmp/it's here" }))
  expect(sources).toEqual([{ ...ASKED, url: 'http://127.0.0.1:5000/graphql' }])
  expect(data).toBe("/tmp/it's here")
})

test('the sources that are named already stay, and it is named once', () => {
  const other = { prefix: 'uwv-west', url: "http://127.0.0.1:4030/it's", regions: ['drenthe'] }
  const former = { ...ASKED, url: 'http://127.0.0.1:1/graphql' }
  const env = { CANDIDATES_SOURCES: JSON.stringify([former, other]) }
  expect(inShell(startWithSource(SOURCE, env)).sources).toEqual([other, ASKED])
})

test.each(['{}', 'uwv-west'])('what is named already must be a list: %s', CANDIDATES_SOURCES => {
  expect(() => startWithSource(SOURCE, { CANDIDATES_SOURCES })).toThrow(
    'CANDIDATES_SOURCES must be a JSON list of sources',
  )
})
