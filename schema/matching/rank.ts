// When a match is one, and which of two comes first.

/** Fit is counted in ten-thousandths, floored: whole numbers compare alike everywhere. */
export const fitScale = 10_000
/** From here on the skills alone carry a match. */
export const leastPoints = 2_500
/** Where a curated transition stands at least, whatever the skills say: about the median fit of those curated
 * transitions that skills do explain. Without it nobody would see that electricians become CNC machinists. */
export const transitionFloor = 4_000

/** A match's place comes from its points, and a curated transition lifts it to where such transitions stand at least. */
export function rankOf(points: number, transition: string | null): number {
  return transition === null ? points : Math.max(points, transitionFloor)
}

interface Ranked {
  readonly rank: number
  readonly fit: number
}

export function compareRanked(one: Ranked, other: Ranked): number {
  return other.rank - one.rank || other.fit - one.fit
}

/** Ids are an owner's prefix and a record number (`techniek-noord:45`): numbers compare as numbers. */
export function compareIds(one: string, other: string): number {
  const [ownerOne, numberOne] = partsOf(one)
  const [ownerOther, numberOther] = partsOf(other)
  if (ownerOne !== ownerOther) return ownerOne < ownerOther ? -1 : 1
  return numberOne - numberOther || (one < other ? -1 : one > other ? 1 : 0)
}

function partsOf(id: string): [string, number] {
  const colon = id.lastIndexOf(':')
  const number = Number(id.slice(colon + 1))
  return Number.isSafeInteger(number) ? [id.slice(0, colon), number] : [id, 0]
}
