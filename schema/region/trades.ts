/** Which trades a region has: the mix of branches among people, firms and vacancies, and of occupations in a branch. */
import type { BranchCode } from '../reference/index.ts'
import { reference } from '../reference/index.ts'
import { type Pick, weighted } from './weighted.ts'

type Mix = Record<BranchCode, number>

const CANDIDATES: Mix = {
  METAAL: 17,
  METALEKTRO: 14,
  INSTALLATIE: 20,
  BOUW: 17,
  AVIATION: 3,
  LOGISTICS: 11,
  RETAIL: 8,
  HOSPITALITY: 6,
  VEHICLE: 4,
}

const EMPLOYERS: Mix = {
  METAAL: 24,
  METALEKTRO: 12,
  INSTALLATIE: 26,
  BOUW: 22,
  AVIATION: 1,
  LOGISTICS: 4,
  RETAIL: 4,
  HOSPITALITY: 4,
  VEHICLE: 3,
}

const VACANCIES = { METAAL: 25, METALEKTRO: 23, INSTALLATIE: 31, BOUW: 21 } as const

/** What makes a region's mix differ from the country's: an airport, steel, machine building, old industry. */
const REGIONAL: Record<string, Partial<Mix>> = {
  'groot-amsterdam': { AVIATION: 5, METAAL: 0.5, METALEKTRO: 0.6, HOSPITALITY: 1.5 },
  'zuid-kennemerland-en-ijmond': { AVIATION: 2, METALEKTRO: 1.7, METAAL: 1.2 },
  'zaanstreek-waterland': { METALEKTRO: 1.3 },
  drenthe: { METAAL: 1.5, METALEKTRO: 1.4, AVIATION: 0.1 },
  groningen: { METAAL: 1.2, AVIATION: 0.2 },
  friesland: { METAAL: 1.4, BOUW: 1.2, AVIATION: 0.1 },
  zwolle: { METAAL: 1.3, METALEKTRO: 1.3, AVIATION: 0.1 },
}

/** Common trades against an ordinary one, which counts 1. */
const COMMON: Record<string, number> = {
  'OC-M01': 1.6,
  'OC-M03': 1.6,
  'OC-M05': 2,
  'OC-M09': 0.4,
  'OC-M10': 0.4,
  'OC-E03': 0.5,
  'OC-E04': 2,
  'OC-E06': 1.8,
  'OC-E09': 0.6,
  'OC-E10': 2,
  'OC-E12': 0.3,
  'OC-I01': 2.4,
  'OC-I02': 2,
  'OC-I04': 1.8,
  'OC-I05': 1.5,
  'OC-B01': 2.4,
  'OC-B02': 1.8,
  'OC-B10': 1.6,
  'OC-B13': 0.6,
  'OC-Z02': 0.4,
}

const SCARCE = new Set('OC-M01 OC-M04 OC-E02 OC-E04 OC-E09 OC-I02 OC-I03 OC-I06 OC-I07 OC-I11'.split(' '))

const regionalPicks = (mix: Partial<Mix>) => {
  const picks = new Map<string, Pick<BranchCode>>()
  for (const { region } of reference.municipalities.values()) {
    if (picks.has(region)) continue
    const regional = REGIONAL[region] ?? {}
    picks.set(
      region,
      weighted(entriesOf(mix).map(([branch, weight]) => [branch, weight * (regional[branch] ?? 1)] as const)),
    )
  }
  return picks
}

export const pickCandidateBranch = regionalPicks(CANDIDATES)
export const pickEmployerBranch = regionalPicks(EMPLOYERS)
export const pickVacancyBranch = regionalPicks(VACANCIES)

export const pickOccupation = new Map(
  entriesOf(CANDIDATES).map(([branch]) => {
    const codes = [...reference.occupations.values()].filter(occupation => occupation.branch === branch)
    return [branch, weighted(codes.map(({ code }) => [code, COMMON[code] ?? 1] as const))] as const
  }),
)

/** How likely a vacancy for the occupation is hard to fill. */
export function scarcity(occupation: string): number {
  return SCARCE.has(occupation) ? 0.72 : 0.34
}

/** The chosen option of a table that has a row for every key that occurs. */
export function rowOf<Key, Value>(table: ReadonlyMap<Key, Value>, key: Key): Value {
  const row = table.get(key)
  if (row === undefined)
    throw new Error(`The region has no row for ${String(key)}; its tables and the reference differ.`)
  return row
}

function entriesOf(mix: Partial<Mix>): [BranchCode, number][] {
  // Object.entries widens the keys to string; a Mix has no others than branches.
  return Object.entries(mix) as [BranchCode, number][]
}
