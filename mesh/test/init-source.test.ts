// `npm run mesh -- init NAME --source candidates`: what can be a source, and who the copy is. It runs in test/scenarios/init.

import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSource } from '@overstap/schema/sources'
import { describe, expect, test } from 'vitest'
import { makeSource } from '../src/new-source.ts'
import { ROOT } from '../src/settings.ts'
import { temporaryFolder } from './scene.ts'

const REFERENCE = 'subgraphs/candidates-source'

/** A folder with the reference source, and nothing else of the mesh. */
async function repository(): Promise<string> {
  const root = await temporaryFolder()
  cpSync(join(ROOT, REFERENCE), join(root, REFERENCE), { recursive: true })
  return root
}
const source = (name: string, ...regions: string[]) => ({ name, behind: 'candidates' as const, regions })

describe('a copy of the reference source', () => {
  test('is who it was made as, whatever its name has of the reference', async () => {
    const root = await repository()
    const { source: made } = makeSource(root, source('uwv-noord-holland-zuid', 'zwolle', 'drenthe'))
    const { regions: _, ...reference } = readSource(join(root, REFERENCE))
    expect(made).toEqual({ ...reference, prefix: 'uwv-noord-holland-zuid', regions: ['zwolle', 'drenthe'], port: 4042 })
    expect(readSource(join(root, 'subgraphs/uwv-noord-holland-zuid'))).toEqual(made)
    const readme = readFileSync(join(root, 'subgraphs/uwv-noord-holland-zuid/README.md'), 'utf8')
    expect(readme).toContain('`http://127.0.0.1:4042/graphql` (`UWV_NOORD_HOLLAND_ZUID_PORT`)')
    expect(readme).toContain('npm run mesh -- run uwv-noord-holland-zuid ')
  })

  test('has nothing of the reference in what is not generated', async () => {
    const root = await repository()
    const { files } = makeSource(root, source('uwv-oost', 'zwolle'))
    expect(files).toContain('subgraphs/uwv-oost/src/main.ts')
    const texts = files
      .filter(file => !file.includes('/generated/'))
      .map(file => readFileSync(join(root, file), 'utf8'))
    expect(`${files.join('\n')}\n${texts.join('\n')}`).not.toMatch(
      /candidates-source|noord.holland|amsterdam|zaanstreek|4041/i,
    )
    const generated = 'src/generated/schema.ts'
    expect(readFileSync(join(root, 'subgraphs/uwv-oost', generated), 'utf8')).toBe(
      readFileSync(join(root, REFERENCE, generated), 'utf8'),
    )
    expect(JSON.parse(readFileSync(join(root, 'subgraphs/uwv-oost/package.json'), 'utf8')).name).toBe(
      '@overstap/uwv-oost',
    )
  })

  test('of vacancies is made in the same way, of the other reference', async () => {
    const root = await repository()
    cpSync(join(ROOT, 'subgraphs/vacancies-source'), join(root, 'subgraphs/vacancies-source'), { recursive: true })
    const { files, source: made } = makeSource(root, { name: 'metaal-oost', behind: 'vacancies', regions: ['zwolle'] })
    expect(made).toEqual({
      ...{ behind: 'vacancies', prefix: 'metaal-oost', regions: ['zwolle'], overlaps: ['techniek-noord'], port: 4043 },
    })
    const texts = files
      .filter(file => !file.includes('/generated/'))
      .map(file => readFileSync(join(root, file), 'utf8'))
    expect(files).toContain('subgraphs/metaal-oost/src/main.ts')
    expect(`${files.join('\n')}\n${texts.join('\n')}`).not.toMatch(
      /vacancies-source|techniek.west|amsterdam|zaanstreek|4042/i,
    )
  })

  test('has a port that no other source has', async () => {
    const root = await repository()
    const ports = ['uwv-oost', 'uwv-west'].map(name => makeSource(root, source(name, 'zwolle')).source.port)
    expect(ports).toEqual([4042, 4043])
  })

  test.each([
    [
      'a region that is none',
      source('uwv-oost', 'zwolle', 'drente'),
      '--regions: There is no region «drente». The nearest',
    ],
    ['the prefix of another source', source('uwv-noord-holland', 'zwolle'), 'subgraphs/candidates-source begin with'],
    [
      'the prefix of the subgraph itself',
      source('uwv-noord', 'zwolle'),
      '«uwv-noord» is the name of a part of the mesh',
    ],
    ['a name that can not be one', source('UWV Oost', 'zwolle'), 'at most 40 characters: uwv-oost.'],
  ])('is not made with %s', async (_, wanted, sentence) => {
    const root = await repository()
    expect(() => makeSource(root, wanted)).toThrow(sentence)
    expect(readdirSync(join(root, 'subgraphs'))).toEqual(['candidates-source'])
  })
})

describe('the verb', () => {
  const CANDIDATES = ['uwv-oost', '--source', 'candidates']
  test.each([
    [
      'of anything else',
      ['uwv-oost', '--source', 'x'],
      'There are no sources of «x»: --source takes candidates or vacancies.',
    ],
    [
      'without regions',
      CANDIDATES,
      'Say of which regions its candidates are: init uwv-oost --source candidates --regions drenthe,zwolle',
    ],
    ['without our kit', [...CANDIDATES, '--plain'], 'A source is made with our kit: leave --plain out.'],
    ['regions without a source', ['uwv-oost', '--regions', 'zwolle'], 'add --source candidates or --source vacancies.'],
  ])('makes nothing %s, and says why', (_, words, sentence) => {
    const init = [join(ROOT, 'mesh/src/mesh.ts'), 'init', ...words]
    const { status, stdout, stderr } = spawnSync(process.execPath, init, { env: {}, encoding: 'utf8' })
    expect(stderr).toContain(sentence)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(existsSync(join(ROOT, 'subgraphs/uwv-oost'))).toBe(false)
  })
})
