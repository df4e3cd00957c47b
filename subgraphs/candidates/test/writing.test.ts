import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { region } from '@overstap/schema/region'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Asker, openScene, TODAY } from '../../../test/scene.ts'
import { seed } from '../db/seed.ts'
import { candidatesSubgraph } from '../src/subgraph.ts'

const plan = region({ candidates: 60, vacancies: 20, seed: 7, today: TODAY })
const { ask, sql } = await openScene({
  name: 'candidates',
  migrations: join(import.meta.dirname, '../db/migrations'),
  seed: `60x20x7@${TODAY}`,
  fill: database => seed(database.sql, plan, () => {}, TODAY),
  subgraph: config => candidatesSubgraph(config, () => TODAY),
})

const coach: Asker = {
  role: 'coach',
  regions: ['groningen', 'drenthe'],
  subject: 'coach-1',
  organisation: 'register:servicepunt-techniek-noord',
}
const people = Array.from({ length: plan.candidates }, (_, index) => plan.candidate(index + 1))
const seen = people.find(person => coach.regions?.includes(person.region))
const hidden = people.find(person => !coach.regions?.includes(person.region))
if (!seen || !hidden) throw new Error('The region must have somebody inside and outside the coach’s regions.')
const candidate = `uwv-noord:${seen.number}`

const MUTATIONS = {
  giveConsent: `mutation ($input: ConsentInput!) { giveConsent(input: $input) {
    outcome candidate { id consents { kind given on recordedBy { id } } } } }`,
  withdrawConsent: `mutation ($input: ConsentInput!) { withdrawConsent(input: $input) {
    outcome candidate { id consents { kind given on recordedBy { id } } } } }`,
  openCase:
    'mutation ($input: OpenCaseInput!) { openCase(input: $input) { outcome candidate { id mediations { startedOn endedOn state } } } }',
  closeCase:
    'mutation ($input: CloseCaseInput!) { closeCase(input: $input) { outcome candidate { id mediations { startedOn endedOn state } } } }',
}
type Mutation = keyof typeof MUTATIONS
const INPUTS: Record<Mutation, object> = {
  giveConsent: { candidate, kind: 'CONTACT' },
  withdrawConsent: { candidate, kind: 'CONTACT' },
  openCase: { candidate },
  closeCase: { candidate, state: 'ENDED' },
}
const mutations = Object.keys(MUTATIONS) as Mutation[]

async function write(mutation: Mutation, input: object = {}, by = coach) {
  const answer = await ask(
    MUTATIONS[mutation],
    { input: { idempotencyKey: randomUUID(), ...INPUTS[mutation], ...input } },
    by,
  )
  return { ...answer, written: answer.data?.[mutation] }
}

const contactIsShown = async (by: Asker) =>
  (await ask('query ($id: ID!) { candidate(id: $id) { contact { email } } }', { id: candidate }, by)).data.candidate
    .contact !== null

/** Everything that a mutation can change, to see that it did not. */
const stateOf = () =>
  sql`select (select jsonb_agg(m order by number) from mediations m) as mediations,
    (select jsonb_agg(c order by candidate, sequence) from consent_events c) as consents`

beforeEach(async () => {
  await sql`delete from mediations where candidate = ${seen.number}`
  await sql`delete from consent_events where candidate = ${seen.number}`
})

describe('who may write', () => {
  const others: [string, Asker, string][] = [
    ['somebody anonymous', {}, 'UNAUTHENTICATED'],
    ['a dashboard', { role: 'dashboard' }, 'FORBIDDEN'],
    ['a partner', { role: 'partner', regions: ['groningen'] }, 'FORBIDDEN'],
    ['an operator', { role: 'operator' }, 'FORBIDDEN'],
    ['a coach who assesses funding', { ...coach, purpose: 'FUNDING_ASSESSMENT' }, 'FORBIDDEN'],
  ]
  it.each(others.flatMap(other => mutations.map(mutation => [...other, mutation] as const)))(
    '%s is refused: %s %s',
    async (_, by, code, mutation) => {
      const before = await stateOf()
      const answer = await write(mutation, {}, by)
      expect(answer.errors?.map(error => error.extensions.code)).toEqual([code])
      expect(answer.written ?? null).toBeNull()
      expect(await stateOf()).toEqual(before)
    },
  )

  it.each(mutations)('somebody of another region looks like nobody: %s', async mutation => {
    const before = await stateOf()
    const answers = await Promise.all(
      [`uwv-noord:${hidden.number}`, 'uwv-noord:999999', 'somebody:1', ''].map(each =>
        write(mutation, { candidate: each }),
      ),
    )
    for (const { written, errors } of answers) {
      expect(errors).toBeUndefined()
      expect(written).toEqual({ outcome: 'NO_SUCH_CANDIDATE', candidate: null })
    }
    expect(await stateOf()).toEqual(before)
  })
})

