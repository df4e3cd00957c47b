// One more owner of vacancies, for Noord-Holland: asked over the whole mesh like any other, away, and back again.

import { describe, expect, it } from 'vitest'
import { issueToken } from '../../../mesh/src/development-issuer.ts'
import { type Answer, ask } from '../ask.ts'
import { keys, meshWithSource } from './beside.ts'

const { gatewayUrl, source, subgraph, regions } = await meshWithSource('vacancies')
const token = await issueToken(keys, { role: 'coach', regions: [...regions] })
const by = { token, gatewayUrl }
const isOfSource = ({ id }: { id: string }) => id.startsWith('techniek-west:')

const LIST = `{ vacancies(where: { regions: ["groot-amsterdam"] }) { count { atLeast atMost }
  page(first: 50) { nodes { id branch { name } employer { name } requirements { skill { label } } }
    owners { owner complete asOf trouble } } } }`
const list = async (): Promise<Answer['data']> => {
  const { data, errors } = await ask(LIST, {}, { gatewayUrl, token: null })
  expect(errors).toBeUndefined()
  return data.vacancies
}
const ROUTE = `id fit basis vacancy { id title employer { name } } reasons { code }
  trainingPlan { weeks } fundingPlan { coveredCents }`
const routesOf = (id: string) =>
  ask(
    `query ($id: ID!, $regions: [ID!]) { candidate(id: $id) { routes(first: 50, where: { regions: $regions }) {
      nodes { ${ROUTE} } owners { owner complete trouble } } } }`,
    { id, regions },
    by,
  )

describe('a source of vacancies', () => {
  it('has its vacancies among the others, with what the other owners know, for everybody', async () => {
    const { count, page } = await list()
    expect(page.nodes.some(isOfSource)).toBe(true)
    expect(page.nodes.every(isOfSource)).toBe(false)
    expect(count.atMost).toBeGreaterThan(count.atLeast)
    for (const { branch, employer } of page.nodes) {
      expect(branch.name).toEqual(expect.any(String))
      expect(employer.name).toEqual(expect.any(String))
    }
    expect(page.owners.map((each: object) => Object.values(each).slice(0, 2))).toEqual([
      ['techniek-noord', true],
      ['techniek-west', true],
    ])
  })

  it('has vacancies within reach of people, of which every owner tells its part, and the same from the other side', async () => {
    const people = await ask('{ candidates(where: {}) { page(first: 20) { nodes { id } } } }', {}, by)
    const found: { candidate: string; route: Answer['data'] }[] = []
    for (const { id } of people.data.candidates.page.nodes.slice(0, 5)) {
      const { data, errors } = await routesOf(id)
      expect(errors).toBeUndefined()
      for (const route of data.candidate.routes.nodes)
        if (isOfSource(route.vacancy)) found.push({ candidate: id, route })
    }
    expect(found.length).toBeGreaterThan(0)
    for (const { route } of found)
      expect(route).toMatchObject({
        vacancy: { title: expect.any(String), employer: { name: expect.any(String) } },
        trainingPlan: { weeks: expect.any(Number) },
        fundingPlan: { coveredCents: expect.any(Number) },
      })
    const [{ candidate, route }] = found as [(typeof found)[number]]
    const back = await ask(
      `query ($id: ID!) { vacancy(id: $id) { routes(first: 50) { nodes { candidate { id } ${ROUTE} } } } }`,
      { id: route.vacancy.id },
      by,
    )
    expect(back.errors).toBeUndefined()
    const same = back.data.vacancy.routes.nodes.find((each: Answer['data']) => each.candidate.id === candidate)
    // Beyond the first fifty there may be others who are nearer.
    if (same) expect(same).toEqual({ ...route, candidate: { id: candidate } })
    for (const each of back.data.vacancy.routes.nodes) expect(each.vacancy.title).toBe(route.vacancy.title)
    expect(back.data.vacancy.routes.nodes.length).toBeGreaterThan(0)
  })

  it('writes nobody down whom it was asked about', async () => {
    for (const said of [source.said(), subgraph.said()]) {
      expect(said.length).toBeGreaterThan(50)
      expect(said).not.toMatch(/uwv-noord:|techniek-west:|SK-[A-Z]\d/)
    }
  })

  it('that is away is named, and the others stand; when it is back so are its vacancies', async () => {
    const whole = await list()
    const [one] = whole.page.nodes.filter(isOfSource)
    await source.kill()
    const { count, page } = await list()
    expect(page.owners[1]).toEqual({ owner: 'techniek-west', complete: false, asOf: null, trouble: 'UNAVAILABLE' })
    expect(page.nodes.some(isOfSource)).toBe(false)
    expect(page.nodes.length).toBeGreaterThan(0)
    expect(count.atMost).toBeNull()
    const { data, errors, extensions } = await ask('query ($id: ID!) { vacancy(id: $id) { id } }', { id: one.id }, by)
    expect(data).toEqual({ vacancy: null })
    expect(errors?.[0]).toMatchObject({
      path: ['vacancy'],
      extensions: { code: 'SOURCE_UNAVAILABLE', source: 'techniek-west' },
    })
    expect(extensions?.sources?.map(({ name }) => name)).toEqual(['techniek-west'])
    await source.start()
    await expect.poll(async () => (await list()).page.nodes, { timeout: 10_000 }).toEqual(whole.page.nodes)
  })
})
