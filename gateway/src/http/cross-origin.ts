/**
 * Pages of which other sites may ask from a browser: those on the list, to the letter, and else none. Tokens travel in a
 * header, never in a cookie, so no credentials are allowed.
 */
import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'

/** How long a browser may remember what it was allowed, in seconds. */
const REMEMBERED_S = 600

/** Answers what a browser asks before it asks (preflight), on every address. */
export async function crossOrigin(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  await app.register(cors, {
    origin: [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['accept-language', 'apollo-require-preflight', 'authorization', 'content-type'],
    exposedHeaders: ['retry-after'],
    maxAge: REMEMBERED_S,
    // OPTIONS without an origin is no mistake: it asks what may be done here.
    strictPreflight: false,
  })
}

/**
 * Reads a list of origins.
 * @throws Error with a sentence for the operator where one is not an origin, such as `https://dashboard.example`.
 */
export function readOrigins(text: string | undefined): string[] {
  const origins = (text ?? '').split(',').map(each => each.trim())
  return origins.filter(isGiven).map(origin => {
    if (URL.parse(origin)?.origin === origin && /^https?:[^*]+$/.test(origin)) return origin
    throw new Error(
      `CORS_ORIGINS must be a list of origins with commas between, such as https://dashboard.example, but it has «${origin}».`,
    )
  })
}

const isGiven = (text: string) => text !== ''
