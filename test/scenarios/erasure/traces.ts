// Where in the databases somebody can still be found: every column of every table, whatever its type, read as text.

import type { Sql } from 'postgres'

/** The columns, as `table.column`, in which a row matches one of `patterns` (regular expressions of PostgreSQL). */
export async function tracesIn(sql: Sql, patterns: readonly string[]): Promise<string[]> {
  const columns = await sql<{ table: string; column: string }[]>`
    select columns.table_name as table, column_name as column
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'
    order by columns.table_name, column_name`
  const found: string[] = []
  for (const { table, column } of columns) {
    const [row] = await sql`
      select exists (select from ${sql(table)} where ${sql(column)}::text ~* any (${patterns as string[]})) as found`
    if (row?.found) found.push(`${table}.${column}`)
  }
  return found
}
