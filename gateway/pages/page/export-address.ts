/** The address of what an operation answers as a file, in the dialect that spreadsheets of this language read. */
import type { Variables } from './ask.ts'
import { LANGUAGE } from './language.ts'

export function exportAddress(operation: string, rows: string, variables: Variables): string {
  const parts = new URLSearchParams({ rows, dialect: LANGUAGE === 'nl' ? 'excel-nl' : 'excel', language: LANGUAGE })
  for (const [name, value] of Object.entries(variables))
    for (const each of Array.isArray(value) ? value : [value]) parts.append(name, String(each))
  return `/export/${operation}.csv?${parts}`
}
