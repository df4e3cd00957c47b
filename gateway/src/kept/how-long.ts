/** For how many seconds a partner's answer may be kept, as it says in `Cache-Control`; 0 where it says nothing. */

/** Longer nobody keeps anything here, whatever a partner says. */
const LONGEST_S = 24 * 60 * 60

export function secondsIn(header: string | string[] | undefined): number {
  if (typeof header !== 'string' || /\b(no-store|no-cache|private)\b/i.test(header)) return 0
  const seconds = /(?:^|[\s,])max-age=(\d{1,9})(?=$|[\s,])/i.exec(header)?.[1]
  return Math.min(Number(seconds ?? 0), LONGEST_S)
}
