/**
 * A register in a folder, which several gateways may share: one file a document, named by its hash and never changed.
 * The folder is looked at again when somebody asks and a second has passed, so that what one gateway or a person adds or
 * takes away is so for all.
 */
import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '@overstap/schema/document-hash'
import type { FastifyBaseLogger } from 'fastify'
import { GraphQLError } from 'graphql'
import { fileOf, readFileOf } from './record.ts'
import type { OperationRegister, RegisteredOperation } from './register.ts'

interface Options {
  /** What is registered from the start, whatever is in the folder. */
  own: readonly RegisteredOperation[]
  /** Undefined: nothing is added. */
  folder: string | undefined
  log: FastifyBaseLogger
}

const LOOKED_AT_FOR_MS = 1_000
const FILE = /^[\da-f]{64}\.json$/

export function folderRegister({ own, folder, log }: Options): OperationRegister {
  const kept = new Map<string, RegisteredOperation>()
  let byHash = index(own)
  let lookedAt = Number.NEGATIVE_INFINITY
  let looking: Promise<void> | undefined

  async function look(): Promise<void> {
    if (folder === undefined) return
    lookedAt = performance.now()
    try {
      const names = (await namesIn(folder)).filter(name => FILE.test(name))
      for (const name of kept.keys()) if (!names.includes(name)) kept.delete(name)
      for (const name of names) {
        if (kept.has(name)) continue
        const found = readFileOf(name, await readFile(join(folder, name), 'utf8'))
        if (found) kept.set(name, found)
        else log.warn({ file: name }, 'a file in the folder of operations is not what its name says')
      }
      byHash = index([...kept.values(), ...own])
    } catch (fault) {
      log.warn({ err: fault }, 'the folder of operations cannot be read; what was known stays')
    }
  }
  function fresh(): Promise<void> {
    if (performance.now() < lookedAt + LOOKED_AT_FOR_MS) return looking ?? Promise.resolve()
    looking ??= look().finally(() => {
      looking = undefined
    })
    return looking
  }

  return {
    async find(hash) {
      await fresh()
      return byHash.get(hash)
    },
    async list() {
      await fresh()
      return [...new Set(byHash.values())]
    },
    async add(operations) {
      if (folder === undefined) throw noPlace()
      await fresh()
      await mkdir(folder, { recursive: true })
      for (const each of operations) if (!byHash.has(each.hash)) await write(folder, each)
      // A look that began before the writing may have missed it.
      await looking
      lookedAt = Number.NEGATIVE_INFINITY
      await fresh()
    },
  }
}

/** By both hashes. Of two the later one counts: what comes with the contract is nobody else's. */
function index(operations: readonly RegisteredOperation[]): Map<string, RegisteredOperation> {
  return new Map([
    ...operations.map(each => [sha256(each.text), each] as const),
    ...operations.map(each => [each.hash, each] as const),
  ])
}

function noPlace(): GraphQLError {
  return new GraphQLError('This gateway keeps no operations. Its operator has to set OPERATIONS_FOLDER.', {
    extensions: { code: 'SOURCE_UNAVAILABLE', source: 'gateway', retryable: false, http: { status: 503 } },
  })
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(fault => {
    if (fault.code === 'ENOENT') return []
    throw fault
  })
}

/** Whole or not at all: nobody reads half a file, and of two that write the same one wins with the same. */
async function write(folder: string, operation: RegisteredOperation): Promise<void> {
  const draft = join(folder, `.${operation.hash}.${randomUUID()}`)
  try {
    const file = await open(draft, 'wx', 0o644)
    try {
      await file.writeFile(fileOf(operation))
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, join(folder, `${operation.hash}.json`))
  } finally {
    await rm(draft, { force: true })
  }
}
