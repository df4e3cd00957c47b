// The table of rights as a person reads it: schema/rights.md, taken apart again.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rightsOf } from '@overstap/schema/rights'
import { ROOT } from '../../mesh/src/settings.ts'
import { columns } from '../../schema/rights/table.ts'

/** Whom the columns are about, in their order. */
export const readers = columns.map(column => ({ ...column, rights: rightsOf(column.role, column.purpose) }))
export type Reader = (typeof readers)[number]

/** What stands in the cell, by `Type.field` and the head of the column: `yes`, `no`, or `own` with a letter. */
export function readTable(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const lines = readFileSync(join(ROOT, 'schema', 'rights.md'), 'utf8').split('\n')
  // Below the fields stand their arguments, by `Type.field`.
  const rows = lines.filter(line => /^\| \w+ \|/.test(line) && !/^\| (type|field) /.test(line))
  const cells = rows.map(line => line.slice(2, -2).split(' | '))
  return new Map(
    cells.flatMap(([type, fields = '', ...given]) => {
      // Those of the second part are for everybody.
      const row = new Map(readers.map(({ head }, index) => [head, given.length === 0 ? 'yes' : (given[index] ?? '')]))
      return fields.split(', ').map(field => [`${type}.${field}`, row] as const)
    }),
  )
}
