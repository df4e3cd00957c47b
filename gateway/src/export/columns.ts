/** The columns of a table, and how they are called. */
import type { Step } from './tables.ts'

export interface Column {
  name: string
  /** From the root. */
  path: readonly string[]
  /** From the object in the last list on the way to the value. */
  steps: readonly string[]
  /** In how many lists on the way it stands. */
  level: number
  /** Which member of a list of values it is; undefined: the value itself. */
  index?: number | undefined
}

export interface FoundColumn extends Omit<Column, 'name'> {
  /** What it is called instead of its own name. */
  label?: string | undefined
}

/** Of a list with pages the objects stand below these, which say nothing. */
const PLUMBING = new Set(['nodes', 'edges', 'node'])

/**
 * What stands in the row's own object is called as it is called there (`figure_value`), what stands above by its whole way
 * (`programmes_name`). Where two would be called the same, the later one gets its whole way or a number.
 * @param table the way to the list.
 */
export function named(columns: readonly FoundColumn[], table: readonly Step[]): Column[] {
  const lists = table.filter(each => each.isList).length
  const taken = new Set<string>()
  return columns.map(({ label, ...column }) => {
    const whole = called(column.path, label)
    const short = column.level === lists ? called(column.steps, label) : whole
    let name = taken.has(short) ? whole : short
    for (let number = 2; taken.has(name); number++) name = `${whole}_${number}`
    taken.add(name)
    return { ...column, name }
  })
}

function called(steps: readonly string[], label: string | undefined): string {
  const last = steps.at(-1) ?? ''
  return [...steps.slice(0, -1).filter(each => !PLUMBING.has(each)), label ?? last].join('_')
}
