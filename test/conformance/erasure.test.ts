// Somebody whom the owner of the candidates erased is gone from every other owner as well, once they hear of it: each is
// handed the event as a gateway would.

import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { OWNERS, ROOT } from '../../mesh/src/settings.ts'
import { fundingSubgraph } from '../../subgraphs/funding/src/subgraph.ts'
import { organisationsSubgraph } from '../../subgraphs/organisations/src/subgraph.ts'
import { trainingSubgraph } from '../../subgraphs/training/src/subgraph.ts'
import { vacanciesSubgraph } from '../../subgraphs/vacancies/src/subgraph.ts'
import { openScene, type Scene, TODAY } from '../scene.ts'
import { signerOf } from '../signed-texts.ts'

const key = generateKeyPairSync('ed25519').privateKey
const sign = signerOf('candidates', key)
const BEHIND = 'uwv-oost'
const empty = (name: string) => ({
  name,
  migrations: join(ROOT, 'subgraphs', name, 'db', 'migrations'),
  seed: 'nothing',
  fill: async () => {},
  ownerKeys: new Map([['candidates', [createPublicKey(key)]]]),
})
const training = await openScene({ ...empty('training'), subgraph: config => trainingSubgraph(config, () => TODAY) })
const funding = await openScene({ ...empty('funding'), subgraph: config => fundingSubgraph(config) })
const scenes: Scene[] = [
  training,
  funding,
  await openScene({ ...empty('vacancies'), subgraph: config => vacanciesSubgraph(config) }),
  await openScene({ ...empty('organisations'), subgraph: config => organisationsSubgraph(config) }),
]

/**
 * Hands over that these were erased, as the first events that the owner of the candidates ever told; those of another owner
 * behind it as its.
 */
function erased(scene: Scene, ...subjects: string[]) {
  const events = subjects.map((subject, index) => {
    const source = subject.startsWith(`${BEHIND}:`) ? BEHIND : null
    return sign(
      { event: { sequence: index + 1, kind: 'ERASED', subject, source, day: TODAY } },
      [scene.config.name],
      Date.now(),
    )
  })
  return scene.post('/events/handle', { owner: 'candidates', events })
}

it('is asked of every owner but the one that erases', () => {
  const names = [...scenes.map(({ config }) => config.name), 'candidates']
  expect(names.sort()).toEqual(OWNERS.map(({ name }) => name).sort())
})

describe.each(scenes.map(scene => [scene.config.name, scene] as const))('%s', (_, scene) => {
  it('refuses an erasure of a record that is not the candidates’ owner’s', async () => {
    const refused = await erased(scene, 'uwv-noord:1', 'techniek-noord:1')
    expect(refused.status).toBe(400)
    expect((await scene.post('/events/position', {})).body).toEqual({ published: 0, read: { candidates: 0 } })
  })
})

describe('training', () => {
  it('forgets who took part, gives the place back, and keeps the others', async () => {
    const { sql } = training
    await sql`insert into trainings values (1, 'SHORT', 'Lassen', 'Welding', null, null, null, 'p', 4, false)`
    await sql`insert into runs values (1, ${TODAY}, 2)`
    const enrol = (candidate: string, outcome: string) =>
      sql`insert into enrolments (candidate, training, run, started_on, outcome) values (${candidate}, 1, ${TODAY}, ${TODAY}, ${outcome})`
    await enrol('uwv-noord:7', 'RUNNING')
    await enrol('uwv-noord:70', 'DROPPED')
    await enrol('uwv-oost:7', 'DROPPED')
    const placesLeft = async () =>
      (await training.ask('{ trainings { nodes { runs { placesLeft } } } }')).data.trainings.nodes[0].runs[0].placesLeft
    expect(await placesLeft()).toBe(1)
    expect((await erased(training, 'uwv-noord:7', 'uwv-oost:7')).body).toEqual({ position: 2 })
    expect(await sql`select candidate from enrolments`).toEqual([{ candidate: 'uwv-noord:70' }])
    expect(await placesLeft()).toBe(2)
  })
})

describe('funding', () => {
  it('forgets for whom an award was, and keeps that the money is spent', async () => {
    const { sql } = funding
    await sql`insert into schemes (scheme) values (${sql.json({ id: 's', fund: 'f', name: { nl: 'n', en: 'n' }, validFrom: TODAY })})`
    const award = (beneficiary: string) =>
      sql`insert into awards (scheme, employer, beneficiary, amount_cents, decided_on) values ('s', 'register:e', ${beneficiary}, 500, ${TODAY})`
    await award('uwv-noord:7')
    await award('uwv-noord:70')
    await award('uwv-oost:7')
    expect((await erased(funding, 'uwv-noord:7', 'uwv-oost:7')).body).toEqual({ position: 2 })
    expect(await sql`select beneficiary, amount_cents, employer from awards order by number`).toEqual([
      { beneficiary: null, amount_cents: 500, employer: 'register:e' },
      { beneficiary: 'uwv-noord:70', amount_cents: 500, employer: 'register:e' },
      { beneficiary: null, amount_cents: 500, employer: 'register:e' },
    ])
  })
})

describe.each(scenes.slice(2).map(scene => [scene.config.name, scene] as const))('%s', (_, scene) => {
  it('holds nothing of a person, and hears of it all the same', async () => {
    expect((await erased(scene, 'uwv-noord:7')).body).toEqual({ position: 1 })
  })
})
