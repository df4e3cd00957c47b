// node subgraph.ts NAME PORT [SDL]: one subgraph, with what the SDL adds to its own. It answers a question the first time with graphql-js and from memory ever
// after, so that under load it costs next to nothing, and it counts what it is asked: GET /calls, DELETE /calls.

import { readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { graphql, parse } from 'graphql'
import { resolvers, SUBGRAPHS } from './resolvers.ts'

const [, , named, port, more = ''] = process.argv
const name = SUBGRAPHS.find(each => each === named)
if (name === undefined) throw new Error(`Give the name of a subgraph, one of ${SUBGRAPHS.join(', ')}.`)

const typeDefs = parse(readFileSync(join(import.meta.dirname, `${name}.graphql`), 'utf8') + more)
const schema = buildSubgraphSchema({ typeDefs, resolvers: resolvers[name] })

/** By the whole body of the request. */
const answers = new Map<string, Buffer>()
let calls = 0
/** Calls whose answer had to be worked out. */
let first = 0

// Kept open for longer than any benchmark takes: nobody is to be measured by how well it notices a closed connection.
createServer({ keepAliveTimeout: 3_600_000 }, (request, response) => {
  if (request.method === 'GET') return send(response, Buffer.from(JSON.stringify({ calls, first })))
  if (request.method === 'DELETE') {
    calls = 0
    first = 0
    return send(response, Buffer.from('{}'))
  }
  let body = ''
  request.setEncoding('utf8')
  request.on('data', chunk => {
    body += chunk
  })
  request.on('end', () => {
    calls += 1
    const known = answers.get(body)
    if (known) send(response, known)
    else void workOut(body).then(answer => send(response, answer))
  })
}).listen(Number(port), '127.0.0.1')

async function workOut(body: string): Promise<Buffer> {
  first += 1
  const { query, variables } = JSON.parse(body)
  const answer = Buffer.from(JSON.stringify(await graphql({ schema, source: query, variableValues: variables })))
  answers.set(body, answer)
  return answer
}

function send(response: ServerResponse, answer: Buffer): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length })
  response.end(answer)
}
