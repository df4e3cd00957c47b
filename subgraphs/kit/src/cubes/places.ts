/** What is in each place of a table, exact: it goes no further than to the rules that say what of it may be told. */
import type { CubeDefinition, CubeRow, CubeTable } from './cube.ts'
import { type Step, startOf } from './periods.ts'

export interface Place {
  count: number
  /** Of all records in it. */
  key: number
  /** Records that are each somebody else's. */
  single: number
  /** How many records each person has who can have several. */
  byPerson: Map<string, number>
  cents: number
  largestCents: number
  /** Nobody where it is not about money. */
  byParty: Map<string, number>
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
    const place = placeIn(placesIn(months, row.month), JSON.stringify(keyOf.map(read => read(row))))
    place.count += row.count
    place.key = (place.key + row.key) % KEYS
    if (row.person === undefined) place.single += row.count
    else addTo(place.byPerson, row.person, row.count)
    if (row.cents === undefined) continue
    place.cents += row.cents
    place.largestCents = Math.max(place.largestCents, row.largestCents ?? row.cents)
    addTo(place.byParty, row.party ?? '', row.cents)
  }
  return step => {
    const periods = new Map<string, Map<string, Place>>()
    for (const [month, places] of months) {
      const period = placesIn(periods, startOf(step, month))
      for (const [keys, place] of places) add(placeIn(period, keys), place)
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

function placeIn(places: Map<string, Place>, keys: string): Place {
  let place = places.get(keys)
  if (place === undefined) {
    place = { count: 0, key: 0, single: 0, byPerson: new Map(), cents: 0, largestCents: 0, byParty: new Map() }
    places.set(keys, place)
  }
  return place
}

function add(place: Place, more: Place): void {
  place.count += more.count
  place.key = (place.key + more.key) % KEYS
  place.single += more.single
  for (const [person, count] of more.byPerson) addTo(place.byPerson, person, count)
  place.cents += more.cents
  place.largestCents = Math.max(place.largestCents, more.largestCents)
  for (const [party, cents] of more.byParty) addTo(place.byParty, party, cents)
}

function addTo(sums: Map<string, number>, name: string, more: number): void {
  sums.set(name, (sums.get(name) ?? 0) + more)
}
