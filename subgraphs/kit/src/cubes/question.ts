/** What somebody asks of a cube, held against what is released: which table answers it, and which places of that. */
import { badUserInput } from '../errors.ts'
import type { CubeDefinition, CubeTable } from './cube.ts'

export interface CubeArguments<Dimension extends string = string> {
  by: readonly Dimension[]
  from?: string | null | undefined
  to?: string | null | undefined
  /** What the filter of the SDL says of each dimension; nothing: all of them. */
  where?: Partial<Record<Dimension, readonly string[] | null | undefined>>
}

export interface Asked {
  table: CubeTable
  places: readonly AskedPlace[]
}

interface AskedPlace {
  /** In the order of `by`. */
  keys: readonly string[]
  /** By which the release knows it. */
  name: string
}

/** With time, which every figure has. */
const MOST_DIMENSIONS = 4

/** @throws BAD_USER_INPUT for dimensions that are not released together, and a code that is not there. */
export function askedOf<Dimension extends string>(
  cube: CubeDefinition<Dimension>,
  { by, where }: CubeArguments<Dimension>,
): Asked {
  const chosen = new Map<string, readonly string[]>()
  // The names are those of the cube's dimensions.
  for (const dimension of Object.keys(where ?? {}) as Dimension[]) {
    const codes = where?.[dimension]
    if (codes && codes.length > 0) chosen.set(dimension, [...new Set(known(cube, dimension, codes))])
  }
  const sliced = [...chosen].filter(([dimension]) => !by.some(each => each === dimension))
  const several = sliced.find(([, codes]) => codes.length > 1)
  if (several)
    throw badUserInput(
      `Figures are not added up: to ask ${several[1].length} codes of ${several[0]}, put ${several[0]} into «by», or ask one of them.`,
    )
  const needed = [...by, ...sliced.map(([dimension]) => dimension)]
  const table = cube.tables.find(each => isSameSet(each.by, needed))
  if (!table) throw badUserInput(notTogether(cube, needed))
  return { table, places: placesOf(cube, table, by, chosen) }
}

function known<Dimension extends string>(
  { name, dimensions }: CubeDefinition<Dimension>,
  dimension: Dimension,
  codes: readonly string[],
): readonly string[] {
  const { keys } = dimensions[dimension]
  const unknown = codes.find(code => !keys.includes(code))
  if (unknown !== undefined)
    throw badUserInput(
      `«${unknown.slice(0, 40)}» is not a ${dimension} of «${name}». It is one of: ${keys.join(', ')}.`,
    )
  return codes
}

function placesOf(
  { dimensions }: CubeDefinition,
  table: CubeTable,
  by: readonly string[],
  chosen: ReadonlyMap<string, readonly string[]>,
): AskedPlace[] {
  let combined: Record<string, string>[] = [{}]
  for (const dimension of [...by, ...table.by.filter(each => !by.includes(each))]) {
    const keys = dimensions[dimension]?.keys.filter(key => chosen.get(dimension)?.includes(key) ?? true) ?? []
    combined = combined.flatMap(each => keys.map(key => ({ ...each, [dimension]: key })))
  }
  return combined.map(each => ({
    keys: by.map(dimension => each[dimension] ?? ''),
    name: JSON.stringify(table.by.map(dimension => each[dimension] ?? '')),
  }))
}

function isSameSet(table: readonly string[], needed: readonly string[]): boolean {
  return table.length === needed.length && table.every(each => needed.includes(each))
}

function notTogether({ name, tables }: CubeDefinition, needed: readonly string[]): string {
  const told = tables.map(({ by }) => `[${by.join(', ')}]`).join(', ')
  const most = needed.length >= MOST_DIMENSIONS ? `at most ${MOST_DIMENSIONS - 1} of them beside time, and ` : ''
  return `«${name}» is not released by [${needed.join(', ')}]: ${most}only these go together, in any order, those of a filter among them: ${told}.`
}
