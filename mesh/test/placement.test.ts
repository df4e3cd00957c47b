// Where the data go when the account that runs PostgreSQL cannot enter the folder asked for. Root needs such an account;
// for anybody else the data stay where they were asked to be, and both are tested by the same promises.

import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { serverAccount } from '../src/postgres/account.ts'
import { placeBinaries } from '../src/postgres/placement.ts'
import { startCluster } from '../src/postgres/start-cluster.ts'
import { temporaryFolder } from './scene.ts'

const account = serverAccount()

async function start(folder: string) {
  const events: string[] = []
  const cluster = await startCluster({ folder, log: event => events.push(event) })
  onTestFinished(async () => {
    await cluster.stop()
    await rm(cluster.home, { recursive: true, force: true })
  })
  return { cluster, events }
}

test('an open folder holds its own data, private to the account', async () => {
  const folder = join(await temporaryFolder('open'), 'data', 'postgres')
  const { cluster } = await start(folder)
  expect(cluster.home).toBe(folder)
  const { mode, uid } = await stat(join(folder, 'data'))
  expect(mode & 0o777).toBe(0o700)
  expect(uid).toBe(account?.uid ?? process.getuid?.())
})

test('a folder under a closed one starts all the same, says where its data are, and finds them again', async () => {
  const folder = join(await temporaryFolder('closed'), 'postgres')
  const first = await start(folder)
  await first.cluster.createPartner('candidates')
  if (account) expect(first.events.join('\n')).toContain(`keeps its data in ${first.cluster.home}`)
  else expect(first.cluster.home).toBe(folder)
  await first.cluster.stop()
  const second = await start(folder)
  expect(second.cluster.home).toBe(first.cluster.home)
  expect(second.cluster.adminUrl).toBe(first.cluster.adminUrl)
})

test('emptying the folder empties the cluster, wherever its data are', async () => {
  const folder = join(await temporaryFolder('closed'), 'postgres')
  const first = await start(folder)
  await first.cluster.stop()
  await rm(folder, { recursive: true })
  const second = await start(folder)
  expect(second.cluster.home).toBe(first.cluster.home)
  expect(second.events.join('\n')).toContain('a new cluster')
})

test('passwords are for the launcher only', async () => {
  const folder = await temporaryFolder('open')
  await start(folder)
  const { mode, uid } = await stat(join(folder, 'cluster.json'))
  expect(mode & 0o777).toBe(0o600)
  expect(uid).toBe(process.getuid?.())
})

test('programs that the account cannot reach are copied once to where it can', async () => {
  const closed = await temporaryFolder('closed')
  const home = await temporaryFolder('open')
  await mkdir(join(closed, 'bin'))
  const binaries = { root: closed, version: '18.0.0' }
  const events: string[] = []
  const placed = () => placeBinaries(binaries, account, home, event => events.push(event))
  expect(await placed()).toBe(account ? join(home, 'binaries-18.0.0') : closed)
  expect(await placed()).toBe(account ? join(home, 'binaries-18.0.0') : closed)
  expect(events.length).toBe(account ? 1 : 0)
})
