/**
 * Rows as CSV (RFC 4180), in the dialect that a spreadsheet reads without being asked. A text that a spreadsheet would take
 * for a formula gets an apostrophe before it: what a partner wrote must not run on the machine of whoever opens the file.
 */
import type { Value } from './rows.ts'

interface Dialect {
  separator: ',' | ';'
  decimal: '.' | ','
  /** Without it Excel reads UTF-8 as something else. */
  mark: boolean
}

export const DIALECTS = {
  rfc4180: { separator: ',', decimal: '.', mark: false },
  excel: { separator: ',', decimal: '.', mark: true },
  'excel-nl': { separator: ';', decimal: ',', mark: true },
} as const satisfies Record<string, Dialect>

/** The mark, and the names of the columns. */
export function csvHead(names: readonly string[], dialect: Dialect): string {
  return `${dialect.mark ? '\uFEFF' : ''}${csvLine(names, dialect)}`
}

export function csvLine(values: readonly Value[], { separator, decimal }: Dialect): string {
  return `${values.map(value => written(value, decimal)).join(separator)}\r\n`
}

function written(value: Value, decimal: Dialect['decimal']): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return String(value)
  // The comma of a number is never taken for a separator: a dialect has one of the two.
  if (typeof value === 'number') return String(value).replace('.', decimal)
  const text = harmless(value)
  // Also what only another dialect would take for a separator, and an empty text, which is not null.
  return text === '' || /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * At the start of a text, and behind everything that some spreadsheet takes for the end of a cell; also the wide forms,
 * which some read like the others.
 */
function harmless(text: string): string {
  return text.replace(/^(?=[\t\r])/, "'").replace(/(^|[,;\t\r\n])(?="*[=+\-@＝＋－＠])/g, "$1'")
}
