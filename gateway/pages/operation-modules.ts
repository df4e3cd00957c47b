/**
 * Lets a page import a document of GraphQL as what it needs to ask it: its hash, under which the gateway knows it, and its
 * text, for people who want to see the question. A document that the API does not know does not build.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentHash } from '@overstap/schema/document-hash'
import { buildSchema, Kind, parse, print, validate } from 'graphql'
import type { Plugin } from 'vite'

const API = join(import.meta.dirname, '../../schema/api.graphql')

export function operationModules(): Plugin {
  const schema = buildSchema(readFileSync(API, 'utf8'))
  return {
    name: 'operation-modules',
    transform: {
      filter: { id: /\.graphql$/ },
      handler(text, file) {
        const document = parse(text, { noLocation: true })
        const faults = validate(schema, document).map(each => each.message)
        if (faults.length > 0) throw new Error(`${file} is not a question for this API:\n${faults.join('\n')}`)
        const [operation] = document.definitions
        const name = operation?.kind === Kind.OPERATION_DEFINITION ? operation.name?.value : undefined
        if (name === undefined) throw new Error(`${file} must begin with an operation that has a name.`)
        const module = { name, documentId: `sha256:${documentHash(document)}`, text: print(document) }
        return { code: `export default ${JSON.stringify(module)}`, map: null, moduleType: 'js' }
      },
    },
  }
}
