// `npm run mesh -- run NAME`: what it says when it cannot. That it runs a subgraph, test/scenarios/spt-drenthe shows.

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../src/settings.ts'
import { temporaryFolder } from './scene.ts'

const run = (words: string[], env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'mesh/src/mesh.ts'), 'run', ...words], {
    env,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test.each([
  ['no name', [], 'Name one subgraph: run spt-drenthe'],
  ['two names', ['spt-drenthe', 'template'], 'Name one subgraph: run spt-drenthe'],
  ['one of the owners', ['funding'], '«funding» is a part of the mesh: npm start runs it.'],
  ['a name that is not there', ['spt-limburg'], 'There is no subgraph in subgraphs/spt-limburg. What can be run is: '],
  ['a way out of the folder', ['../gateway'], 'There is no subgraph in subgraphs/../gateway.'],
])('%s is a sentence that says what can be run', (_, words, sentence) => {
  const { status, stdout, stderr } = run(words)
  expect(stderr).toContain(sentence)
  expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({ status: 1, stdout: '', lines: 1 })
})

test('without a mesh that ever ran there is no server to make a database on', async () => {
  const folder = await temporaryFolder()
  const { status, stderr } = run(['spt-drenthe'], { OVERSTAP_DATA: folder })
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: `There are no databases in ${folder}/postgres. Say where they are with OVERSTAP_DATA, or start the mesh once.\n`,
  })
})
