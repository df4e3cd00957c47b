// A gateway that cannot start says why, in a sentence, and is gone: nobody waits for what will never answer.

import { spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'

const taken = createServer().listen(0, '127.0.0.1')
await once(taken, 'listening')
const address = taken.address()
const port = typeof address === 'object' ? String(address?.port) : ''
afterAll(() => taken.close())

it('that finds its port taken ends with exit code 1', async () => {
  const env = { PATH: process.env.PATH, PORT: port, LOG_LEVEL: 'silent' }
  const child = spawn(process.execPath, [join(import.meta.dirname, '../src/main.ts')], { env })
  let told = ''
  child.stderr.on('data', part => {
    told += part
  })
  const [code] = await once(child, 'close', { signal: AbortSignal.timeout(25_000) }).finally(() =>
    child.kill('SIGKILL'),
  )
  expect([code, told]).toEqual([1, expect.stringContaining(`port ${port} is taken`)])
})

describe('what cannot be right is refused by the name of its variable, without what it says', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })
  it.each([
    ['PORT', '70000', 'at most 65535'],
    ['PORT', 'abc', 'a whole number'],
    ['GATEWAY_SIGNING_KEY', 'a-secret', 'a private Ed25519 key'],
    ['GATEWAY_SIGNING_KEY', '{"kty":"OKP"}', 'a private Ed25519 key'],
    ['GATEWAY_SIGNING_KEY', JSON.stringify(rsa), 'a private Ed25519 key'],
  ])('%s', (variable, text, wanted) => {
    const read = () => readConfig({}, { [variable]: text })
    expect(read).toThrow(new RegExp(`${variable} must be ${wanted}`))
    if (variable === 'GATEWAY_SIGNING_KEY') expect(read).not.toThrow(text)
  })
})
