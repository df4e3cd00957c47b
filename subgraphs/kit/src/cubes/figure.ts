/** A figure as it is answered: told, not told, or not there. The three never look like a smaller number. */
import type { ReleasedFigure } from './release.ts'

export interface Figure {
  value: number | null
  status: 'RELEASED' | 'SUPPRESSED' | 'UNAVAILABLE'
  base: number | null
}

/** What is told of all places of a table in one period. */
export type ReleasedFigures = Readonly<Record<string, ReleasedFigure>>

/** The figure of a place over several periods: undefined is a period of which there is nothing. */
export function figureOver(place: string, periods: readonly (ReleasedFigures | undefined)[]): Figure {
  if (periods.length === 0 || periods.includes(undefined)) return untold('UNAVAILABLE')
  let [value, base] = [0, 0]
  for (const period of periods) {
    const figure = period?.[place]
    if (figure === undefined) return untold('SUPPRESSED')
    value += figure[0]
    base += figure[1] ?? figure[0]
  }
  return { value, status: 'RELEASED', base }
}

function untold(status: 'SUPPRESSED' | 'UNAVAILABLE'): Figure {
  return { value: null, status, base: null }
}
