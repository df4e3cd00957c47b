// Reads one tab-separated file of the release. The files are written by hand and reviewed as diffs, so a mistake in
// them stops the program at once, with the file and the line, instead of becoming an odd match much later.
import { readFileSync } from 'node:fs'

/** A row by column name; an empty cell is null. */
export interface Row {
  text(column: string): string
  optional(column: string): string | null
  number(column: string): number
  flag(column: string): boolean
  oneOf<Value extends string>(column: string, allowed: readonly Value[]): Value
  list(column: string): string[]
}

export function readTable(file: string): Row[] {
  const [header = '', ...lines] = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  const columns = header.split('\t')
  return lines.map((line, index) => rowOf(`${file}:${index + 2}`, columns, line.split('\t')))
}

function rowOf(place: string, columns: string[], cells: string[]): Row {
  if (cells.length !== columns.length)
    throw new Error(`${place}: expected ${columns.length} cells, got ${cells.length}.`)
  const optional = (column: string): string | null => {
    const index = columns.indexOf(column)
    if (index < 0) throw new Error(`${place}: there is no column ${column}.`)
    return cells[index] || null
  }
  const text = (column: string): string => {
    const cell = optional(column)
    if (cell === null) throw new Error(`${place}: ${column} is empty.`)
    return cell
  }
  return {
    text,
    optional,
    number(column) {
      const value = Number(text(column))
      if (!Number.isFinite(value)) throw new Error(`${place}: ${column} is not a number.`)
      return value
    },
    flag: column => optional(column) === 'y',
    oneOf(column, allowed) {
      const cell = text(column)
      const value = allowed.find(each => each === cell)
      if (value === undefined) throw new Error(`${place}: ${column} is ${cell}, expected one of ${allowed.join(', ')}.`)
      return value
    },
    list: column => optional(column)?.split(' ') ?? [],
  }
}
