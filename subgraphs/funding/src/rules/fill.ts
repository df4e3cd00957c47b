// Spreads the money of several schemes over the cost cells, the first scheme first, as a flow with augmenting paths.
//
// A later scheme may move an earlier scheme's money to another cell that the earlier one pays for as well, but never
// lowers what the earlier one pays in all. What each source can send into such a network is a polymatroid, so taking
// the schemes in order gives the first of them the most they can pay (R8) AND covers the most in total.

export interface Source {
  readonly totalCents: number
  readonly cellCents: readonly number[]
}

/** What each source pays into each cell: `paid[source][cell]`. `room` is what may be paid into each cell. */
export function fill(room: readonly number[], sources: readonly Source[]): number[][] {
  const paid = sources.map(() => room.map(() => 0))
  const open = [...room]
  sources.forEach((source, index) => {
    for (let left = source.totalCents; left > 0; ) {
      const path = pathToOpenCell(index, sources, paid, open)
      if (path === null) return
      left -= push(path, left, sources, paid, open)
    }
  })
  return paid
}

/** Source, cell, source, cell, ...: each source pays into the cell after it, and takes back from the cell before it. */
type Path = readonly { readonly source: number; readonly cell: number }[]

/** The shortest way, by breadth, in the fixed order of sources and cells. */
function pathToOpenCell(
  start: number,
  sources: readonly Source[],
  paid: readonly number[][],
  open: readonly number[],
): Path | null {
  const seenCells = new Set<number>()
  const seenSources = new Set([start])
  const queue: { source: number; path: Path }[] = [{ source: start, path: [] }]
  for (const { source, path } of queue) {
    for (let cell = 0; cell < open.length; cell++) {
      if (seenCells.has(cell) || spare(source, cell, sources, paid) <= 0) continue
      seenCells.add(cell)
      const reached = [...path, { source, cell }]
      if ((open[cell] ?? 0) > 0) return reached
      for (let other = 0; other < sources.length; other++) {
        if (seenSources.has(other) || (paid[other]?.[cell] ?? 0) <= 0) continue
        seenSources.add(other)
        queue.push({ source: other, path: reached })
      }
    }
  }
  return null
}

function spare(source: number, cell: number, sources: readonly Source[], paid: readonly number[][]): number {
  return (sources[source]?.cellCents[cell] ?? 0) - (paid[source]?.[cell] ?? 0)
}

function push(path: Path, left: number, sources: readonly Source[], paid: number[][], open: number[]): number {
  let amount = left
  path.forEach(({ source, cell }, step) => {
    amount = Math.min(amount, spare(source, cell, sources, paid))
    const next = path[step + 1]
    amount = Math.min(amount, next ? (paid[next.source]?.[cell] ?? 0) : (open[cell] ?? 0))
  })
  path.forEach(({ source, cell }, step) => {
    add(paid[source], cell, amount)
    const next = path[step + 1]
    if (next) add(paid[next.source], cell, -amount)
    else add(open, cell, -amount)
  })
  return amount
}

function add(row: number[] | undefined, cell: number, amount: number): void {
  if (row) row[cell] = (row[cell] ?? 0) + amount
}
