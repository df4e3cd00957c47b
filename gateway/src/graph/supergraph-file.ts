/** Reads a supergraph from a file, and follows the file: what it says later takes the place of what answers. */
import { readFileSync, unwatchFile, watchFile } from 'node:fs'
import { isWithoutPolicy } from '@overstap/schema/policy'
import type { FastifyBaseLogger } from 'fastify'

/** How often the file is looked at, in milliseconds. */
const LOOKS_EVERY_MS = 500

/**
 * @param named what whoever started the gateway calls it.
 * @throws Error with a sentence for the operator when it cannot be read, or not be what answers.
 */
export function readSupergraph(file: string, named = file): string {
  const supergraph = textIn(file, named)
  try {
    if (!isWithoutPolicy(supergraph)) return supergraph
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault)
    throw new Error(`the supergraph file «${named}» is not a supergraph: ${why}`)
  }
  // From a supergraph that has lost its policy nobody could know what to guard.
  throw new Error(
    `the supergraph file «${named}» is the one without policy, so that everything in it would be open. Give the full one.`,
  )
}

function textIn(file: string, named: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new Error(`the supergraph file «${named}» cannot be read. Give one with --supergraph or SUPERGRAPH_FILE.`)
  }
}

interface Following {
  file: string
  /** What answers when it begins. */
  supergraph: string
  /** Fails where it cannot answer. */
  swap: (supergraph: string) => Promise<void>
  log: FastifyBaseLogger
}

/** Until the function that it gives is called. A file that cannot be what answers changes nothing, and is told. */
export function followSupergraph({ file, supergraph, swap, log }: Following): () => void {
  let last = supergraph
  let underWay = Promise.resolve()
  const look = async () => {
    try {
      const found = readSupergraph(file)
      if (found === last) return
      last = found
      await swap(found)
      log.info({ file }, 'another supergraph answers now')
    } catch (fault) {
      log.error({ err: fault }, 'the supergraph stays as it was')
    }
  }
  const listener = () => {
    underWay = underWay.then(look)
  }
  watchFile(file, { interval: LOOKS_EVERY_MS }, listener)
  return () => unwatchFile(file, listener)
}
