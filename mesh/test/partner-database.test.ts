// What a partner can reach in a cluster that it shares with others: its own database.

import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, expect, test } from 'vitest'
import { type Cluster, startCluster } from '../src/postgres/start-cluster.ts'

const folder = await mkdtemp(join(tmpdir(), 'overstap-mesh-'))
await chmod(folder, 0o711)
const cluster: Cluster = await startCluster({ folder, throwaway: true, log: () => {} })
afterAll(cluster.stop)
const candidates = await cluster.createPartner('candidates')
const funding = await cluster.createPartner('funding')

async function ask(url: string, text: string): Promise<readonly unknown[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return [...(await sql.unsafe(text))]
  } finally {
    await sql.end()
  }
}

function into(url: string, database: string): string {
  return Object.assign(new URL(url), { pathname: `/${database}` }).href
}

test('a partner makes tables and extensions in its own database', async () => {
  await ask(candidates, 'CREATE TABLE people (id int); CREATE EXTENSION pg_trgm')
  expect(await ask(candidates, 'SELECT count(*)::int AS people FROM people')).toEqual([{ people: 0 }])
})

test.each(['funding', 'postgres', 'template1'])('a partner cannot enter the database %s', async database => {
  await expect(ask(into(candidates, database), 'SELECT 1')).rejects.toThrow(/permission denied for database/)
})

test.each([
  ['become another role', 'SET ROLE funding'],
  ['make a database', 'CREATE DATABASE mine'],
  ['make a role', 'CREATE ROLE mine'],
  ['read files of the server', "SELECT pg_read_file('PG_VERSION')"],
  ['run programs on the server', "COPY (SELECT 1) TO PROGRAM 'true'"],
  ['reach out with dblink', 'CREATE EXTENSION dblink'],
])('a partner cannot %s', async (_what, statement) => {
  await expect(ask(candidates, statement)).rejects.toThrow(/permission denied/)
})

test('a wrong password opens nothing', async () => {
  const guessed = Object.assign(new URL(funding), { password: 'funding' }).href
  await expect(ask(guessed, 'SELECT 1')).rejects.toThrow(/password authentication failed/)
})

test('one partner cannot use up the connections of the others', async () => {
  const greedy = postgres(candidates, { max: 31, onnotice: () => {} })
  const held = Promise.all(Array.from({ length: 31 }, () => greedy`SELECT pg_sleep(1)`))
  await expect(held).rejects.toThrow(/too many connections for role "candidates"/)
  expect(await ask(funding, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  await greedy.end({ timeout: 0 })
})

test('asking for the same partner again gives the same way in and keeps its data', async () => {
  expect(await cluster.createPartner('candidates')).toBe(candidates)
})

test.each(['', 'Funding', 'a"b', 'a b', 'x'.repeat(41)])('a name that is no plain word is refused: %j', async name => {
  await expect(cluster.createPartner(name)).rejects.toThrow('lower case letters')
})
