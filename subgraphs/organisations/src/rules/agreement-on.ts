/** Which of the agreements of an employer applies on a day (R2, R15): both the first and the last day count. */
interface Dated {
  from: string
  /** The last day; null while it applies. */
  to: string | null
}

/** The one that applies, or null when none is recorded for that day. */
export function agreementOn<Agreement extends Dated>(agreements: readonly Agreement[], day: string): Agreement | null {
  return agreements.find(({ from, to }) => from <= day && (to === null || day <= to)) ?? null
}
