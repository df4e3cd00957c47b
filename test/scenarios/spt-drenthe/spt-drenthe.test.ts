// Service point Drenthe joins the mesh (S1): each of its questions is one operation over several owners. Then it falls silent,
// and then it leaves, and the mesh goes on.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stories } from '@overstap/schema/region'
import { describe, expect, inject, it } from 'vitest'
import { ROOT } from '../../../mesh/src/settings.ts'
import { type Answer, ask, askOperation, type By } from '../ask.ts'
import { joinMesh } from '../joined.ts'

const { gatewayUrl, url, toolEnv, stop, remove } = await joinMesh('spt-drenthe')

const askHere = (name: string, variables: object = {}, by: By = {}): Promise<Answer> =>
  ask(readFileSync(join(import.meta.dirname, `${name}.graphql`), 'utf8'), variables, { gatewayUrl, ...by })

interface Participant {
  stage: string
  candidate: { id: string; branch: { code: string }; routes: { nodes: Route[] } }
}
interface Question {
  answer: string
  people: number
  visit: { organisation: { name: string } }
}
interface Route {
  fit: number
  vacancy: { id: string; branch: { code: string } }
  trainingPlan: { remaining: { code: string; sptDrentheQuestions: Question[] }[] }
}

describe('the next assessment', () => {
  it('has 22 people, with vacancies near them in their own branch and in others', async () => {
    const { data, errors } = await askHere('next-assessment')
    expect(errors).toBeUndefined()
    const { participants, places, municipality } = data.sptDrenthe.nextAssessmentRound
    const people: Participant[] = participants
    expect(people.map(({ candidate }) => candidate.id)).toEqual(stories.nextAssessment)
    expect({ places, municipality }).toEqual({ places: 22, municipality: { name: expect.any(String) } })
    const routes = people.flatMap(({ candidate }) => candidate.routes.nodes.map(route => ({ candidate, route })))
    expect(people.filter(({ candidate }) => candidate.routes.nodes.length > 0).length).toBeGreaterThanOrEqual(15)
    for (const { route } of routes)
      expect(route).toEqual({
        fit: expect.any(Number),
        vacancy: {
          id: expect.any(String),
          title: expect.any(String),
          branch: { code: expect.any(String), name: expect.any(String) },
          municipality: { name: expect.any(String) },
          employer: { name: expect.any(String) },
        },
      })
    const crosses = routes.filter(({ candidate, route }) => candidate.branch.code !== route.vacancy.branch.code)
    expect(crosses.length).toBeGreaterThan(0)
    expect(crosses.length).toBeLessThan(routes.length)
  })

  it('shows nobody to whoever is no coach, and the day all the same', async () => {
    for (const token of [null, inject('mesh').tokens.partner, inject('mesh').tokens.operator]) {
      const { data, errors } = await askHere('next-assessment', {}, { token })
      expect(data.sptDrenthe.nextAssessmentRound).toMatchObject({ heldOn: expect.any(String), participants: null })
      const code = token === null ? 'UNAUTHENTICATED' : 'FORBIDDEN'
      expect(errors).toMatchObject([
        { path: ['sptDrenthe', 'nextAssessmentRound', 'participants'], extensions: { code } },
      ])
    }
  })

  it('shows a coach of Drenthe alone only what the owner of the candidates gives of people elsewhere', async () => {
    const { data } = await askHere('next-assessment', {}, { token: inject('mesh').coachOfDrenthe })
    const people: Participant[] = data.sptDrenthe.nextAssessmentRound.participants
    expect(people).toHaveLength(22)
    const elsewhere = people.filter(({ candidate }) => candidate.branch === null)
    expect(elsewhere.map(({ candidate }) => candidate.id)).toEqual(['uwv-noord:22', 'uwv-noord:28'])
  })
})

describe('a firm in Emmen that goes bankrupt', () => {
  it('was visited; of its people some are on their way already, and there is work elsewhere', async () => {
    const { data, errors } = await askHere('bankruptcy', { id: stories.bankruptcy })
    expect(errors).toBeUndefined()
    const { employer, affected } = data.disruption
    expect(employer).toMatchObject({ name: 'Metaalbewerking Emmen B.V.', municipality: { name: 'Emmen' } })
    expect(employer.sptDrentheVisits.length).toBeGreaterThan(0)
    expect(affected.total).toBe(22)
    const people: { id: string; sptDrenthe: { assessmentRound: object | null } | null; routes: { nodes: object[] } }[] =
      affected.page.nodes
    const invited = people.filter(({ id }) => (stories.nextAssessment as readonly string[]).includes(id))
    expect(invited).toHaveLength(12)
    for (const { sptDrenthe } of invited)
      expect(sptDrenthe).toMatchObject({ stage: 'SPOKEN', assessmentRound: { heldOn: expect.any(String) } })
    expect(people.filter(({ routes }) => routes.nodes.length > 0).length).toBeGreaterThanOrEqual(15)
  })
})

