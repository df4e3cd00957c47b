// Reads one tab-separated file of the catalogue. A mistake in a row stops the program here, with its file and line.
import { readFileSync } from 'node:fs'

export interface CatalogueRow {
  text(column: string): string
  /** Zero when the cell is empty. */
  amount(column: string): number
  /** `SK-M01:3 SK-M02:2` as pairs; `1=lascentrum-groningen` with the other mark. */
  pairs(column: string, mark: ':' | '='): [string, string][]
  /** A refusal that names the row. */
  wrong(because: string): Error
}

export function readCatalogueFile(file: string): CatalogueRow[] {
  const [header = '', ...lines] = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  const columns = header.split('\t')
  return lines.map((line, index) => {
    const cells = line.split('\t')
    const wrong = (because: string) => new Error(`${file}, line ${index + 2}: ${because}`)
    if (cells.length !== columns.length) throw wrong(`expected ${columns.length} cells, got ${cells.length}.`)
    const text = (column: string) => {
      const cell = cells[columns.indexOf(column)]
      if (cell === undefined) throw wrong(`there is no column ${column}.`)
      return cell
    }
    return {
      text,
      wrong,
      amount(column) {
        const value = Number(text(column))
        if (!Number.isInteger(value) || value < 0)
          throw wrong(`expected a whole number in ${column}, got ${text(column)}.`)
        return value
      },
      pairs(column, mark) {
        return (text(column).match(/\S+/g) ?? []).map(pair => {
          const [left, right] = pair.split(mark)
          if (!left || !right) throw wrong(`expected pairs with "${mark}" in ${column}, got ${pair}.`)
          return [left, right]
        })
      },
    }
  })
}
