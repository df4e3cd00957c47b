/** Sends what a cache on the way may keep: compressed, or only that what the caller has is still so. */
import type { FastifyReply, FastifyRequest } from 'fastify'

/** @param identity what the answer is made of, hashed: of the same comes the same. */
export function isStillSo({ headers }: FastifyRequest, reply: FastifyReply, identity: string): boolean {
  // Weak, as the same answer travels compressed in one way or another.
  const tag = `W/"${identity}"`
  void reply.header('etag', tag)
  const theirs = headers['if-none-match']?.split(',').map(each => each.trim()) ?? []
  return theirs.some(each => each === '*' || each === tag || each === `"${identity}"`)
}

/** Adds to what the answer depends on. */
export function vary(reply: FastifyReply, on: string): void {
  const before = reply.getHeader('vary')
  void reply.header('vary', before ? `${before}, ${on}` : on)
}
