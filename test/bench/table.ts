// A table for a terminal.

export function table(title: string, head: string[], rows: string[][]): string {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map(row => row[column]?.length ?? 0)))
  const line = (cells: string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return [title, line(head), line(widths.map(width => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
