/**
 * R15: metalworking and metalektro are divided by size, not by trade. A firm under the agreement for metalworking
 * moves to that of metalektro only after three years running at 1,200 working hours a week or more, two at 2,000 or
 * one at 3,000; a busy year changes nothing. The move is on 1 January after the years that decide. The rule knows no
 * way back: a metalektro firm that shrinks stays where it is until somebody records otherwise.
 */
export interface HoursOfYear {
  year: number
  /** Working hours a week, averaged over the year. */
  hours: number
}

interface AgreementFacts {
  /** The agreement the firm is under before this rule is asked. */
  agreement: string
  /** In any order; a year that is not here is unknown. */
  yearlyHours: readonly HoursOfYear[]
  /** The day that is asked about, 'YYYY-MM-DD'. Only years that had ended by then count. */
  on: string
}

/** One of the three ways over the border, or why there was none. */
export type AgreementBecause =
  | 'THREE_YEARS_AT_1200'
  | 'TWO_YEARS_AT_2000'
  | 'ONE_YEAR_AT_3000'
  | 'HOURS_BELOW_BORDER'
  | 'HOURS_MISSING'
  | 'NOT_METALWORKING'

interface AgreementEvidence {
  rule: 'R15'
  /** Met: the firm is under metalektro on the day asked. Unknown: the hours of a year that could decide are missing. */
  outcome: 'met' | 'unmet' | 'unknown'
  because: AgreementBecause
  /** The years that decide, oldest first; for unknown the years that are missing. */
  years: number[]
  /** The first day under metalektro; null unless met. */
  from: string | null
}

const METALWORKING = 'METAAL_EN_TECHNIEK_METAALBEWERKING'

const BORDERS = [
  { because: 'ONE_YEAR_AT_3000', years: 1, hours: 3000 },
  { because: 'TWO_YEARS_AT_2000', years: 2, hours: 2000 },
  { because: 'THREE_YEARS_AT_1200', years: 3, hours: 1200 },
] as const

const LONGEST = 3

export function agreementByHours({ agreement, yearlyHours, on }: AgreementFacts): AgreementEvidence {
  if (agreement !== METALWORKING) return evidence('unmet', 'NOT_METALWORKING', [])
  const hoursOf = new Map(yearlyHours.map(({ year, hours }) => [year, hours]))
  const lastEnded = Number(on.slice(0, 4)) - 1
  const first = Math.min(...hoursOf.keys(), lastEnded - LONGEST + 1)

  // The earliest year wins: what a firm does after it crossed no longer matters.
  for (let end = first; end <= lastEnded; end += 1) {
    for (const { because, years, hours } of BORDERS) {
      const window = yearsUpTo(end, years)
      if (window.every(year => (hoursOf.get(year) ?? 0) >= hours)) {
        return { ...evidence('met', because, window), from: `${end + 1}-01-01` }
      }
    }
  }
  const missing = missingYears(hoursOf, lastEnded)
  return missing.length > 0
    ? evidence('unknown', 'HOURS_MISSING', missing)
    : evidence('unmet', 'HOURS_BELOW_BORDER', [])
}

/**
 * The years among the last three whose hours are not known. Any of them may have been a year at 3,000, so that the rule
 * cannot say no while one is missing; years before those are history that somebody has recorded as an agreement.
 */
function missingYears(hoursOf: ReadonlyMap<number, number>, lastEnded: number): number[] {
  return yearsUpTo(lastEnded, LONGEST).filter(year => !hoursOf.has(year))
}

function yearsUpTo(end: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => end - count + 1 + index)
}

function evidence(
  outcome: AgreementEvidence['outcome'],
  because: AgreementBecause,
  years: number[],
): AgreementEvidence {
  return { rule: 'R15', outcome, because, years, from: null }
}
