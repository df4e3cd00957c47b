/** A figure as it stands on a page. What is not told is not zero, and does not look like it. */
import type { Figure } from './cube.ts'
import { shownNumber } from './language.ts'
import { TEXTS } from './texts.ts'

const UNTOLD = {
  SUPPRESSED: ['suppressed', TEXTS.suppressed, TEXTS.suppressedLong],
  UNAVAILABLE: ['unavailable', TEXTS.unavailable, TEXTS.unavailableLong],
  UNRELEASED: ['unreleased', TEXTS.unreleased, TEXTS.unreleasedLong],
} as const

interface FigureTextProps {
  figure: Figure
  /** How a released one is written; default: as a number. */
  shown?: (value: number) => string
}

export function FigureText({ figure: { value, status }, shown = shownNumber }: FigureTextProps) {
  if (status === 'RELEASED' && value !== null) return <>{shown(value)}</>
  const [name, short, long] = UNTOLD[status === 'RELEASED' ? 'UNAVAILABLE' : status]
  return (
    <span class={name} title={long}>
      {short}
    </span>
  )
}
