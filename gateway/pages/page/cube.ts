/** Figures as the API gives them, and how a page finds one among them. */

export interface Figure {
  value: number | null
  status: 'RELEASED' | 'SUPPRESSED' | 'UNAVAILABLE'
  base?: number | null
}

export const UNAVAILABLE: Figure = { value: null, status: 'UNAVAILABLE' }

export interface Cell {
  keys: readonly string[]
  figure: Figure
}

export interface Cells {
  cells: readonly Cell[]
}

/** What all figures of a release have in common. */
export interface Release extends Cells {
  release: string
  asOf: string
  from: string
  to: string
  definition: string
  note: string
}

/** What stands at these keys; what is not in the answer cannot be told. */
export function figureAt({ cells }: Cells, ...keys: readonly string[]): Figure {
  const found = cells.find(each => each.keys.length === keys.length && each.keys.every((key, at) => key === keys[at]))
  return found?.figure ?? UNAVAILABLE
}

/** Undefined unless it is released. */
export function toldValue({ status, value }: Figure): number | undefined {
  return status === 'RELEASED' && value !== null ? value : undefined
}

/** A share of two released figures; otherwise of what is known least: a part that cannot be told makes no share. */
export function shareOf(part: Figure, whole: Figure): Figure {
  const [above, below] = [toldValue(part), toldValue(whole)]
  if (above !== undefined && below) return { value: above / below, status: 'RELEASED' }
  const isMissing = part.status === 'UNAVAILABLE' || whole.status === 'UNAVAILABLE'
  return isMissing ? UNAVAILABLE : { value: null, status: 'SUPPRESSED' }
}
