// Gives a partner a database and a role that reach each other and nothing else.

import postgres from 'postgres'

/** Enough for one partner's pool, its tools and a restart that overlaps; one partner cannot use up the server. */
const CONNECTIONS = 30

/** Nobody gets into a database because it is there: that right comes with owning it. */
export async function closeSharedDatabases(adminUrl: string): Promise<void> {
  await withAdmin(adminUrl, async sql => {
    await sql.unsafe('REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC')
  })
}

/** Makes role and database of this name, or brings them back to what they should be. Safe to repeat. */
export async function ensurePartner(adminUrl: string, name: string, password: string): Promise<void> {
  await withAdmin(adminUrl, async sql => {
    const found = await sql`SELECT 1 FROM pg_roles WHERE rolname = ${name}`
    const rights = `LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE CONNECTION LIMIT ${CONNECTIONS} PASSWORD '${password}'`
    await sql.unsafe(`${found.length === 0 ? 'CREATE' : 'ALTER'} ROLE "${name}" ${rights}`)
    const existing = await sql`SELECT 1 FROM pg_database WHERE datname = ${name}`
    if (existing.length === 0) await sql.unsafe(`CREATE DATABASE "${name}" OWNER "${name}"`)
    await sql.unsafe(`REVOKE ALL ON DATABASE "${name}" FROM PUBLIC`)
  })
}

async function withAdmin(adminUrl: string, work: (sql: postgres.Sql) => Promise<void>): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} })
  try {
    await work(sql)
  } finally {
    await sql.end()
  }
}
