// A subgraph that was handed over lives by itself: installed by npm where nothing of this repository is in reach, it passes
// its checks and its tests, and starts. For all of them handover.test.ts shows that nothing is missing.

import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { handOver } from '../src/handover/hand-over.ts'
import { ROOT } from '../src/settings.ts'
import { temporaryFolder } from './scene.ts'

const NAME = 'spt-drenthe'

/** Without the programs of this repository, and without what an npm that runs these tests told it. */
const env = {
  HOME: process.env.HOME,
  PATH: process.env.PATH?.split(delimiter)
    .filter(each => !each.includes('node_modules'))
    .join(delimiter),
  TEST_DATABASE_URL: process.env.TEST_DATABASE_URL,
  NO_COLOR: '1',
}

test('a subgraph that was handed over is installed, checked, tested and started by itself', {
  timeout: 400_000,
}, async () => {
  const folder = join(await temporaryFolder(), 'repository')
  handOver(ROOT, NAME, folder)
  for (let place = folder; place !== dirname(place); place = dirname(place))
    expect(existsSync(join(place, 'node_modules')), place).toBe(false)
  const npm = async (...words: string[]) => {
    const { stdout } = await promisify(execFile)('npm', words, { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 })
    return stdout
  }

  await npm('ci', '--prefer-offline', '--no-audit', '--no-fund')
  await npm('run', 'check')
  // Those of the kit are the same there as here, where they run anyway.
  expect(await npm('test', '--', `subgraphs/${NAME}`, 'schema')).toMatch(/Tests +\d+ passed/)
  await expect(npm('start')).rejects.toThrow('SPT_DRENTHE_DATABASE_URL is not set.')
})