describe('the funnel', () => {
  it('counts about 130 spoken with and 40 placed, by branch and level, beside what was published', async () => {
    const { data, errors } = await askHere('funnel')
    expect(errors).toBeUndefined()
    const { funnel, servicePoint } = data.sptDrenthe
    expect(servicePoint.name).toBe('Servicepunt Techniek Drenthe')
    expect(funnel).toMatchObject({ spoken: 130, assessed: 88, definition: expect.stringContaining('first spoke with') })
    // What is placed by now depends on the day that the demo was made for.
    expect(Math.abs(funnel.placed - 40)).toBeLessThanOrEqual(15)
    const rows: { branch: { name: string }; level: number | null; placed: number }[] = funnel.rows
    expect(new Set(rows.map(({ branch }) => branch.name)).size).toBeGreaterThan(4)
    expect(new Set(rows.filter(({ placed }) => placed > 0).map(({ level }) => level))).toEqual(new Set([2, 3, 4, null]))
    const published = data.programmes.find(({ code }: { code: string }) => code === 'spt-drenthe').kpis
    expect(published).toContainEqual({ code: 'PLACED', value: 40, denominator: 130 })
  })
})

describe('training that firms asked for', () => {
  it('is not offered by anybody where the service point says so, and is where it says that', async () => {
    const { data, errors } = await askHere('unanswered-training', {}, { token: null })
    expect(errors).toBeUndefined()
    const { firmsVisited, visits } = data.sptDrenthe
    expect(firmsVisited).toBeGreaterThan(40)
    expect(visits.nodes.length).toBeGreaterThan(5)
    for (const { organisation, questions } of visits.nodes) {
      expect(organisation).toMatchObject({ name: expect.any(String), branch: { code: expect.any(String) } })
      expect(organisation.collectiveAgreement.code).toEqual(expect.any(String))
      expect(questions[0]).toMatchObject({ skill: { label: expect.any(String) }, people: expect.any(Number) })
    }
    const codes = visits.nodes.map(
      ({ questions }: { questions: { skill: { code: string } }[] }) => questions[0]?.skill.code,
    )
    const taught = await ask(
      `query ($codes: [ID!]) { trainings(where: { skills: $codes }) { nodes { id } }
        sptDrenthe { visits(first: 100, where: { answers: [OFFERED] }) { nodes { questions(answers: [OFFERED]) {
          skill { code } training { title provider { name } teaches { skill { code } } } } } } } }`,
      { codes: [...new Set(codes)] },
      { gatewayUrl, token: null },
    )
    expect(taught.errors).toBeUndefined()
    expect(taught.data.trainings.nodes).toEqual([])
    const offered = taught.data.sptDrenthe.visits.nodes.flatMap(({ questions }: { questions: object[] }) => questions)
    expect(offered.length).toBeGreaterThan(5)
    for (const { skill, training } of offered) {
      expect(training.title).toEqual(expect.any(String))
      expect(training.teaches).toContainEqual({ skill })
    }
  })

  it('is what the people of the next assessment lack as well: one new course would serve both', async () => {
    const { data, errors } = await askHere('shared-shortage')
    expect(errors).toBeUndefined()
    const people: Participant[] = data.sptDrenthe.nextAssessmentRound.participants
    const lacked = people
      .flatMap(({ candidate }) => candidate.routes.nodes)
      .flatMap(({ trainingPlan }) => trainingPlan.remaining)
    // Others are taught, but to a lower level, or every run of them is full.
    const nobodyTeaches = lacked.filter(({ sptDrentheQuestions }) =>
      sptDrentheQuestions.some(({ answer }) => answer === 'NONE_OFFERS'),
    )
    expect(nobodyTeaches.length).toBeGreaterThan(0)
    for (const { sptDrentheQuestions } of nobodyTeaches) {
      const firms = sptDrentheQuestions.map(({ visit }) => visit.organisation.name)
      expect(firms).toEqual(firms.map(() => expect.any(String)))
    }
  })
})

describe('whoever asks it past the gateway', () => {
  it('is refused, whatever is asked', async () => {
    const body = JSON.stringify({ query: '{ _service { sdl } }' })
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    expect(response.status).toBe(401)
  })
})

describe('its processing log', () => {
  it('is what it wrote, for whoever verifies it', async () => {
    await askHere('next-assessment')
    const words = ['audit', 'verify', 'spt-drenthe', '--format', 'json']
    const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'mesh/src/mesh.ts'), ...words], {
      env: toolEnv,
      encoding: 'utf8',
    })
    expect(status).toBe(0)
    expect(JSON.parse(stdout).logs).toMatchObject([{ owner: 'spt-drenthe', ok: true }])
  })
})

describe('without it', () => {
  const BESIDE = `query ($id: ID!) { candidate(id: $id) { id branch { name } sptDrenthe { stage } routes(first: 1) { nodes { fit } } } }`
  const person = { id: stories.nextAssessment[0] ?? '' }

  it('a hole is where its part was, and the rest is as before', async () => {
    const before = await ask(BESIDE, person, { gatewayUrl })
    expect(before.data.candidate.sptDrenthe).toEqual({ stage: 'SPOKEN' })
    await stop()
    const { data, errors, extensions } = await ask(BESIDE, person, { gatewayUrl })
    expect(data.candidate).toEqual({ ...before.data.candidate, sptDrenthe: null })
    expect(errors).toMatchObject([{ extensions: { code: 'SOURCE_UNAVAILABLE', source: 'spt-drenthe' } }])
    expect(extensions?.sources?.map(({ name }) => name)).toEqual(['spt-drenthe'])
  })

  it('once removed nothing of it is left in the graph, and the main question has the answer that it had', async () => {
    await remove()
    const { errors } = await ask(BESIDE, person, { gatewayUrl })
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
