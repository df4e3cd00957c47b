/**
 * What browsers load of the pages: the files of `gateway/pages/generated`, read once and held in memory. Each is named by a
 * hash of what is in it, so a browser keeps it for as long as it likes.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { vary } from '../http/send-kept.ts'

const FOLDER = join(import.meta.dirname, '../../pages/generated')
const KINDS: Readonly<Record<string, { type: string; isText: boolean }>> = {
  '.js': { type: 'text/javascript; charset=utf-8', isText: true },
  '.css': { type: 'text/css; charset=utf-8', isText: true },
  '.svg': { type: 'image/svg+xml', isText: true },
  '.woff2': { type: 'font/woff2', isText: false },
}
export const FOR_EVER = 'public, max-age=31536000, immutable'
const compressed = promisify(brotliCompress)

/** The files that the HTML of a page names. */
export interface PageParts {
  scripts: readonly string[]
  styles: readonly string[]
  fonts: readonly string[]
  icon: string
  /** A script that is run before anything is painted. */
  first: string
}

/** @returns the parts of each page, by its name. */
export function serveBuilt(app: FastifyInstance): Readonly<Record<string, PageParts>> {
  for (const name of readdirSync(FOLDER)) {
    const kind = KINDS[extname(name)]
    if (kind) serveFile(app, name, kind)
  }
  return JSON.parse(readFileSync(join(FOLDER, 'pages.json'), 'utf8'))
}

function serveFile(app: FastifyInstance, name: string, { type, isText }: { type: string; isText: boolean }): void {
  const content = readFileSync(join(FOLDER, name))
  // Worked out when somebody wants it, and once.
  let small: Promise<Buffer> | undefined
  app.get(`/assets/${name}`, async (request, reply) => {
    void reply.type(type).header('cache-control', FOR_EVER)
    if (!isText) return content
    vary(reply, 'accept-encoding')
    if (!takesBrotli(request.headers['accept-encoding'])) return content
    small ??= compressed(content)
    void reply.header('content-encoding', 'br')
    return small
  })
}

export function takesBrotli(accepted: string | string[] | undefined): boolean {
  const encodings = String(accepted ?? '').split(',')
  return encodings.some(each => /^\s*br\s*(;|$)/i.test(each) && !/;\s*q=0(\.0*)?\s*$/i.test(each))
}
