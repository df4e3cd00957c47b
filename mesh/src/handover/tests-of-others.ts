// Tests in a subgraph's folder that run another owner's subgraph too: they are about both, and stay where both are.

import type { Packages } from './packages.ts'
import { filesAt, KIT, reachOf } from './reach.ts'

export function testsOfOthers(root: string, packages: Packages, folder: string): string[] {
  return filesAt(root, folder).filter(
    file =>
      file.endsWith('.test.ts') && [...reachOf(root, packages, [file]).keys()].some(each => isAnothers(each, folder)),
  )
}

function isAnothers(file: string, folder: string): boolean {
  return file.startsWith('subgraphs/') && ![folder, KIT].some(each => file.startsWith(`${each}/`))
}
