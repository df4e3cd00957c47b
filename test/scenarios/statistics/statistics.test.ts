// What can be published, as a dashboard reads it: four owners' figures and the programmes' own, in one operation, for anybody.

import { hashOfText } from '@overstap/schema/document-hash'
import { describe, expect, inject, it } from 'vitest'
import { freePorts } from '../../mesh-setup.ts'
import { type Answer, ask, askOperation, operationText } from '../ask.ts'
import { gatewayBeside } from '../gateway-beside.ts'

const { gatewayUrl, tokens } = inject('mesh')
const LAST_YEAR = new Date().getUTCFullYear() - 1
const year = { from: `${LAST_YEAR}-01-01`, to: `${LAST_YEAR + 1}-01-01` }
const TECHNICAL = ['METAAL', 'METALEKTRO', 'INSTALLATIE', 'BOUW']

interface Figure {
  value: number | null
  status: 'RELEASED' | 'SUPPRESSED' | 'UNAVAILABLE'
  base: number | null
}
interface Cell {
  keys: string[]
  figure: Figure
}
interface Programme {
  code: string
  kpis: { code: string; value: number; status: string }[]
  training: { started: Figure; completed: Figure }
  placements: { placed: Figure; withFollowUp: Figure }
}

const answer = await askOperation('statistics', year, { token: null })
const intakes = await askOperation('intakes-figures', { by: ['BRANCH'], ...year }, { token: null })
const cells = (field: string): Cell[] => ({ ...answer.data, ...intakes.data })[field].cells
const told = (field: string) => cells(field).filter(({ figure }) => figure.status === 'RELEASED')
const valueAt = (field: string, ...keys: string[]) =>
  cells(field).find(each => each.keys.join() === keys.join())?.figure.value ?? 0
const programme = (code: string): Programme =>
  answer.data.programmes.find((each: { code: string }) => each.code === code)

