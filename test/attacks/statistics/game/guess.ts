/**
 * A guessing game: a coin says whether something is so, the figures are released, somebody who sees them guesses. Who knows
 * nothing is right half of the time.
 */
import { drawFor } from '../../../../subgraphs/kit/src/disclosure/draw.ts'
import { type Money, releasedCents, releasedCount } from '../../../../subgraphs/kit/src/disclosure/protect.ts'

/** One round: returns what is guessed, undefined for a coin. */
export type Round = (isSo: boolean, random: () => number, secret: string) => boolean | undefined

/** The share of rounds in which the guess was right. */
export function play(round: Round, rounds: number): number {
  let right = 0
  for (let number = 0; number < rounds; number++) {
    const random = randomFrom(number)
    // A fair coin in any number of rounds.
    const isSo = number % 2 === 0
    const guess = round(isSo, random, `secret ${number}`)
    right += guess === undefined ? 0.5 : Number(guess === isSo)
  }
  return right / rounds
}

/** The same numbers in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = (seed * 0x9e3779b1 + 0x6d2b79f5) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** How something is told, by chance: undefined is SUPPRESSED. */
export interface Rules {
  count(count: number, draw: number): number | undefined
  cents(money: Money, draw: number): number | undefined
}

export const RELEASED: Rules = { count: releasedCount, cents: releasedCents }
export const EXACT: Rules = { count: count => count, cents: ({ cents }) => cents }

export interface Figures {
  /** As a release with that secret tells a number of records at a place. */
  told(count: number, secret: string, ...place: readonly string[]): number | undefined
  /** Of awards, each to another party. */
  toldCents(awards: readonly number[], secret: string): number | undefined
  /** The same with a draw of its own for each place. */
  toldMoney(money: Money, secret: string, ...place: readonly string[]): number | undefined
  /** How much more likely it is that this is told of `one` than of `other`, as a logarithm. */
  evidence(value: number | undefined, one: number, other: number): number
}

const SUPPRESSED = -1
const NEVER = 1e-6

/** What the draws of a release are like: everybody may know that, the method is no secret. */
const draws = Array.from({ length: 4_000 }, (_, number) => drawFor('draws', String(number)))

export function figuresBy(rules: Rules): Figures {
  const known = new Map<number, ReadonlyMap<number, number>>()
  const likelihoods = (count: number) => {
    const found = known.get(count) ?? howOften(draws.map(draw => rules.count(count, draw) ?? SUPPRESSED))
    known.set(count, found)
    return found
  }
  return {
    told: (count, secret, ...place) => rules.count(count, drawFor(secret, ...place)),
    toldCents: (awards, secret) => {
      const cents = awards.reduce((sum, each) => sum + each, 0)
      return rules.cents({ cents, largestCents: Math.max(...awards), byParty: awards }, drawFor(secret, 'cents'))
    },
    toldMoney: (money, secret, ...place) => rules.cents(money, drawFor(secret, ...place)),
    evidence: (value = SUPPRESSED, one, other) => {
      const likely = (count: number) => (likelihoods(count).get(value) ?? 0) + NEVER
      return Math.log(likely(one) / likely(other))
    },
  }
}

function howOften(values: readonly number[]): Map<number, number> {
  const found = new Map<number, number>()
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1 / values.length)
  return found
}

/** By the sign of the evidence; none is a coin. */
export function decided(sum: number): boolean | undefined {
  return Math.abs(sum) < 1e-9 ? undefined : sum > 0
}
