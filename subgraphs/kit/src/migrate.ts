/**
 * Brings a database to the version of this code: SQL files `0001-what-it-does.sql`, applied in order, each in a
 * transaction of its own, under an advisory lock so that two replicas do not migrate at once. Files are append-only: a
 * changed file, or a database that is newer than the code, is refused. The kit has tables of its own in each database, with
 * files and a register of their own, so that kit and subgraph can each append.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Sql } from 'postgres'

/** Any number will do, as long as everybody who migrates takes the same one. */
const LOCK = 4_201_507

/**
 * Applies the files of `folder` that the database has not seen, by its table `register`. Returns the names of those
 * applied now.
 * @throws Error when a file was changed after it was applied, or the database holds migrations that the folder does not.
 */
export async function migrate(sql: Sql, folder: string, register = 'migrations'): Promise<string[]> {
  const files = readdirSync(folder)
    .filter(name => name.endsWith('.sql'))
    .sort()
    .map(name => {
      const text = readFileSync(join(folder, name), 'utf8')
      return { name, text, digest: createHash('sha256').update(text).digest('hex') }
    })
  const connection = await sql.reserve()
  try {
    // Whoever waits for another replica's migration waits as long as it takes.
    await connection`set statement_timeout = 0`
    await connection`select pg_advisory_lock(${LOCK})`
    await connection`
      create table if not exists ${connection(register)} (
        name text primary key,
        digest text not null,
        applied_at timestamptz not null default now()
      )`
    const applied = await connection<
      { name: string; digest: string }[]
    >`select name, digest from ${connection(register)} order by name`
    refuseStrangers(applied, files)
    const missing = files.slice(applied.length)
    for (const file of missing) {
      await connection.unsafe(
        `begin; ${file.text}\n; insert into ${register} (name, digest) values ('${file.name}', '${file.digest}'); commit`,
      )
    }
    return missing.map(file => file.name)
  } catch (fault) {
    // An idle connection in a failed transaction would keep the lock from the next one.
    await connection`rollback`.catch(() => undefined)
    throw fault
  } finally {
    await connection`select pg_advisory_unlock(${LOCK})`.catch(() => undefined)
    await connection`reset statement_timeout`.catch(() => undefined)
    connection.release()
  }
}

interface Migration {
  name: string
  digest: string
}

function refuseStrangers(applied: readonly Migration[], files: readonly Migration[]): void {
  applied.forEach((done, index) => {
    const file = files[index]
    if (file === undefined) {
      throw new Error(
        `The database is newer than this code: it has the migration ${done.name}, which this code does not know. Start the version that made it, or a later one.`,
      )
    }
    if (file.name !== done.name) {
      throw new Error(
        `The migrations differ: the database has ${done.name} where this code has ${file.name}. Migrations are append-only; give a new file the next number.`,
      )
    }
    if (file.digest !== done.digest) {
      throw new Error(
        `The migration ${file.name} was changed after it was applied. Migrations are append-only: undo the change and write a new file.`,
      )
    }
  })
}
