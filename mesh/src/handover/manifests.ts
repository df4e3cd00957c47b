// The package.json of each package that goes along, and of the repository around them: as ours are, with those packages
// alone that the written files stand on, each in the version of our lock.

import { join } from 'node:path'
import { ENTRIES } from '../entries.ts'
import {
  declaredFor,
  type Manifest,
  type Package,
  type Packages,
  type RootManifest,
  registryNameOf,
} from './packages.ts'
import type { Reach } from './reach.ts'

/** Files that a script runs, or that say how. */
export const GENERATOR = 'schema/generate-alone.ts'
export const TEST_SETTINGS = 'vitest.config.ts'
export const TYPE_SETTINGS = 'tsconfig.json'

/** What works on the files without being named in one. */
const FOR_ALL = ['@biomejs/biome']
const FOR_TYPES = ['typescript', '@types/node']

export function isTyped(reach: Reach): boolean {
  return [...reach.keys()].some(file => file.endsWith('.ts'))
}

/** The text of each package.json, by its path. */
export function manifestsFor(packages: Packages, reach: Reach, name: string): Map<string, string> {
  const files = [...reach.keys()]
  const taken = packages.own.filter(each => hasPrograms(each, files))
  const parts = taken.map(each => [join(each.folder, 'package.json'), partManifest(packages, each, reach)] as const)
  const whole = ['package.json', rootManifest(packages, reach, name, taken)] as const
  return new Map([...parts, whole].map(([file, manifest]) => [file, `${JSON.stringify(manifest, null, 2)}\n`]))
}

function hasPrograms({ folder }: Package, files: readonly string[]): boolean {
  return files.some(file => file.startsWith(`${folder}/`) && /\.[jt]s$/.test(file))
}

function partManifest(packages: Packages, { folder, manifest }: Package, reach: Reach): Manifest {
  const named = namesIn(reach, folder)
  const ours = new Set(packages.own.map(each => each.manifest.name))
  const used = (declared: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(declared)
        .filter(([name]) => named.has(name))
        .map(([name, range]) => [name, ours.has(name) ? range : packages.versionFor(folder, name)]),
    )
  const { dependencies, devDependencies, exports } = manifest
  const there = Object.entries(exports ?? {}).filter(([, file]) => reach.has(join(folder, file)))
  return {
    ...manifest,
    ...(exports ? { exports: Object.fromEntries(there) } : {}),
    ...(dependencies ? { dependencies: used(dependencies) } : {}),
    ...(devDependencies ? { devDependencies: used(devDependencies) } : {}),
  }
}

function rootManifest(packages: Packages, reach: Reach, name: string, taken: readonly Package[]): RootManifest {
  const { version, type, dependencies, allowScripts } = packages.root
  const needed = new Set([...FOR_ALL, ...(isTyped(reach) ? FOR_TYPES : []), ...namesOfTheRoot(packages, reach)])
  const tools = Object.keys(packages.root.devDependencies ?? {}).filter(each => needed.has(each))
  return {
    name: `overstap-${name}`,
    version,
    private: true,
    description: `The subgraph ${name} of Overstap, by itself`,
    type,
    workspaces: taken.map(({ folder }) => folder),
    scripts: scriptsFor(reach, name),
    dependencies: dependencies ?? {},
    devDependencies: Object.fromEntries(tools.map(each => [each, packages.versionFor('.', each)])),
    allowScripts,
  }
}

function scriptsFor(reach: Reach, name: string): Record<string, string> {
  const generate = reach.has(GENERATOR) && `node ${GENERATOR} ${name}`
  const entry = ENTRIES.map(each => `subgraphs/${name}/${each}`).find(each => reach.has(each))
  const checks = [
    'biome check .',
    ...(isTyped(reach) ? ['tsc --noEmit'] : []),
    ...(generate ? [`${generate} --check`] : []),
  ]
  return {
    ...(entry ? { start: `exec node ${entry}` } : {}),
    ...(reach.has(TEST_SETTINGS) ? { test: 'vitest run' } : {}),
    check: checks.join(' && '),
    format: 'biome check --write .',
    ...(generate ? { generate } : {}),
  }
}

/** The packages that are named in the files of a folder. */
function namesIn(reach: Reach, folder: string): Set<string> {
  const texts = [...reach].flatMap(([file, each]) => (file.startsWith(`${folder}/`) ? each : []))
  return new Set(texts.flatMap(text => registryNameOf(text) ?? []))
}

/** The packages that are named where the file's own package does not say that it stands on them, as in tests. */
function namesOfTheRoot(packages: Packages, reach: Reach): string[] {
  return [...reach].flatMap(([file, texts]) => {
    const declared = declaredFor(packages, file)
    return texts.flatMap(text => registryNameOf(text) ?? []).filter(name => !(name in declared))
  })
}
