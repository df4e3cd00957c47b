/** How a server stops, a subgraph's as the gateway's. */
import type { FastifyInstance } from 'fastify'

/**
 * On the way out every question under way gets its answer, and then no connection is kept: neither one that is alive
 * between questions nor one that was opened and never used, which Node would wait for.
 */
export function closeAfterAnswers(app: FastifyInstance): void {
  let underWay = 0
  let closing = false
  const closeWhenDone = () => {
    if (closing && underWay === 0) app.server.closeAllConnections()
  }
  app.addHook('onRequest', async (_request, reply) => {
    underWay += 1
    reply.raw.once('close', () => {
      underWay -= 1
      closeWhenDone()
    })
  })
  app.addHook('preClose', async () => {
    closing = true
    setImmediate(closeWhenDone)
  })
}
