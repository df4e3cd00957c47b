// A subgraph in one file, without a kit: schema/CONTRACT.md is what it follows, with graphql, @apollo/subgraph and what Node
// brings. Nothing here is needed by anybody else, so that it can leave this repository as it is.

import { createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { GraphQLError, graphql, parse } from 'graphql'

const NAME = 'template-plain'
const HOST = process.env.HOST || '127.0.0.1'
const PORT = Number(process.env.TEMPLATE_PLAIN_PORT || 4020)
const LARGEST_BODY = 4 * 1024 * 1024
const TOO_LARGE = new Error('the body is too large')

// ---- What it owns: made-up rows, where yours come from a database of your own.

const DAY_MS = 86_400_000
const today = () => new Date().toISOString().slice(0, 10)
const inDays = days => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)
const workshops = [
  { number: 1, title: 'Lassen voor beginners', municipality: 'GM0114', heldOn: inDays(-40) },
  { number: 2, title: 'Schakelkast bedraden', municipality: 'GM0014', heldOn: inDays(9) },
  { number: 3, title: 'Eerste stappen met CNC', municipality: 'GM0118', heldOn: inDays(16) },
]
const coming = () => workshops.filter(({ heldOn }) => heldOn >= today()).sort((a, b) => (a.heldOn < b.heldOn ? -1 : 1))

// ---- What it answers. References are async: a fault is the answer to one of them, and not to all.

const resolvers = {
  Query: {
    templatePlainWorkshops: () => coming(),
  },
  TemplatePlainWorkshop: {
    __resolveReference: async ({ id }) => workshops.find(({ number }) => id === `template-plain:${number}`) ?? null,
    id: ({ number }) => `template-plain:${number}`,
    municipality: ({ municipality }) => ({ code: municipality }),
  },
  Candidate: {
    __resolveReference: async ({ id }, viewer) => {
      needs(viewer, 'candidate:profile')
      return { id }
    },
    templatePlainWorkshops: (_, __, viewer) => {
      needs(viewer, 'candidate:full')
      return coming().length
    },
  },
}

/** The rights are those that schema.graphql names at this place: the gateway keeps to them, and a subgraph does not rely on it. */
function needs({ role, rights }, right) {
  if (Array.isArray(rights) && rights.includes(right)) return
  const code = role === 'none' ? 'UNAUTHENTICATED' : 'FORBIDDEN'
  throw new GraphQLError(`This takes the right «${right}».`, { extensions: { code } })
}

const schema = buildSubgraphSchema({
  typeDefs: parse(readFileSync(new URL('schema.graphql', import.meta.url), 'utf8')),
  resolvers,
})

// ---- Who is asking: the six steps of CONTRACT.md, in their order. Whatever is wrong, the answer is the same.

const { keys } = JSON.parse(process.env.GATEWAY_PUBLIC_KEYS || '{"keys":[]}')
if (keys.length === 0 && process.env.NODE_ENV === 'production')
  throw new Error('GATEWAY_PUBLIC_KEYS must be set in production: the JSON Web Key Set of the gateway.')
const gatewayKeys = new Map(keys.map(key => [thumbprintOf(key), createPublicKey({ key, format: 'jwk' })]))
const CLOCKS_DIFFER_S = 30
const LIFETIME_S = 30
const MOST_REMEMBERED = 100_000
const seen = new Map()

/** What the gateway says of the caller. Throws, for the log, why this is no hop of the gateway. */
function viewerOf(request, body) {
  if (gatewayKeys.size === 0) return { role: 'none', rights: [] }
  const [head, claims, signature, ...more] = String(request.headers['overstap-viewer'] ?? '').split('.')
  if (!signature || more.length > 0) throw new Error('there is no signed header')
  const { alg, kid, crit } = JSON.parse(Buffer.from(head, 'base64url').toString())
  const key = gatewayKeys.get(kid)
  if (alg !== 'EdDSA' || crit !== undefined || !key) throw new Error('the key is not a known one')
  if (!verify(null, Buffer.from(`${head}.${claims}`), key, Buffer.from(signature, 'base64url')))
    throw new Error('the signature is not good')
  const viewer = JSON.parse(Buffer.from(claims, 'base64url').toString())
  const { iss, aud, iat, exp, htm, htp, bdh, jti } = viewer
  const now = Date.now() / 1000
  if (iss !== 'overstap-gateway' || aud !== NAME) throw new Error('it is not for this subgraph')
  if (!(exp >= now - CLOCKS_DIFFER_S && iat >= now - LIFETIME_S - CLOCKS_DIFFER_S && iat <= now + CLOCKS_DIFFER_S))
    throw new Error('it is not of now')
  if (htm !== 'POST' || request.method !== 'POST' || htp !== request.url) throw new Error('the path is another')
  if (bdh !== digestOf(body)) throw new Error('the body is another')
  takeOnce(jti, Math.min(exp, iat + LIFETIME_S) + CLOCKS_DIFFER_S, now)
  return viewer
}

/** Of two that come with one number only one passes, and what is still good is never forgotten. */
function takeOnce(jti, until, now) {
  for (const [old, end] of seen) {
    if (end > now) break
    seen.delete(old)
  }
  if (typeof jti !== 'string' || jti === '' || seen.has(jti)) throw new Error('it was seen before')
  if (seen.size >= MOST_REMEMBERED) throw new Error('more hops a minute than can be remembered')
  seen.set(jti, until)
}

function thumbprintOf({ crv, kty, x }) {
  return digestOf(JSON.stringify({ crv, kty, x }))
}

function digestOf(bytes) {
  return createHash('sha256').update(bytes).digest('base64url')
}

// ---- HTTP.

const server = createServer(async (request, response) => {
  const answer = (status, value) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
  if (request.url === '/health/live' || request.url === '/health/ready') return answer(200, { status: 'ready' })
  try {
    const body = await bodyOf(request)
    let viewer
    try {
      viewer = viewerOf(request, body)
    } catch (fault) {
      log('a hop is refused', fault)
      const message = 'This is not a hop that the gateway signed for this subgraph. Ask through the gateway.'
      return answer(401, { errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] })
    }
    if (request.method !== 'POST' || request.url !== '/graphql') return answer(404, {})
    const { query, variables } = JSON.parse(body.toString())
    if (typeof query !== 'string') throw new Error('there is no question in the body')
    const result = await graphql({ schema, source: query, variableValues: variables, contextValue: viewer })
    // Without data it was not executed: what was asked does not fit the schema.
    answer('data' in result ? 200 : 400, result)
  } catch (fault) {
    log('a fault while answering', fault)
    answer(fault === TOO_LARGE ? 413 : 400, {
      errors: [{ message: 'A body is JSON such as {"query": "...", "variables": {}}, of at most 4 MB.' }],
    })
  }
})

async function bodyOf(request) {
  const parts = []
  let size = 0
  for await (const part of request) {
    size += part.length
    // The rest is read and forgotten: whoever sends it hears why it is refused.
    if (size <= LARGEST_BODY) parts.push(part)
  }
  if (size > LARGEST_BODY) throw TOO_LARGE
  return Buffer.concat(parts)
}

/** One JSON object a line, with nothing in it that a caller said. */
function log(msg, fault) {
  console.log(JSON.stringify({ time: new Date().toISOString(), name: NAME, msg, because: fault?.message }))
}

server.on('error', fault => {
  log('cannot start: choose another port with TEMPLATE_PLAIN_PORT if this one is taken', fault)
  process.exitCode = 1
})
server.listen(PORT, HOST, () => log(`listens on http://${HOST}:${PORT}/graphql`))
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => server.close())
