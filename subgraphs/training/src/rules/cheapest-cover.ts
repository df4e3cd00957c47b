// The cheapest set of options that covers every bit: dynamic programming over bit masks (weighted set cover). The
// planner's arithmetic without its words, so that it can be compared with an exhaustive search.

export interface CoverOption {
  /** Unique: the last tie-break. */
  id: string
  /** What counts most, and what counts among equals; integers, never negative. */
  first: number
  second: number
}

export interface Cover<Option extends CoverOption> {
  chosen: Option[]
  exact: boolean
}

interface Masked<Option> {
  option: Option
  mask: number
}

interface Best<Option> {
  first: number
  second: number
  /** In the order of their ids, so that two sets compare as two words in a dictionary. */
  chosen: Option[]
}

/**
 * How many sets of uncovered bits are solved by trying every option. Twelve bits have 4,096 sets at most, so up to twelve
 * the answer is always exact; above that it is exact as long as the search meets no more of them than this. A set met
 * later is continued with the cheapest option for its lowest bit: bounded work, and a cover that is never cheaper than
 * the best. (The lowest price per bit instead gave covers 2 per cent cheaper at 24 bits, 3 per cent dearer at 45.)
 */
const EXACT_STATES = 4096

/** Covers bits 0..bits-1; the caller promises that every bit has an option. */
export function cheapestCover<Option extends CoverOption>(
  bits: number,
  options: Option[],
  maskOf: (option: Option) => number,
): Cover<Option> {
  const useful = withoutDominated(options.map(option => ({ option, mask: maskOf(option) })))
  const byBit = Array.from({ length: bits }, (_, bit) => useful.filter(({ mask }) => mask & (1 << bit)))
  const solved = new Map<number, Best<Option>>([[0, { first: 0, second: 0, chosen: [] }]])
  let exact = true

  // Every cover takes some option for the lowest uncovered bit, so only those are tried.
  const solve = (uncovered: number): Best<Option> => {
    const known = solved.get(uncovered)
    if (known) return known
    let choices = byBit[31 - Math.clz32(uncovered & -uncovered)] ?? []
    if (solved.size > EXACT_STATES && choices.length > 1) {
      exact = false
      choices = choices.slice(0, 1)
    }
    let best: Best<Option> | undefined
    for (const { option, mask } of choices) {
      const rest = solve(uncovered & ~mask)
      if (!best || isBetter(option, rest, best)) best = extend(option, rest)
    }
    if (!best) throw new Error(`Bit set ${uncovered} has no option; every bit must be covered by one.`)
    solved.set(uncovered, best)
    return best
  }

  return { chosen: solve(2 ** bits - 1).chosen, exact }
}

/**
 * An option goes when another covers all it covers and comes first in the order (first, second, id): exchanging the one
 * for the other never makes a set worse, by any of the tie-breaks.
 */
function withoutDominated<Option extends CoverOption>(options: Masked<Option>[]): Masked<Option>[] {
  const kept: Masked<Option>[] = []
  for (const entry of options.toSorted((a, b) => compareOptions(a.option, b.option))) {
    if (entry.mask !== 0 && !kept.some(({ mask }) => (entry.mask & ~mask) === 0)) kept.push(entry)
  }
  return kept
}

function isBetter<Option extends CoverOption>(option: Option, rest: Best<Option>, than: Best<Option>): boolean {
  const difference =
    option.first + rest.first - than.first ||
    option.second + rest.second - than.second ||
    rest.chosen.length + 1 - than.chosen.length
  if (difference !== 0) return difference < 0
  const chosen = extend(option, rest).chosen
  const at = chosen.findIndex((one, index) => one.id !== than.chosen[index]?.id)
  return at >= 0 && compareIds(chosen[at]?.id, than.chosen[at]?.id) < 0
}

function extend<Option extends CoverOption>(option: Option, rest: Best<Option>): Best<Option> {
  const at = rest.chosen.findIndex(({ id }) => id > option.id)
  return {
    first: rest.first + option.first,
    second: rest.second + option.second,
    chosen: rest.chosen.toSpliced(at < 0 ? rest.chosen.length : at, 0, option),
  }
}

function compareOptions(a: CoverOption, b: CoverOption): number {
  return a.first - b.first || a.second - b.second || compareIds(a.id, b.id)
}

function compareIds(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0
}
