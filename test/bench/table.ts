// A table for a terminal.

import { inColumns } from '../../mesh/src/in-columns.ts'

export function table(title: string, head: string[], rows: string[][]): string {
  const [names = '', ...lines] = inColumns([head, ...rows])
  const longest = Math.max(...[names, ...lines].map(line => line.length))
  return [title, names, '-'.repeat(longest), ...lines].join('\n')
}
