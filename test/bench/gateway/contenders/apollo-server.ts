// node apollo-server.ts SUPERGRAPH PORT ANSWER: Apollo Server over a gateway that gives one answer to every question and asks
// nobody. The question is read, parsed and validated, and the answer is written: what the shell around a gateway costs.

import { readFileSync } from 'node:fs'
import { Supergraph } from '@apollo/federation-internals'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'

const [, , supergraphFile = '', port, answerFile = ''] = process.argv
const supergraph = readFileSync(supergraphFile, 'utf8')
const schema = Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema()
const answer = JSON.parse(readFileSync(answerFile, 'utf8'))

const server = new ApolloServer({
  gateway: {
    load: async () => ({ executor: async () => answer }),
    onSchemaLoadOrUpdate: tell => {
      tell({ apiSchema: schema, coreSupergraphSdl: supergraph })
      return () => {}
    },
    stop: async () => {},
  },
})

await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: Number(port) } })
