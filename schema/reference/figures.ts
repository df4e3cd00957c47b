// How figures are grouped: places as municipality, region and province, branches as two sectors. Region and province each
// follow from the municipality, and neither from the other (R14).
import { type BranchCode, branchCodes } from './occupations.ts'
import { reference } from './release.ts'
import { UNKNOWN, withUnknown } from './unknown-key.ts'

const municipalities = [...reference.municipalities.values()]

/** What a municipality code that nobody knows belongs to. */
const NOWHERE = ''

/** The dimensions of a place; rows tell the municipality. */
export const placeDimensions = {
  MUNICIPALITY: { keys: municipalities.map(({ code }) => code).sort() },
  REGION: {
    keys: [...new Set(municipalities.map(({ region }) => region))].sort(),
    of: {
      dimension: 'MUNICIPALITY' as const,
      keyOf: (code: string) => reference.municipalities.get(code)?.region ?? NOWHERE,
    },
  },
  PROVINCE: {
    keys: [...new Set(municipalities.map(({ province }) => province))].sort(),
    of: {
      dimension: 'MUNICIPALITY' as const,
      keyOf: (code: string) => reference.municipalities.get(code)?.province ?? NOWHERE,
    },
  },
}

/** The same for records whose municipality may be none of the release: it was joined to another, or misspelt. */
export const placeDimensionsWithUnknown = {
  MUNICIPALITY: withUnknown<never>(placeDimensions.MUNICIPALITY),
  REGION: withUnknown(placeDimensions.REGION),
  PROVINCE: withUnknown(placeDimensions.PROVINCE),
}

/** The key of what a record says of its municipality. */
export function municipalityKey(code: string): string {
  return reference.municipalities.has(code) ? code : UNKNOWN
}

/** The four that the service points are about, and those that people come from. */
const sectors = ['TECHNICAL', 'INFLOW'] as const

const technical: ReadonlySet<string> = new Set<BranchCode>(['METAAL', 'METALEKTRO', 'INSTALLATIE', 'BOUW'])

/** The dimension of a sector; rows tell the branch, under the name of the dimension that is given. */
export function sectorDimension<Branch extends string>(branch: Branch) {
  return {
    keys: sectors,
    of: { dimension: branch, keyOf: (code: string): string => (technical.has(code) ? 'TECHNICAL' : 'INFLOW') },
  }
}

/** The dimension of a branch. */
export const branchDimension = { keys: branchCodes }
