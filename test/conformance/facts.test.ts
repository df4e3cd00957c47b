// Every owner that reads a route believes its facts when an owner in which routes are born signed them for it, and not
// otherwise: a partner that makes a route up, alters one, keeps one or hands one on gets nothing for it, from nobody.
// Whatever is keyed by a signed text goes back under the text by which it was asked.

import { join } from 'node:path'
import { packMembers } from '@overstap/kit'
import { birthplaces, encodeFacts, type RouteFacts } from '@overstap/schema/matching'
import { describe, expect, it } from 'vitest'
import { OWNERS, ROOT } from '../../mesh/src/settings.ts'
import { candidatesSubgraph } from '../../subgraphs/candidates/src/subgraph.ts'
import { fundingSubgraph } from '../../subgraphs/funding/src/subgraph.ts'
import { trainingSubgraph } from '../../subgraphs/training/src/subgraph.ts'
import { vacanciesSubgraph } from '../../subgraphs/vacancies/src/subgraph.ts'
import { openScene, type Scene } from '../scene.ts'

const empty = (name: string) => ({
  name,
  migrations: join(ROOT, 'subgraphs', name, 'db', 'migrations'),
  seed: 'nothing',
  fill: async () => {},
})
const scenes = await Promise.all([
  openScene({ ...empty('candidates'), subgraph: candidatesSubgraph }),
  openScene({ ...empty('vacancies'), subgraph: config => vacanciesSubgraph(config) }),
  openScene({ ...empty('training'), subgraph: config => trainingSubgraph(config) }),
  openScene({ ...empty('funding'), subgraph: config => fundingSubgraph(config) }),
])

const facts: RouteFacts = {
  ...{ release: '2026.1', candidate: 'uwv-noord:1', vacancy: 'techniek-noord:1', candidateLevel: 3, vacancyLevel: 3 },
  ...{ availableFrom: null, vacancyOccupation: 'OC-M01', crossBranch: true, fit: 0.5, basis: 'SKILLS' },
  ...{ transition: null, reasons: [], gap: [] },
}
const said = encodeFacts(facts)
const better = Buffer.from(JSON.stringify({ ...said, fit: 1 })).toString('base64url')
const HOUR_MS = 3_600_000

/** Each begins with what is good, and changes one thing. `source` is whom the error names. */
const ATTACKS: Record<string, { text: (scene: Scene) => string; source?: string }> = {
  'is altered': { text: ({ signAs }) => signAs('vacancies', said).replace(/~.*/, `~${better}`) },
  'has a better one beside it': { text: ({ signAs }) => `${signAs('vacancies', said)}~${better}` },
  'has lost its signature': { text: ({ signAs }) => signAs('vacancies', said).replace(/\.[\w-]*~/, '.~') },
  'nobody signed': { text: () => JSON.stringify(said) },
  'is empty': { text: () => '' },
  'a stranger signed': { text: ({ signAs }) => signAs('shadow', said) },
  'an owner signed in which none is born': { text: ({ signAs }) => signAs('organisations', said) },
  'has expired': {
    text: ({ config, signAs }) => signAs('vacancies', said, [config.name], Date.now() - HOUR_MS),
    source: 'vacancies',
  },
  'is good for too long': {
    text: ({ config, signAs }) => signAs('vacancies', said, [config.name], Date.now() + HOUR_MS),
    source: 'vacancies',
  },
  'is of a version to come': { text: ({ signAs }) => signAs('vacancies', { ...said, v: 2 }), source: 'vacancies' },
  'says something else': { text: ({ signAs }) => signAs('vacancies', { bits: 'AAAA' }), source: 'vacancies' },
}

it('is asked of every owner that is keyed by facts', () => {
  expect(
    OWNERS.map(({ name }) => name)
      .filter(name => name !== 'organisations')
      .sort(),
  ).toEqual(scenes.map(({ config }) => config.name).sort())
})

describe.each(scenes.map(scene => [scene.config.name, scene] as const))('%s', (name, scene) => {
  const ask = (...texts: string[]) =>
    scene.ask(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on MobilityRoute { facts } } }',
      { of: texts.map(text => ({ __typename: 'MobilityRoute', facts: text })) },
      { role: 'coach', regions: ['groningen'] },
    )

  it.each(birthplaces)('believes a route that was born with %s, and hands it on as it came', async birthplace => {
    const good = scene.signAs(birthplace, said)
    expect(await ask(good)).toMatchObject({ data: { _entities: [{ facts: good }] } })
  })

  it('does not believe one that is given to others, unless it is its own', async () => {
    for (const birthplace of birthplaces) {
      const { data, errors } = await ask(scene.signAs(birthplace, said, ['somebody-else']))
      if (birthplace === name) expect(errors).toBeUndefined()
      else {
        expect(data._entities).toEqual([null])
        expect(errors).toMatchObject([{ extensions: { code: 'SOURCE_BAD_RESPONSE', source: birthplace } }])
      }
    }
  })

  it.each(Object.entries(ATTACKS))('does not believe one that %s, and answers the others', async (_, attack) => {
    const good = scene.signAs('vacancies', said)
    const { data, errors } = await ask(good, attack.text(scene), good)
    expect(data._entities).toEqual([{ facts: good }, null, { facts: good }])
    expect(errors).toMatchObject([
      {
        path: ['_entities', 1],
        extensions: { code: 'SOURCE_BAD_RESPONSE', source: attack.source ?? 'gateway', retryable: false },
      },
    ])
    expect(JSON.stringify(errors)).not.toMatch(/uwv-noord|techniek-noord/)
  })
})

const travellers = {
  candidates: { key: 'CandidateSelection.members', said: packMembers('uwv-noord', [1, 2]) },
  vacancies: { key: 'VacancySelection.members', said: packMembers('techniek-noord', [1, 2]) },
  funding: { key: 'Assessed.facts', said: { v: 1, scheme: 'a', applicant: 'register:a', on: '2026-11-21' } },
}

it.each(Object.entries(travellers))(
  '%s gives back the key by which it was asked, also seconds later',
  async (name, { key, said }) => {
    const [type = '', field = ''] = key.split('.')
    const scene = scenes.find(({ config }) => config.name === name)
    const asked = scene?.signAs(name, said, [name], Date.now() - 5_000)
    const answer = await scene?.ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${field} } } }`,
      { of: [{ __typename: type, [field]: asked }] },
      { role: 'coach', regions: ['groningen'], for: { [key]: [name] } },
    )
    expect(answer?.errors).toBeUndefined()
    expect(answer?.data).toEqual({ _entities: [{ [field]: asked }] })
  },
)
