/**
 * Makes what is generated from the contracts: the supergraph with its policy and without, the client's schema, the table of
 * rights, and the types that each owner's resolvers are checked with. `--check` writes nothing and fails when a file is not
 * current. Both refuse a house rule that is broken, and a graph in which somebody takes what its owner does not give by
 * contract. The same is asked of the subgraphs in this repository that join a mesh later, each beside the owners: they are
 * in none of what is published here.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildSchema, parse } from 'graphql'
import { compose, type SubgraphContract } from './compose.ts'
import { checkContracts, readContracts } from './contracts/index.ts'
import { brokenRules } from './house-rules/index.ts'
import { policyOf } from './policy/index.ts'
import { resolverTypes } from './resolver-types.ts'
import { rightsTable } from './rights/table.ts'
import { sourcesIn } from './sources/index.ts'

const ROOT = join(import.meta.dirname, '..')
/** The owners, in the order of their default ports. */
const OWNERS = ['candidates', 'vacancies', 'training', 'funding', 'organisations']
const FIRST_PORT = 4001
/** The owners that stand behind one of these, known by their source.json, each with the contract that it answers. */
const SOURCES = sourcesIn(join(ROOT, 'subgraphs')).map(({ folder, source }) => ({
  name: folder,
  typeDefs: parse(readFileSync(join(ROOT, 'schema', 'sources', `${source.behind}.graphql`), 'utf8')),
}))

const contracts = OWNERS.map((name, index) => contractOf(name, FIRST_PORT + index))
const joining = readdirSync(join(ROOT, 'subgraphs'))
  .filter(name => !OWNERS.includes(name) && existsSync(schemaFile(name)))
  .map(name => contractOf(name, 0))

const broken = [...contracts, ...joining, ...SOURCES].flatMap(contract => brokenRules(contract.name, contract.typeDefs))
if (broken.length > 0) throw new Error(`House rules are broken:\n${broken.join('\n')}`)

const composed = compose(contracts)
const given = new Map(
  OWNERS.map(name => {
    const file = join(ROOT, 'subgraphs', name, 'contracts.json')
    return [name, readContracts(readFileSync(file, 'utf8'), file)] as const
  }),
)
const today = new Date().toISOString().slice(0, 10)
const { missing, unused } = checkContracts(composed.supergraph, given, today)
for (const each of joining) {
  missing.push(...checkContracts(compose([...contracts, each]).supergraph, given, today).missing)
}
if (missing.length > 0) throw new Error(`Something is taken that is not given:\n${missing.join('\n')}`)
for (const each of unused) console.warn(`Worth a look: ${each}`)

const files = new Map([
  [join(ROOT, 'schema', 'supergraph.graphql'), composed.supergraph],
  [join(ROOT, 'schema', 'supergraph.open.graphql'), composed.withoutPolicy],
  [join(ROOT, 'schema', 'api.graphql'), composed.api],
  [join(ROOT, 'schema', 'rights.md'), rightsTable(policyOf(parse(composed.supergraph)), buildSchema(composed.api))],
])
for (const contract of [...contracts, ...joining, ...SOURCES]) {
  // Without it the subgraph or source is written in another way than ours, and has no use for the types.
  if (!existsSync(codegenFile(contract.name))) continue
  files.set(typesFile(contract.name), await resolverTypes(contract.typeDefs, settingsOf(contract.name)))
}

const stale = [...files].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text)
if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    throw new Error(`Not current; run «npm run generate» and commit:\n${stale.map(([file]) => file).join('\n')}`)
  }
} else {
  for (const [file, text] of stale) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    console.log(`written: ${file}`)
  }
}

function contractOf(name: string, port: number): SubgraphContract {
  return { name, url: `http://127.0.0.1:${port}/graphql`, typeDefs: parse(readFileSync(schemaFile(name), 'utf8')) }
}

function codegenFile(name: string): string {
  return join(ROOT, 'subgraphs', name, 'codegen.json')
}

function schemaFile(name: string): string {
  return join(ROOT, 'subgraphs', name, 'schema.graphql')
}

function typesFile(name: string): string {
  return join(ROOT, 'subgraphs', name, 'src', 'generated', 'schema.ts')
}

function settingsOf(name: string): unknown {
  return JSON.parse(readFileSync(codegenFile(name), 'utf8'))
}
