/**
 * What is read of the registry. Anybody may see which subgraphs there are and whose they are, and the schema of clients where
 * anybody may ask it, and the key that hops are verified with; addresses, contacts and contracts are for partners, the audit trail for operators.
 */
import { createPublicKey, type KeyObject } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Introspection } from '../policy/introspection.ts'
import type { Answering } from './answering.ts'
import { type Caller, requireOperator, requirePartner } from './caller.ts'
import { forbidden, notFound } from './refusals.ts'
import type { Member, State, Store } from './store.ts'

const GRAPHS_LISTED = 20
const LINES_LISTED = 200

interface Options {
  store: Store
  answering: Answering
  introspection: Introspection
  /** With which this gateway signs its hops. */
  signingKey: KeyObject
}

export function readRoutes(app: FastifyInstance, { store, answering, introspection, signingKey }: Options): void {
  const keys = { keys: [createPublicKey(signingKey).export({ format: 'jwk' })] }
  app.get(
    '/registry',
    answering(async caller => {
      const [{ graph, members }, graphs] = [await store.state(), await store.graphs(GRAPHS_LISTED)]
      if (caller.kind !== 'viewer') return { graph, subgraphs: members.map(withoutTexts), graphs }
      return { graph, subgraphs: members.map(publicPart), graphs: graphs.map(({ madeBy: _, ...each }) => each) }
    }),
  )
  app.get(
    '/registry/whoami',
    answering(async caller => {
      if (caller.kind === 'owner') return { kind: 'owner', ...caller.registrant }
      return { kind: caller.kind === 'operator' ? 'operator' : caller.viewer.role, name: caller.name }
    }),
  )
  // Public by its nature, and needed whether the database is there or not.
  app.get('/registry/keys', async () => keys)
  app.get(
    '/registry/api',
    answering(async caller => {
      if (introspection === 'known' && !isKnown(caller))
        throw forbidden('The schema is shown to partners, coaches and operators: send a token.')
      return textOf(store, 'api')
    }),
  )
  app.get(
    '/registry/supergraph',
    answering(async caller => {
      requirePartner(caller)
      return textOf(store, 'supergraph')
    }),
  )
  app.get(
    '/registry/subgraphs/:name',
    answering(async (caller, request) => {
      requirePartner(caller)
      // Fastify has read the address by this pattern.
      const { name } = request.params as { name: string }
      return memberOf(await store.state(), name)
    }),
  )
  app.get(
    '/registry/releases',
    answering(async caller => {
      requirePartner(caller)
      return { releases: (await store.state()).releases }
    }),
  )
  app.get(
    '/registry/audit',
    answering(async caller => {
      requireOperator(caller)
      return { lines: await store.audit(LINES_LISTED) }
    }),
  )
}

/** @throws GraphQLError NOT_FOUND. */
export function memberOf({ members }: State, name: string): Member {
  const found = members.find(each => each.name === name)
  if (found) return found
  const names = members.map(each => each.name).join(', ')
  throw notFound(`There is no «${name.slice(0, 40)}» in the graph. There are: ${names || 'none'}.`)
}

async function textOf(store: Store, what: 'supergraph' | 'api'): Promise<{ graph: number; text: string }> {
  const { graph } = await store.state()
  const text = await store.textOf(graph, what)
  if (text === undefined) throw notFound('Nobody has published yet.')
  return { graph, text }
}

function isKnown(caller: Caller): boolean {
  return caller.kind !== 'viewer' || !['none', 'dashboard'].includes(caller.viewer.role)
}

function withoutTexts({ sdl: _, contracts: __, ...member }: Member): object {
  return member
}

function publicPart({ name, organisation, version, publishedAt }: Member): object {
  return { name, organisation, version, publishedAt }
}
