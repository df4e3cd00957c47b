// One more owner of candidates, for Noord-Holland: asked over the whole mesh like any other, away, and back again.

import { randomUUID } from 'node:crypto'
import { PAST_ROW_RULES } from '@overstap/kit'
import postgres from 'postgres'
import { describe, expect, it } from 'vitest'
import { issueToken } from '../../../mesh/src/development-issuer.ts'
import { databaseOf } from '../../faults/kit/own-owner.ts'
import { type Answer, ask, askOperation } from '../ask.ts'
import { keys, meshWithSource } from './beside.ts'

const { gatewayUrl, source, subgraph, regions } = await meshWithSource('candidates')
const token = await issueToken(keys, { role: 'coach', regions: [...regions] })
const by = { token, gatewayUrl }
const isOfSource = (id: string) => id.startsWith('uwv-noord-holland:')

const LIST = `{ candidates(where: { statuses: [AT_RISK], regions: ["groot-amsterdam"] }) { count { atLeast atMost }
  page(first: 50) { nodes { id branch { name } skills { skill { label } } } owners { owner complete asOf trouble } } } }`
const list = async (): Promise<Answer['data']> => {
  const { data, errors } = await ask(LIST, {}, by)
  expect(errors).toBeUndefined()
  return data.candidates
}

describe('a source of candidates', () => {
  it('has its people among the others, with what the other owners know of them', async () => {
    const { count, page } = await list()
    const ids: string[] = page.nodes.map((node: { id: string }) => node.id)
    expect(ids.some(isOfSource)).toBe(true)
    expect(ids.some(id => !isOfSource(id))).toBe(true)
    expect(count.atMost).toBeGreaterThan(count.atLeast)
    for (const { branch } of page.nodes) expect(branch.name).toEqual(expect.any(String))
    expect(page.owners.map((each: object) => Object.values(each).slice(0, 2))).toEqual([
      ['uwv-noord', true],
      ['uwv-noord-holland', true],
    ])
  })

  it('has people with routes, of which every owner tells its part', async () => {
    const { page } = await list()
    const ids: string[] = page.nodes.map((node: { id: string }) => node.id).filter(isOfSource)
    let told = 0
    for (const id of ids.slice(0, 10)) {
      const { data, errors } = await askOperation('candidate-routes', { id, first: 3 }, by)
      expect(errors).toBeUndefined()
      expect(data.candidate.id).toBe(id)
      for (const route of data.candidate.routes.nodes) {
        expect(route).toMatchObject({
          vacancy: { title: expect.any(String) },
          trainingPlan: { weeks: expect.any(Number) },
          fundingPlan: { coveredCents: expect.any(Number) },
        })
        told += 1
      }
    }
    expect(told).toBeGreaterThan(0)
  })

  it('has people within reach of a vacancy, with plans, and they are the routes of those people', async () => {
    const FIELDS = 'id fit basis reasons { code } trainingPlan { weeks } fundingPlan { coveredCents }'
    const vacancies = await ask(
      `{ vacancies(where: { regions: ["groot-amsterdam"] }) { page(first: 10) { nodes { id routes(first: 10) {
        nodes { candidate { id region { code } } ${FIELDS} } owners { complete } } } } } }`,
      {},
      by,
    )
    expect(vacancies.errors).toBeUndefined()
    const routes = vacancies.data.vacancies.page.nodes.flatMap((each: Answer['data']) => each.routes.nodes)
    const [{ candidate, ...route }] = routes.filter((each: Answer['data']) => isOfSource(each.candidate.id))
    const back = await ask(
      `query ($id: ID!) { candidate(id: $id) { routes(first: 50) { nodes { ${FIELDS} } } } }`,
      { id: candidate.id },
      by,
    )
    expect(back.errors).toBeUndefined()
    expect(back.data.candidate.routes.nodes).toContainEqual(route)
  })

  it('erases somebody who asks for it, and the other owners hear of it from the subgraph', async () => {
    const [id = ''] = (await list()).page.nodes.map((node: { id: string }) => node.id).filter(isOfSource)
    const training = postgres(await databaseOf('training'), { max: 1, connection: PAST_ROW_RULES })
    try {
      await training`insert into enrolments (candidate, training, run, started_on, outcome)
        select ${id}, training, run, started_on, outcome from enrolments limit 1`
      const enrolled = () => training`select from enrolments where candidate = ${id}`
      expect(await enrolled()).toHaveLength(1)
      const { data, errors } = await ask(
        'mutation ($input: ErasureInput!) { askErasure(input: $input) { outcome candidate { id } } }',
        { input: { idempotencyKey: randomUUID(), candidate: id } },
        by,
      )
      expect(errors).toBeUndefined()
      expect(data).toEqual({ askErasure: { outcome: 'WRITTEN', candidate: null } })
      expect((await ask('query ($id: ID!) { candidate(id: $id) { id } }', { id }, by)).data).toEqual({
        candidate: null,
      })
      await expect.poll(enrolled, { timeout: 20_000 }).toHaveLength(0)
    } finally {
      await training.end()
    }
  })

  it('leaves nothing of its people in what the subgraph says', async () => {
    expect(subgraph.said()).not.toContain('uwv-noord-holland:')
  })

  it('that is away is named, and the others stand; when it is back so are its people', async () => {
    const whole = await list()
    const ids: string[] = whole.page.nodes.map((node: { id: string }) => node.id)
    const one = ids.find(isOfSource)
    await source.kill()
    const { count, page } = await list()
    expect(page.owners[1]).toEqual({ owner: 'uwv-noord-holland', complete: false, asOf: null, trouble: 'UNAVAILABLE' })
    const others = whole.page.nodes.filter((node: { id: string }) => !isOfSource(node.id))
    expect(page.nodes.slice(0, others.length)).toEqual(others)
    expect(page.nodes.some((node: { id: string }) => isOfSource(node.id))).toBe(false)
    expect(count.atMost).toBeNull()
    expect(count.atLeast).toBeGreaterThanOrEqual(page.nodes.length)
    const { data, errors, extensions } = await ask('query ($id: ID!) { candidate(id: $id) { id } }', { id: one }, by)
    expect(data).toEqual({ candidate: null })
    expect(errors?.[0]).toMatchObject({
      path: ['candidate'],
      extensions: { code: 'SOURCE_UNAVAILABLE', source: 'uwv-noord-holland' },
    })
    expect(extensions?.sources?.map(({ name }) => name)).toEqual(['uwv-noord-holland'])
    await source.start()
    await expect.poll(async () => (await list()).page.nodes, { timeout: 10_000 }).toEqual(whole.page.nodes)
  })
})
