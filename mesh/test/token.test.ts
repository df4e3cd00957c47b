// `npm run token`: a token on stdout, or a sentence on stderr, never both.

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { decodeJwt } from 'jose'
import { expect, test } from 'vitest'
import { ROOT } from '../src/settings.ts'
import { temporaryFolder } from './scene.ts'

async function token(words: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'mesh/src/token.ts'), ...words], {
    env: { OVERSTAP_DATA: await temporaryFolder(), ...env },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('a token carries the role, organisation, regions and purpose asked for', async () => {
  const asked = '--role coach --org register:uwv --regions drenthe,groningen --purpose FUNDING_ASSESSMENT'
  const { status, stdout, stderr } = await token(asked.split(' '))
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(decodeJwt(stdout.trim())).toMatchObject({
    role: 'coach',
    org: 'register:uwv',
    regions: ['drenthe', 'groningen'],
    purpose: 'FUNDING_ASSESSMENT',
  })
})

test.each([
  [[], '--role is missing. Give one of dashboard, partner, coach, operator.'],
  [['--role', 'boss'], '--role must be one of dashboard, partner, coach, operator, but it is «boss».'],
  [
    ['--role', 'coach', '--purpose', 'CURIOSITY'],
    '--purpose must be one of MEDIATION, FUNDING_ASSESSMENT, STATISTICS, SUPPORT, but it is «CURIOSITY».',
  ],
])('%j gets a sentence instead of a token', async (words, sentence) => {
  expect(await token(words)).toEqual({ status: 1, stdout: '', stderr: `${sentence}\n` })
})

test.each(['--roll', 'coach'])('a word that is not known, %s, gets a sentence instead of a token', async word => {
  const { status, stdout, stderr } = await token(['--role', 'coach', word])
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(new RegExp(`^[^\\n]*${word}[^\\n]*\\n$`))
})

test('the development issuer makes no token in production', async () => {
  const { status, stdout, stderr } = await token(['--role', 'coach'], { NODE_ENV: 'production' })
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/^[^\n]*does not work with NODE_ENV=production\.\n$/)
})
