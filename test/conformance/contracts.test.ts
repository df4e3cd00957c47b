// What partners take of an owner it gives by contract, each field of each owner: asked for a partner that has one it is
// answered, and for nobody, or for anybody else, it is not.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encodeFacts, type RouteFacts } from '@overstap/schema/matching'
import { region, stories } from '@overstap/schema/region'
import { parse } from 'graphql'
import { decodeJwt } from 'jose'
import { afterAll, describe, expect, it } from 'vitest'
import { OWNERS, ROOT } from '../../mesh/src/settings.ts'
import { fieldsOf, hasDirective, keyFieldsOf } from '../../schema/house-rules/rule.ts'
import { seed as seedCandidates } from '../../subgraphs/candidates/db/seed.ts'
import { candidatesSubgraph } from '../../subgraphs/candidates/src/subgraph.ts'
import { fundingSubgraph } from '../../subgraphs/funding/src/subgraph.ts'
import { seed as seedOrganisations } from '../../subgraphs/organisations/db/seed.ts'
import { organisationsSubgraph } from '../../subgraphs/organisations/src/subgraph.ts'
import { trainingSubgraph } from '../../subgraphs/training/src/subgraph.ts'
import { seed as seedVacancies } from '../../subgraphs/vacancies/db/seed.ts'
import { vacanciesSubgraph } from '../../subgraphs/vacancies/src/subgraph.ts'
import { type Asker, openScene, type Scene, TODAY } from '../scene.ts'

