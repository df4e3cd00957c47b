// Somebody asks to be forgotten. One owner is down just then; when it is back, nothing of the person is anywhere.

import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PAST_ROW_RULES } from '@overstap/kit'
import postgres from 'postgres'
import { afterAll, expect, it } from 'vitest'
import { OWNERS, type OwnerName } from '../../../mesh/src/settings.ts'
import { ask as askGateway, operationText } from '../ask.ts'
import { openOwners } from './owners.ts'
import { tracesIn } from './traces.ts'

const owners = await openOwners('300x100@2026-11-21')
afterAll(owners.close)
for (const { name } of OWNERS) await owners.start(name)
await owners.start('gateway')

const databases = new Map(
  [...owners.databaseUrls].map(([name, url]) => [
    name,
    postgres(url, { max: 1, onnotice: () => {}, connection: PAST_ROW_RULES }),
  ]),
)
afterAll(() => Promise.all([...databases.values()].map(sql => sql.end())))
function database(name: OwnerName) {
  const sql = databases.get(name)
  if (!sql) throw new Error(`There is no database of ${name}.`)
  return sql
}

const { gatewayUrl, token } = owners
const ask = (query: string, variables: object) => askGateway(query, variables, { gatewayUrl, token })
const change = (mutation: string, type: string, input: object) =>
  ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { outcome candidate { id } } }`, {
    input: { idempotencyKey: `for-${id}-${randomUUID()}`, candidate: id, ...input },
  })

/** Somebody of the north with a past at every owner that keeps one, under names that nobody else has. */
const PERSON = { given: 'Zebulonne', family: 'Quxwaarde', email: 'zq@example.test', phone: '+31600112233' }
const [enrolled, paid] = await Promise.all([
  database('training')<{ id: string }[]>`select distinct candidate as id from enrolments`,
  database('funding')<{ id: string }[]>`select distinct beneficiary as id from awards where beneficiary is not null`,
])
const known = await database('candidates')<{ id: string; number: number }[]>`
  select 'uwv-noord:' || number as id, number from candidates
  where number > 100 and region in ('groningen', 'friesland', 'drenthe') order by number desc`
const person = known.find(({ id }) => [enrolled, paid].every(list => list.some(each => each.id === id)))
if (!person) throw new Error('The region must have somebody with an enrolment and an award.')
const { id, number } = person
await database('candidates')`
  update contacts set given_name = ${PERSON.given}, family_name = ${PERSON.family}, email = ${PERSON.email},
    phone = ${PERSON.phone} where candidate = ${number}`

/** The id, and not one that begins with it. */
const patterns = [`${id}(?![0-9])`, PERSON.given, PERSON.family, 'zq@example', '31600112233']
async function traces() {
  const found: string[] = []
  for (const { name } of OWNERS)
    for (const place of await tracesIn(database(name), patterns)) found.push(`${name}: ${place}`)
  return found
}
const enrolments = () => database('training')`select from enrolments where candidate = ${id}`

it('leaves nothing of the person in any database, log or answer, also where an owner was down just then', async () => {
  // The search finds what there is.
  const past = ['candidates: contacts.', 'training: enrolments.candidate', 'funding: awards.beneficiary']
  for (const place of past) expect(await traces()).toEqual(expect.arrayContaining([expect.stringContaining(place)]))
  const whole = await ask(operationText('candidate-routes'), { id, first: 3, asOf: '2026-11-21' })
  expect(whole.data.candidate.id).toBe(id)
  for (const [mutation, type, input] of [
    ['giveConsent', 'ConsentInput', { kind: 'CONTACT' }],
    ['withdrawConsent', 'ConsentInput', { kind: 'PROPOSAL' }],
  ] as const) {
    expect((await change(mutation, type, input)).data[mutation].outcome).toBe('WRITTEN')
  }
  const shown = await ask('query ($id: ID!) { candidate(id: $id) { contact { givenName email } } }', { id })
  expect(shown.data.candidate.contact).toEqual({ givenName: PERSON.given, email: PERSON.email })

  const routes = await ask(
    'query ($id: ID!) { candidate(id: $id) { routes(first: 1) { nodes { id receipt vacancy { id } } } } }',
    { id },
  )
  const [{ id: route, receipt, vacancy }] = routes.data.candidate.routes.nodes
  const decided = await ask(
    'mutation ($input: DecisionInput!) { recordDecision(input: $input) { outcome candidate { decisions { choice vacancy { id title } } } } }',
    {
      input: {
        ...{ idempotencyKey: randomUUID(), route, receipt },
        ...{ choice: 'NOT_PROPOSED', reason: `${PERSON.given} wil eerst een cursus.` },
      },
    },
  )
  expect(decided.data.recordDecision).toEqual({
    outcome: 'WRITTEN',
    candidate: {
      decisions: [{ choice: 'NOT_PROPOSED', vacancy: { id: vacancy.id, title: expect.any(String) } }],
    },
  })

  const noted = async () => (await database('candidates')`select from processing_log`).length
  const readings = await noted()
  expect(readings).toBeGreaterThan(2)

  await owners.stop('training', 'SIGKILL')
  expect((await change('askErasure', 'ErasureInput', {})).data).toEqual({
    askErasure: { outcome: 'WRITTEN', candidate: null },
  })
  await expect
    .poll(() => traces(), { timeout: 20_000 })
    .toEqual(['candidates: outbox.subject', 'training: enrolments.candidate'])
  expect(await enrolments()).not.toHaveLength(0)

  await owners.start('training')
  await expect.poll(enrolments, { timeout: 20_000 }).toHaveLength(0)
  // Who read what stays on record, under a name for the person that only the owner can tell.
  expect(await noted()).toBeGreaterThanOrEqual(readings)
  // What is left is the news itself, which says no more than the tombstone: the number and the day.
  expect(await traces()).toEqual(['candidates: outbox.subject'])
  expect(await database('candidates')`select number, day::text from tombstones`).toEqual([
    { number, day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) },
  ])
  const heard = await Promise.all(
    OWNERS.map(async ({ name }) => [name, await database(name)`select owner, position::int from inbox`] as const),
  )
  for (const [name, positions] of heard) {
    expect([name, [...positions]]).toEqual([name, name === 'candidates' ? [] : [{ owner: 'candidates', position: 1 }]])
  }

  // To whoever asks, nobody of that name was ever there.
  const about = (each: string) =>
    ask('query ($id: ID!) { candidate(id: $id) { id status contact { email } } }', { id: each })
  expect(await about(id)).toEqual(await about('uwv-noord:999999'))

  const logs = [owners.said(), await readFile(join(owners.home, 'postgres.log'), 'utf8')]
  for (const log of logs) {
    expect(log.length).toBeGreaterThan(100)
    for (const pattern of patterns) expect(log.match(new RegExp(pattern, 'i'))).toBeNull()
  }
}, 120_000)
