// A repository of its own for one subgraph, with everything that it stands on in the places where it has always been: no file
// is changed on the way, but for links to pages that stay behind.

import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { ENTRIES } from '../entries.ts'
import { contractTests } from './contract-tests.ts'
import { GENERATOR, isTyped, manifestsFor, TEST_SETTINGS, TYPE_SETTINGS } from './manifests.ts'
import { withoutLinks } from './named-in.ts'
import { type Packages, readPackages } from './packages.ts'
import { filesAt, type Reach, reachOf } from './reach.ts'
import { readme } from './readme.ts'
import { testsOfOthers } from './tests-of-others.ts'

/** Files at the root that are as good there as here. */
const SETTINGS = ['biome.json', '.gitignore']
const LICENCES = ['LICENSE*', 'LICENCE*', 'NOTICE*']
const GENERATED_FROM = ['schema.graphql', 'codegen.json']
/** Which tests need a server for. */
const DATABASES = 'test/databases.ts'

export interface HandedOver {
  /** What is in it, with paths from it. */
  files: string[]
  /** Tests that are not, as they run other owners' subgraphs too. */
  staying: string[]
}

/**
 * Writes subgraphs/NAME of the repository at `root`, whole or not at all.
 * @param folder a path of a folder that is not there yet, or is empty.
 * @throws Error with a sentence for a name that is none, and for a folder in which something is.
 */
export function handOver(root: string, name: string, folder: string): HandedOver {
  checkName(root, name)
  checkFolder(root, folder)
  const packages = readPackages(root)
  const staying = testsOfOthers(root, packages, `subgraphs/${name}`)
  const written = textsFor(root, packages, name, staying)
  const draft = join(dirname(folder), `.${basename(folder)}.new`)
  rmSync(draft, { recursive: true, force: true })
  try {
    for (const [file, text] of written) {
      mkdirSync(dirname(join(draft, file)), { recursive: true })
      writeFileSync(join(draft, file), text)
    }
    writeLock(root, draft)
    renameSync(draft, folder)
  } catch (fault) {
    rmSync(draft, { recursive: true, force: true })
    throw fault
  }
  return { files: [...written.keys(), 'package-lock.json'].sort(), staying }
}

function checkName(root: string, name: string): void {
  const names = readdirSync(join(root, 'subgraphs')).filter(each =>
    ENTRIES.some(entry => existsSync(join(root, 'subgraphs', each, entry))),
  )
  if (!names.includes(name))
    throw new Error(`There is no subgraph «${name}». What can be handed over is: ${names.join(', ')}.`)
}

function checkFolder(root: string, folder: string): void {
  if (!relative(resolve(root), folder).startsWith('..'))
    throw new Error(
      `${folder} is inside this repository, and would lean on it unseen. Name a folder outside, such as ${resolve(root, '..', basename(folder))}.`,
    )
  if (!existsSync(dirname(folder)))
    throw new Error(`${dirname(folder)} is not there. Make it first, or name another folder.`)
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} is not empty, and nothing in it was changed. Name another folder, or empty it first.`)
}

/** Every file but the lock, by its path. */
function textsFor(
  root: string,
  packages: Packages,
  name: string,
  staying: readonly string[],
): Map<string, string | Buffer> {
  const { reach, own } = reachFor(root, packages, name, staying)
  const settings = isTyped(reach) ? [...SETTINGS, TYPE_SETTINGS] : SETTINGS
  const files = [...settings, ...globSync(LICENCES, { cwd: root }), ...reach.keys()]
  const texts = new Map(files.map(file => [file, own.get(file) ?? textOf(root, file, reach)]))
  for (const [file, text] of manifestsFor(packages, reach, name)) texts.set(file, text)
  return texts.set('README.md', readme(name, [...texts.keys()], staying))
}

/** With the texts of its own that stand there in the place of ours. */
function reachFor(
  root: string,
  packages: Packages,
  name: string,
  staying: readonly string[],
): { reach: Reach; own: ReadonlyMap<string, string> } {
  const folder = `subgraphs/${name}`
  const first = [...filesAt(root, folder).filter(file => !staying.includes(file)), 'schema/CONTRACT.md']
  // A source has the SDL of what it is a source of, and types that are made from that.
  if (GENERATED_FROM.every(file => existsSync(join(root, folder, file)))) first.push(GENERATOR)
  const bare = reachOf(root, packages, first)
  if (![...bare.keys()].some(file => file.endsWith('.test.ts'))) return { reach: bare, own: new Map() }
  const own = new Map([[TEST_SETTINGS, testSettings(bare.has(DATABASES))]])
  const needed = reachOf(root, packages, first, own)
  return { reach: reachOf(root, packages, [...first, ...contractTests(root, packages, needed)], own), own }
}

function testSettings(withDatabases: boolean): string {
  const settings = readFileSync(join(import.meta.dirname, 'alone', TEST_SETTINGS), 'utf8')
  return withDatabases ? settings : settings.replace(/^.*\n *globalSetup: .*\n/m, '')
}

function textOf(root: string, file: string, reach: Reach): string | Buffer {
  if (file === TYPE_SETTINGS) return typeSettings(root, [...reach.keys()])
  if (file.endsWith('.md')) return page(root, file, reach)
  return readFileSync(join(root, file))
}

/** The settings of our compiler, for the folders that are there. */
function typeSettings(root: string, files: readonly string[]): string {
  const places = new Set(files.filter(file => file.endsWith('.ts')).map(file => file.split('/')[0]))
  const list = (words: Iterable<string | undefined>) => `[${[...words].map(word => JSON.stringify(word)).join(', ')}]`
  return readFileSync(join(root, 'tsconfig.json'), 'utf8')
    .replace(/"exclude": \[[^\]]*\]/, `"exclude": ${list(['**/node_modules'])}`)
    .replace(/"include": \[[^\]]*\]/, `"include": ${list([...places].sort())}`)
}

function page(root: string, file: string, reach: Reach): string {
  const places = new Set([...reach.keys()].flatMap(each => [each, dirname(each)]))
  return withoutLinks(readFileSync(join(root, file), 'utf8'), place => {
    const target = join(dirname(file), place)
    return existsSync(join(root, target)) && !places.has(target)
  })
}

/** npm takes out of our lock what is not needed: what is left is what we test with. */
function writeLock(root: string, folder: string): void {
  copyFileSync(join(root, 'package-lock.json'), join(folder, 'package-lock.json'))
  const words = ['install', '--package-lock-only', '--ignore-scripts', '--offline', '--no-audit', '--no-fund']
  const { status, stderr, error } = spawnSync('npm', words, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`npm could not write the lock: ${error?.message ?? stderr.trim()}`)
}
