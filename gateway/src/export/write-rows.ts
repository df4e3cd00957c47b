/** A table as text, piece by piece: CSV for spreadsheets, or a list of flat objects in JSON for what reads those. */
import { rowsOf } from './rows.ts'
import type { Table } from './tables.ts'
import type { Wanted } from './wanted.ts'
import { csvHead, csvLine } from './write-csv.ts'

/** Smaller pieces are put together, in characters. */
const PIECE = 16_384

/** Of answers that may still be on their way; what goes wrong with one of them breaks the text off. */
export async function* writeRows(
  answers: AsyncIterable<unknown>,
  table: Table,
  { format, dialect }: Pick<Wanted, 'format' | 'dialect'>,
): AsyncGenerator<string> {
  const names = table.columns.map(each => each.name)
  const isCsv = format === 'csv'
  let piece = isCsv ? csvHead(names, dialect) : '['
  let separator = '\n'
  let isBegun = false
  try {
    for await (const data of answers) {
      for (const values of rowsOf(data, table)) {
        if (isCsv) piece += csvLine(values, dialect)
        else piece += separator + JSON.stringify(Object.fromEntries(values.map((value, at) => [names[at], value])))
        separator = ',\n'
        if (piece.length < PIECE) continue
        yield piece
        piece = ''
        isBegun = true
      }
    }
  } catch (fault) {
    // Whoever looks at what has come sees that it is not all; a program sees that the answer did not come to its end.
    // Where nothing has come there is still time for an answer that says why.
    if (isCsv && isBegun) yield piece + csvLine(['BROKEN OFF: rows are missing from here on'], dialect)
    throw fault
  }
  yield isCsv ? piece : `${piece}\n]\n`
}
