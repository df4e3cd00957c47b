/**
 * What every answer tells a browser: nothing here is a page, so load nothing for it, frame it nowhere, guess no type. A
 * route that does serve a page opens what it needs, and only for itself, with its option `helmet`.
 */
import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

const NOTHING = { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] }

export async function securityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: NOTHING },
    frameguard: { action: 'deny' },
    // Whoever may read an answer from another site is said by cross-origin.ts; nobody may embed one.
    crossOriginResourcePolicy: { policy: 'same-origin' },
  })
  // An answer is for who asked, and for now: on the way nobody keeps it, unless it says so itself (kept/).
  app.addHook('onRequest', async (_request, reply) => void reply.header('cache-control', 'no-store'))
}
