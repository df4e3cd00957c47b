// Tells when files in a folder change, however an editor writes them. Each folder in it is watched by itself: Node's recursive
// watching loses a file on Linux when another takes its place, and that is how most editors save (Node 24.21).

import { type FSWatcher, readdirSync, watch } from 'node:fs'
import { join } from 'node:path'

/** Editors write a file in several steps, and a tool many files. */
const SETTLED_AFTER_MS = 200
/** What nobody types: packages, drafts and backups of editors, version control. Tests are no part of what runs. */
const NOT_ITS_OWN = /^(node_modules|test|\..*|.*~)$/

export interface Changes {
  /** Resolves with the next change, or with one since somebody asked last. */
  next(): Promise<void>
  end(): void
}

export function changesIn(folder: string): Changes {
  const watchers = new Map<string, FSWatcher>()
  let waiting = Promise.withResolvers<void>()
  let settling: NodeJS.Timeout | undefined
  const settled = () => {
    look()
    waiting.resolve()
  }
  const heard = (_: string, file: string | null) => {
    if (file !== null && NOT_ITS_OWN.test(file)) return
    clearTimeout(settling)
    settling = setTimeout(settled, SETTLED_AFTER_MS)
  }
  const look = () => {
    const there = foldersIn(folder)
    for (const [place, watcher] of watchers) if (!there.includes(place)) forget(place, watcher)
    for (const place of there) if (!watchers.has(place)) watchers.set(place, watching(place))
  }
  const watching = (place: string) => {
    const watcher = watch(place, heard)
    return watcher.on('error', () => forget(place, watcher))
  }
  const forget = (place: string, watcher: FSWatcher) => {
    watcher.close()
    watchers.delete(place)
  }
  look()
  return {
    async next() {
      await waiting.promise
      waiting = Promise.withResolvers()
    },
    end() {
      clearTimeout(settling)
      for (const watcher of watchers.values()) watcher.close()
    },
  }
}

/** It and those within, but what is not its own. */
function foldersIn(folder: string): string[] {
  try {
    const within = readdirSync(folder, { withFileTypes: true })
    const own = within.filter(entry => entry.isDirectory() && !NOT_ITS_OWN.test(entry.name))
    return [folder, ...own.flatMap(({ name }) => foldersIn(join(folder, name)))]
  } catch {
    return [] // taken away meanwhile
  }
}
