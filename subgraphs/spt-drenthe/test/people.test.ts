// Nothing about a person is open: who may see the people of the service point, field by field and row by row, and what is
// noted down about it.
import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { connect, type Viewer } from '@overstap/kit'
import { stories } from '@overstap/schema/region'
import { rightsOf } from '@overstap/schema/rights'
import { afterAll, describe, expect, it } from 'vitest'
import type { Asker } from '../../../test/scene.ts'
import { signerOf } from '../../../test/signed-texts.ts'
import { rowSettings } from '../src/policy.ts'
import { coach, openScene, TODAY } from './scene.ts'

const owner = generateKeyPairSync('ed25519').privateKey
const { ask, post, sql, config } = await openScene({
  ownerKeys: new Map([['candidates', [createPublicKey(owner)]]]),
})
const database = connect({ url: config.databaseUrl, poolSize: 1, statementTimeoutMs: 10_000, applicationName: 'test' })
afterAll(() => database.close())

const PERSON = stories.nextAssessment[0] ?? ''
const EVERYTHING = `candidate { id } stage spokenOn branch { code } level trainingSince placedOn assessmentRound { heldOn }`
const ROUND = `{ sptDrenthe { nextAssessmentRound { heldOn participants { ${EVERYTHING} } } } }`
const FUNNEL = `query ($from: Date, $until: Date) { sptDrenthe { funnel(from: $from, until: $until) { from until asOf definition
  spoken assessed inTraining placed rows { branch { code } level spoken assessed inTraining placed } } } }`
