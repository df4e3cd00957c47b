// The rules once more, kept by the database: asked here by statements that forgot to narrow, through the session of a request.
import { join } from 'node:path'
import { connect, openSubgraph, type Viewer } from '@overstap/kit'
import { region } from '@overstap/schema/region'
import { rightsOf } from '@overstap/schema/rights'
import { afterAll, afterEach, describe, expect, inject, it } from 'vitest'
import { openScene, TODAY } from '../../../test/scene.ts'
import { historyOf, isOpenToProposals } from '../db/histories.ts'
import { seed } from '../db/seed.ts'
import { maySeeCandidate, maySeeContact, rowSettings } from '../src/policy.ts'
import { candidatesSubgraph } from '../src/subgraph.ts'

const plan = region({ candidates: 400, vacancies: 50, seed: 7, today: TODAY })
const people = Array.from({ length: plan.candidates }, (_, index) => {
  const person = plan.candidate(index + 1)
  const history = historyOf(person, TODAY)
  const coaches = history.mediations.filter(each => each.state === 'ACTIVE').map(each => each.coach)
  const consented = history.consents.findLast(each => each.kind === 'CONTACT')?.given ?? null
  const seen = { openToProposals: isOpenToProposals(history), currentEmployer: person.employer }
  return { ...person, ...history, ...seen, contact: { coaches, consented } }
})

const { sql, config } = await openScene({
  name: 'candidates',
  migrations: join(import.meta.dirname, '../db/migrations'),
  seed: `400x50x7@${TODAY}`,
  fill: database => seed(database.sql, plan, () => {}, TODAY),
  subgraph: candidatesSubgraph,
})
const database = connect({
  url: config.databaseUrl,
  poolSize: 2,
  statementTimeoutMs: 10_000,
  applicationName: 'row-rules',
})
afterAll(() => database.close())

const never = new AbortController().signal
/** Some who work here agreed to being proposed. */
const ownEmployer = people.find(person => person.openToProposals && person.employer)?.employer ?? ''
const viewer = (role: Viewer['role'], given: Partial<Viewer> = {}): Viewer => {
  const purpose = given.purpose === undefined ? 'MEDIATION' : given.purpose
  const rest = { subject: 'coach-drenthe-1', organisation: ownEmployer, regions: [] }
  return { role, purpose, rights: rightsOf(role, purpose), ...rest, ...given }
}
const callers: Record<string, Viewer> = {
  'a coach of Drenthe': viewer('coach', { regions: ['drenthe'] }),
  'a coach of Groningen and Friesland': viewer('coach', { regions: ['groningen', 'friesland'] }),
  'a coach who assesses funding': viewer('coach', { regions: ['drenthe'], purpose: 'FUNDING_ASSESSMENT' }),
  'a coach of no region': viewer('coach'),
  'an employer': viewer('partner'),
  'an operator': viewer('operator', { regions: ['drenthe'] }),
  'somebody anonymous': viewer('none', { regions: ['drenthe'], purpose: null }),
}
const session = (by: Viewer, signal = never) => database.session(signal, rowSettings(by))
const numbers = (rows: { number: number }[]) => rows.map(row => row.number).sort((one, other) => one - other)
const all = (table: string, column = 'candidate') => `select distinct ${column} as number from ${table}`

/** What `policy.ts` lets somebody see of each table, from the plan and not from the database. */
function expected(by: Viewer): Record<string, number[]> {
  const seen = people.filter(person => maySeeCandidate(by, person))
  const whole = by.role === 'coach' ? seen : []
  const those = (which: typeof people) => which.map(person => person.number)
  return {
    candidates: those(seen),
    candidate_skills: those(
      people
        .filter(person => maySeeCandidate({ ...by, organisation: by.organisation && 'register:other' }, person))
        .filter(person => person.skills.length > 0),
    ),
    machine_experience: those(whole.filter(person => person.machines.length > 0)),
    assessments: those(whole.filter(person => person.assessments.length > 0)),
    mediations: those(whole.filter(person => person.mediations.length > 0)),
    placements: those(whole.filter(person => person.placements.length > 0)),
    consent_events: those(whole.filter(person => person.consents.length > 0)),
    contacts: those(whole.filter(person => maySeeContact(by, person.contact))),
  }
}

afterEach(async () => {
  const left = `select coalesce(current_setting('viewer.regions', true), '') as left, (select count(*) from candidates) as seen`
  const asked = [1, 2].map(() => database.session(never, {}).rows(left, []))
  expect((await Promise.all(asked)).flat(), 'what is left on the connections').toEqual([
    { left: '', seen: 0 },
    { left: '', seen: 0 },
  ])
})

