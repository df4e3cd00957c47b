// The same data under one roof: a database with a schema for each owner, its tables made by the owner's own migrations and
// filled from the owner's database, and beside them what the merged statement needs and an owner keeps in its code.
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { connect, migrate, PAST_ROW_RULES, vacuumAnalyze } from '@overstap/kit'
import { creditOf } from '@overstap/schema/matching'
import { reference } from '@overstap/schema/reference'
import postgres, { type Sql } from 'postgres'
import { OWNERS, type OwnerName, ROOT } from '../../../mesh/src/settings.ts'

const NAME = 'merged'
/** What made the merged statement fastest: its data are in memory, and planning it anew takes as long as running it. */
const AT_ITS_BEST = { random_page_cost: 1.1, plan_cache_mode: 'force_generic_plan' }
const levels = [0, 1, 2, 3, 4]

export async function openMerged(adminUrl: string, databaseUrls: Record<OwnerName, string>): Promise<Sql> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} })
  await admin.unsafe(`create database ${NAME}`)
  await admin.end()
  const url = new URL(adminUrl)
  url.pathname = `/${NAME}`
  // One connection: a person's question is one statement, asked after the one before.
  const merged = postgres(url.href, { max: 1, onnotice: () => {}, connection: AT_ITS_BEST })
  await merged.unsafe('create extension pg_trgm; create extension btree_gist')
  for (const { name } of OWNERS) {
    await merged.unsafe(`create schema ${name}`)
    url.searchParams.set('search_path', `${name},public`)
    await makeTables(name, url.href)
    await copyTables(name, databaseUrls[name], merged)
  }
  await addMatchingRule(merged)
  await vacuumAnalyze(merged)
  return merged
}

async function makeTables(owner: OwnerName, url: string): Promise<void> {
  const database = connect({ url, poolSize: 1, statementTimeoutMs: 60_000, applicationName: 'bench' })
  try {
    await migrate(database.sql, join(ROOT, 'subgraphs', owner, 'db/migrations'))
  } finally {
    await database.close()
  }
}

async function copyTables(owner: OwnerName, url: string, merged: Sql): Promise<void> {
  // The rows come from tables with the same constraints: no key is checked twice.
  await merged`set session_replication_role = replica`
  const tables = await merged<{ name: string }[]>`
    select table_name as name from information_schema.tables
      where table_schema = ${owner} and table_name <> 'migrations'`
  for (const { name } of tables) await copyTable(url, name, merged, `${owner}.${name}`)
  await merged`reset session_replication_role`
}

/** Straight from one connection to the other, so that no table has to fit in memory. */
async function copyTable(url: string, from: string, merged: Sql, to: string): Promise<void> {
  // A connection for each table: the driver (postgres 3.4.9) may leave one paused after COPY TO STDOUT.
  const source = postgres(url, { max: 1, connection: PAST_ROW_RULES })
  try {
    const rows = await source.unsafe(`copy ${from} to stdout (format binary)`).readable()
    await pipeline(rows, await merged.unsafe(`copy ${to} from stdin (format binary)`).writable())
  } finally {
    await source.end()
  }
}

/** Which skills help with which, and what somebody earns with a skill: what every owner has in its code. */
async function addMatchingRule(merged: Sql): Promise<void> {
  const pairs = [...reference.adjacency].flatMap(([skill, near]) => near.map(neighbour => ({ skill, neighbour })))
  const credits = levels.flatMap(own =>
    levels.map(near => {
      const at = (needs: number) => creditOf({ level: own, adjacentLevel: near }, needs)
      return { own, near, at_1: at(1), at_2: at(2), at_3: at(3), at_4: at(4) }
    }),
  )
  await merged.unsafe(`create schema matching;
    create table matching.adjacency (skill text, neighbour text, primary key (skill, neighbour));
    create table matching.credits
      (own int, near int, at_1 int, at_2 int, at_3 int, at_4 int, primary key (own, near))`)
  await merged`insert into matching.adjacency ${merged(pairs)}`
  await merged`insert into matching.credits ${merged(credits)}`
}
