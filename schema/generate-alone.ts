// What generate.ts does, for a subgraph that was handed over and stands without the mesh: holds its SDL against the house
// rules, and makes the types of its resolvers. `--check` writes nothing and fails when they are not current.
//   node schema/generate-alone.ts NAME [--check]

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'graphql'
import { brokenRules } from './house-rules/index.ts'
import { resolverTypes } from './resolver-types.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean' } } })
const [name = ''] = positionals
const folder = join(import.meta.dirname, '..', 'subgraphs', name)
if (name === '' || !existsSync(join(folder, 'schema.graphql')))
  throw new Error(`Name the subgraph, as its folder is called: there is no subgraphs/${name || 'NAME'}/schema.graphql.`)

const typeDefs = parse(readFileSync(join(folder, 'schema.graphql'), 'utf8'))
const broken = brokenRules(name, typeDefs)
if (broken.length > 0) throw new Error(`House rules are broken:\n${broken.join('\n')}`)

const settings: unknown = JSON.parse(readFileSync(join(folder, 'codegen.json'), 'utf8'))
const text = await resolverTypes(typeDefs, settings)
const file = join(folder, 'src', 'generated', 'schema.ts')
if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  if (values.check) throw new Error(`Not current; run «npm run generate» and commit: ${file}`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  console.log(`written: ${file}`)
}
