import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { region } from '@overstap/schema/region'
import { describe, expect, it } from 'vitest'
import { type Asker, openScene, TODAY } from '../../../test/scene.ts'
import { seed } from '../db/seed.ts'
import { candidatesSubgraph } from '../src/subgraph.ts'

const plan = region({ candidates: 60, vacancies: 20, seed: 7, today: TODAY })
const { ask, sql, post } = await openScene({
  name: 'candidates',
  migrations: join(import.meta.dirname, '../db/migrations'),
  seed: `60x20x7@${TODAY}`,
  fill: database => seed(database.sql, plan, () => {}, TODAY),
  subgraph: config => candidatesSubgraph(config, () => TODAY),
})

const coach: Asker = { role: 'coach', regions: ['groningen', 'drenthe', 'friesland'], subject: 'coach-1' }
const own = Array.from({ length: plan.candidates }, (_, index) => plan.candidate(index + 1)).filter(person =>
  coach.regions?.includes(person.region),
)

const erase = (number: number, idempotencyKey: string = randomUUID(), by = coach) =>
  ask(
    'mutation ($input: ErasureInput!) { askErasure(input: $input) { outcome candidate { id } } }',
    { input: { idempotencyKey, candidate: `uwv-noord:${number}` } },
    by,
  )
/** Somebody who was not erased yet. */
const next = () => {
  const person = own.shift()
  if (!person) throw new Error('Nobody is left.')
  return person
}
const tombstones = () => sql`select number from tombstones order by number`
const events = () => sql`select sequence::int, kind, subject, day::text from outbox order by sequence`

describe('erasure', () => {
  it('takes everything that hangs on the candidate, and leaves the number, the day and the news', async () => {
    const { number } = next()
    const tables = await sql<{ name: string }[]>`
      select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'candidate'`
    expect(tables.length).toBeGreaterThan(6)
    await sql`insert into mediations (candidate, started_on, state, coach) values (${number}, '2020-01-01', 'ENDED', 'c')`
    await sql`insert into placements values (${number}, '2020-01-01', null, 'METAAL', null)`
    await sql`insert into assessments values (${number}, '2020-01-01', 'register:oom', 2)`
    await sql`insert into consent_events values (${number}, 90, 'CONTACT', true, '2020-01-01')`
    await sql`insert into machine_experience values (${number}, 'SK-M06', 'Mazak', 3)`
    expect((await erase(number)).data.askErasure).toEqual({ outcome: 'WRITTEN', candidate: null })
    for (const { name } of tables) {
      expect(await sql`select from ${sql(name)} where candidate = ${number}`, name).toHaveLength(0)
    }
    expect(await sql`select from candidates where number = ${number}`).toHaveLength(0)
    expect(await tombstones()).toEqual([{ number }])
    expect(await events()).toEqual([{ sequence: 1, kind: 'ERASED', subject: `uwv-noord:${number}`, day: TODAY }])
    expect((await post('/events/position', {})).body).toEqual({ published: 1, read: {} })
  })

  it('asked again under the same key gives the same, and tells nobody twice', async () => {
    const [{ number }, key] = [next(), randomUUID()]
    const first = await erase(number, key)
    const told = await events()
    const again = await Promise.all([erase(number, key), erase(number, key)])
    for (const { data, errors } of again) expect([data, errors]).toEqual([first.data, undefined])
    expect(await events()).toEqual(told)
  })

  it('makes somebody look like one who never existed, whatever is asked', async () => {
    const { number } = next()
    await erase(number)
    const query = `query ($id: ID!, $r: [_Any!]!) { candidate(id: $id) { id level }
      _entities(representations: $r) { ... on Candidate { id level matchCase { level } } } }`
    const about = (id: string) => ask(query, { id, r: [{ __typename: 'Candidate', id }] }, coach)
    const absent = await about('uwv-noord:999999')
    expect(await about(`uwv-noord:${number}`)).toEqual(absent)
    expect((await erase(number)).data.askErasure).toEqual({ outcome: 'NO_SUCH_CANDIDATE', candidate: null })
  })

  it('is for people of the coach’s regions, and asked by who may write', async () => {
    const { number, region: home } = next()
    const elsewhere = coach.regions?.filter(each => each !== home) ?? []
    expect((await erase(number, randomUUID(), { ...coach, regions: elsewhere })).data.askErasure.outcome).toBe(
      'NO_SUCH_CANDIDATE',
    )
    for (const by of [{}, { role: 'partner' }, { ...coach, purpose: 'FUNDING_ASSESSMENT' }] as Asker[]) {
      expect((await erase(number, randomUUID(), by)).data?.askErasure ?? null).toBeNull()
    }
    expect(await sql`select from candidates where number = ${number}`).toHaveLength(1)
  })

  it('is done as a whole or not at all', async () => {
    const { number } = next()
    const before = [await events(), await tombstones()]
    await sql`alter table outbox add constraint full_up check (false) not valid`
    try {
      expect((await erase(number)).errors?.[0]?.extensions.code).toBe('SOURCE_UNAVAILABLE')
    } finally {
      await sql`alter table outbox drop constraint full_up`
    }
    expect([await events(), await tombstones()]).toEqual(before)
    expect(await sql`select from contacts where candidate = ${number}`).toHaveLength(1)
  })

  it('leaves a number that nobody is given again', async () => {
    const { number } = next()
    await erase(number)
    const again = sql`insert into candidates (number, status, branch, region, municipality)
      values (${number}, 'EMPLOYED', 'METAAL', 'drenthe', 'GM0114')`
    await expect(again).rejects.toThrow(/never given again/)
  })

  it('of several people at once is told in order, without a gap', async () => {
    const people = [next(), next(), next(), next()]
    await Promise.all(people.map(({ number }) => erase(number)))
    const told = await events()
    expect(told.map(({ sequence }) => sequence)).toEqual(told.map((_, index) => index + 1))
    for (const { number } of people) expect(told.map(({ subject }) => subject)).toContain(`uwv-noord:${number}`)
  })
})

it('a region that is made anew has other people, of whom nobody is told that they are gone', async () => {
  await erase(next().number)
  await seed(sql, plan, () => {}, TODAY)
  expect(await sql`select from candidates`).toHaveLength(plan.candidates)
  const told = await events()
  expect(told.length).toBeGreaterThan(0)
  for (const { subject } of told) expect(subject).toBeNull()
})
