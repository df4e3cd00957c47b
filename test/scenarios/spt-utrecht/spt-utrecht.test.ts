// Service point Utrecht, Gooi and Vechtstreek joins the mesh with a subgraph that shares no code with it (S2): its two
// questions, each one operation over several owners. Then it falls silent, and then it leaves, and the mesh goes on.

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stories } from '@overstap/schema/region'
import { describe, expect, inject, it } from 'vitest'
import { ROOT } from '../../../mesh/src/settings.ts'
import { type Answer, ask, askOperation, type By } from '../ask.ts'
import { joinMesh } from '../joined.ts'

const REGIONS = ['midden-utrecht', 'gooi-en-vechtstreek']
const { gatewayUrl, url, toolEnv, stop, remove } = await joinMesh('spt-utrecht')
const coachOfUtrecht = execFileSync(
  process.execPath,
  [join(ROOT, 'mesh/src/token.ts'), '--role', 'coach', '--regions', REGIONS.join(',')],
  { env: toolEnv, encoding: 'utf8' },
).trim()

const askHere = (name: string, by: By = {}): Promise<Answer> =>
  ask(readFileSync(join(import.meta.dirname, `${name}.graphql`), 'utf8'), {}, { gatewayUrl, ...by })

interface Search {
  otherBranches: { code: string; name: string }[]
  vacancy: Record<'id' | 'title' | 'status', string> & {
    hardToFill: boolean
    branch: { code: string }
    region: { code: string }
    employer: { name: string }
    routes: { nodes: { candidate: { branch: { code: string } }; trainingPlan: { weeks: number } }[] }
  }
}

describe('vacancies that have nobody in their own branch and somebody in another', () => {
  it('are shown with who in the mesh comes near them from there', async () => {
    const { data, errors } = await askHere('other-branch-only', { token: coachOfUtrecht })
    expect(errors).toBeUndefined()
    const searches: Search[] = data.sptUtrecht.searches
    expect(searches.map(({ vacancy }) => vacancy.id)).toContain(stories.serviceVacancyInHilversum)
    expect(searches.length).toBeGreaterThan(10)
    for (const { otherBranches, vacancy } of searches) {
      expect(vacancy).toMatchObject({ status: 'OPEN', hardToFill: true, employer: { name: expect.any(String) } })
      expect(REGIONS).toContain(vacancy.region.code)
      expect(otherBranches.length).toBeGreaterThan(0)
      const found = otherBranches.map(({ code }) => code)
      expect(found).not.toContain(vacancy.branch.code)
      const near = new Set(vacancy.routes.nodes.map(({ candidate }) => candidate.branch.code))
      expect(
        found.filter(code => near.has(code)),
        vacancy.id,
      ).toEqual(found)
    }
  })

  it('stand beside the vacancy itself, where somebody else starts from', async () => {
    const query = `query ($id: ID!) { vacancy(id: $id) { title sptUtrechtSearch { outcome otherBranches { name } } } }`
    const variables = { id: stories.serviceVacancyInHilversum }
    const { data, errors } = await ask(query, variables, { gatewayUrl, token: coachOfUtrecht })
    expect(errors).toBeUndefined()
    expect(data.vacancy.sptUtrechtSearch).toEqual({
      outcome: 'OTHER_BRANCH_ONLY',
      otherBranches: [{ name: 'Metal and electrical engineering industry' }],
    })
  })

  it.each<[string, () => string | null, string]>([
    ['nobody', () => null, 'UNAUTHENTICATED'],
    ['an employer', () => inject('mesh').tokens.partner, 'FORBIDDEN'],
    ['a coach of the north', () => inject('mesh').tokens.coach, 'FORBIDDEN'],
    ['a coach who counts', () => inject('mesh').coachCounting, 'FORBIDDEN'],
  ])('are not shown to %s, and the vacancy is', async (_, token, code) => {
    const query = `{ vacancy(id: "${stories.serviceVacancyInHilversum}") { title sptUtrechtSearch { outcome } } }`
    const { data, errors } = await ask(query, {}, { gatewayUrl, token: token() })
    expect(data.vacancy).toEqual({ title: expect.any(String), sptUtrechtSearch: null })
    expect(errors).toMatchObject([{ path: ['vacancy', 'sptUtrechtSearch'], extensions: { code } }])
  })
})

interface Mastery {
  level: number
  skill: { code: string }
}
interface ScarceOccupation {
  rank: number
  openVacancies: number
  hardToFill: number
  occupation: { code: string; branch: { code: string }; needs: (Mastery & { essential: boolean })[] }
  routes: Route[]
}
interface Route {
  weeks: number
  from: { branch: { code: string }; needs: Mastery[] }
  trainings: { title: string; weeks: number; teaches: Mastery[] }[]
  remaining: { code: string }[]
}