describe('a statement without a where', () => {
  it.each(Object.entries(callers))('finds for %s what the rules give, in each table', async (_, by) => {
    for (const [table, whom] of Object.entries(expected(by))) {
      const column = table === 'candidates' ? 'number' : 'candidate'
      expect(numbers(await session(by).rows(all(table, column), [])), table).toEqual(whom)
    }
  })

  it('finds something and leaves something out, so that the rules are seen at work', () => {
    for (const name of ['a coach of Drenthe', 'a coach of Groningen and Friesland', 'an employer']) {
      const by = callers[name]
      if (!by) throw new Error(`Nobody is called «${name}».`)
      for (const [table, whom] of Object.entries(expected(by))) {
        if (by.role === 'partner' && !/^candidate/.test(table)) continue
        expect(whom.length, `${table} for ${name}`).toBeGreaterThan(0)
        expect(whom.length, `${table} for ${name}`).toBeLessThan(people.length)
      }
    }
  })

  it('finds nobody when nobody said for whom it is, in each table', async () => {
    for (const nobody of [database.session(never), database.session(never, {})]) {
      for (const table of Object.keys(expected(viewer('coach')))) {
        expect(await nobody.rows(`select from ${table}`, [])).toEqual([])
      }
    }
  })

  it.each(['', 'null', '["drenthe"', '{}', '"drenthe"'])(
    'finds nobody when the regions that were said are none: %j',
    async regions => {
      const settings = { ...rowSettings(viewer('coach')), 'viewer.regions': regions }
      const found = await database
        .session(never, settings)
        .rows('select from candidates', [])
        .catch(() => [])
      expect(found).toEqual([])
    },
  )

  it('changes nobody', async () => {
    const by = viewer('coach', { regions: ['drenthe'] })
    for (const table of Object.keys(expected(by))) {
      expect(await session(by).rows(`delete from ${table} returning 1`, [])).toEqual([])
    }
    expect(await session(by).rows(`update candidates set level = 4 returning 1`, [])).toEqual([])
  })
})

describe('what a coach may write', () => {
  const coach = viewer('coach', { regions: ['drenthe'] })
  const drenthe = people.filter(person => person.region === 'drenthe')
  const elsewhere = people.find(person => person.region === 'groningen')
  const [first, second] = drenthe.filter(person => person.contact.coaches.length === 0)
  if (!first || !second || !elsewhere) throw new Error('The region must have people in Drenthe and in Groningen.')
  const inserts = {
    'consent given': (number: number, name: string) =>
      `insert into consent_events values (${number}, 80, 'CONTACT', true, '${TODAY}', '${name}')`,
    'a case opened': (number: number, name: string) =>
      `insert into mediations (candidate, started_on, state, coach) values (${number}, '${TODAY}', 'ACTIVE', '${name}')`,
    'a decision': (number: number, name: string) =>
      `insert into decisions (candidate, vacancy, choice, reason, day, recorded_by, fit, basis, release, receipt)
        values (${number}, 'v', 'PROPOSED', 'r', '${TODAY}', '${name}', 0.5, 'SKILLS', '1', 'r')`,
  }

  it.each(Object.entries(inserts))('%s is in its own name, and about people of its own regions', async (_, insert) => {
    const own = coach.subject ?? ''
    const refused = { code: '42501' }
    for (const [by, number, name] of [
      [coach, elsewhere.number, own],
      [coach, first.number, 'somebody else'],
      [viewer('coach', { regions: ['drenthe'], purpose: 'FUNDING_ASSESSMENT' }), first.number, own],
      [viewer('partner'), first.number, own],
      [viewer('operator', { regions: ['drenthe'] }), first.number, own],
    ] as const) {
      await expect(session(by).rows(insert(number, name), [])).rejects.toMatchObject(refused)
    }
    await session(coach).rows(insert(first.number, own), [])
  })

  it('ends its own cases, and nobody else’s', async () => {
    const end = async (by: Viewer) => {
      const statement = `update mediations set state = 'ENDED', ended_on = '${TODAY}' returning candidate as number`
      return numbers(await session(by).rows(statement, []))
    }
    expect(await end({ ...coach, subject: 'somebody else' })).toEqual([])
    expect(await end(viewer('coach', { regions: ['groningen'] }))).toEqual([])
    const held = drenthe.filter(person => person.contact.coaches.includes('coach-drenthe-1'))
    expect(await end(coach)).toEqual(numbers([...held, first]))
  })

  it('erases the one who is named beside the statement, and not a region by mistake', async () => {
    const erase = (number: number) =>
      database
        .session(never, { ...rowSettings(coach), 'viewer.erases': String(number) })
        .rows('delete from candidates returning number', [])
    expect(await session(coach).rows('delete from candidates returning number', [])).toEqual([])
    expect(await erase(elsewhere.number)).toEqual([])
    await sql
      .begin(async transaction => {
        const names = Object.entries({ ...rowSettings(coach), 'viewer.erases': String(second.number) })
        for (const [name, value] of names) await transaction`select set_config(${name}, ${value}, true)`
        await transaction`select set_config('overstap.row_rules', 'on', true)`
        expect(await transaction`delete from candidates returning number`).toEqual([{ number: second.number }])
        await transaction`select set_config('overstap.row_rules', 'off', true)`
        for (const table of Object.keys(expected(coach)).filter(each => each !== 'candidates')) {
          expect(await transaction`select from ${transaction(table)} where candidate = ${second.number}`).toHaveLength(
            0,
          )
        }
        throw new Error('taken back')
      })
      .catch(fault => expect(String(fault)).toMatch(/taken back/))
    await sql`delete from consent_events where sequence = 80`
    await sql`delete from mediations where candidate = ${first.number} and started_on = ${TODAY}`
    await sql`update mediations set state = 'ACTIVE', ended_on = null where ended_on = ${TODAY}`
  })
})

