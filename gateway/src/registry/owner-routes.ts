/** Who may publish what, and what owners let others do with what is theirs. */
import type { FastifyInstance } from 'fastify'
import type { Answering } from './answering.ts'
import { registrantIn, releaseIn, revocationIn, subjectIn } from './bodies.ts'
import { newPublishToken, requireOperator, requireOwnerOf } from './caller.ts'
import { notFound } from './refusals.ts'
import type { Store } from './store.ts'
import { addRelease, registerSubgraph, revokeRelease, revokeToken } from './write.ts'

interface Options {
  store: Store
  answering: Answering
}

export function ownerRoutes(app: FastifyInstance, { store, answering }: Options): void {
  app.post(
    '/registry/invite',
    answering(async (caller, { body }) => {
      requireOperator(caller)
      const registrant = registrantIn(body)
      const { token, tokenHash } = newPublishToken()
      await store.change(
        statements => registerSubgraph(statements, registrant, tokenHash, caller.name),
        () => ({ actor: caller.name, action: 'invite', subject: registrant.name, outcome: 'a publish token' }),
      )
      return { ...registrant, token }
    }),
  )
  app.post(
    '/registry/revoke',
    answering(async (caller, { body }) => {
      const name = subjectIn(body)
      requireOwnerOf(caller, name)
      const revoked = await store.change(
        statements => revokeToken(statements, name),
        done => ({ actor: caller.name, action: 'revoke', subject: name, outcome: done ? 'revoked' : 'had none' }),
      )
      return { name, revoked }
    }),
  )
  app.post(
    '/registry/releases',
    answering(async (caller, { body }) => {
      const release = releaseIn(body)
      const { owner } = release
      requireOwnerOf(caller, owner)
      const owners = await store.registrants()
      if (!owners.some(({ name }) => name === owner)) throw notFound(`There is no subgraph «${owner}».`)
      const number = await store.change(
        statements => addRelease(statements, release, caller.name),
        made => ({ actor: caller.name, action: 'release', subject: owner, outcome: `release ${made}` }),
      )
      return { number, ...release }
    }),
  )
  app.post(
    '/registry/releases/revoke',
    answering(async (caller, { body }) => {
      const { owner, number } = revocationIn(body)
      requireOwnerOf(caller, owner)
      const revoked = await store.change(
        statements => revokeRelease(statements, owner, number, caller.name),
        done => ({
          actor: caller.name,
          action: 'take back',
          subject: owner,
          outcome: done ? `release ${number}` : `no release ${number}`,
        }),
      )
      if (!revoked) throw notFound(`«${owner}» has no release ${number} that is good.`)
      return { number, revoked }
    }),
  )
}
