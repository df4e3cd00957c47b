/** A choice among unequal chances: weights are added up once, a pick is a binary search. */
import type { Draws } from './draws.ts'

export type Pick<Option> = (draws: Draws) => Option

export function weighted<Option>(options: readonly (readonly [Option, number])[]): Pick<Option> {
  const last = options.at(-1)
  if (last === undefined) throw new Error('A weighted choice needs at least one option; got an empty list.')
  const bounds: number[] = []
  let total = 0
  for (const [, weight] of options) {
    total += weight
    bounds.push(total)
  }
  return draws => {
    const point = draws.next() * total
    let low = 0
    let high = bounds.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (point < (bounds[middle] ?? total)) high = middle
      else low = middle + 1
    }
    return (options[low] ?? last)[0]
  }
}

/** One of a list, all alike; undefined for an empty list. */
export function oneOf<Option>(draws: Draws, options: readonly Option[]): Option | undefined {
  return options[Math.floor(draws.next() * options.length)]
}
