/**
 * `GET /explorer`: where one writes a question, sees what can be asked, and gets the answer. It is GraphiQL, served from here
 * and from nowhere else, so it works offline. What runs in the browser is in gateway/explorer/; its build is committed.
 */
import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { vary } from '../../http/send-kept.ts'
import { FOR_EVER, takesBrotli } from '../built.ts'
import { builtFiles } from './built-files.ts'
import { examplesIn } from './examples.ts'
import { pageOf } from './page.ts'

interface Shown {
  /** The folder with the operations that come with the contract. */
  operations: string
  /** Where the development issuer gives tokens to this page; undefined where there is none. */
  tokensUrl: URL | undefined
}

const ROLES = ['coach', 'partner', 'dashboard', 'operator']

export function serveExplorer(app: FastifyInstance, { operations, tokensUrl }: Shown): void {
  const files = builtFiles()
  const tokens = tokensUrl ? { url: tokensUrl.href, roles: ROLES } : null
  const settings = { examples: examplesIn(operations), tokens }
  const withoutPolicy = { helmet: { contentSecurityPolicy: false } }
  app.get('/explorer', withoutPolicy, async (_request, reply) => {
    const nonce = randomBytes(16).toString('base64')
    void reply.type('text/html; charset=utf-8').header('content-security-policy', policyWith(nonce, tokensUrl))
    return pageOf(settings, { nonce, ...files })
  })
  for (const file of [files.script, files.style])
    app.get(`/explorer/${file.name}`, async (request, reply) => {
      const isPacked = takesBrotli(request.headers['accept-encoding'])
      void reply.type(file.type).header('cache-control', FOR_EVER)
      vary(reply, 'accept-encoding')
      if (isPacked) void reply.header('content-encoding', 'br')
      return isPacked ? file.packed : file.unpack()
    })
}

/** Its own script and style, and for what menus put into the page while they are open the word of this one answer. */
function policyWith(nonce: string, tokensUrl: URL | undefined): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    `connect-src 'self'${tokensUrl ? ` ${tokensUrl.origin}` : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