const references = (...ids: string[]) =>
  [
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Candidate { id sptDrenthe { ${EVERYTHING} } } } }`,
    { of: ids.map(id => ({ __typename: 'Candidate', id })) },
  ] as const
const linesAbout = async (number: number) => {
  const lines =
    await sql`select name, role, attributes ->> 'dpl.core.processing_activity_id' as activity from processing_log`
  return lines.slice(number)
}

describe('a coach of the region', () => {
  it('sees who takes part in the next assessment', async () => {
    const { data, errors } = await ask(ROUND, {}, coach)
    expect(errors).toBeUndefined()
    const { participants, heldOn } = data.sptDrenthe.nextAssessmentRound
    expect(participants.map((each: { candidate: { id: string } }) => each.candidate.id)).toEqual(stories.nextAssessment)
    for (const each of participants) {
      expect(each).toMatchObject({ stage: 'SPOKEN', assessmentRound: { heldOn }, trainingSince: null, placedOn: null })
      expect(each.spokenOn < TODAY).toBe(true)
    }
  })

  it('sees the way of one candidate, and null for who is not known here', async () => {
    const { data } = await ask(...references(PERSON, 'uwv-noord:1999999', 'elders:1'), coach)
    expect(data._entities).toEqual([
      { id: PERSON, sptDrenthe: expect.objectContaining({ candidate: { id: PERSON }, stage: 'SPOKEN' }) },
      { id: 'uwv-noord:1999999', sptDrenthe: null },
      { id: 'elders:1', sptDrenthe: null },
    ])
  })

  it('sees the funnel, whose parts add up and never grow on the way', async () => {
    const { data, errors } = await ask(FUNNEL, {}, { ...coach, language: 'en' })
    expect(errors).toBeUndefined()
    const { rows, definition, ...total } = data.sptDrenthe.funnel
    expect(total).toMatchObject({ from: null, until: TODAY, asOf: TODAY, spoken: 130, assessed: 88 })
    expect(total.placed).toBeGreaterThan(25)
    expect(definition).toContain('first spoke with')
    for (const figure of ['spoken', 'assessed', 'inTraining', 'placed']) {
      const sum = rows.reduce((all: number, row: Record<string, number>) => all + (row[figure] ?? 0), 0)
      expect(sum, figure).toBe(total[figure])
    }
    for (const row of rows) {
      expect(row.assessed).toBeLessThanOrEqual(row.spoken)
      expect([null, 2, 3, 4]).toContain(row.level)
    }
  })

  it('sees the funnel of a period, and is told of a day that is none', async () => {
    const [first] = await sql`select max(spoken_on)::text as day from trajectories where round is null`
    const { data } = await ask(FUNNEL, { from: first?.day }, coach)
    const [count] = await sql`select count(*)::int as spoken from trajectories where spoken_on >= ${first?.day}`
    expect(data.sptDrenthe.funnel).toMatchObject({ from: first?.day, spoken: count?.spoken })
    const { errors } = await ask(FUNNEL, { from: '2026-13-01' }, coach)
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it('is noted down for each person, once a question, before the answer leaves', async () => {
    const before = (await linesAbout(0)).length
    await ask(ROUND, {}, coach)
    const lines = await linesAbout(before)
    expect(lines).toHaveLength(22)
    expect(lines[0]).toMatchObject({
      name: 'trajectory.read',
      role: 'coach',
      activity: 'urn:overstap:spt-drenthe:trajectory.read',
    })
  })
})

describe('everybody else', () => {
  const others: [string, Asker, string][] = [
    ['nobody', {}, 'UNAUTHENTICATED'],
    ['an employer', { role: 'partner', organisation: stories.bankruptFirm }, 'FORBIDDEN'],
    ['a dashboard', { role: 'dashboard', purpose: 'STATISTICS' }, 'FORBIDDEN'],
    ['an operator', { role: 'operator', regions: ['drenthe'], purpose: 'SUPPORT' }, 'FORBIDDEN'],
    ['a coach who counts', { ...coach, purpose: 'STATISTICS' }, 'FORBIDDEN'],
  ]
  it.each(others)('%s is refused each way to a person, reads the rest, and leaves no line', async (_, by, code) => {
    const before = (await linesAbout(0)).length
    const round = await ask(ROUND, {}, by)
    expect(round.data.sptDrenthe.nextAssessmentRound).toEqual({ heldOn: expect.any(String), participants: null })
    const funnel = await ask(FUNNEL, {}, by)
    expect(funnel.data.sptDrenthe.funnel).toBeNull()
    const person = await ask(...references(PERSON), by)
    expect(person.data._entities[0]?.sptDrenthe ?? null).toBeNull()
    for (const { errors } of [round, funnel, person]) expect(errors?.[0]?.extensions.code).toBe(code)
    expect(await linesAbout(before)).toEqual([])
  })

  it('a coach of other regions finds nobody, as if there were none', async () => {
    const by = { ...coach, regions: ['groningen'] }
    expect((await ask(ROUND, {}, by)).data.sptDrenthe.nextAssessmentRound.participants).toBeNull()
    expect((await ask(FUNNEL, {}, by)).data.sptDrenthe.funnel).toBeNull()
    expect((await ask(...references(PERSON), by)).data._entities).toEqual([{ id: PERSON, sptDrenthe: null }])
  })
})

describe('the database', () => {
  const viewer = (role: Viewer['role'], regions: string[]): Viewer => {
    const purpose = 'MEDIATION'
    return { role, regions, purpose, subject: 'somebody', organisation: null, rights: rightsOf(role, purpose) }
  }
  it.each([
    ['a coach of the region', viewer('coach', ['drenthe']), 130],
    ['a coach of another', viewer('coach', ['groningen']), 0],
    ['an employer', viewer('partner', ['drenthe']), 0],
  ])('keeps the rule for a statement that forgets to narrow: %s', async (_, by, count) => {
    const session = database.session(new AbortController().signal, rowSettings(by))
    expect(await session.rows('select number from trajectories', [])).toHaveLength(count)
  })
})

describe('somebody whom the owner of the candidates erased', () => {
  it('is gone from here, and nobody else is', async () => {
    const told = signerOf('candidates', owner)
    const event = { event: { sequence: 1, kind: 'ERASED', subject: PERSON, day: TODAY } }
    const events = [told(event, ['spt-drenthe'], Date.now())]
    expect((await post('/events/handle', { owner: 'candidates', events })).status).toBe(200)
    const { data } = await ask(...references(PERSON, stories.nextAssessment[1] ?? ''), coach)
    const [gone, stays] = data._entities
    expect(gone.sptDrenthe).toBeNull()
    expect(stays.sptDrenthe).not.toBeNull()
    expect((await ask(FUNNEL, {}, coach)).data.sptDrenthe.funnel.spoken).toBe(129)
  })
})
