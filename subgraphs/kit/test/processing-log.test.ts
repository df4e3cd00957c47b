import { generateKeyPairSync } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { accessesByNames } from '../src/read-log.ts'
import { viewerIn } from '../src/viewer.ts'
import { OWNER, openLogScene, question, VIEWER } from './log-scene.ts'
import { letThrough, serverInFront } from './server-in-front.ts'

const { url, sql, session, faults, signingKey, open, verify } = await openLogScene()

beforeEach(async () => {
  await sql`alter table processing_log disable trigger user`
  await sql`alter table processing_log_head disable trigger user`
  await sql`truncate processing_log`
  await sql`update processing_log_head set sequence = 0, hash = decode(repeat('00', 32), 'hex'), signature = null`
  await sql`alter table processing_log enable trigger user`
  await sql`alter table processing_log_head enable trigger user`
  faults.length = 0
})

const people = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
const lines = () => sql`select *, xmin::text, cmin::text from processing_log order by sequence`
const unavailable = { extensions: { code: 'AUDIT_UNAVAILABLE', source: OWNER, retryable: true } }

describe('a reading', () => {
  it('leaves a line with the fields of the standard and who was asking', async () => {
    const asked = question('c0ffee')
    const readings = open({ clock: () => Date.parse('2026-11-21T09:30:00.123Z') }).readings(asked)
    const row = { name: 'somebody' }
    expect(await readings.shown('person.read', row, 7)).toBe(row)
    const [line, ...others] = await sql`select * from processing_log`
    expect(others).toEqual([])
    expect(line).toEqual({
      sequence: 1,
      trace_id: 'c0ffee',
      operation_id: expect.stringMatching(/^[0-9a-f]{16}$/),
      status_code: 'OK',
      name: 'person.read',
      start_time: new Date('2026-11-21T09:30:00.123Z'),
      end_time: new Date('2026-11-21T09:30:00.123Z'),
      parent_operation_id: expect.stringMatching(/^[0-9a-f]{16}$/),
      foreign_operation: asked.hop,
      attributes: {
        'dpl.core.processing_activity_id': 'urn:overstap:register:person.read',
        'dpl.core.data_subject_id': readings.nameOf(7),
      },
      role: 'coach',
      organisation: 'register:spt',
      subject: 'coach-1',
      purpose: 'MEDIATION',
      hash: expect.any(Buffer),
    })
    expect(JSON.stringify(line)).not.toContain('somebody')
  })

  it('is on the disk for everybody to see before the row is given out', async () => {
    const readings = open().readings(question())
    for (const person of people(5)) {
      await readings.shown('person.read', {}, person)
      expect(await lines()).toHaveLength(person)
    }
  })

  it('of 200 people is one statement and 200 lines', async () => {
    const readings = open().readings(question())
    await Promise.all(people(200).map(person => readings.shown('person.read', {}, person)))
    const written = await lines()
    expect(written).toHaveLength(200)
    expect(new Set(written.map(({ xmin, cmin }) => `${xmin} ${cmin}`)).size).toBe(1)
    expect(new Set(written.map(line => line.operation_id)).size).toBe(200)
    expect(new Set(written.map(line => line.parent_operation_id)).size).toBe(1)
  })

  it('of one person is one line for each activity, however often and when it is shown', async () => {
    const readings = open().readings(question())
    const shown = (activity: string) => readings.shown(activity, {}, 7)
    await Promise.all([shown('person.read'), shown('person.read'), shown('person.address')])
    await shown('person.read')
    expect((await lines()).map(line => line.name)).toEqual(['person.read', 'person.address'])
  })

  it('that shows no row is noted all the same', async () => {
    const readings = open().readings(question())
    await readings.noted('person.change', 7)
    expect((await lines()).map(line => line.name)).toEqual(['person.change'])
  })

  it('of the same person in another question is another line', async () => {
    const log = open()
    for (const asked of [question(), question()]) await log.readings(asked).shown('person.read', {}, 7)
    expect(await lines()).toHaveLength(2)
  })

  it('of several questions at once shares a statement', async () => {
    const log = open()
    await Promise.all(people(8).map(person => log.readings(question()).shown('person.read', {}, person)))
    expect(new Set((await lines()).map(({ xmin }) => xmin)).size).toBe(1)
  })

  it('names a person in a way that only the owner can, and always the same', async () => {
    const [log, replica] = [open(), open()]
    const other = open({ signingKey: generateKeyPairSync('ed25519').privateKey })
    const nameOf = (by: typeof log, person: number) => by.readings(question()).nameOf(person)
    expect(nameOf(log, 7)).toBe(nameOf(replica, 7))
    expect(new Set([nameOf(log, 7), nameOf(log, 8), nameOf(other, 7)]).size).toBe(3)
    expect(nameOf(log, 7)).toHaveLength(nameOf(log, 123_456_789).length)
  })

  it.each(['\0', '\ud800', "'; drop table processing_log; --", '\u2028\n"\\'])(
    'is written whatever the token says: %j',
    async text => {
      const odd = viewerIn({ role: 'coach', org: text, sub: text, purpose: text })
      const log = open()
      const [one, other] = [log.readings(question(text, odd)), log.readings(question())]
      await Promise.all([one.shown('person.read', {}, 1), other.shown('person.read', {}, 2)])
      expect(await verify()).toMatchObject({ lines: 2 })
      expect((await verify()).flaw).toBeUndefined()
    },
  )
})