describe('two callers in a pool of two', () => {
  it('each see their own, 200 requests at once, some of which fail or are left', async () => {
    const [one, other] = [viewer('coach', { regions: ['drenthe'] }), viewer('partner')]
    const asked = Array.from({ length: 200 }, async (_, index) => {
      const by = index % 2 === 0 ? one : other
      const kind = index % 10
      if (kind === 3)
        return session(by)
          .rows('select 1 / 0 from candidates', [])
          .catch(fault => fault.code)
      const caller = new AbortController()
      const request = session(by, caller.signal)
      const found = Promise.all([
        request.rows<{ number: number }>(all('candidates', 'number'), []),
        request.rows<{ number: number }>(all('candidate_skills'), []),
        request.rows<{ number: number }>(all('contacts'), []),
      ])
      if (kind === 7) setImmediate(() => caller.abort())
      try {
        const [persons, skills, contacts] = await found
        const may = expected(by)
        expect([numbers(persons), numbers(skills), numbers(contacts)]).toEqual([
          may.candidates,
          may.candidate_skills,
          may.contacts,
        ])
        return 'its own'
      } catch (fault) {
        if (fault instanceof DOMException) return 'left'
        throw fault
      }
    })
    const outcomes = Map.groupBy(await Promise.all(asked), outcome => outcome)
    expect(outcomes.get('22012')).toHaveLength(20)
    expect(outcomes.get('its own')?.length).toBeGreaterThanOrEqual(160)
    expect([...outcomes.keys()].filter(each => !['its own', 'left', '22012'].includes(each))).toEqual([])
  })
})

