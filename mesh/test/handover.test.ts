// `npm run mesh -- handover NAME`: that nothing in what is written leads out of it, for each subgraph there is, and what is
// said when nothing can be written. That one lives by itself, handed-over.test.ts shows.

import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { basename, dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { handOver } from '../src/handover/hand-over.ts'
import { readPackages } from '../src/handover/packages.ts'
import { reachOf } from '../src/handover/reach.ts'
import { testsOfOthers } from '../src/handover/tests-of-others.ts'
import { ROOT } from '../src/settings.ts'
import { temporaryFolder } from './scene.ts'

const programs = globSync('subgraphs/*/{src/main.ts,subgraph.js}', { cwd: ROOT })
const names = programs.map(file => file.split('/')[1] ?? '').sort()

async function handedOver(name: string) {
  const folder = join(await temporaryFolder(), name)
  return { folder, ...handOver(ROOT, name, folder) }
}

describe('what is written', () => {
  test('can be any of these', () => {
    expect(names).toEqual(expect.arrayContaining(['candidates', 'organisations', 'spt-drenthe', 'template-plain']))
  })

  test.each(names)('leads nowhere out of itself: %s', { timeout: 120_000 }, async name => {
    const { folder, files } = await handedOver(name)
    expect(files).toEqual(filesIn(folder))
    expect(files.flatMap(file => leadingOut(folder, file))).toEqual([])
    expect(files.filter(file => readFileSync(join(folder, file), 'utf8').includes(ROOT))).toEqual([])
    const strangers = names.filter(each => each !== name).map(each => `subgraphs/${each}/`)
    expect(files.filter(file => strangers.some(each => file.startsWith(each)))).toEqual([])
    expect(files.includes('test/global-setup.ts')).toBe(files.includes('test/databases.ts'))
  })

  test('is what the subgraph needs, and not what only the mesh does', { timeout: 120_000 }, async () => {
    const { folder, files } = await handedOver('vacancies')
    for (const needed of [
      ...[
        'README.md',
        'package-lock.json',
        'schema/CONTRACT.md',
        'schema/GLOSSARY.md',
        'subgraphs/vacancies/src/main.ts',
      ],
      ...['schema/reference/skills.tsv', 'schema/matching/vectors.json', 'schema/test/matching-vectors.test.ts'],
      ...['subgraphs/kit/migrations/0001-processing-log.sql', 'test/global-setup.ts', 'mesh/src/postgres/server.ts'],
    ])
      expect(files).toContain(needed)
    expect(files.filter(file => /^(gateway|mesh)\/(src\/main|src\/mesh|test)|compose/.test(file))).toEqual([])
    const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'))
    expect(packages['node_modules/fastify'].version).toBe(readPackages(ROOT).versionFor('.', 'fastify'))
    expect(Object.keys(packages).filter(each => /oxc-parser|knip|@apollo\/composition/.test(each))).toEqual([])
  })

  test('is little for one that is written in another way than ours', { timeout: 120_000 }, async () => {
    const { folder, files } = await handedOver('template-plain')
    expect(files.filter(file => /^(gateway|mesh|test|subgraphs\/kit)\/|\.ts$/.test(file))).toEqual([])
    expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).toMatchObject({
      workspaces: ['subgraphs/template-plain'],
      scripts: { start: 'exec node subgraphs/template-plain/subgraph.js', check: 'biome check .' },
      devDependencies: { '@biomejs/biome': expect.stringMatching(/^\d/) },
    })
  })
})