describe('the chain', () => {
  it('is one when several replicas write at once, without a gap', async () => {
    const replicas = [open(), open(), open()]
    await Promise.all(
      people(60).map(async index => {
        const readings = replicas[index % 3]?.readings(question())
        for (const person of people(5)) await readings?.shown('person.read', {}, index * 10 + person)
      }),
    )
    const verdict = await verify()
    expect(verdict).toMatchObject({ lines: 300, end: { sequence: 300 } })
    expect(verdict.flaw).toBeUndefined()
    expect(new Set((await lines()).map(({ xmin }) => xmin)).size).toBeLessThan(300)
    expect(faults).toEqual([])
  })

  it('goes on after a restart', async () => {
    for (const person of people(3)) await open().readings(question()).shown('person.read', {}, person)
    expect(await verify()).toMatchObject({ lines: 3 })
    expect((await verify()).flaw).toBeUndefined()
  })

  it('says where the owner’s key was changed, and is good for both keys together only', async () => {
    await open().readings(question()).shown('person.read', {}, 1)
    const next = generateKeyPairSync('ed25519').privateKey
    await open({ signingKey: next }).readings(question()).shown('person.read', {}, 1)
    expect((await lines()).map(line => line.name)).toEqual(['person.read', 'log.handover', 'person.read'])
    expect((await verify({ keys: [next, signingKey] })).flaw).toBeUndefined()
    expect((await verify({ keys: [next] })).flaw).toMatchObject({ kind: 'FORGED', sequence: 2 })
    expect((await verify({ keys: [signingKey] })).flaw).toMatchObject({ kind: 'FORGED', sequence: 3 })
  })

  it('keeps the time of each line within that of the question', async () => {
    let now = Date.parse('2026-11-21T09:30:00Z')
    const readings = open({ clock: () => now }).readings(question())
    now += 2_000
    await readings.shown('person.read', {}, 1)
    now -= 5_000
    await readings.shown('person.read', {}, 2)
    const times = (await lines()).map(line =>
      [line.start_time, line.end_time].map(time => time.toISOString().slice(17, 19)),
    )
    expect(times).toEqual([
      ['00', '02'],
      ['57', '57'],
    ])
  })
})

describe('who looked at a person', () => {
  it('is told newest first, page by page, and of others nothing', async () => {
    const log = open()
    const traces = people(5).map(String)
    for (const trace of traces) {
      const readings = log.readings(question(trace))
      await Promise.all([readings.shown('person.read', {}, 1), readings.shown('person.read', {}, 2)])
    }
    const name = log.readings(question()).nameOf(1)
    const first = await accessesByNames(session, [name], { limit: 3, before: undefined })
    expect(first.map(each => each.trace)).toEqual(['5', '4', '3'])
    expect(first[0]).toMatchObject({ about: name, activity: 'person.read', organisation: VIEWER.organisation })
    const rest = await accessesByNames(session, [name], { limit: 3, before: first[2]?.sequence })
    expect(rest.map(each => each.trace)).toEqual(['2', '1'])
  })
})

