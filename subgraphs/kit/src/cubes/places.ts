/** What is in each place of a table, exact: it goes no further than to the rules that say what of it may be told. */
import type { CubeDefinition, CubeRow, CubeTable } from './cube.ts'
import { type Step, startOf } from './periods.ts'

export interface Place {
  count: number
  /** Of all records in it. */
  key: number
  money: { cents: number; largestCents: number; byParty: Map<string, number> }
}

/** By the keys of a place, as JSON. A place with nothing in it is not there. */
export type Places = ReadonlyMap<string, Place>

/** Keys are 32 bits, so that their sums are exact. */
const KEYS = 2 ** 32

/** The places of each period of a step, by its first day. */
export function placesByPeriod(
  cube: CubeDefinition,
  { by }: CubeTable,
  rows: readonly CubeRow[],
): (step: Step) => ReadonlyMap<string, Places> {
  const keyOf = by.map(dimension => reader(cube, dimension))
  const months = new Map<string, Map<string, Place>>()
  for (const row of rows) {
    const { cents = 0, largestCents = 0, party = '' } = row
    const money = { cents, largestCents, byParty: new Map(cents === 0 ? [] : [[party, cents]]) }
    const keys = JSON.stringify(keyOf.map(read => read(row)))
    add(placesIn(months, row.month), keys, { count: row.count, key: row.key % KEYS, money })
  }
  return step => {
    const periods = new Map<string, Map<string, Place>>()
    for (const [month, places] of months) {
      const period = placesIn(periods, startOf(step, month))
      for (const [keys, place] of places) add(period, keys, place)
    }
    return periods
  }
}

function reader({ name, dimensions }: CubeDefinition, dimension: string): (row: CubeRow) => string {
  const { keys, of } = dimensions[dimension] ?? { keys: [] }
  const known = new Set(keys)
  return row => {
    const told = row.keys[of?.dimension ?? dimension] ?? ''
    const key = of ? of.keyOf(told) : told
    // Left out it would be missing from every figure, and nobody would know.
    if (!known.has(key))
      throw new Error(
        `The cube «${name}» has no place in its dimension ${dimension} for «${told}», which a record has.`,
      )
    return key
  }
}

function placesIn(periods: Map<string, Map<string, Place>>, from: string): Map<string, Place> {
  const places = periods.get(from) ?? new Map<string, Place>()
  periods.set(from, places)
  return places
}

function add(places: Map<string, Place>, keys: string, more: Place): void {
  const place = places.get(keys) ?? { count: 0, key: 0, money: { cents: 0, largestCents: 0, byParty: new Map() } }
  place.count += more.count
  place.key = (place.key + more.key) % KEYS
  place.money.cents += more.money.cents
  place.money.largestCents = Math.max(place.money.largestCents, more.money.largestCents)
  for (const [party, cents] of more.money.byParty)
    place.money.byParty.set(party, (place.money.byParty.get(party) ?? 0) + cents)
  places.set(keys, place)
}
