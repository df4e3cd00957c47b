// The register on a day: regions are not provinces and change over the years (R14), service points have predecessors.

import { stories } from '@overstap/schema/region'
import { describe, expect, it } from 'vitest'
import { ask, askOperation } from '../ask.ts'

const anonymous = { token: null }

async function registerOn(region: string, asOf: string) {
  const { data, errors } = await askOperation(
    'register',
    { region, asOf, employer: stories.crossedEmployer },
    anonymous,
  )
  expect(errors).toBeUndefined()
  return data
}

describe('the register', () => {
  it('knows 17 municipalities of Noord-Holland Noord in 2015, and 16 in 2026', async () => {
    const names = async (asOf: string) =>
      (await registerOn('noord-holland-noord', asOf)).region.municipalities.map((each: { name: string }) => each.name)
    const [then, now] = [await names('2015-06-01'), await names('2026-06-01')]
    expect([then.length, now.length]).toEqual([17, 16])
    expect(then).toEqual(expect.arrayContaining(['Langedijk', 'Heerhugowaard']))
    expect(now).toContain('Dijk en Waard')
    expect(now).not.toContain('Langedijk')
  })

  it('puts Drenthe’s northern municipalities in the region Groningen, and six in the region Drenthe', async () => {
    const { region } = await registerOn('groningen', '2026-11-21')
    const drents = region.municipalities.filter(
      (each: { province: { code: string } }) => each.province.code === 'drenthe',
    )
    expect(drents.map((each: { name: string }) => each.name).sort()).toEqual([
      'Aa en Hunze',
      'Assen',
      'Noordenveld',
      'Tynaarlo',
    ])
    expect((await registerOn('drenthe', '2026-11-21')).region.municipalities).toHaveLength(6)
  })

  it('names the service point of the day, with its partners and where it came from', async () => {
    const { servicePoint } = (await registerOn('drenthe', '2026-11-21')).region
    expect(servicePoint).toMatchObject({ code: 'noord', name: 'Servicepunt Techniek Noord' })
    expect(servicePoint.predecessors.map((each: { code: string }) => each.code)).toContain('drenthe')
    const names = servicePoint.partners.map((each: { organisation: { name: string } }) => each.organisation.name)
    expect(names).toEqual(expect.arrayContaining(['OOM', 'WIJ Techniek', 'UWV']))
    expect((await registerOn('drenthe', '2018-01-01')).region.servicePoint).toMatchObject({ code: 'drenthe' })
    expect((await registerOn('drenthe', '2015-01-01')).region.servicePoint).toBeNull()
  })

  it('finds organisations by former names and in spite of slips', async () => {
    const find = async (search: string) =>
      (
        await ask(
          'query ($search: String) { organisations(where: { search: $search }) { nodes { name formerNames } } }',
          { search },
          anonymous,
        )
      ).data.organisations.nodes[0]
    expect(await find('UNETO')).toEqual({ name: 'Techniek Nederland', formerNames: ['UNETO-VNI'] })
    expect(await find('OTIB')).toMatchObject({ name: 'WIJ Techniek' })
    expect(await find('Metaalbewerkng Emmen')).toMatchObject({ name: 'Metaalbewerking Emmen B.V.' })
  })

  it('publishes the programmes’ figures with their definition and source (R19)', async () => {
    const { data } = await ask(
      '{ programmes { code name kpis { code definition numerator denominator value unit period status asOf source } } }',
      {},
      anonymous,
    )
    const kpis = data.programmes.flatMap((programme: { kpis: unknown[] }) => programme.kpis)
    expect(kpis.length).toBeGreaterThan(5)
    for (const kpi of kpis)
      expect(kpi).toMatchObject({
        definition: expect.any(String),
        unit: expect.any(String),
        source: expect.any(String),
      })
    const disputed = kpis.filter(
      (kpi: { status: string; value: number }) => kpi.status === 'DISPUTED' && kpi.value === 75,
    )
    expect(disputed).toHaveLength(2)
    expect(disputed[0].definition).not.toBe(disputed[1].definition)
  })

  it('tells which release of the reference data it answers from, in real codes', async () => {
    const { data } = await ask(
      '{ referenceRelease { release skills occupations transitions } skill(code: "SK-M10") { label escoUri escoVersion } occupation(code: "OC-M01") { label crebo needs { skill { code } } } }',
      {},
      anonymous,
    )
    expect(data.referenceRelease).toEqual({ release: '2026.1', skills: 137, occupations: 54, transitions: 35 })
    expect(data.skill).toMatchObject({
      label: 'program a CNC controller',
      escoUri: expect.stringMatching(/^http:\/\/data\.europa\.eu\/esco\/skill\//),
    })
    expect(data.occupation).toMatchObject({ label: 'CNC machinist', crebo: '25298' })
  })
})