describe('when the log cannot be written', () => {
  it('nothing is shown while it is locked, soon enough for the gateway, and all goes on afterwards', async () => {
    const readings = open().readings(question())
    await readings.shown('person.read', {}, 1)
    await sql.begin(async other => {
      await other`lock table processing_log in access exclusive mode`
      const began = performance.now()
      const waiting = people(3).map(person => readings.shown('person.read', {}, 10 + person))
      const behind = readings.shown('person.address', {}, 10)
      for (const each of [...waiting, behind]) await expect(each).rejects.toMatchObject(unavailable)
      expect(performance.now() - began).toBeLessThan(1_000)
    })
    await readings.shown('person.read', {}, 20)
    expect((await verify()).flaw).toBeUndefined()
    expect(faults.length).toBeGreaterThan(0)
  })

  it('nothing is shown while its end is held by somebody else', async () => {
    await sql.begin(async other => {
      await other`select * from processing_log_head for update`
      await expect(open().readings(question()).shown('person.read', {}, 1)).rejects.toMatchObject(unavailable)
    })
  })

  it.each([
    ['the table is gone', 'alter table processing_log rename to gone', 'alter table gone rename to processing_log'],
    [
      'the end is gone',
      'alter table processing_log_head rename to gone',
      'alter table gone rename to processing_log_head',
    ],
  ])('nothing is shown: %s', async (_, remove, restore) => {
    const log = open()
    await log.readings(question()).shown('person.read', {}, 1)
    await sql.unsafe(remove)
    const refused = log.readings(question()).shown('person.read', {}, 2)
    await expect(refused).rejects.toMatchObject(unavailable)
    await expect(refused).rejects.not.toMatchObject({ message: expect.stringMatching(/relation|select|table/) })
    await sql.unsafe(restore)
    await log.readings(question()).shown('person.read', {}, 2)
    expect(await verify()).toMatchObject({ lines: 2 })
  })

  it('nothing is shown while the database is down, which is said at once, and all goes on as soon as it is back', async () => {
    const way = await serverInFront(url, letThrough)
    const log = open({ databaseUrl: way.url })
    const shown = (person: number) => log.readings(question()).shown('person.read', {}, person)
    await shown(1)
    await way.close()
    const began = performance.now()
    for (const person of people(20)) await expect(shown(person)).rejects.toMatchObject(unavailable)
    expect(performance.now() - began).toBeLessThan(1_000)
    const back = await serverInFront(url, letThrough, way.port)
    await shown(2)
    expect(await verify()).toMatchObject({ lines: 2 })
    await log.close()
    await back.close()
  })

  it('nothing is shown: the row of its end is gone', async () => {
    await sql`alter table processing_log_head disable trigger user`
    await sql`delete from processing_log_head`
    await expect(open().readings(question()).shown('person.read', {}, 1)).rejects.toMatchObject(unavailable)
    await sql`insert into processing_log_head (sequence, hash) values (0, decode(repeat('00', 32), 'hex'))`
  })

  it('nothing is shown: the right to write is taken away', async () => {
    const log = open()
    await log.readings(question()).shown('person.read', {}, 1)
    await sql`revoke insert on processing_log from current_user`
    const refused = log.readings(question()).shown('person.read', {}, 2)
    await expect(refused).rejects.toMatchObject(unavailable)
    await sql`grant insert on processing_log to current_user`
    expect(await lines()).toHaveLength(1)
  })

  it('nothing is shown: lines were removed while it was running', async () => {
    const log = open()
    const shown = (person: number) => log.readings(question()).shown('person.read', {}, person)
    await shown(1)
    const before = await sql`select * from processing_log_head`
    await shown(2)
    await sql`alter table processing_log disable trigger user`
    await sql`alter table processing_log_head disable trigger user`
    await sql`delete from processing_log where sequence = 2`
    await sql`update processing_log_head set ${sql(before[0] ?? {}, 'sequence', 'hash', 'signature')}`
    expect((await verify()).flaw).toBeUndefined()
    await expect(shown(3)).rejects.toMatchObject(unavailable)
    expect(faults.map(String).join()).toContain('ended at line 2, and now ends at 1')
  })
})

describe('the tables', () => {
  it.each([
    'update processing_log set organisation = null',
    'delete from processing_log',
    'truncate processing_log',
    'delete from processing_log_head',
    'truncate processing_log_head',
    'update processing_log_head set sequence = 0',
  ])('refuse even their owner: %s', async statement => {
    await open().readings(question()).shown('person.read', {}, 1)
    await expect(sql.unsafe(statement)).rejects.toThrow('The processing log only grows')
  })
})
