/**
 * What may be told of a number of records, and of the money in them: the whole method, as decisions/0030 explains it. Pure:
 * chance comes in as a draw (draw.ts).
 */
import { FARTHEST } from './draw.ts'

/** Fewer are never told, and look like none. */
export const FEWEST = 10
/** Standard deviation of what is added to a small number, in records. */
const NOISE = 2.5
/** And to a large one, as a share of it. */
const NOISE_SHARE = 0.015
/** What is added to money, in the largest amounts of one record. */
const CENTS_NOISE = 2.5
/** What every number is rounded to. */
export const COUNT_STEP = 5
/** What money is rounded to, in cents. */
export const CENTS_STEP = 100_000
/** The p% rule: the second largest party must not be able to tell the largest one's amount more exactly than this. */
export const DOMINANCE = 0.1

export interface Money {
  cents: number
  /** Of one record, or of one person where it is known whose records they are. */
  largestCents: number
  /** All of each party, in any order. */
  byParty: readonly number[]
}

/**
 * The number as it may be told; undefined: it may not. Not told is what is below a threshold after the noise. That lies as
 * far above the fewest as the noise can reach, so that who is told a number learns no more than the noise lets through, also
 * where ten would become nine.
 * @param most records of one person: all of them are hidden together.
 */
export function releasedCount(count: number, draw: number, most = 1): number | undefined {
  const noise = NOISE * most
  const perturbed = count + Math.round(draw * Math.max(noise, NOISE_SHARE * count))
  return perturbed < FEWEST + Math.ceil(noise * FARTHEST) ? undefined : roundedTo(COUNT_STEP, perturbed)
}

/** The money as it may be told, where the number of its records is told. */
export function releasedCents({ cents, largestCents, byParty }: Money, draw: number): number | undefined {
  const [largest = 0, second = 0] = byParty.toSorted((one, other) => other - one)
  if (byParty.length < 3 || cents - largest - second < DOMINANCE * largest) return undefined
  return roundedTo(CENTS_STEP, cents + draw * Math.max(CENTS_NOISE * largestCents, NOISE_SHARE * cents))
}

function roundedTo(step: number, value: number): number {
  return Math.max(0, Math.round(value / step) * step)
}
