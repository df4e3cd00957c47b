// Nothing about a person is open: who may see that somebody takes part in a programme, and what is noted down about it.
import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { connect, PAST_ROW_RULES, type Viewer } from '@overstap/kit'
import { stories } from '@overstap/schema/region'
import { rightsOf } from '@overstap/schema/rights'
import { afterAll, describe, expect, it } from 'vitest'
import type { Asker } from '../../../test/scene.ts'
import { signerOf } from '../../../test/signed-texts.ts'
import { demoParticipations } from '../db/demo-participations.ts'
import { rowSettings } from '../src/policy.ts'
import { participationsByCandidates } from '../src/queries/participations.ts'
import { coach, openScene, plan, TODAY } from './scene.ts'

const owner = generateKeyPairSync('ed25519').privateKey
const { entities, ask, post, sql, config } = await openScene({
  ownerKeys: new Map([['candidates', [createPublicKey(owner)]]]),
})
const database = connect({ url: config.databaseUrl, poolSize: 1, statementTimeoutMs: 10_000, applicationName: 'test' })
afterAll(() => database.close())

const people = demoParticipations(plan, TODAY)
/** Lives in Zaanstad and learns at a small firm there. */
const LEARNER = stories.learnerAtSmallFirm
/** Lives in Haarlem. */
const ELSEWHERE = stories.entreeCandidate
const PARTICIPATION = 'id sptNoordHolland { programme startedOn placedOn modules { id } }'
const seenBy = (by: Asker, ...ids: string[]) => entities('Candidate', 'id', ids, PARTICIPATION, by)
const linesSince = async (number: number) =>
  (
    await sql`select name, role, attributes ->> 'dpl.core.processing_activity_id' as activity from processing_log`
  ).slice(number)

describe('a coach of the region', () => {
  it('sees what somebody takes part in, with the modules, and nothing of who lives elsewhere or is unknown', async () => {
    const { found, errors } = await seenBy(coach, LEARNER, ELSEWHERE, 'uwv-noord:1999999')
    expect(errors).toBeUndefined()
    const learner = people.find(({ candidate }) => candidate === LEARNER)
    expect(found).toEqual([
      {
        id: LEARNER,
        sptNoordHolland: [
          {
            ...{ programme: 'MKB_ROUTE', startedOn: learner?.startedOn, placedOn: null },
            modules: learner?.modules.map(({ module }) => ({ id: `spt-noord-holland:module-${module}` })),
          },
        ],
      },
      { id: ELSEWHERE, sptNoordHolland: [] },
      { id: 'uwv-noord:1999999', sptNoordHolland: [] },
    ])
    expect(learner?.modules.length).toBeGreaterThan(0)
  })

  it('is noted down for each person that is shown, before the answer leaves', async () => {
    const before = (await linesSince(0)).length
    await seenBy(coach, LEARNER, ELSEWHERE)
    const activity = 'urn:overstap:spt-noord-holland:participation.read'
    expect(await linesSince(before)).toEqual([{ name: 'participation.read', role: 'coach', activity }])
  })
})

describe('everybody else', () => {
  const others: [string, Asker, string][] = [
    ['nobody', {}, 'UNAUTHENTICATED'],
    ['an employer', { role: 'partner', organisation: 'register:metaalbedrijf-zaanstad' }, 'FORBIDDEN'],
    ['a dashboard', { role: 'dashboard', purpose: 'STATISTICS' }, 'FORBIDDEN'],
    ['an operator', { role: 'operator', regions: coach.regions ?? [], purpose: 'SUPPORT' }, 'FORBIDDEN'],
    ['a coach who counts', { ...coach, purpose: 'STATISTICS' }, 'FORBIDDEN'],
  ]
  it.each(others)('%s is refused, and leaves no line', async (_, by, code) => {
    const before = (await linesSince(0)).length
    const { found, errors } = await seenBy(by, LEARNER)
    expect(found[0]?.sptNoordHolland ?? null).toBeNull()
    expect(errors?.[0]?.extensions.code).toBe(code)
    expect(await linesSince(before)).toEqual([])
  })
})

describe('the database', () => {
  const viewer = (role: Viewer['role'], regions: string[]): Viewer => {
    const purpose = 'MEDIATION'
    return { role, regions, purpose, subject: 'somebody', organisation: null, rights: rightsOf(role, purpose) }
  }
  const inZaanstreek = people.filter(({ region }) => region === 'zaanstreek-waterland')
  it.each([
    ['a coach of the region', viewer('coach', ['zaanstreek-waterland', 'drenthe']), inZaanstreek.length],
    ['a coach of another', viewer('coach', ['groningen']), 0],
    ['an employer', viewer('partner', ['zaanstreek-waterland']), 0],
  ])('keeps the rule for a statement that forgets to narrow: %s', async (_, by, count) => {
    const session = database.session(new AbortController().signal, rowSettings(by))
    expect(await session.rows('select number from participations', [])).toHaveLength(count)
    const followed = await session.rows<{ number: number }>('select participation from followed_modules', [])
    expect(followed.length > 0).toBe(count > 0)
  })

  it('counts past the rule, and the rule holds again behind the counting', async () => {
    await database.sql.begin(async one => {
      await one`select set_config('viewer.regions', '[]', true), set_config('overstap.row_rules', '', true)`
      const [counted] = await one`select sum(joined)::int as joined from count_participations(${TODAY})`
      expect(counted?.joined).toBe(people.length)
      expect(await one`select number from participations`).toHaveLength(0)
    })
  })
})

describe('the statement that reads who takes part', () => {
  it.each([
    [['zaanstreek-waterland'], 1],
    [['drenthe'], 0],
    [[], 0],
  ])('narrows to regions %j where the database does not', async (regions, count) => {
    const session = database.session(new AbortController().signal, PAST_ROW_RULES)
    expect(await participationsByCandidates(session, [LEARNER], regions)).toHaveLength(count)
  })
})

describe('somebody whom the owner of the candidates erased', () => {
  it('is gone from here, modules and all, and nobody else is', async () => {
    const event = { event: { sequence: 1, kind: 'ERASED', subject: LEARNER, day: TODAY } }
    const events = [signerOf('candidates', owner)(event, ['spt-noord-holland'], Date.now())]
    expect((await post('/events/handle', { owner: 'candidates', events })).status).toBe(200)
    const { found } = await seenBy(coach, LEARNER, stories.metalWorkerInZaanstad)
    expect(found[0]?.sptNoordHolland).toEqual([])
    expect(found[1]?.sptNoordHolland).toHaveLength(1)
    const [left] = await sql`select count(*)::int as people, (select count(*)::int from followed_modules
      where not exists (select from participations where number = participation)) as loose from participations`
    expect(left).toEqual({ people: people.length - 1, loose: 0 })
    expect((await ask('{ sptNoordHolland { modules { id } } }')).errors).toBeUndefined()
  })
})