describe('the walk', () => {
  /** A repository of one subgraph, with these programs in it. */
  async function repository(programs: Record<string, string>): Promise<string> {
    const root = await temporaryFolder()
    const written = {
      'package.json': '{"workspaces":["subgraphs/*"],"devDependencies":{"vitest":"5"}}',
      'package-lock.json': '{"packages":{}}',
      'subgraphs/a/package.json': '{"name":"a","dependencies":{"graphql":"16"},"devDependencies":{"jose":"6"}}',
      ...programs,
    }
    for (const [file, text] of Object.entries(written)) {
      mkdirSync(dirname(join(root, file)), { recursive: true })
      writeFileSync(join(root, file), text)
    }
    return root
  }
  const walk = (root: string) => [...reachOf(root, readPackages(root), ['subgraphs/a']).keys()].sort()

  test('finds what is imported for its types alone, handed on, or read by its name', async () => {
    const root = await repository({
      'subgraphs/a/main.ts':
        "import type { One } from '../../shared/one.ts'\nexport * from '../../shared/two.ts'\nexport const one: One = 1",
      'shared/one.ts': "export type One = import('./three.ts').Three",
      'shared/two.ts': "export const table = new URL('two.tsv', import.meta.url)\nexport const folder = './tables'",
      'shared/three.ts': 'export type Three = 1',
      'shared/two.tsv': '',
      'shared/tables/four.tsv': '',
      'shared/other.ts': '',
    })
    expect(walk(root).filter(file => !file.startsWith('subgraphs'))).toEqual([
      ...['shared/one.ts', 'shared/tables/four.tsv', 'shared/three.ts', 'shared/two.ts', 'shared/two.tsv'],
    ])
  })

  test('leaves behind what belongs to a machine', async () => {
    const root = await repository({
      'subgraphs/a/main.ts': '',
      'subgraphs/a/.env': 'A_SIGNING_KEY=secret',
      'subgraphs/a/a.log': '',
      'subgraphs/a/node_modules/b/index.js': '',
    })
    expect(walk(root)).toEqual(['subgraphs/a/main.ts', 'subgraphs/a/package.json'])
  })

  test('leaves tests behind that run another owner’s subgraph, and no other test', async () => {
    const root = await repository({
      'subgraphs/a/test/own.test.ts': "import '../../../test/scene.ts'\nimport '../../kit/index.ts'",
      'subgraphs/a/test/both.test.ts': "import '../../../test/both.ts'",
      'subgraphs/b/main.ts': '',
      'subgraphs/kit/index.ts': '',
      'subgraphs/kit/package.json': '{"name":"kit"}',
      'subgraphs/b/package.json': '{"name":"b"}',
      'test/both.ts': "import '../subgraphs/b/main.ts'",
      'test/scene.ts': '',
    })
    expect(testsOfOthers(root, readPackages(root), 'subgraphs/a')).toEqual(['subgraphs/a/test/both.test.ts'])
  })

  test.each([
    ['a file that is not there', "import './gone.ts'", 'subgraphs/a/main.ts imports ./gone.ts, which is not there'],
    ['a file outside', "import '../../../outside.ts'", 'imports ../../../outside.ts, which is not there'],
    ['a package that nobody declares', "import 'left-pad'", 'imports left-pad, which is not there'],
    ['a program that can not be read', 'import {', 'subgraphs/a/main.ts can not be read: '],
  ])('stops at %s', async (_, program, sentence) => {
    const root = await repository({ 'subgraphs/a/main.ts': program })
    expect(() => walk(root)).toThrow(sentence)
  })

  test('takes packages of its own, of the root, and of Node', async () => {
    const root = await repository({
      'subgraphs/a/main.ts': "import 'graphql'\nimport 'jose'\nimport 'vitest/config'\nimport 'node:fs'",
    })
    expect(walk(root)).toContain('subgraphs/a/main.ts')
  })
})

