// Service point Noord-Holland joins the mesh, and asks for Technisch Talent Werkt (S3): each question is one operation over several
// owners. Then it falls silent.

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { stories } from '@overstap/schema/region'
import { describe, expect, inject, it } from 'vitest'
import { ROOT } from '../../../mesh/src/settings.ts'
import { ask } from '../ask.ts'
import { joinMesh } from '../joined.ts'
import { askingAt } from './ask-here.ts'

const { gatewayUrl, url, toolEnv, stop } = await joinMesh('spt-noord-holland')
const askHere = askingAt(gatewayUrl)
const token = inject('mesh').coachOfNoordHolland
const regions = ['noord-holland-noord', 'zaanstreek-waterland', 'zuid-kennemerland-en-ijmond', 'groot-amsterdam']
const text = expect.any(String)

describe('Technisch Talent Werkt (S3)', () => {
  interface Route {
    fit: number
    basis: string
    candidate: {
      id: string
      branch: { code: string }
      occupation: { code: string }
      sptNoordHolland: { programme: string }[]
    }
    gap: { skill: { code: string; sptNoordHollandModules: { title: string }[] } }[]
    shortestTrainingPlan: { weeks: number; steps: object[] }
  }

  it('finds who can become CNC machinist within half a year, from metal or electrical work, and what is missing', async () => {
    const { data, errors } = await askHere('retraining', { regions })
    expect(errors).toBeUndefined()
    const nodes: { id: string; routes: { nodes: Route[] } }[] = data.vacancies.page.nodes
    const routes = nodes
      .flatMap(vacancy => vacancy.routes.nodes)
      .filter(({ candidate }) => candidate.occupation.code !== 'OC-M01')
      .filter(({ candidate }) => ['METAAL', 'METALEKTRO', 'INSTALLATIE'].includes(candidate.branch.code))
    const quick = routes.filter(({ shortestTrainingPlan }) => shortestTrainingPlan.weeks <= 26)
    expect(quick.length).toBeGreaterThan(3)
    const lacking = quick.flatMap(({ gap }) => gap)
    expect(lacking.length).toBeGreaterThan(0)
    const modules = lacking.flatMap(({ skill }) => skill.sptNoordHollandModules).map(({ title }) => title)
    expect(modules).toContain('CNC programming')
    const ofZaanstad = nodes.find(({ id }) => id === stories.cncVacancyInZaanstad)?.routes.nodes ?? []
    const story = ofZaanstad.find(({ candidate }) => candidate.id === stories.metalWorkerInZaanstad)
    expect(story).toMatchObject({
      basis: expect.stringMatching(/TRANSITION|BOTH/),
      candidate: { sptNoordHolland: [{ programme: 'TECHNISCH_TALENT_WERKT' }] },
    })
  })

  it('tells which combinations nobody has, who comes nearest, and the training that comes closest', async () => {
    const { data, errors } = await askHere('combinations')
    expect(errors).toBeUndefined()
    type Gap = { skill: { code: string } }[]
    interface Combination {
      skills: Gap
      vacancy: {
        withinReach: { nodes: { gap: Gap }[] }
        nearest: { nodes: { trainingPlan: { steps: object[]; comesClosest: object[]; remaining: object[] } }[] }
      }
    }
    const asked: Combination[] = data.sptNoordHolland.combinations.nodes
    expect(asked).toHaveLength(10)
    const lackedBy = ({ skills }: Combination, gap: Gap) =>
      skills.filter(({ skill }) => gap.some(each => each.skill.code === skill.code))
    const nobodyHas = asked.filter(each =>
      each.vacancy.withinReach.nodes.every(({ gap }) => lackedBy(each, gap).length > 0),
    )
    expect(nobodyHas.length).toBeGreaterThan(0)
    const nearest = nobodyHas.flatMap(({ vacancy }) => vacancy.nearest.nodes)
    expect(nearest.length).toBeGreaterThan(0)
    for (const { trainingPlan } of nearest) {
      const { steps, comesClosest, remaining } = trainingPlan
      expect(steps.length + comesClosest.length + remaining.length).toBeGreaterThan(0)
    }
    expect(nearest.some(({ trainingPlan }) => trainingPlan.steps.length > 0)).toBe(true)
  })

  it('is told to nobody without a token who is near, and what was asked all the same', async () => {
    const { data, errors } = await askHere('combinations', {}, { token: null })
    const [first] = data.sptNoordHolland.combinations.nodes
    expect(first).toMatchObject({
      skills: expect.any(Array),
      vacancy: { title: text, nearest: null, withinReach: null },
    })
    expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['UNAUTHENTICATED']))
  })

  it('shows its progress towards 150 placed, to whoever asks', async () => {
    const { data, errors } = await askHere('progress', { codes: ['TECHNISCH_TALENT_WERKT'] }, { token: null })
    expect(errors).toBeUndefined()
    const [programme] = data.sptNoordHolland.programmes
    expect(programme.programme.kpis).toMatchObject([{ code: 'PLACED', value: 150, status: 'TARGET' }])
    expect(programme.placed).toBeGreaterThan(10)
    expect(programme.placed).toBeLessThan(150)
    expect(programme).toMatchObject({ asOf: text, definition: text, programme: { name: 'Technisch Talent Werkt' } })
  })
})

describe('its people', () => {
  const WHO = 'query ($id: ID!) { candidate(id: $id) { id sptNoordHolland { programme } } }'

  it('are shown to coaches of their region alone', async () => {
    const id = stories.metalWorkerInZaanstad
    const own = await ask(WHO, { id }, { gatewayUrl, token })
    expect(own.data.candidate).toEqual({ id, sptNoordHolland: [{ programme: 'TECHNISCH_TALENT_WERKT' }] })
    const northern = await ask(WHO, { id }, { gatewayUrl })
    expect(northern.data.candidate).toBeNull()
    const nobody = await ask(WHO, { id }, { gatewayUrl, token: null })
    expect(nobody.errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED'])
  })

  it('are told to nobody past the gateway', async () => {
    const body = JSON.stringify({ query: '{ _service { sdl } }' })
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    expect(response.status).toBe(401)
  })
})

describe('its processing log', () => {
  it('is what it wrote, for whoever verifies it', async () => {
    await askHere('metro-line', { id: stories.learnerAtSmallFirm, to: 'OC-M04' })
    const words = ['audit', 'verify', 'spt-noord-holland', '--format', 'json']
    const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'mesh/src/mesh.ts'), ...words], {
      env: toolEnv,
      encoding: 'utf8',
    })
    expect(status).toBe(0)
    expect(JSON.parse(stdout).logs).toMatchObject([{ owner: 'spt-noord-holland', ok: true }])
  })
})

describe('without it', () => {
  it('a hole is where its part was, and the rest is as before', async () => {
    const variables = { id: stories.learnerAtSmallFirm, to: 'OC-M04' }
    const before = await askHere('metro-line', variables)
    await stop()
    const { data, errors, extensions } = await askHere('metro-line', variables)
    const { occupation, routes } = before.data.candidate
    const own = 'sptNoordHollandModules'
    const withoutModules = JSON.parse(JSON.stringify(routes, (key, value) => (key === own ? null : value)))
    expect(data.candidate).toEqual({
      ...{ sptNoordHolland: null, routes: withoutModules },
      occupation: { label: occupation.label, sptNoordHollandJourney: null },
    })
    expect(new Set(errors?.map(error => error.extensions.code))).toEqual(new Set(['SOURCE_UNAVAILABLE']))
    expect(extensions?.sources?.map(({ name }) => name)).toEqual(['spt-noord-holland'])
  })
})
