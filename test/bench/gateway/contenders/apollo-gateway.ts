// node apollo-gateway.ts SUPERGRAPH PORT [undici]: Apollo Server with Apollo's gateway, as its documentation sets it up;
// with `undici`, its data source fetches with that instead of make-fetch-happen.

import { readFileSync } from 'node:fs'
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { fetchWithUndici } from './fetch-with-undici.ts'

const [, , file = '', port, fetcher] = process.argv

// The data source reads nothing of a response that this one does not have.
const withUndici = fetchWithUndici as unknown as RemoteGraphQLDataSource['fetcher']
const buildService = ({ url = '' }) => new RemoteGraphQLDataSource({ url, fetcher: withUndici })

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(file, 'utf8'),
  ...(fetcher === 'undici' ? { buildService } : {}),
})

await startStandaloneServer(new ApolloServer({ gateway }), { listen: { host: '127.0.0.1', port: Number(port) } })