describe('the verb', () => {
  const run = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'mesh/src/mesh.ts'), 'handover', ...words],
      {
        env: { PATH: process.env.PATH },
        encoding: 'utf8',
      },
    )
    return { status, stdout, stderr }
  }

  test.each([
    ['no name', [], 'Name one subgraph, and a folder if you like: handover spt-drenthe ../spt-drenthe'],
    ['three names', ['template', 'a', 'b'], 'Name one subgraph, and a folder if you like'],
    ['an unknown name', ['spt-limburg', '/tmp/x'], 'There is no subgraph «spt-limburg». What can be handed over is: '],
    ['what is no subgraph', ['kit', '/tmp/x'], 'There is no subgraph «kit».'],
    ['a way out of the folder', ['../gateway', '/tmp/x'], 'There is no subgraph «../gateway».'],
    ['a folder of this repository', ['template', join(ROOT, 'out')], 'is inside this repository'],
    ['this repository', ['template', ROOT], 'is inside this repository'],
    [
      'a folder in a folder that is not there',
      ['template', '/tmp/no/such/x'],
      '/tmp/no/such is not there. Make it first',
    ],
    ['a format that is none', ['template', '/tmp/x', '--format', 'xml'], '--format must be one of table, json, github'],
  ])('writes nothing of %s, and says why', (_, words, sentence) => {
    const { status, stdout, stderr } = run(...words)
    expect(stderr).toContain(sentence)
    expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({ status: 1, stdout: '', lines: 1 })
  })

  test('leaves a folder alone in which something is', async () => {
    const folder = await temporaryFolder()
    writeFileSync(join(folder, 'mine.txt'), 'mine')
    expect(run('template', folder)).toMatchObject({
      status: 1,
      stderr: `${folder} is not empty, and nothing in it was changed. Name another folder, or empty it first.\n`,
    })
    expect(readdirSync(folder)).toEqual(['mine.txt'])
  })

  test('says what it wrote into a folder that was empty', { timeout: 120_000 }, async () => {
    const folder = await temporaryFolder()
    const { status, stdout, stderr } = run('template-plain', folder, '--format', 'json')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual({ name: 'template-plain', folder, files: filesIn(folder), staying: [] })
    expect(readdirSync(dirname(folder)).filter(name => name.startsWith(`.${basename(folder)}`))).toEqual([])
  })
})

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

/** What the file names that is neither in the folder nor in what its package.json says will be installed. */
function leadingOut(folder: string, file: string): string[] {
  const text = readFileSync(join(folder, file), 'utf8')
  const there = (place: string) => !normalize(place).startsWith('..') && existsSync(join(folder, place))
  const named = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, word = '']) => word)
  const told = (wrong: string[]) => wrong.map(each => `${file}: ${each}`)
  if (file.endsWith('.md'))
    return told(named(/\]\(([^)#\s]+)/g).filter(place => !/^\w+:/.test(place) && !there(join(dirname(file), place))))
  if (basename(file) === 'package.json') {
    const { exports = {}, dependencies = {}, devDependencies = {} } = JSON.parse(text)
    const places: string[] = Object.values(exports)
    const versions = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, each]) => !/^\d/.test(`${each}`),
    )
    return told([...places.filter(place => !there(join(dirname(file), place))), ...versions.flat().map(String)])
  }
  if (!/\.[jt]s$/.test(file)) return []
  const modules = named(/(?:\bfrom|\bimport)[\s(]+'([@\w./:-]*[a-z][@\w./:-]*)'/g)
  return told(
    modules.filter(each => (each.startsWith('.') ? !there(join(dirname(file), each)) : !installed(folder, file, each))),
  )
}

/** In the package.json of the root or of the folder that the file is in; of our own packages, also with this path. */
function installed(folder: string, file: string, specifier: string): boolean {
  if (isBuiltin(specifier)) return true
  const read = (place: string) => JSON.parse(readFileSync(join(folder, place, 'package.json'), 'utf8'))
  const root = read('.')
  const own = root.workspaces.find((each: string) => file.startsWith(`${each}/`))
  const all = {
    ...root.dependencies,
    ...root.devDependencies,
    ...(own ? read(own).dependencies : {}),
    ...(own ? read(own).devDependencies : {}),
  }
  const name = Object.keys(all).find(each => specifier === each || specifier.startsWith(`${each}/`))
  if (!specifier.startsWith('@overstap/')) return name !== undefined
  const found = root.workspaces.map(read).find((each: { name: string }) => `${specifier}/`.startsWith(`${each.name}/`))
  return found?.exports?.[`.${specifier.slice(found.name.length)}`] !== undefined
}
