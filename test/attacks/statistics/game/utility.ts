/** What is left of the figures for who wants to use them: how many are told, and how far they are off. */
import { type Figures, randomFrom } from './guess.ts'
import type { World } from './world.ts'

export interface Band {
  from: number
  /** The first number that is not in it. */
  to: number
  places: number
  /** Share of the places. */
  told: number
  /** Mean, of what is told. */
  error: number
  relativeError: number
}

const BANDS = [10, 20, 50, 100, 500, Number.POSITIVE_INFINITY]
const SECRETS = 5

export function utilityOf(world: World, figures: Figures): Band[] {
  return BANDS.slice(1).map((to, index) => bandOf(world, figures, BANDS[index] ?? 0, to))
}

/** Of all places with so many people or more. */
export function bandOf(world: World, { told }: Figures, from: number, to = Number.POSITIVE_INFINITY): Band {
  const places = world.all().filter(({ count }) => count >= from && count < to)
  const random = randomFrom(from)
  const errors: { absolute: number; relative: number }[] = []
  for (let round = 0; round < SECRETS; round++) {
    for (const { count } of places) {
      const value = told(count, `secret ${random()}`)
      if (value !== undefined)
        errors.push({ absolute: Math.abs(value - count), relative: Math.abs(value - count) / count })
    }
  }
  return {
    from,
    to,
    places: places.length,
    told: errors.length / (SECRETS * places.length),
    error: mean(errors.map(({ absolute }) => absolute)),
    relativeError: mean(errors.map(({ relative }) => relative)),
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length
}