describe('consent', () => {
  it('is given and withdrawn as events, newest first, with the day and for whom it was written down', async () => {
    expect((await write('giveConsent')).written).toEqual({
      outcome: 'WRITTEN',
      candidate: {
        id: candidate,
        consents: [{ kind: 'CONTACT', given: true, on: TODAY, recordedBy: { id: coach.organisation } }],
      },
    })
    const { written } = await write('withdrawConsent', { kind: 'PROPOSAL' })
    expect(written.candidate.consents.map((each: { kind: string; given: boolean }) => [each.kind, each.given])).toEqual(
      [
        ['PROPOSAL', false],
        ['CONTACT', true],
      ],
    )
    expect(await sql`select distinct recorded_by from consent_events where candidate = ${seen.number}`).toEqual([
      { recorded_by: 'coach-1' },
    ])
  })

  it('opens contact data to another coach of the region, and its withdrawal closes them on the next request', async () => {
    const other = { ...coach, subject: 'coach-2' }
    expect(await contactIsShown(other)).toBe(false)
    await write('giveConsent')
    expect(await contactIsShown(other)).toBe(true)
    await write('withdrawConsent')
    expect(await contactIsShown(other)).toBe(false)
  })

  it('holds within the document that withdraws it', async () => {
    await write('giveConsent')
    const answer = await ask(
      `mutation ($give: ConsentInput!, $withdraw: ConsentInput!) {
        before: giveConsent(input: $give) { candidate { contact { email } } }
        after: withdrawConsent(input: $withdraw) { candidate { contact { email } consents { given } } } }`,
      {
        give: { idempotencyKey: randomUUID(), candidate, kind: 'CONTACT' },
        withdraw: { idempotencyKey: randomUUID(), candidate, kind: 'CONTACT' },
      },
      coach,
    )
    expect(answer.data.before.candidate.contact).not.toBeNull()
    expect(answer.data.after.candidate).toEqual({
      contact: null,
      consents: [{ given: false }, { given: true }, { given: true }],
    })
    expect(answer.errors?.map(error => [error.path, error.extensions.code])).toEqual([
      [['after', 'candidate', 'contact'], 'FORBIDDEN'],
    ])
  })
})

describe('a case', () => {
  it('is opened and closed by the coach who holds it, more than once a day', async () => {
    expect((await write('openCase')).written.candidate.mediations).toEqual([
      { startedOn: TODAY, endedOn: null, state: 'ACTIVE' },
    ])
    expect(await contactIsShown(coach)).toBe(true)
    expect((await write('closeCase')).written.outcome).toBe('WRITTEN')
    expect(await contactIsShown(coach)).toBe(false)
    await write('openCase')
    expect((await write('closeCase', { state: 'PLACED' })).written.candidate.mediations).toEqual([
      { startedOn: TODAY, endedOn: TODAY, state: 'PLACED' },
      { startedOn: TODAY, endedOn: TODAY, state: 'ENDED' },
    ])
  })

  it('is one at a time, whoever holds it', async () => {
    await write('openCase')
    for (const by of [coach, { ...coach, subject: 'coach-2' }]) {
      expect((await write('openCase', {}, by)).written.outcome).toBe('CASE_IS_OPEN')
    }
  })

  it('is closed by nobody else, and not twice', async () => {
    await write('openCase')
    const stranger = await write('closeCase', {}, { ...coach, subject: 'coach-2' })
    expect(stranger.written.outcome).toBe('NO_CASE_OF_YOURS')
    expect(stranger.written.candidate.mediations[0].state).toBe('ACTIVE')
    await write('closeCase')
    expect((await write('closeCase')).written.outcome).toBe('NO_CASE_OF_YOURS')
  })

  it('goes to one of two coaches who open it at the same time', async () => {
    const coaches = Array.from({ length: 6 }, (_, index) => ({ ...coach, subject: `coach-${index}` }))
    const answers = await Promise.all(coaches.map(by => write('openCase', {}, by)))
    expect(answers.map(({ written }) => written.outcome).sort()).toEqual([...Array(5).fill('CASE_IS_OPEN'), 'WRITTEN'])
  })
})

