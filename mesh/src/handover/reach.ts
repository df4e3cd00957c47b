// Which files of a repository some of them need: a walk over what each names. Nothing is listed by hand, so nothing is
// forgotten when a file begins to need another.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { linksInPage, namedInProgram } from './named-in.ts'
import { fileOfModule, mayImport, type Packages } from './packages.ts'

/** Taken whole as soon as anything of it is: whoever has a subgraph of their own keeps the kit from then on. */
export const KIT = 'subgraphs/kit'
/** Pages here are read beside the contract; the others are about folders that stay behind. */
const CONTRACT = 'schema/'

/** For each file by its path from the root, the texts in it. */
export type Reach = Map<string, readonly string[]>

/**
 * @param first paths from `root`, of files and of folders.
 * @param own texts of files that `root` does not have in this place.
 * @throws Error for an import that leads to nothing.
 */
export function reachOf(
  root: string,
  packages: Packages,
  first: readonly string[],
  own: ReadonlyMap<string, string> = new Map(),
): Reach {
  const reach: Reach = new Map()
  const waiting = [...own.keys(), ...first.flatMap(each => filesAt(root, each))]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reach.has(file)) continue
    if (file.startsWith(`${KIT}/`) && !reach.has(`${KIT}/package.json`)) waiting.push(...filesAt(root, KIT))
    const { texts, files } = namedBy(root, packages, file, own.get(file))
    reach.set(file, texts)
    waiting.push(...files)
  }
  return reach
}

function namedBy(root: string, packages: Packages, file: string, given?: string) {
  const text = given ?? readFileSync(join(root, file), 'utf8')
  if (file.endsWith('.md')) {
    const pages = linksInPage(text).map(place => join(dirname(file), place))
    return { texts: [], files: pages.filter(page => isFileUnder(root, page, CONTRACT) && page.endsWith('.md')) }
  }
  if (!/\.[jt]s$/.test(file)) return { texts: [], files: [] }
  const { imports, texts } = namedInProgram(file, text)
  const wanting = imports.find(each =>
    each.startsWith('.') ? !isFileUnder(root, join(dirname(file), each)) : !mayImport(packages, file, each),
  )
  if (wanting) throw new Error(`${file} imports ${wanting}, which is not there, or in no package.json for this file.`)
  return { texts, files: texts.flatMap(each => filesNamed(root, packages, file, each)) }
}

/** A module of a package of ours, or what stands under this name as seen from the file. Only dots name no file. */
function filesNamed(root: string, packages: Packages, file: string, text: string): string[] {
  const module = fileOfModule(packages, text)
  if (module) return [module]
  if (!/^[\w./-]*\w[\w./-]*$/.test(text) || !text.includes('.') || text.startsWith('/')) return []
  const place = normalize(join(dirname(file), text))
  return isInside(place) && existsSync(join(root, place)) ? filesAt(root, place) : []
}

function isFileUnder(root: string, place: string, folder = ''): boolean {
  const found = isInside(place) && place.startsWith(folder) && statSync(join(root, place), { throwIfNoEntry: false })
  return found ? found.isFile() : false
}

function isInside(place: string): boolean {
  return place !== '..' && !place.startsWith('../')
}

/** The file, or all in the folder but what belongs to the machine it is on: packages, secrets, what was measured. */
export function filesAt(root: string, place: string): string[] {
  if (statSync(join(root, place)).isFile()) return [place]
  return readdirSync(join(root, place)).flatMap(name =>
    name.startsWith('.') || name.endsWith('.log') || ['node_modules', 'coverage'].includes(name)
      ? []
      : filesAt(root, join(place, name)),
  )
}
