/** The script and the style of the page, as `npm run build --prefix gateway/explorer` leaves them here: compressed. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

const FOLDER = join(import.meta.dirname, './built')

export interface BuiltFile {
  /** As it is in its address. */
  name: string
  type: string
  /** By brotli. */
  packed: Buffer
  /** For the few who do not read that. */
  unpack: () => Buffer
}

export function builtFiles(): { script: BuiltFile; style: BuiltFile } {
  const names = readdirSync(FOLDER)
  return {
    script: fileAmong(names, '.js', 'text/javascript; charset=utf-8'),
    style: fileAmong(names, '.css', 'text/css; charset=utf-8'),
  }
}

function fileAmong(names: readonly string[], ending: string, type: string): BuiltFile {
  const found = names.find(each => each.endsWith(`${ending}.br`))
  if (found === undefined)
    throw new Error(`There is no ${ending} in ${FOLDER}: npm run build --prefix gateway/explorer`)
  const packed = readFileSync(join(FOLDER, found))
  return { name: found.slice(0, -'.br'.length), type, packed, unpack: () => brotliDecompressSync(packed) }
}
