// What the tests saw, as the table that is printed at the end. A row is noted where something was measured, whether or not
// the promise was kept; nothing in it is written down beforehand but the name of the fault.

import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { inject } from 'vitest'
import { inColumns } from '../../../mesh/src/in-columns.ts'

export interface Seen {
  fault: string
  partner: string
  /** What was asked. */
  operations: string[]
  /** Codes of the errors that callers read, each with how often. */
  codes: Record<string, number>
  /** Longest time to an answer while the fault lasted, in milliseconds. */
  worstMs: number
  /** From the end of the fault to the healthy answer, in milliseconds; left out where nothing had to recover. */
  recoveredMs?: number
  /** What else was counted. */
  notes: string[]
  /** What was not as promised; empty where all was. */
  broken: string[]
}

export function note(seen: Seen): void {
  appendFileSync(inject('faults').rows, `${JSON.stringify(seen)}\n`)
}

/** The table of all rows in `file`, one line for each fault, and below it what else was seen of some. */
export function matrixIn(file: string): string {
  if (!existsSync(file)) return 'Nothing was measured.'
  const rows: Seen[] = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
  const byFault = [...Map.groupBy(rows, ({ fault }) => fault)]
  const table = [HEAD, ...byFault.map(([fault, of]) => [fault, ...cellsOf(of)])]
  const besides = byFault.flatMap(([fault, of]) => {
    const lines = of.flatMap(({ partner, notes, broken }) => [
      ...notes.map(each => [partner, each]),
      ...broken.slice(0, 1).map(each => [partner, `NOT KEPT: ${each}`]),
    ])
    return lines.map(([partner = '', what = '']) => [fault, partner, what.slice(0, 200)])
  })
  return [...inColumns(table), '', ...inColumns(besides)].join('\n')
}

const HEAD = ['fault', 'partners', 'operations', 'what callers were told', 'worst', 'back in', 'kept']

function cellsOf(rows: readonly Seen[]): string[] {
  const partners = new Set(rows.map(({ partner }) => partner))
  const operations = new Set(rows.flatMap(each => each.operations))
  const codes = new Map<string, number>()
  for (const each of rows)
    for (const [code, count] of Object.entries(each.codes)) codes.set(code, (codes.get(code) ?? 0) + count)
  const back = rows.flatMap(({ recoveredMs }) => recoveredMs ?? [])
  const worst = Math.max(...rows.map(({ worstMs }) => worstMs))
  const broken = rows.filter(each => each.broken.length > 0)
  return [
    several(partners),
    several(operations),
    [...codes].map(([code, count]) => `${code} ${count}`).join(', '),
    worst > 0 ? `${Math.round(worst)} ms` : '',
    back.length > 0 ? `${Math.round(Math.max(...back))} ms` : '',
    broken.length === 0 ? 'yes' : `NO (${broken.length} of ${rows.length})`,
  ]
}

function several(names: ReadonlySet<string>): string {
  return names.size > 1 ? `${names.size}` : [...names].join()
}