const plan = region({ candidates: 60, vacancies: 300, seed: 1, today: TODAY })
const folder = mkdtempSync(join(tmpdir(), 'overstap-contracts-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The contracts in earnest, where a test may change them. */
const contractsOf = (name: string) => join(folder, `${name}.json`)
const owner = (name: string) => {
  cpSync(join(ROOT, 'subgraphs', name, 'contracts.json'), contractsOf(name))
  const migrations = join(ROOT, 'subgraphs', name, 'db', 'migrations')
  return { name, migrations, seed: `60x300x1@${TODAY}`, fill: async () => {}, contracts: contractsOf(name) }
}
const scenes = await Promise.all([
  openScene({
    ...owner('candidates'),
    fill: ({ sql }) => seedCandidates(sql, plan, () => {}, TODAY),
    subgraph: candidatesSubgraph,
  }),
  openScene({
    ...owner('vacancies'),
    fill: ({ sql }) => seedVacancies(sql, plan, () => {}),
    subgraph: config => vacanciesSubgraph(config),
  }),
  openScene({ ...owner('training'), subgraph: config => trainingSubgraph(config) }),
  openScene({ ...owner('funding'), subgraph: config => fundingSubgraph(config) }),
  openScene({
    ...owner('organisations'),
    fill: ({ sql }) => seedOrganisations(sql, plan, () => {}, TODAY),
    subgraph: config => organisationsSubgraph(config),
  }),
])

const facts: RouteFacts = {
  ...{ release: '2026.1', candidate: stories.electrician, vacancy: 'techniek-noord:1', candidateLevel: 3 },
  ...{ vacancyLevel: 3, availableFrom: null, vacancyOccupation: 'OC-M01', crossBranch: true, fit: 0.5 },
  ...{ basis: 'SKILLS', transition: null, reasons: [], gap: [] },
}
const route = ({ signAs }: Scene) => ({ __typename: 'MobilityRoute', facts: signAs('vacancies', encodeFacts(facts)) })

/** Every hidden field that is no key: what is asked of it, of which entity, and who takes it. */
const FIELDS: Record<string, { asked: string; of: (scene: Scene) => { __typename: string }; to: string }> = {
  'candidates: Candidate.matchCase': {
    ...{ asked: 'matchCase { level skills { skill level } }', to: 'vacancies' },
    of: () => ({ __typename: 'Candidate', id: stories.electrician }),
  },
  'candidates: MobilityRoute.candidateCase': {
    ...{ asked: 'candidateCase { level municipality { code } }', of: route, to: 'funding' },
  },
  'vacancies: Vacancy.matchCase': {
    ...{ asked: 'matchCase { level requirements { skill } }', to: 'candidates' },
    of: () => ({ __typename: 'Vacancy', id: 'techniek-noord:1' }),
  },
  'vacancies: MobilityRoute.vacancyCase': {
    ...{ asked: 'vacancyCase { level employer { id } }', of: route, to: 'funding' },
  },
  'training: MobilityRoute.trainingCase': {
    ...{ asked: 'trainingCase { weeks steps { training } }', of: route, to: 'funding' },
  },
  'funding: Assessed.applicant': {
    ...{ asked: 'applicant { id }', to: 'funding' },
    of: ({ signAs }) => {
      const question = { v: 1, scheme: 'oom-evc-2026', applicant: 'register:oom', on: TODAY }
      return { __typename: 'Assessed', facts: signAs('funding', question) }
    },
  },
  'organisations: Organisation.organisationCase': {
    ...{ asked: 'organisationCase { known agreements { code } }', to: 'funding' },
    of: () => ({ __typename: 'Organisation', id: 'register:oom' }),
  },
  'organisations: Municipality.placeCase': {
    ...{ asked: 'placeCase { province }', to: 'funding' },
    of: () => ({ __typename: 'Municipality', code: 'GM0106' }),
  },
  'organisations: Disruption.disruptionCase': {
    ...{ asked: 'disruptionCase { employer }', to: 'candidates' },
    of: () => ({ __typename: 'Disruption', id: stories.bankruptcy }),
  },
}

it('is asked of every field that a partner can take', () => {
  const hidden = OWNERS.flatMap(({ name }) =>
    fieldsOf(parse(readFileSync(join(ROOT, 'subgraphs', name, 'schema.graphql'), 'utf8')))
      .filter(({ type, field }) => hasDirective(field, 'inaccessible') && !keyFieldsOf(type).has(field.name.value))
      .map(({ at }) => `${name}: ${at}`),
  )
  expect(Object.keys(FIELDS).sort()).toEqual(hidden.sort())
})

describe.each(Object.entries(FIELDS))('%s', (name, { asked, of, to }) => {
  const [ownerName = '', at = ''] = name.split(': ')
  const scene = scenes.find(({ config }) => config.name === ownerName)
  if (!scene) throw new Error(`There is no owner ${ownerName}.`)
  const field = at.split('.')[1] ?? ''

  const ask = async (recipients: Asker['for'], purpose: Asker['purpose'] = 'MEDIATION') => {
    const entity = of(scene)
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on ${entity.__typename} { ${asked} } } }`
    const by: Asker = {
      role: 'coach',
      regions: ['groningen', 'drenthe'],
      purpose,
      ...(recipients && { for: recipients }),
    }
    const { data, errors } = await scene.ask(query, { of: [entity] }, by)
    return { value: data._entities[0]?.[field], errors }
  }
  const isRefused = async (recipients: Asker['for']) => {
    const { value, errors } = await ask(recipients)
    expect(value).toBeNull()
    expect(errors?.map(each => each.extensions)).toEqual([{ code: 'FORBIDDEN' }])
    return errors?.[0]?.message
  }

  it('is answered for whom it is given', async () => {
    expect(await ask({ [at]: [to] })).toEqual({ value: expect.anything(), errors: undefined })
  })

  it('is refused to a hop that does not say for whom, or says it of another field', async () => {
    expect(await isRefused(undefined)).toContain(`«${at}» is for partners only`)
    await isRefused({})
    await isRefused({ [at]: [] })
    await isRefused({ 'Thing.thingCase': [to] })
  })

  it('is refused for somebody to whom it is not given, also beside one to whom it is', async () => {
    const message = `«${ownerName}» does not give «${at}» to «shadow» for the purpose MEDIATION today.`
    expect(await isRefused({ [at]: ['shadow'] })).toBe(message)
    expect(await isRefused({ [at]: [to, 'shadow'] })).toBe(message)
  })

  // What it carries for itself it cannot take back.
  if (to === ownerName) return
  it('is refused from the moment on that its owner takes it back', async () => {
    for (const less of [undefined, { until: '2026-01-01' }, { members: ['nothing'] }, { purposes: ['SUPPORT'] }]) {
      const giveBack = change(ownerName, each => (each.field === at ? less && { ...each, ...less } : each))
      await isRefused({ [at]: [to] })
      giveBack()
      expect((await ask({ [at]: [to] })).errors).toBeUndefined()
    }
  })
})

describe('a signed key', () => {
  const by: Asker = { role: 'coach', regions: ['groningen', 'drenthe'] }
  const vacancies = scenes.find(({ config }) => config.name === 'vacancies')
  const person = { ...plan.candidate(1), id: stories.electrician }
  const readersOfRoutes = async (more: Asker = {}) => {
    const { id, ...matchCase } = person
    const { data } = (await vacancies?.ask(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Candidate { routes(first: 12) { nodes { facts } } } } }',
      { of: [{ __typename: 'Candidate', id, matchCase }] },
      { ...by, ...more },
    )) ?? { data: null }
    const texts: string[] = data._entities[0].routes.nodes.map((each: { facts: string }) => each.facts)
    expect(texts.length).toBeGreaterThan(10)
    // Ten of them share one signature.
    expect(new Set(texts.map(text => text.split('~')[0])).size).toBe(2)
    return [...new Set(texts.map(text => JSON.stringify(decodeJwt(text.split('~')[0] ?? '').aud)))].map(each =>
      JSON.parse(each),
    )
  }

  it('names as its readers those to whom it is given, for this purpose and today', async () => {
    expect(await readersOfRoutes()).toEqual([['candidates', 'funding', 'training']])
    expect(await readersOfRoutes({ purpose: 'FUNDING_ASSESSMENT' })).toEqual([['candidates', 'funding', 'training']])
    const giveBack = change('vacancies', each => (each.to === 'training' ? { ...each, purposes: ['MEDIATION'] } : each))
    expect(await readersOfRoutes({ purpose: 'FUNDING_ASSESSMENT' })).toEqual([['candidates', 'funding']])
    expect(await readersOfRoutes()).toEqual([['candidates', 'funding', 'training']])
    giveBack()
    change('vacancies', each => (each.to === 'training' ? undefined : each))
    expect(await readersOfRoutes()).toEqual([['candidates', 'funding']])
  })

  it('is for nobody else where nobody else takes it', async () => {
    const { data } = (await vacancies?.ask('{ vacancies(where: {}) { members } }')) ?? { data: null }
    expect(decodeJwt(data.vacancies.members.split('~')[0])).toMatchObject({ iss: 'vacancies', aud: [] })
  })
})

interface Entry {
  field: string
  to: string
}

/** Writes the contracts of an owner anew, and gives back what undoes it. */
function change(name: string, changed: (contract: Entry) => object | undefined): () => void {
  const file = contractsOf(name)
  const before = readFileSync(file, 'utf8')
  const entries: Entry[] = JSON.parse(before)
  writeFileSync(file, JSON.stringify(entries.flatMap(each => changed(each) ?? [])))
  return () => writeFileSync(file, before)
}
