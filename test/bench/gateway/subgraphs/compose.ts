// node compose.ts FILE OPEN-FILE PORT...: writes the supergraph of the four subgraphs on these ports into a file, and into another
// one the same without its policy, for gateways that cannot read that or would have to be taught whose rights it means.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeServices } from '@apollo/composition'
import { stripPolicy } from '@overstap/schema/policy'
import { parse } from 'graphql'
import { SUBGRAPHS } from './resolvers.ts'

const [, , file = '', openFile = '', ...ports] = process.argv
const { supergraphSdl, errors } = composeServices(
  SUBGRAPHS.map((name, index) => ({
    name,
    url: `http://127.0.0.1:${ports[index]}/graphql`,
    typeDefs: parse(readFileSync(join(import.meta.dirname, `${name}.graphql`), 'utf8')),
  })),
)
if (!supergraphSdl) throw new Error(`The subgraphs do not compose: ${errors?.map(each => each.message).join(' ')}`)
writeFileSync(file, supergraphSdl)
writeFileSync(openFile, stripPolicy(supergraphSdl))