describe('the statistics of a year', () => {
  it('are told to anybody, whole', () => {
    expect(answer.errors).toBeUndefined()
    expect(answer.extensions).toBeUndefined()
    for (const field of ['moves', 'openings', 'trainingOutcomes', 'fundingUse']) {
      expect(answer.data[field].note).toContain('rounded to 5')
      expect(told(field).length, field).toBeGreaterThan(5)
    }
  })

  it('are the same for a dashboard, by the hash of the operation', async () => {
    const response = await fetch(`${gatewayUrl}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        authorization: `Bearer ${tokens.dashboard}`,
      },
      body: JSON.stringify({ documentId: `sha256:${hashOfText(operationText('statistics'))}`, variables: year }),
    })
    expect(await response.json()).toEqual(answer)
  })

  it('show no figure that is about few, and none that is a zero', () => {
    for (const field of ['intakes', 'moves', 'openings', 'trainingOutcomes', 'fundingUse'])
      for (const { keys, figure } of cells(field)) {
        if (figure.status === 'RELEASED') expect(figure.base, `${field} ${keys}`).toBeGreaterThanOrEqual(10)
        else expect(figure).toEqual({ value: null, status: 'SUPPRESSED', base: null })
      }
  })

  it('show people moving into the branches that are short of them, most of all into installation', () => {
    const into = (branch: string) =>
      told('moves')
        .filter(({ keys }) => keys[1] === branch)
        .reduce((sum, { figure }) => sum + (figure.value ?? 0), 0)
    for (const branch of ['METAAL', 'METALEKTRO', 'BOUW']) expect(into('INSTALLATIE')).toBeGreaterThan(into(branch))
    expect(into('RETAIL')).toBeLessThan(into('BOUW') / 5)
    expect(valueAt('moves', 'RETAIL', 'INSTALLATIE')).toBeGreaterThan(30)
  })

  it('show more people coming than moving, from every branch', () => {
    const from = (branch: string) =>
      told('moves')
        .filter(({ keys }) => keys[0] === branch)
        .reduce((sum, { figure }) => sum + (figure.value ?? 0), 0)
    for (const { keys, figure } of told('intakes')) expect(figure.value, keys[0]).toBeGreaterThan(from(keys[0] ?? ''))
  })

  it('show more training begun than completed, more completed than given up, and funds that pay for it', () => {
    for (const branch of TECHNICAL) {
      const [started, completed, dropped] = ['STARTED', 'COMPLETED', 'DROPPED_OUT'].map(outcome =>
        valueAt('trainingOutcomes', branch, outcome),
      )
      expect(started, branch).toBeGreaterThan(completed ?? 0)
      expect(completed, branch).toBeGreaterThan((dropped ?? 0) * 2)
    }
    for (const fund of ['register:oom', 'register:wij-techniek', 'register:uwv'])
      expect(valueAt('fundingUse', fund)).toBeGreaterThan(20_000_000)
    // No more than there was (S0): 52,100 euro for two years.
    expect(valueAt('fundingUse', 'register:provincie-drenthe')).toBeLessThanOrEqual(5_300_000)
  })

  it('show openings by size of the region, in the branches that have vacancies', () => {
    expect(valueAt('openings', 'INSTALLATIE', 'groningen')).toBeGreaterThan(
      valueAt('openings', 'INSTALLATIE', 'drenthe'),
    )
    for (const { keys } of told('openings')) expect(TECHNICAL).toContain(keys[0])
  })
})

describe('the programmes (R19)', () => {
  it('have what they published beside what owners count', () => {
    const { kpis, training, placements } = programme('spt-noord')
    expect(kpis.filter(({ status }) => status === 'DISPUTED')).toHaveLength(2)
    expect(training.started.value).toBeGreaterThan(training.completed.value ?? 0)
    expect(placements.placed.value).toBeGreaterThan(placements.withFollowUp.value ?? 0)
    expect(placements.withFollowUp.value).toBeGreaterThan(100)
  })

  it('of which too few are known say so, and never that there is nobody', () => {
    expect(programme('oo-fondsen').placements.placed).toEqual({ value: null, status: 'SUPPRESSED', base: null })
  })

  it('say of each year what it is, and what is counted', async () => {
    const query = `query ($year: Int) { programmes { code placements(year: $year) { from to asOf definition placed { status } } } }`
    const { data } = await ask(query, { year: LAST_YEAR - 1 }, { token: null })
    expect(data.programmes[0].placements).toMatchObject({
      ...{ from: `${LAST_YEAR - 1}-01-01`, to: year.from, placed: { status: 'RELEASED' } },
      definition: expect.stringContaining('next contract'),
    })
  })
})

describe('without an owner', async () => {
  const PARTS: Record<string, (data: Answer['data']) => unknown[]> = {
    candidates: data => [data.moves, ...data.programmes.map((each: Programme) => each.placements)],
    vacancies: data => [data.openings],
    training: data => [data.trainingOutcomes, ...data.programmes.map((each: Programme) => each.training)],
    funding: data => [data.fundingUse],
    organisations: data => [data.programmes],
  }
  const [deadPort = 0, ...ports] = await freePorts(Object.keys(PARTS).length + 1)
  const gateways = await Promise.all(
    Object.keys(PARTS).map(async (owner, index) => {
      const without = { [`${owner.toUpperCase()}_URL`]: `http://127.0.0.1:${deadPort}/graphql` }
      return [owner, await gatewayBeside(ports[index] ?? 0, without)] as const
    }),
  )

  it.each(gateways)('%s, its part is null and named, and the others are as they were', async (owner, url) => {
    const { data, errors, extensions } = await askOperation('statistics', year, { token: null, gatewayUrl: url })
    for (const part of PARTS[owner]?.(data) ?? ['there is none']) expect(part).toBeNull()
    for (const field of ['moves', 'openings', 'trainingOutcomes', 'fundingUse'])
      if (data[field] !== null) expect(data[field]).toEqual(answer.data[field])
    expect(extensions?.sources).toEqual([{ name: owner, status: 'UNAVAILABLE', asOf: expect.any(String) }])
    expect(new Set(errors?.map(each => each.extensions.code))).toEqual(new Set(['SOURCE_UNAVAILABLE']))
    // Of all roots that of the owner that is missing, and no other.
    expect(Object.values(data).filter(part => part === null)).toHaveLength(1)
  })
})