describe('an idempotency key', () => {
  it.each(mutations)('sent again changes nothing and gives the same result: %s', async mutation => {
    if (mutation === 'closeCase') await write('openCase')
    const idempotencyKey = randomUUID()
    const first = await write(mutation, { idempotencyKey })
    expect(first.written.outcome).toBe('WRITTEN')
    const state = await stateOf()
    expect((await write(mutation, { idempotencyKey })).written).toEqual(first.written)
    expect(await stateOf()).toEqual(state)
  })

  it('makes one change of ten that come at the same time', async () => {
    const idempotencyKey = randomUUID()
    const answers = await Promise.all(Array.from({ length: 10 }, () => write('giveConsent', { idempotencyKey })))
    for (const { written } of answers) expect(written).toEqual(answers[0]?.written)
    expect(answers[0]?.written.candidate.consents).toHaveLength(1)
  })

  it('gives the refusal that it met, although it would be done by now', async () => {
    await write('openCase', {}, { ...coach, subject: 'coach-2' })
    const idempotencyKey = randomUUID()
    expect((await write('openCase', { idempotencyKey })).written.outcome).toBe('CASE_IS_OPEN')
    await write('closeCase', {}, { ...coach, subject: 'coach-2' })
    expect((await write('openCase', { idempotencyKey })).written.outcome).toBe('CASE_IS_OPEN')
    expect((await write('openCase')).written.outcome).toBe('WRITTEN')
  })

  it.each([
    ['another kind', 'giveConsent', { kind: 'PROPOSAL' }],
    ['another candidate', 'giveConsent', { candidate: `uwv-noord:${hidden.number}` }],
    ['another change', 'withdrawConsent', {}],
  ] as const)('is refused for %s', async (_, mutation, change) => {
    const idempotencyKey = randomUUID()
    await write('giveConsent', { idempotencyKey })
    const state = await stateOf()
    const answer = await write(mutation, { idempotencyKey, ...change })
    expect(answer.errors?.[0]).toMatchObject({
      message: expect.stringContaining('idempotencyKey'),
      extensions: { code: 'BAD_USER_INPUT' },
    })
    expect(await stateOf()).toEqual(state)
  })

  it('is the caller’s own: another one may use the same', async () => {
    const idempotencyKey = randomUUID()
    await write('giveConsent', { idempotencyKey })
    const other = await write('withdrawConsent', { idempotencyKey }, { ...coach, subject: 'coach-2' })
    expect(other.written.outcome).toBe('WRITTEN')
  })

  it.each(['', 'short', 'x'.repeat(101), 'with a blank in it', 'line\nbreak!', 'nul\0nul\0nul'])(
    'must be one: «%s» is refused',
    async idempotencyKey => {
      const answer = await write('giveConsent', { idempotencyKey })
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    },
  )

  it('is kept as a digest that tells neither who asked nor about whom', async () => {
    const idempotencyKey = `key-${randomUUID()}`
    await write('giveConsent', { idempotencyKey })
    const kept = await sql`select w::text as row from write_keys w`
    expect(kept.length).toBeGreaterThan(0)
    for (const { row } of kept) expect(row).not.toMatch(/coach|uwv|key-/)
  })
})

describe('a change that meets trouble', () => {
  it('is made again when PostgreSQL ended it for another’s sake, three times at most', async () => {
    // A sequence goes on counting where a transaction is taken back: the first two tries fail, and the third does not.
    await sql`create or replace function stumble() returns trigger language plpgsql as $$ begin
      if nextval('stumbles') <= 2 then raise exception 'as if' using errcode = '40P01'; end if; return new; end $$`
    await sql`create sequence stumbles`
    await sql`create trigger stumble before insert on consent_events for each row execute function stumble()`
    try {
      const answer = await write('giveConsent')
      expect(answer.errors).toBeUndefined()
      expect(answer.written.candidate.consents).toHaveLength(1)
      await sql`create or replace function stumble() returns trigger language plpgsql as $$ begin
        raise exception 'for ever' using errcode = '40001'; end $$`
      const never = await write('withdrawConsent')
      expect(never.errors?.[0]?.extensions).toMatchObject({ code: 'SOURCE_UNAVAILABLE', source: 'candidates' })
      expect(never.errors?.[0]?.message).not.toMatch(/for ever|40001/)
    } finally {
      await sql`drop trigger stumble on consent_events`
    }
    expect((await write('withdrawConsent')).written.candidate.consents).toHaveLength(2)
  })
})
