/** The days on which assessment rounds are held. */

const THURSDAY = 4
/** The rounds are numbered from the first one of this year on. */
const FIRST_YEAR = 2017
const ROUNDS_A_YEAR = 6

/** Every two months, on the second Thursday of January, March and so on: those from `from` up to `until`, oldest first. */
export function roundDays(from: string, until: string): { number: number; heldOn: string }[] {
  const found: { number: number; heldOn: string }[] = []
  for (let index = 0; ; index++) {
    const heldOn = secondThursday(FIRST_YEAR + Math.floor(index / ROUNDS_A_YEAR), (index % ROUNDS_A_YEAR) * 2)
    if (heldOn > until) return found
    if (heldOn >= from) found.push({ number: index + 1, heldOn })
  }
}

/** @param month from 0. */
function secondThursday(year: number, month: number): string {
  const first = new Date(Date.UTC(year, month, 1)).getUTCDay()
  const day = 1 + ((THURSDAY - first + 7) % 7) + 7
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)
}
