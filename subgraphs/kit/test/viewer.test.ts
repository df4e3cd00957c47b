import { generateKeyPairSync } from 'node:crypto'
import { exportJWK, SignJWT, UnsecuredJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { viewerVerifier } from '../src/viewer.ts'

const gateway = generateKeyPairSync('ed25519')
const stranger = generateKeyPairSync('ed25519')
const verify = viewerVerifier('candidates', { keys: [await exportJWK(gateway.publicKey)] })

function token(
  change: { audience?: string; issuer?: string; issuedAt?: number; expires?: number; key?: typeof gateway } = {},
) {
  const now = Math.floor(Date.now() / 1000)
  return new SignJWT({ role: 'coach', org: 'register:spt', regions: ['drenthe', 7], purpose: 'MEDIATION' })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setSubject('coach-1')
    .setIssuer(change.issuer ?? 'overstap-gateway')
    .setAudience(change.audience ?? 'candidates')
    .setIssuedAt(change.issuedAt ?? now)
    .setExpirationTime(change.expires ?? now + 30)
    .sign((change.key ?? gateway).privateKey)
}

describe('the viewer', () => {
  it('is who the gateway says', async () => {
    expect(await verify(await token())).toEqual({
      role: 'coach',
      subject: 'coach-1',
      organisation: 'register:spt',
      regions: ['drenthe'],
      purpose: 'MEDIATION',
    })
  })

  it('is nobody without a header', async () => {
    expect((await verify(undefined)).role).toBe('none')
  })

  const now = Math.floor(Date.now() / 1000)
  it.each([
    ['meant for another subgraph', token({ audience: 'vacancies' })],
    ['of another issuer', token({ issuer: 'somebody' })],
    ['signed with another key', token({ key: stranger })],
    ['expired', token({ issuedAt: now - 120, expires: now - 90 })],
    ['older than a minute, whatever its expiry', token({ issuedAt: now - 3600, expires: now + 3600 })],
    ['from the future', token({ issuedAt: now + 600, expires: now + 630 })],
    ['unsigned', new UnsecuredJWT({ role: 'coach' }).setAudience('candidates').setIssuer('overstap-gateway').encode()],
    ['nonsense', 'abc'],
    ['empty', ''],
  ])('is refused when the token is %s', async (_, header) => {
    await expect(verify(await header)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } })
  })

  it('is refused when no key of a gateway is known', async () => {
    await expect(viewerVerifier('candidates', { keys: [] })(await token())).rejects.toMatchObject({
      extensions: { code: 'UNAUTHENTICATED' },
    })
  })
})
