// `npm run mesh -- init NAME`: which names can be one, and that nothing is made by halves. What it makes runs in
// test/scenarios/init.

import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeSubgraph } from '../src/new-subgraph.ts'
import { ROOT } from '../src/settings.ts'
import { temporaryFolder } from './scene.ts'

/** A folder with the templates, and nothing else of the mesh. */
async function repository(): Promise<string> {
  const root = await temporaryFolder()
  for (const template of ['template', 'template-plain'])
    cpSync(join(ROOT, 'subgraphs', template), join(root, 'subgraphs', template), { recursive: true })
  return root
}
const init = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'mesh/src/mesh.ts'), 'init', ...words], {
    env: {},
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('a name', () => {
  test.each([
    ['', undefined],
    ['SPT Fryslân', 'spt-fryslan'],
    ['spt_friesland', 'spt-friesland'],
    ['-friesland-', 'friesland'],
    ['2e-kans', 'e-kans'],
    ['spt-2', 'spt'],
    ['../../etc', 'etc'],
    ['a/b', 'a-b'],
    ['.', undefined],
    [`a${'b'.repeat(40)}`, `a${'b'.repeat(39)}`],
  ])('that can not be one is told what one is: «%s»', async (name, nearest) => {
    const root = await repository()
    const before = readdirSync(root, { recursive: true })
    const because = `«${name}» can not be the name of a subgraph or a source. It is words of small letters`
    expect(() => makeSubgraph(root, name, 'kit')).toThrow(because)
    expect(() => makeSubgraph(root, name, 'kit')).toThrow(nearest ? `characters: ${nearest}.` : 'characters.')
    expect(readdirSync(root, { recursive: true })).toEqual(before)
  })

  test.each(['candidates', 'organisations', 'gateway', 'kit', 'template', 'candidates-source', 'uwv-noord'])(
    'of a part of the mesh is taken: %s',
    async name => {
      const root = await repository()
      expect(() => makeSubgraph(root, name, 'plain')).toThrow(`«${name}» is the name of a part of the mesh.`)
    },
  )
})

describe('a folder', () => {
  test('that is there is left as it is', async () => {
    const root = await repository()
    const file = join(root, 'subgraphs/spt-friesland/mine.txt')
    mkdirSync(join(root, 'subgraphs/spt-friesland'))
    writeFileSync(file, 'mine')
    expect(() => makeSubgraph(root, 'spt-friesland', 'kit')).toThrow('subgraphs/spt-friesland is there already')
    expect(readdirSync(join(root, 'subgraphs/spt-friesland'))).toEqual(['mine.txt'])
  })

  test('is made whole, also where an earlier try left something', async () => {
    const root = await repository()
    mkdirSync(join(root, 'subgraphs/.spt-friesland.new'))
    writeFileSync(join(root, 'subgraphs/.spt-friesland.new/left.txt'), 'left')
    mkdirSync(join(root, 'subgraphs/template/node_modules'))
    writeFileSync(join(root, 'subgraphs/template/node_modules/big.js'), '')
    const { files } = makeSubgraph(root, 'spt-friesland', 'kit')
    expect(files).toContain('subgraphs/spt-friesland/src/main.ts')
    expect(files.filter(file => /left|big/.test(file))).toEqual([])
    expect(files.every(file => existsSync(join(root, file)))).toBe(true)
    expect(existsSync(join(root, 'subgraphs/.spt-friesland.new'))).toBe(false)
  })

  test.each(['kit', 'plain'] as const)(
    'has the name in each of its forms, and nothing of the template: %s',
    async kind => {
      const root = await repository()
      const { files } = makeSubgraph(root, 'spt-noord-holland', kind)
      const texts = files.map(file => readFileSync(join(root, file), 'utf8')).join('\n')
      expect(`${files.join('\n')}\n${texts}`).not.toMatch(/template/i)
      for (const form of [
        'type SptNoordHollandWorkshop',
        'sptNoordHollandWorkshops:',
        'SPT_NOORD_HOLLAND_PORT',
        'spt-noord-holland:12',
      ])
        expect(texts).toContain(form)
      const { name } = JSON.parse(readFileSync(join(root, 'subgraphs/spt-noord-holland/package.json'), 'utf8'))
      expect(name).toBe(kind === 'kit' ? '@overstap/spt-noord-holland' : 'spt-noord-holland')
    },
  )
})

describe('a port', () => {
  test('is its own, so that all who are made can run side by side', async () => {
    const root = await repository()
    const kit = makeSubgraph(root, 'spt-friesland', 'kit')
    const plain = makeSubgraph(root, 'spt-twente', 'plain')
    expect([kit.port, plain.port]).toEqual([4021, 4022])
    for (const { port, files } of [kit, plain]) {
      const texts = files.map(file => readFileSync(join(root, file), 'utf8')).join('\n')
      expect(texts.match(/\b40\d\d\b/g)?.every(each => each === String(port))).toBe(true)
    }
  })
})

describe('the verb', () => {
  test.each([
    ['no name', [], 'Give your subgraph one name: init spt-friesland'],
    ['two names', ['spt-friesland', 'spt-twente'], 'Give your subgraph one name: init spt-friesland'],
    ['an option that is none', ['spt-friesland', '--simple'], "Unknown option '--simple'"],
    ['a format that is none', ['spt-friesland', '--format', 'xml'], '--format must be one of table, json, github'],
    ['a folder that is there', ['spt-drenthe'], 'subgraphs/spt-drenthe is there already'],
  ])('makes nothing of %s, and says why', (_, words, sentence) => {
    const { status, stdout, stderr } = init(...words)
    expect(stderr).toContain(sentence)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(existsSync(join(ROOT, 'subgraphs/spt-friesland'))).toBe(false)
  })
})
