// node compose.ts FILE VERSION GENERATED PORT...: composes the four subgraphs on these ports, in one of the versions, with
// so many generated ones, as a tool does that is started for it. Writes the supergraph into FILE, and what it took
// beside it into FILE.json.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeServices } from '@apollo/composition'
import { isTypeDefinitionNode, parse } from 'graphql'
import { SUBGRAPHS } from '../gateway/subgraphs/resolvers.ts'
import type { Composition } from './compose-graphs.ts'
import { generatedSubgraph } from './generated-subgraphs.ts'
import { ONE_MORE_FIELD } from './version.ts'

const [, , file = '', version, generated, ...ports] = process.argv

const running = SUBGRAPHS.map((name, index) => {
  const own = readFileSync(join(import.meta.dirname, `../gateway/subgraphs/${name}.graphql`), 'utf8')
  const sdl = name === 'products' && version === 'with' ? own + ONE_MORE_FIELD : own
  return { name, sdl, url: `http://127.0.0.1:${ports[index]}/graphql` }
})
// Nobody runs these: where they are said to be, nobody listens.
const others = Array.from({ length: Number(generated) }, (_, index) => ({
  ...generatedSubgraph(index + 1),
  url: 'http://127.0.0.1:1/graphql',
}))

const began = performance.now()
const subgraphs = [...running, ...others].map(({ name, sdl, url }) => ({ name, url, typeDefs: parse(sdl) }))
const { supergraphSdl, errors } = composeServices(subgraphs)
const milliseconds = performance.now() - began
if (!supergraphSdl) throw new Error(`The subgraphs do not compose: ${errors?.map(each => each.message).join(' ')}`)

const types = parse(supergraphSdl).definitions.filter(isTypeDefinitionNode)
const own = types.filter(({ name }) => !name.value.includes('__'))
const composition: Composition = {
  milliseconds,
  subgraphs: subgraphs.length,
  types: own.length,
  fields: own.reduce((sum, type) => sum + ('fields' in type ? (type.fields?.length ?? 0) : 0), 0),
  bytes: Buffer.byteLength(supergraphSdl),
}
writeFileSync(file, supergraphSdl)
writeFileSync(`${file}.json`, JSON.stringify(composition))
