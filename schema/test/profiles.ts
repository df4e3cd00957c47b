// Profiles for the tests of the rule: plain ones to vary by hand, and arbitrary ones for properties.
import fc from 'fast-check'
import type { CandidateProfile, Claim, VacancyProfile } from '../matching/index.ts'
import { branchCodes, reference } from '../reference/index.ts'

export const candidate: CandidateProfile = {
  id: 'uwv-noord:1',
  level: 2,
  branch: 'METAAL',
  occupation: null,
  searchRegions: ['groningen'],
  municipality: 'GM0014',
  maximumDistanceKm: null,
  availableFrom: '2026-01-01',
  skills: [],
}

export const vacancy: VacancyProfile = {
  id: 'techniek-noord:1',
  level: 2,
  branch: 'METAAL',
  occupation: 'OC-M04',
  region: 'groningen',
  municipality: 'GM0014',
  startsOn: null,
  requirements: [],
}

export const claimsOf = (occupation: string): Claim[] =>
  (reference.occupations.get(occupation)?.needs ?? []).map(({ skill, level }) => ({ skill, level }))

export const requirementsOf = (occupation: string): VacancyProfile['requirements'] =>
  (reference.occupations.get(occupation)?.needs ?? []).map(need => ({ ...need, weight: 1 }))

// Few and neighbouring trades, so that arbitrary people and vacancies often match.
const trades = ['OC-M01', 'OC-M03', 'OC-M04', 'OC-M08', 'OC-E08', 'OC-I01', 'OC-I03', 'OC-I04']
const trade = fc.constantFrom(...trades)
const skillCode = fc.constantFrom(...reference.skills.keys())
const level = fc.integer({ min: 1, max: 4 })
const dateOrNull = fc.constantFrom(null, '2026-01-01', '2026-03-01')
const regions = ['groningen', 'drenthe', 'friesland']
const place = {
  level: fc.option(level),
  branch: fc.constantFrom(...branchCodes.slice(0, 4)),
  municipality: fc.option(fc.constantFrom(...reference.municipalities.keys())),
}

/** Most of a trade's skills at any level, and some skills from anywhere. */
export const anyClaims: fc.Arbitrary<Claim[]> = fc
  .tuple(
    trade.chain(code =>
      fc.subarray(
        claimsOf(code).map(claim => claim.skill),
        { minLength: 5 },
      ),
    ),
    fc.array(skillCode, { maxLength: 6 }),
  )
  .chain(([own, more]) =>
    fc.tuple(...[...new Set([...own, ...more])].map(skill => fc.record({ skill: fc.constant(skill), level }))),
  )

export const anyCandidate: fc.Arbitrary<CandidateProfile> = fc.record({
  ...place,
  id: fc.integer({ min: 1, max: 99 }).map(number => `uwv-noord:${number}`),
  occupation: fc.option(trade),
  searchRegions: fc.subarray(regions),
  maximumDistanceKm: fc.option(fc.integer({ min: 0, max: 120 })),
  availableFrom: dateOrNull,
  skills: anyClaims,
})

export const anyVacancy: fc.Arbitrary<VacancyProfile> = fc.record({
  ...place,
  id: fc.integer({ min: 1, max: 99 }).map(number => `techniek-noord:${number}`),
  occupation: trade,
  region: fc.constantFrom(...regions),
  startsOn: dateOrNull,
  requirements: anyClaims.chain(asked =>
    fc.tuple(
      ...asked.map(claim =>
        fc.record({
          skill: fc.constant(claim.skill),
          level: fc.constant(claim.level),
          weight: fc.constantFrom(0.5, 1, 2),
          essential: fc.boolean(),
        }),
      ),
    ),
  ),
})
