/** What is kept of a registered document, and how it is written to a file and read again. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentHash } from '@overstap/schema/document-hash'
import { type DocumentNode, Kind, parse } from 'graphql'
import type { RegisteredOperation } from './register.ts'

type Registration = Pick<RegisteredOperation, 'registeredBy' | 'registeredAt'>

/** @throws GraphQLError where the text is not GraphQL. */
export function registered(text: string, registration: Registration): RegisteredOperation {
  const document = parse(text, { noLocation: true })
  return { hash: documentHash(document), name: namesIn(document), text, ...registration }
}

/** The names of the operations in a document. */
export function namesIn(document: DocumentNode): string {
  const names = document.definitions.flatMap(each =>
    each.kind === Kind.OPERATION_DEFINITION ? [each.name?.value ?? '(without a name)'] : [],
  )
  return names.join(', ')
}

/** The documents in a folder, `*.graphql`, which come with a part of ours; a folder that is not there holds none. */
export function registeredWith(registeredBy: string, folder: string): RegisteredOperation[] {
  return filesIn(folder)
    .filter(name => name.endsWith('.graphql'))
    .map(name => registered(readFileSync(join(folder, name), 'utf8'), { registeredBy, registeredAt: null }))
}

/** What our own pages ask, by the name of the page: `dashboard/operations/moves.graphql` is of `dashboard-page`. */
export function registeredWithPages(folder: string): RegisteredOperation[] {
  return filesIn(folder).flatMap(page => registeredWith(`${page}-page`, join(folder, page, 'operations')))
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

export function fileOf({ text, registeredBy, registeredAt }: RegisteredOperation): string {
  return `${JSON.stringify({ text, registeredBy, registeredAt }, null, 2)}\n`
}

/** Undefined for a file whose text does not have the hash that is its name: somebody changed it. */
export function readFileOf(name: string, content: string): RegisteredOperation | undefined {
  try {
    const { text, registeredBy, registeredAt }: Record<string, unknown> = JSON.parse(content)
    if (typeof text !== 'string' || typeof registeredBy !== 'string' || typeof registeredAt !== 'string')
      return undefined
    const found = registered(text, { registeredBy, registeredAt })
    return name === `${found.hash}.json` ? found : undefined
  } catch {
    return undefined
  }
}
