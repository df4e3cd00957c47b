/** Figures of a cube in one calendar year, for a field of something that the cube tells apart. */
import type { Session } from '../database.ts'
import { badUserInput } from '../errors.ts'
import type { CubeDefinition } from './cube.ts'
import type { Figure } from './figure.ts'
import { type Cube, readCube } from './read.ts'

const [FIRST_YEAR, LAST_YEAR] = [1900, 9998]

/** `LATEST`: the last one that is released whole. */
export type Year = number | 'LATEST'

/**
 * The year that a client wrote for the argument `name`.
 * @throws BAD_USER_INPUT for what is no year.
 */
export function readYear(name: string, year: number | null | undefined): Year {
  if (year === null || year === undefined) return 'LATEST'
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return year
  throw badUserInput(`«${name}» must be a calendar year such as 2025, but it is «${year}».`)
}

/** All places. */
export function readCubeOfYear<Dimension extends string>(
  session: Pick<Session, 'rows'>,
  cube: CubeDefinition<Dimension>,
  by: readonly Dimension[],
  year: Year,
): Promise<Cube> {
  const days = year === 'LATEST' ? {} : { from: `${year}-01-01`, to: `${year + 1}-01-01` }
  // Whoever asks so says in its own words what is counted.
  return readCube(session, cube, { by, ...days }, 'nl')
}

/**
 * What stands in a place.
 * @throws Error for a place that the cube has not got.
 */
export function figureAt({ cells }: Cube, keys: readonly string[]): Figure {
  const cell = cells.find(each => each.keys.length === keys.length && each.keys.every((key, at) => key === keys[at]))
  if (!cell) throw new Error(`The cube has no place «${keys.join(' ')}».`)
  return cell.figure
}