describe('being open to proposals', () => {
  const isOpen = async (number: number) => {
    const [row] = await sql`select open_to_proposals as open from candidates where number = ${number}`
    const skills =
      await sql`select distinct open_to_proposals as open from candidate_skills where candidate = ${number}`
    expect(skills.map(each => each.open)).toEqual([row?.open])
    return row?.open
  }
  const event = (number: number, sequence: number, given: boolean, kind = 'PROPOSAL') =>
    sql`insert into consent_events values (${number}, ${sequence}, ${kind}, ${given}, ${TODAY})`
  const [person] = people.filter(each => each.consents.length === 0 && each.skills.length > 0)
  if (!person) throw new Error('Somebody must have said nothing yet.')
  const { number } = person

  it('is what the newest event of everybody says', async () => {
    const rows = await sql<{ number: number; open: boolean }[]>`
      select number, open_to_proposals as open from candidates order by number`
    expect(rows.map(row => row.open)).toEqual(people.map(each => each.openToProposals))
    const apart = await sql`select from candidate_skills as claim join candidates on number = claim.candidate
      where claim.open_to_proposals <> candidates.open_to_proposals`
    expect(apart).toHaveLength(0)
  })

  it('follows each event, and an employer’s next statement with it', async () => {
    const seen = async () =>
      (await session(viewer('partner')).rows(`select from candidates where number = ${number}`, [])).length === 1
    expect([await isOpen(number), await seen()]).toEqual([false, false])
    await event(number, 1, true, 'CONTACT')
    expect(await isOpen(number)).toBe(false)
    await event(number, 2, true)
    expect([await isOpen(number), await seen()]).toEqual([true, true])
    await event(number, 3, false, 'CONTACT')
    expect(await isOpen(number)).toBe(true)
    await event(number, 4, false)
    expect([await isOpen(number), await seen()]).toEqual([false, false])
  })

  it('follows events that are changed, given to another, or removed', async () => {
    await sql`update consent_events set given = true where candidate = ${number} and sequence = 4`
    expect(await isOpen(number)).toBe(true)
    const [other] = people.filter(
      each => each.consents.length === 0 && each.number !== number && each.skills.length > 0,
    )
    if (!other) throw new Error('Two must have said nothing yet.')
    await sql`update consent_events set candidate = ${other.number} where candidate = ${number}`
    expect([await isOpen(number), await isOpen(other.number)]).toEqual([false, true])
    await sql`delete from consent_events where candidate = ${other.number}`
    expect(await isOpen(other.number)).toBe(false)
  })

  it('follows also where whoever writes is under the rules, and gives back no way past them', async () => {
    await sql.begin(async transaction => {
      await transaction.unsafe(`create policy written_by_test on consent_events for insert with check (true)`)
      await transaction.unsafe(`set local overstap.row_rules = 'on'`)
      await transaction`insert into consent_events values (${number}, 1, 'PROPOSAL', true, ${TODAY})`
      expect(await transaction`select current_setting('overstap.row_rules') as rules`).toEqual([{ rules: 'on' }])
      expect(await transaction`select from candidates`).toHaveLength(0)
      await transaction.unsafe(`set local overstap.row_rules = 'off'`)
      await transaction.unsafe('drop policy written_by_test on consent_events')
    })
    expect(await isOpen(number)).toBe(true)
  })
})

describe('the way to people', () => {
  it.each([
    ['a coach', viewer('coach', { regions: ['drenthe'] }), 'region = any($1)'],
    ['an employer', viewer('partner'), 'region = any($1) and open_to_proposals'],
  ])('of %s is a walk over indexes that looks up nothing else, rules or not', async (_, by, where) => {
    const planOf = async (statement: string) => {
      const onlyIndexes = { ...rowSettings(by), enable_seqscan: 'off', enable_bitmapscan: 'off' }
      const asked = database.session(never, onlyIndexes)
      const lines = await asked.rows<Record<string, string>>(`explain ${statement}`, [['drenthe', 'groningen']])
      return lines.map(line => line['QUERY PLAN']).join('\n')
    }
    expect(
      await planOf(`select candidate, max(level) from candidate_skills
        where skill in ('SK-M06', 'SK-M10') and branch in ('METAAL', 'BOUW') and ${where} group by candidate`),
    ).toContain('Index Only Scan using candidate_skills_reach')
    expect(
      await planOf(`select number from candidates where occupation = 'OC-M01' and branch = 'METAAL' and ${where}`),
    ).toContain('Index Only Scan using candidates_occupation')
    expect(await planOf(`select count(*) from candidates where ${where}`)).toContain(
      'Index Only Scan using candidates_region',
    )
    expect(await planOf(`select level from candidates where number = 7 and ${where}`)).toContain(
      'Index Scan using candidates_pkey',
    )
  })
})

describe('the tables', () => {
  it('that hold something of a person are all under row rules, for their owner too', async () => {
    const open = await sql`
      with recursive of_people as (
        select 'candidates'::regclass as id
        union select conrelid from pg_constraint join of_people on confrelid = of_people.id where contype = 'f'
      )
      select id::text as table from pg_class join of_people on oid = id
        where not (relrowsecurity and relforcerowsecurity)`
    expect(open).toEqual([])
  })

  it('are read by the account of the owner, for which rules hold', async () => {
    const [account] =
      await sql`select rolsuper as super, rolbypassrls as past from pg_roles where rolname = current_user`
    expect(account).toEqual({ super: false, past: false })
  })

  it('are not served in production to an account for which they would not hold', async () => {
    const database = new URL(config.databaseUrl).pathname
    const asSuperuser = Object.assign(new URL(inject('adminUrl')), { pathname: database }).href
    const opened = openSubgraph(candidatesSubgraph({ ...config, databaseUrl: asSuperuser, production: true }))
    await expect(opened).rejects.toThrow('Give the URL of an ordinary account that owns the database.')
  })
})
