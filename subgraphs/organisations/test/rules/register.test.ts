import { reference } from '@overstap/schema/reference'
import { region } from '@overstap/schema/region'
import { describe, expect, test } from 'vitest'
import { agreementBases, branches, collectiveAgreements } from '../../db/register/branches.ts'
import { organisations } from '../../db/register/organisations.ts'
import { municipalityPeriods, provinces, regions } from '../../db/register/places.ts'
import { kpiSources, programmes } from '../../db/register/programmes.ts'
import { servicePoints } from '../../db/register/service-points.ts'
import { trainingProviders } from '../../db/register/training-providers.ts'
import { trainingQuestions } from '../../db/register/training-questions.ts'

const today = '2026-11-21'
const demo = region({ candidates: 2000, vacancies: 600, seed: 7, today })
const employers = Array.from({ length: demo.employers }, (_, index) => demo.employer(index + 1))
const known = new Set([...organisations, ...trainingProviders, ...employers].map(({ id }) => id))

const on = (day: string, code: string) =>
  municipalityPeriods.filter(each => each.region === code && each.from <= day && (each.to === null || each.to >= day))

describe('Dated places (R14)', () => {
  test.each([
    ['noord-holland-noord', '2015-06-01', 17],
    ['noord-holland-noord', '2021-12-31', 17],
    ['noord-holland-noord', '2022-01-01', 16],
    ['noord-holland-noord', '2026-11-21', 16],
    ['groningen', '2015-06-01', 27],
    ['friesland', '2015-06-01', 24],
    ['drenthe', '2015-06-01', 6],
    ['drenthe', '2026-11-21', 6],
    ['zaanstreek-waterland', '2015-06-01', 9],
    ['zuid-kennemerland-en-ijmond', '2015-06-01', 9],
    ['groot-amsterdam', '2015-06-01', 8],
    ['gooi-en-vechtstreek', '2015-06-01', 10],
    ['midden-utrecht', '2015-06-01', 15],
  ])('%s has on %s as many municipalities as the decree and later mergers say: %i', (code, day, count) => {
    expect(on(day, code)).toHaveLength(count)
  })

  test('are on the last day what the reference release says', () => {
    const current = municipalityPeriods.filter(({ to }) => to === null)
    expect(current.map(({ code }) => code).sort()).toEqual([...reference.municipalities.keys()].sort())
  })

  test('put Assen in the province of Drenthe and in the region of Groningen', () => {
    expect(on(today, 'groningen').find(({ name }) => name === 'Assen')?.province).toBe('drenthe')
  })

  test('name no region or province that the register does not have', () => {
    const codes = new Set([...regions, ...provinces].map(({ code }) => code))
    for (const each of municipalityPeriods) expect(codes.has(each.region) && codes.has(each.province)).toBe(true)
  })

  test('let no two periods of a municipality overlap', () => {
    expect(new Set(municipalityPeriods.map(({ code }) => code)).size).toBe(municipalityPeriods.length)
    for (const { from, to } of municipalityPeriods) expect(to === null || from <= to).toBe(true)
  })
})

describe('The register', () => {
  test('holds every organisation once', () => {
    expect(known.size).toBe(organisations.length + trainingProviders.length + employers.length)
  })

  test('knows every organisation that it refers to', () => {
    const named = [
      ...branches.flatMap(({ fund }) => fund ?? []),
      ...collectiveAgreements.flatMap(({ fund }) => fund ?? []),
      ...servicePoints.flatMap(each => [each.organisation, ...each.partners.map(({ organisation }) => organisation)]),
      ...trainingQuestions(demo, today).map(({ organisation }) => organisation),
    ]
    expect(named.filter(id => !known.has(id))).toEqual([])
  })

  test('knows the agreement and the basis of every employer', () => {
    const codes = new Set(collectiveAgreements.map(({ code }) => code))
    for (const { agreements } of employers)
      for (const { code, basis } of agreements) expect(codes.has(code) && basis in agreementBases).toBe(true)
  })

  test('covers a region by one service point at a time', () => {
    const covering = (code: string, day: string) =>
      servicePoints
        .filter(each => each.regions.includes(code) && (each.since ?? '') <= day && (each.until ?? '9999') >= day)
        .map(({ code: slug }) => slug)
    expect(covering('drenthe', '2018-06-01')).toEqual(['drenthe'])
    expect(covering('drenthe', '2020-01-01')).toEqual(['noord'])
    expect(covering('groningen', today)).toEqual(['noord'])
    for (const { code } of regions) expect(covering(code, today).length).toBeLessThanOrEqual(1)
  })

  test('has eleven partners of service point Drenthe, as it started with', () => {
    expect(servicePoints.find(({ code }) => code === 'drenthe')?.partners).toHaveLength(11)
  })

  test('asks training for skills of the reference release, and before today', () => {
    for (const { skill, askedOn, people } of trainingQuestions(demo, today)) {
      expect(skill === null || reference.skills.has(skill)).toBe(true)
      expect(askedOn < today && people > 0).toBe(true)
    }
  })
})

describe('A published figure (R19)', () => {
  const kpis = programmes.flatMap(({ kpis: each }) => each)

  test('carries a definition in both languages and a source', () => {
    for (const { definition, source } of kpis) {
      expect(definition.nl.length > 10 && definition.en.length > 10).toBe(true)
      expect(kpiSources[source]).toBeTruthy()
    }
  })

  test('is disputed where it is not said what 75 per cent is a share of', () => {
    expect(kpis.filter(({ value, unit }) => value === 75 && unit === 'percent').map(({ status }) => status)).toEqual([
      'DISPUTED',
      'DISPUTED',
    ])
  })

  test('contradicts others of its programme, which contradict it, and is a share of something else', () => {
    for (const { kpis: each } of programmes)
      for (const kpi of each)
        for (const code of kpi.contradicts) {
          const other = each.find(found => found.code === code)
          expect(other?.contradicts).toContain(kpi.code)
          expect(other?.shareOf?.en).not.toBe(kpi.shareOf?.en)
        }
  })

  test('is of a programme whose service point is in the register', () => {
    const codes = new Set(servicePoints.map(({ code }) => code))
    for (const { servicePoint } of programmes) expect(servicePoint === null || codes.has(servicePoint)).toBe(true)
  })
})
