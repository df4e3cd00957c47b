/**
 * How the gateway is, for whoever starts and stops it. It is ready whether partners are or not: an answer with holes is an
 * answer. On its way out it is not, so that nobody sends it new questions.
 */
import type { FastifyInstance } from 'fastify'

export function serveHealth(app: FastifyInstance): void {
  let leaving = false
  app.addHook('preClose', async () => {
    leaving = true
  })
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async (_request, reply) => {
    if (!leaving) return { status: 'ready' }
    return reply.code(503).send({ status: 'not ready', because: 'it is stopping' })
  })
}