describe('routes of at most a year into the ten scarcest occupations', () => {
  it('take as long as their trainings, teach what is essential but for what remains, and come from another branch', async () => {
    const { data, errors } = await askHere('within-a-year', { token: null })
    expect(errors).toBeUndefined()
    const { servicePoint, regions, scarceOccupations } = data.sptUtrecht
    expect(servicePoint.name).toBe('Servicepunt Techniek Utrecht, Gooi en Vechtstreek')
    expect(regions.map(({ code }: { code: string }) => code)).toEqual(REGIONS)
    const scarce: ScarceOccupation[] = scarceOccupations
    expect(scarce.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(scarce.filter(({ routes }) => routes.length === 0).map(({ occupation }) => occupation.code)).toEqual([
      'OC-E09',
    ])
    for (const { occupation, routes } of scarce)
      for (const { weeks, from, trainings, remaining } of routes) {
        expect(weeks).toBe(trainings.reduce((total, training) => total + training.weeks, 0))
        expect(weeks).toBeLessThanOrEqual(52)
        expect(from.branch.code).not.toBe(occupation.branch.code)
        const brought = [...from.needs, ...trainings.flatMap(({ teaches }) => teaches)]
        const lacking = occupation.needs.filter(
          need =>
            need.essential &&
            !brought.some(({ skill, level }) => skill.code === need.skill.code && level >= need.level),
        )
        expect(lacking.map(({ skill }) => skill.code)).toEqual(remaining.map(({ code }) => code))
        const needed = new Set(occupation.needs.map(({ skill }) => skill.code))
        for (const { title, teaches } of trainings)
          expect(teaches.filter(({ skill }) => needed.has(skill.code)).length, title).toBeGreaterThan(0)
      }
  })

  it('are counted as the owner of the vacancies counts, who is asked at once', async () => {
    const count = (occupation: string, index: number) =>
      ['true', 'false'].map(
        hard =>
          `o${index}${hard}: vacancies(where: { regions: ["${REGIONS.join('", "')}"], occupations: ["${occupation}"], hardToFill: ${hard} }) { total }`,
      )
    const scarce: ScarceOccupation[] = (await askHere('within-a-year')).data.sptUtrecht.scarceOccupations
    const counts = scarce.flatMap(({ occupation }, index) => count(occupation.code, index))
    const { data, errors } = await ask(`{ ${counts.join(' ')} }`, {}, { gatewayUrl })
    expect(errors).toBeUndefined()
    scarce.forEach(({ openVacancies, hardToFill, occupation }, index) => {
      const hard = data[`o${index}true`].total
      expect({ hard, all: hard + data[`o${index}false`].total }, occupation.code).toEqual({
        hard: hardToFill,
        all: openVacancies,
      })
    })
  })

  it('stand beside an occupation, wherever one comes across it', async () => {
    const query = `query ($id: ID!) { vacancy(id: $id) { occupation { label sptUtrechtRoutes { weeks from { label } } } } }`
    const scarce = await ask(query, { id: stories.serviceVacancyInHilversum }, { gatewayUrl, token: null })
    expect(scarce.data.vacancy.occupation.sptUtrechtRoutes[0]).toEqual({
      weeks: 8,
      from: { label: 'maintenance technician' },
    })
    const another = await ask(query, { id: stories.cncVacancy }, { gatewayUrl, token: null })
    expect(another.data.vacancy.occupation).toEqual({ label: 'CNC machinist', sptUtrechtRoutes: null })
  })
})

describe('whoever asks it past the gateway', () => {
  it('is refused, whatever is asked', async () => {
    const body = JSON.stringify({ query: '{ _service { sdl } }' })
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    expect(response.status).toBe(401)
  })
})

describe('without it', () => {
  const BESIDE = `query ($id: ID!) { vacancy(id: $id) { title branch { name } occupation { label sptUtrechtRoutes { weeks } } } }`
  const vacancy = { id: stories.serviceVacancyInHilversum }

  it('a hole is where its part was, and the rest is as before', async () => {
    const before = await ask(BESIDE, vacancy, { gatewayUrl })
    expect(before.errors).toBeUndefined()
    await stop()
    const { data, errors, extensions } = await ask(BESIDE, vacancy, { gatewayUrl })
    const { occupation, ...rest } = before.data.vacancy
    expect(data.vacancy).toEqual({ ...rest, occupation: { ...occupation, sptUtrechtRoutes: null } })
    expect(errors).toMatchObject([{ extensions: { code: 'SOURCE_UNAVAILABLE', source: 'spt-utrecht' } }])
    expect(extensions?.sources?.map(({ name }) => name)).toEqual(['spt-utrecht'])
  })

  it('once removed nothing of it is left in the graph, and the main question has the answer that it had', async () => {
    await remove()
    const { errors } = await ask(BESIDE, vacancy, { gatewayUrl })
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['QUERY_REJECTED'])
    const main = { id: stories.electrician }
    const [here, there] = [
      await askOperation('candidate-routes', main, { gatewayUrl }),
      await askOperation('candidate-routes', main),
    ]
    expect(here.errors).toBeUndefined()
    expect(here.data).toEqual(there.data)
  })
})
