import { describe, expect, test } from 'vitest'
import {
  type OrganisationParts,
  type RouteParts,
  readApplicantFacts,
  readRouteFacts,
} from '../../src/rules/read-facts.ts'

const firm: OrganisationParts = {
  id: 'register:employer-1',
  organisationCase: {
    known: true,
    kind: 'EMPLOYER',
    branch: 'METAAL',
    agreements: [{ code: 'METALEKTRO', from: '2025-01-01' }],
  },
}
const parts: RouteParts = {
  trainingCase: { weeks: 2, costCents: 100, steps: [{ training: 'opleiders:1', kind: 'SHORT', costItems: [] }] },
  candidateCase: { status: 'AT_RISK', municipality: { code: 'GM0106', placeCase: { province: 'drenthe' } } },
  vacancyCase: { level: 3, branch: 'METAAL', employer: firm },
}

describe('reading what a router hands over', () => {
  test('a field that is null and a field that is absent read alike', () => {
    const withNulls: RouteParts = {
      ...parts,
      candidateCase: {
        status: 'AT_RISK',
        level: null,
        branch: null,
        municipality: { code: 'GM0106', placeCase: { province: 'drenthe', region: null } },
        currentEmployer: null,
      },
    }
    expect(readRouteFacts(withNulls)).toEqual(readRouteFacts(parts))
    expect(readRouteFacts(parts)).toMatchObject({
      candidateCase: { level: null, currentEmployer: null, municipality: { province: 'drenthe', region: null } },
      vacancyCase: { employer: { agreements: [{ code: 'METALEKTRO', from: '2025-01-01', to: null }] } },
    })
  })

  test.each<[string, RouteParts]>([
    ['training', { ...parts, trainingCase: null }],
    ['candidates', { ...parts, candidateCase: undefined }],
    ['vacancies', { ...parts, vacancyCase: null }],
    ['organisations', { ...parts, vacancyCase: { employer: { id: 'register:employer-1', organisationCase: null } } }],
    ['organisations', { ...parts, candidateCase: { municipality: { code: 'GM0106' } } }],
  ])('a part that %s did not give is named, never guessed', (missing, given) => {
    expect(readRouteFacts(given)).toEqual({ missing })
  })

  test('an organisation that the register does not know has unknown facts', () => {
    const stranger = { id: 'register:nobody', organisationCase: { known: false } }
    expect(readApplicantFacts(stranger, null)).toEqual({
      id: 'register:nobody',
      agreements: null,
      kind: null,
      branch: null,
      plan: null,
    })
    expect(readApplicantFacts({ id: 'register:employer-1' }, null)).toEqual({ missing: 'organisations' })
  })
})
