// What a signature costs each hop: processor time of the gateway that signs and of the subgraph that verifies, digest of
// the body included.

import { generateKeyPairSync } from 'node:crypto'
import { rightsOf } from '@overstap/schema/rights'
import { hopSigner } from '../../gateway/src/policy/sign-hop.ts'
import { hopVerifier } from '../../subgraphs/kit/src/hop.ts'
import { table } from './table.ts'

const HOPS = 2_000
const WARM_UP = 200
const BODIES = [1_000, 50_000]
const COACH = {
  role: 'coach',
  sub: 'coach-1',
  org: 'register:spt',
  regions: ['drenthe'],
  purpose: 'MEDIATION',
  rights: rightsOf('coach', 'MEDIATION'),
} as const

export async function benchHop(): Promise<string> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const sign = hopSigner(privateKey)(COACH, 'a'.repeat(32))
  const verify = await hopVerifier('candidates', { keys: [publicKey.export({ format: 'jwk' })] })
  const rows: string[][] = []
  for (const size of BODIES) {
    const body = 'x'.repeat(size)
    const bytes = Buffer.from(body)
    const signed = () => sign({ partner: 'candidates', path: '/graphql', body })
    const verified = (token: string) => verify({ token, method: 'POST', path: '/graphql', body: bytes })
    for (let hop = 0; hop < WARM_UP; hop++) await verified(await signed())
    const tokens: string[] = []
    const signing = await processorTime(async () => tokens.push(await signed()))
    const verifying = await processorTime(hop => verified(tokens[hop] ?? ''))
    rows.push([`${size / 1000} kB`, ...[signing, verifying, signing + verifying].map(time => time.toFixed(3))])
  }
  return table(`Processor time of a hop's signature, ms, mean of ${HOPS}`, ['body', 'sign', 'verify', 'both'], rows)
}

/** Milliseconds for one, of all threads: the cryptography is not done on the one that waits for it. */
async function processorTime(work: (hop: number) => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  for (let hop = 0; hop < HOPS; hop++) await work(hop)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / HOPS
}
