// The packages of a repository: which folders are one, what each hands out, and what our lock says it stands on.

import { globSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join } from 'node:path'

export interface Manifest {
  name: string
  version: string
  description: string
  type: string
  private: boolean
  scripts?: Record<string, string>
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  exports?: Record<string, string>
}

export interface RootManifest extends Manifest {
  workspaces: string[]
  allowScripts: Record<string, boolean>
}

export interface Package {
  /** Its folder, from the root. */
  folder: string
  manifest: Manifest
}

export interface Packages {
  root: RootManifest
  /** Those in folders of their own. */
  own: Package[]
  /** The one version of a package that is used in the folder, as the lock has it. */
  versionFor(folder: string, name: string): string
}

export function readPackages(root: string): Packages {
  const read = <T>(file: string): T => JSON.parse(readFileSync(join(root, file), 'utf8'))
  const manifest = read<RootManifest>('package.json')
  const { packages: locked } = read<{ packages: Record<string, { version?: string }> }>('package-lock.json')
  const files = globSync(
    manifest.workspaces.map(each => `${each}/package.json`),
    { cwd: root },
  )
  return {
    root: manifest,
    own: files.sort().map(file => ({ folder: dirname(file), manifest: read<Manifest>(file) })),
    versionFor(folder, name) {
      const places = [`${folder}/node_modules/${name}`, `node_modules/${name}`]
      const version = places.map(place => locked[place]?.version).find(each => each !== undefined)
      if (version === undefined) throw new Error(`package-lock.json does not have ${name}. Run «npm install» first.`)
      return version
    },
  }
}

/** The file that `@overstap/schema/rights` is; undefined when it is none of our packages. */
export function fileOfModule(packages: Packages, specifier: string): string | undefined {
  const found = packages.own.find(({ manifest }) => `${specifier}/`.startsWith(`${manifest.name}/`))
  const file = found?.manifest.exports?.[`.${specifier.slice(found.manifest.name.length)}`]
  return found && file && join(found.folder, file)
}

/** Is the module a part of Node, one of ours, or of a package that the file's own package or the root's stands on? */
export function mayImport(packages: Packages, file: string, specifier: string): boolean {
  if (isBuiltin(specifier) || fileOfModule(packages, specifier)) return true
  const name = registryNameOf(specifier)
  return name !== undefined && (name in declaredBy(packages.root) || name in declaredFor(packages, file))
}

/** What the file's own package says that it stands on; nothing for a file of the root. */
export function declaredFor(packages: Packages, file: string): Record<string, string> {
  const found = packages.own.find(({ folder }) => file.startsWith(`${folder}/`))
  return found ? declaredBy(found.manifest) : {}
}

function declaredBy({ dependencies, devDependencies }: Manifest): Record<string, string> {
  return { ...dependencies, ...devDependencies }
}

/** `fastify` of `fastify/types`, `@a/b` of `@a/b/c`; undefined for what is no package of a registry. */
export function registryNameOf(specifier: string): string | undefined {
  const [name] = /^(@[\w.-]+\/)?[\w][\w.-]*(?=\/|$)/.exec(specifier) ?? []
  return name
}
