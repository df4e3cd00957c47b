// What holds of every source, whatever its rows are: it says who it is, and answers nobody but the subgraph. For test files.

import { generateKeyPairSync, sign as signBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { askerOf, Hop } from './asker.ts'

export function answersOnlyItsSubgraph({
  prefix,
  key,
  tokenFor,
  post,
  ask,
}: Awaited<ReturnType<typeof askerOf>>): void {
  describe('who it is', () => {
    it('says its prefix, as of when its rows are, and with whom it overlaps', async () => {
      const { data } = await ask('{ source { prefix asOf overlaps } }')
      expect(data.source).toEqual({ prefix, asOf: expect.any(String), overlaps: expect.any(Array) })
      expect(Date.parse(data.source.asOf)).toBeLessThan(Date.now() + 60_000)
    })
  })

  describe('it answers nobody but the subgraph', () => {
    const body = JSON.stringify({ query: '{ source { prefix } }' })
    const now = Math.floor(Date.now() / 1000)

    it.each([
      ['a stranger’s key', { key: generateKeyPairSync('ed25519').privateKey }],
      ['the gateway itself', { issuer: 'overstap-gateway' }],
      ['a hop to another source', { audience: `${prefix}-else` }],
      ['a hop to another path', { path: '/elsewhere' }],
      ['a hop of yesterday', { changed: { iat: now - 86_400, exp: now - 86_370 } }],
      ['a hop without a number', { changed: { jti: '' } }],
      ['a hop of another body', { changed: { bdh: 'x' } }],
    ] as [string, Hop][])('not %s', async (_, hop) => {
      const { changed, ...rest } = hop
      const token = tokenFor(body, rest)
      const response = await post(body, changed ? resigned(token, changed) : token)
      expect(response.status).toBe(401)
      expect(JSON.stringify(await response.json())).not.toContain(prefix)
    })

    it('and no hop twice, and none without a token', async () => {
      const token = tokenFor(body, {})
      expect((await post(body, token)).status).toBe(200)
      expect((await post(body, token)).status).toBe(401)
      expect((await post(body, '')).status).toBe(401)
    })

    function resigned(token: string, claims: object): string {
      const [header = '', said = ''] = token.split('.')
      const changed = { ...JSON.parse(Buffer.from(said, 'base64url').toString()), ...claims }
      const signed = `${header}.${Buffer.from(JSON.stringify(changed)).toString('base64url')}`
      return `${signed}.${signBytes(null, Buffer.from(signed), key).toString('base64url')}`
    }
  })
}
