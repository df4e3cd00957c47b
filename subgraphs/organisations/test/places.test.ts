import { describe, expect, test } from 'vitest'
import { FOR_PARTNERS, openScene } from './scene.ts'

const { ask } = await openScene()

const REGION = `query ($code: ID!, $asOf: Date) {
  region(code: $code, asOf: $asOf) {
    code name number
    municipalities { code name province { code name } region { code } }
    servicePoint { code name since until predecessors { code } partners { organisation { id name } role from to } }
  }
}`
const region = async (code: string, asOf?: string) => (await ask(REGION, { code, asOf })).data.region

describe('A region', () => {
  test.each([
    ['noord-holland-noord', '2015-06-01', 17],
    ['noord-holland-noord', '2021-12-31', 17],
    ['noord-holland-noord', '2022-01-01', 16],
    ['noord-holland-noord', undefined, 16],
    ['drenthe', undefined, 6],
  ])('%s has on %s the municipalities of that day: %i (R14)', async (code, asOf, count) => {
    expect((await region(code, asOf)).municipalities).toHaveLength(count)
  })

  test('holds municipalities of another province (R14)', async () => {
    const { municipalities } = await region('groningen')
    expect(
      municipalities
        .filter((each: { province: { code: string } }) => each.province.code === 'drenthe')
        .map((each: { name: string }) => each.name),
    ).toEqual(['Aa en Hunze', 'Assen', 'Noordenveld', 'Tynaarlo'])
  })

  test('carries its day down to a municipality that merged since, and back up', async () => {
    const { municipalities } = await region('noord-holland-noord', '2015-06-01')
    expect(municipalities).toContainEqual({
      code: 'GM0416',
      name: 'Langedijk',
      province: { code: 'noord-holland', name: 'Noord-Holland' },
      region: { code: 'noord-holland-noord' },
    })
  })

  test.each([
    ['2017-03-09', null],
    ['2017-03-10', 'drenthe'],
    ['2019-12-31', 'drenthe'],
    ['2020-01-01', 'noord'],
    [undefined, 'noord'],
  ])('has on %s the service point of that day: %s', async (asOf, code) => {
    expect((await region('drenthe', asOf)).servicePoint?.code ?? null).toBe(code)
  })

  test('has a service point with what it came from and who takes part since when', async () => {
    const { servicePoint } = await region('drenthe')
    expect(servicePoint.predecessors).toEqual([{ code: 'drenthe' }, { code: 'f-top' }])
    expect(servicePoint.partners).toContainEqual({
      organisation: { id: 'register:provincie-drenthe', name: 'Provincie Drenthe' },
      role: 'Provincie',
      from: '2020-01-01',
      to: null,
    })
  })

  test('names the part of a partner in the language of the caller', async () => {
    const { data } = await ask(REGION, { code: 'drenthe' }, { language: 'en' })
    expect(new Set(data.region.servicePoint.partners.map((each: { role: string }) => each.role))).toContain(
      'Trade union',
    )
  })

  test.each([
    ['gronigen', undefined, 'groningen'],
    ['Drente', undefined, 'drenthe'],
  ])('that does not exist, %s, is an error with the nearest slugs (R20)', async (code, asOf, nearest) => {
    const { data, errors } = await ask(REGION, { code, asOf })
    expect(data.region).toBeNull()
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      nearest: expect.arrayContaining([nearest]),
    })
  })

  test.each([
    ['2014-12-31', '2015-01-01'],
    ['2026-02-30', '2026-02-30'],
    ['yesterday', 'yesterday'],
  ])('asked about %s is an error, never an empty list', async (asOf, named) => {
    const { data, errors } = await ask(REGION, { code: 'drenthe', asOf })
    expect(data.region).toBeNull()
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    expect(errors?.[0]?.message).toContain(named)
  })
})

describe('The lists of places', () => {
  test('hold every region and every service point', async () => {
    const { data } = await ask(
      '{ regions { code municipalities { code } } servicePoints { code organisation { id kind } } }',
    )
    expect(data.regions).toHaveLength(10)
    expect(data.regions.every((each: { municipalities: unknown[] }) => each.municipalities.length > 0)).toBe(true)
    expect(data.servicePoints.map((each: { code: string }) => each.code)).toEqual([
      'drenthe',
      'f-top',
      'noord',
      'noord-holland',
      'utrecht-gooi-vechtstreek',
    ])
    expect(
      new Set(data.servicePoints.map((each: { organisation: { kind: string } }) => each.organisation.kind)),
    ).toEqual(new Set(['SERVICE_POINT']))
  })

  test('name a service point by its code, and none by another', async () => {
    const { data, errors } = await ask(
      '{ known: servicePoint(code: "noord") { name since } not: servicePoint(code: "zuid") { name } }',
    )
    expect(errors).toBeUndefined()
    expect(data).toEqual({ known: { name: 'Servicepunt Techniek Noord', since: '2020-01-01' }, not: null })
  })
})

describe('A reference from another owner', () => {
  const MUNICIPALITY = `query ($of: [_Any!]!) {
    _entities(representations: $of) { ... on Municipality {
      code name province { code } region { code } placeCase { province region }
    } }
  }`

  test('to Assen says province Drenthe and region Groningen, also where a fund asks (R14)', async () => {
    const { data } = await ask(MUNICIPALITY, { of: [{ __typename: 'Municipality', code: 'GM0106' }] }, FOR_PARTNERS)
    expect(data._entities).toEqual([
      {
        code: 'GM0106',
        name: 'Assen',
        province: { code: 'drenthe' },
        region: { code: 'groningen' },
        placeCase: { province: 'drenthe', region: 'groningen' },
      },
    ])
  })

  test('to a municipality that merged keeps its name and lies nowhere today', async () => {
    const { data } = await ask(MUNICIPALITY, { of: [{ __typename: 'Municipality', code: 'GM0416' }] }, FOR_PARTNERS)
    expect(data._entities[0]).toEqual({
      code: 'GM0416',
      name: 'Langedijk',
      province: null,
      region: null,
      placeCase: { province: null, region: null },
    })
  })

  test('to a place that the register does not hold is null, and spoils nothing beside it', async () => {
    const { data, errors } = await ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on Region { name } ... on Province { name } ... on Municipality { name } ... on ServicePoint { name }
      } }`,
      {
        of: [
          { __typename: 'Region', code: 'atlantis' },
          { __typename: 'Province', code: 'atlantis' },
          { __typename: 'Municipality', code: 'GM9999' },
          { __typename: 'ServicePoint', code: 'atlantis' },
          { __typename: 'Region', code: 'drenthe' },
          { __typename: 'Province', code: 'drenthe' },
          { __typename: 'ServicePoint', code: 'noord' },
        ],
      },
    )
    expect(errors).toBeUndefined()
    expect(data._entities).toEqual([
      null,
      null,
      null,
      null,
      { name: 'Drenthe' },
      { name: 'Drenthe' },
      { name: 'Servicepunt Techniek Noord' },
    ])
  })
})
