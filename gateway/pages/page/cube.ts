/** Figures as the API gives them, and how a page finds and compares them. */

export interface Figure {
  value: number | null
  /** UNRELEASED: of that period the owner tells nothing so fine; the page's own word. */
  status: 'RELEASED' | 'SUPPRESSED' | 'UNAVAILABLE' | 'UNRELEASED'
  base?: number | null
}

export interface Cell {
  keys: readonly string[]
  figure: Figure
}

export interface Cells {
  cells: readonly Cell[]
  noteCode?: string | undefined
}

/** What all figures of a release have in common. */
export interface Release extends Cells {
  release: string
  asOf: string
  from: string
  to: string
  definition: string
  noteCode: string
  note: string
}

/** Nothing may be released yet, or of that period: then its days say nothing either. */
export function isReleased({ noteCode }: Pick<Cells, 'noteCode'>): boolean {
  return noteCode !== 'NOTHING_RELEASED'
}

/** What is not there cannot be told. */
export const UNAVAILABLE: Figure = { value: null, status: 'UNAVAILABLE' }
export const UNRELEASED: Figure = { value: null, status: 'UNRELEASED' }

export function figureAt({ cells, noteCode }: Cells, ...keys: readonly string[]): Figure {
  if (!isReleased({ noteCode })) return UNRELEASED
  const found = cells.find(each => each.keys.length === keys.length && each.keys.every((key, at) => key === keys[at]))
  return found?.figure ?? UNAVAILABLE
}

/** Undefined unless it is released. */
export function toldValue({ status, value }: Figure): number | undefined {
  return status === 'RELEASED' && value !== null ? value : undefined
}

/** Two released figures together; of which a part is not told, it is not told either. */
export function sumOf(one: Figure = UNAVAILABLE, other: Figure = UNAVAILABLE): Figure {
  return combined(one, other, (first, second) => first + second)
}

/** A ratio of two released figures. */
export function shareOf(part: Figure = UNAVAILABLE, whole: Figure = UNAVAILABLE): Figure {
  return combined(part, whole, (above, below) => above / below)
}

function combined(one: Figure, other: Figure, by: (one: number, other: number) => number): Figure {
  const [first, second] = [toldValue(one), toldValue(other)]
  if (first !== undefined && second !== undefined) return { value: by(first, second), status: 'RELEASED' }
  const untold = [UNAVAILABLE, UNRELEASED].find(({ status }) => [one.status, other.status].includes(status))
  return untold ?? { value: null, status: 'SUPPRESSED' }
}
