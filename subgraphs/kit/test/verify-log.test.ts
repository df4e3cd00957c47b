// Attacks on a processing log by somebody who may change its tables as she likes, and what the owner's key proves of it.

import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { chained, type LogEntry, type LogHead, type LogLine, signedHead } from '../src/log-line.ts'
import { verifyLog } from '../src/verify-log.ts'
import { OWNER, openLogScene, question } from './log-scene.ts'

const { sql, signingKey, open, verify } = await openLogScene()
const stranger = generateKeyPairSync('ed25519').privateKey

let now = Date.parse('2026-11-21T09:00:00Z')
const log = open({ clock: () => now })
for (let minute = 0; minute < 4; minute++, now += 60_000) {
  const readings = log.readings(question())
  await Promise.all([1, 2, 3].map(person => readings.shown('person.read', {}, person)))
}
await sql`create table saved_lines as select * from processing_log`
await sql`create table saved_head as select * from processing_log_head`
await sql`alter table processing_log disable trigger user`
await sql`alter table processing_log_head disable trigger user`
// Two lines change places by way of numbers below zero.
await sql`alter table processing_log drop constraint processing_log_sequence_check`

beforeEach(async () => {
  await sql`truncate processing_log, processing_log_head`
  await sql`insert into processing_log select * from saved_lines`
  await sql`insert into processing_log_head select * from saved_head`
})

const linesNow = () => sql<LogLine[]>`
  select *, encode(hash, 'hex') as hash, to_char(start_time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as start_time,
    to_char(end_time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as end_time
  from processing_log order by sequence`

/** Writes the chain anew from the lines as they stand, as somebody would who has read this code. */
async function rewrite(change: (lines: LogEntry[]) => LogEntry[], key?: KeyObject): Promise<void> {
  const entries = (await linesNow()).map(({ sequence: _, hash: __, ...entry }) => entry)
  const lines = chained({ sequence: 0, hash: '0'.repeat(64) }, change(entries))
  const stored = JSON.stringify(lines.map(line => ({ ...line, hash: `\\x${line.hash}` })))
  await sql`truncate processing_log`
  await sql`insert into processing_log select * from json_populate_recordset(null::processing_log, ${stored}::text::json)`
  const last = lines.at(-1)
  if (last === undefined || key === undefined) return
  const head = signedHead(OWNER, last, key)
  await sql`update processing_log_head set sequence = ${head.sequence}, hash = decode(${head.hash}, 'hex'), signature = ${head.signature}`
}

it('a log that nobody touched is good, to its last line', async () => {
  expect(await verify()).toEqual({
    lines: 12,
    first: '2026-11-21T09:00:00.000Z',
    last: '2026-11-21T09:03:00.000Z',
    end: { sequence: 12, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  })
})

it('a log in which nothing was written yet is good', async () => {
  const nothing = (async function* () {})()
  const head = { sequence: 0, hash: '0'.repeat(64), signature: null }
  expect(await verifyLog(nothing, head, { owner: OWNER, keys: [signingKey] })).toEqual({
    ...{ lines: 0, first: null, last: null },
    end: { sequence: 0, hash: head.hash },
  })
})

describe('somebody who has the database', () => {
  const columns = {
    trace_id: `'another'`,
    operation_id: `'0000000000000000'`,
    status_code: `'ERROR'`,
    name: `'person.other'`,
    start_time: `start_time - interval '1 millisecond'`,
    end_time: `end_time + interval '1 millisecond'`,
    parent_operation_id: 'null',
    foreign_operation: 'null',
    attributes: `attributes || '{"more": "1"}'`,
    role: `'operator'`,
    organisation: 'null',
    subject: `''`,
    purpose: `'SUPPORT'`,
    hash: `decode(repeat('ab', 32), 'hex')`,
  }
  it.each(Object.entries(columns))('edits %s', async (column, value) => {
    await sql.unsafe(`update processing_log set ${column} = ${value} where sequence = 5`)
    expect(await verify()).toMatchObject({ lines: 4, flaw: { kind: 'EDITED', sequence: 5 } })
  })

  it('has every column of the table hashed', async () => {
    const found = await sql`select column_name from information_schema.columns where table_name = 'processing_log'`
    expect(found.map(row => row.column_name).sort()).toEqual(['sequence', ...Object.keys(columns)].sort())
  })

  it.each([1, 5, 12])('deletes line %i', async sequence => {
    await sql`delete from processing_log where sequence = ${sequence}`
    const kind = sequence === 12 ? 'CUT' : 'DELETED'
    expect(await verify()).toMatchObject({ lines: sequence - 1, flaw: { kind, sequence } })
  })

  it('deletes all that was read at a certain moment', async () => {
    await sql`delete from processing_log where end_time = '2026-11-21T09:01:00Z'`
    expect(await verify()).toMatchObject({ flaw: { kind: 'DELETED', sequence: 4, because: 'the next line is 7' } })
  })

  it.each([
    [4, 6],
    [5, 9],
  ])('swaps lines %i and %i, hashes and all', async (one, other) => {
    await sql`update processing_log set sequence = -(${one + other} - sequence) where sequence in (${one}, ${other})`
    await sql`update processing_log set sequence = -sequence where sequence < 0`
    expect(await verify()).toMatchObject({
      lines: one - 1,
      flaw: { kind: 'SWAPPED', sequence: one, because: `what belongs here stands at line ${other}` },
    })
  })

  it('swaps what two lines say, and leaves the hashes', async () => {
    await sql`
      update processing_log as one set operation_id = other.operation_id, attributes = other.attributes
      from processing_log as other where (one.sequence, other.sequence) in ((4, 6), (6, 4))`
    expect((await verify()).flaw).toMatchObject({ kind: 'SWAPPED', sequence: 4 })
  })

  it('back-dates a line', async () => {
    await sql`update processing_log set start_time = '2025-01-01', end_time = '2025-01-01' where sequence = 8`
    expect((await verify()).flaw).toMatchObject({ kind: 'BACK_DATED', sequence: 8 })
  })

  it('back-dates only the beginning of a line', async () => {
    await sql`update processing_log set start_time = '2025-01-01' where sequence = 8`
    expect((await verify()).flaw).toMatchObject({ kind: 'BACK_DATED', sequence: 8 })
  })

  it('writes a time that is none', async () => {
    await sql`update processing_log set start_time = 'infinity', end_time = 'infinity' where sequence = 8`
    expect((await verify()).flaw).toMatchObject({ sequence: 8 })
  })

  it.each([1, 5])('cuts the last %i lines off', async many => {
    await sql`delete from processing_log where sequence > ${12 - many}`
    expect(await verify()).toMatchObject({
      lines: 12 - many,
      flaw: { kind: 'CUT', sequence: 13 - many, because: 'the signed end is line 12' },
    })
  })

  it('deletes everything', async () => {
    await sql`truncate processing_log`
    expect((await verify()).flaw).toMatchObject({ kind: 'CUT', sequence: 1 })
  })

  it('deletes a line and numbers those behind it anew', async () => {
    await sql`delete from processing_log where sequence = 5`
    await sql`update processing_log set sequence = sequence - 1 where sequence > 5`
    expect(await verify()).toMatchObject({ lines: 4, flaw: { kind: 'EDITED', sequence: 5 } })
  })

  it('slips a line in and numbers those behind it anew', async () => {
    await sql`update processing_log set sequence = sequence + 100 where sequence > 5`
    await sql`update processing_log set sequence = sequence - 99 where sequence > 100`
    await sql`insert into processing_log select * from saved_lines where sequence = 6`
    expect(await verify()).toMatchObject({ flaw: { sequence: 7 } })
  })

  it('deletes lines and moves the end back, with the signature that is there', async () => {
    await sql`delete from processing_log where sequence > 10`
    await sql`update processing_log_head set sequence = 10, hash = (select hash from processing_log where sequence = 10)`
    expect(await verify()).toMatchObject({ lines: 10, flaw: { kind: 'FORGED', sequence: 10 } })
  })

  it.each([
    ['takes the signature off', 'update processing_log_head set signature = null'],
    ['removes the end', 'truncate processing_log_head'],
    [
      'sets the end back to the beginning',
      `update processing_log_head set sequence = 0, hash = decode(repeat('00', 32), 'hex')`,
    ],
  ])('forges the end: %s', async (_, statement) => {
    await sql.unsafe(statement)
    expect(await verify()).toMatchObject({ lines: 12, flaw: { kind: 'FORGED' } })
  })

  it('makes the log look as if nothing had ever been written, but for the lines', async () => {
    await sql`update processing_log_head set sequence = 0, hash = decode(repeat('00', 32), 'hex'), signature = null`
    expect((await verify()).flaw).toMatchObject({ kind: 'UNSIGNED', sequence: 1 })
  })

  it('writes the whole chain anew without a line, and signs it with a key of her own', async () => {
    await rewrite(entries => entries.toSpliced(4, 1), stranger)
    expect((await verify()).flaw).toMatchObject({ kind: 'FORGED', sequence: 11 })
  })

  it('writes the whole chain anew with another reader in a line, and cannot sign it', async () => {
    await rewrite(entries => entries.map((entry, index) => (index === 4 ? { ...entry, subject: 'coach-2' } : entry)))
    expect((await verify()).flaw).toMatchObject({ kind: 'REWRITTEN', sequence: 12 })
  })

  it('adds lines behind the end', async () => {
    await rewrite(entries => [...entries, ...entries.slice(-1)])
    expect((await verify()).flaw).toMatchObject({ kind: 'UNSIGNED', sequence: 13 })
  })

  it.each([
    ['that a stranger signed', ''],
    ['that nobody signed', 'update processing_log_head set signature = null'],
  ])('cuts lines off and has the owner go on behind an end of her own making, %s', async (_, statement) => {
    await rewrite(entries => entries.slice(0, 10), stranger)
    if (statement) await sql.unsafe(statement)
    now += 60_000
    await open({ clock: () => now })
      .readings(question())
      .shown('person.read', {}, 1)
    expect(await verify()).toMatchObject({ lines: 10, flaw: { kind: 'FORGED', sequence: 11 } })
  })

  it('takes the end of another log of the same key', async () => {
    const [head] = await sql<LogHead[]>`select sequence, encode(hash, 'hex') as hash from processing_log_head`
    if (head === undefined) throw new Error('There is an end.')
    const { signature } = signedHead('another', { ...((await linesNow())[0] as LogLine), ...head }, signingKey)
    await sql`update processing_log_head set signature = ${signature}`
    expect((await verify()).flaw).toMatchObject({ kind: 'FORGED' })
  })
})

describe('somebody who has the database and the key', () => {
  it('gives herself away when times run backwards', async () => {
    await rewrite(
      entries =>
        entries.map((entry, index) =>
          index === 7
            ? { ...entry, start_time: '2026-11-20T09:00:00.000Z', end_time: '2026-11-20T09:00:00.000Z' }
            : entry,
        ),
      signingKey,
    )
    expect((await verify()).flaw).toMatchObject({ kind: 'BACK_DATED', sequence: 8 })
  })

  it('can write the chain anew, which only shows to who has seen it before', async () => {
    const { end } = await verify()
    await rewrite(entries => entries.toSpliced(4, 1), signingKey)
    expect((await verify()).flaw).toBeUndefined()
    expect((await verify({ known: end })).flaw).toMatchObject({ kind: 'CUT', sequence: 12 })
    await rewrite(entries => [...entries, ...entries.slice(-2)], signingKey)
    expect((await verify({ known: end })).flaw).toMatchObject({ kind: 'REWRITTEN', sequence: 12 })
  })
})

describe('a place that was good before', () => {
  it('is passed through by a log that only grew', async () => {
    const { end } = await verify()
    now += 60_000
    await open({ clock: () => now })
      .readings(question())
      .shown('person.read', {}, 1)
    expect((await verify({ known: end })).flaw).toBeUndefined()
  })

  it('lets older lines go when their time is over, and nothing else', async () => {
    const [, , , , fifth] = await linesNow()
    if (fifth === undefined) throw new Error('There are twelve lines.')
    await sql`delete from processing_log where sequence <= 5`
    expect((await verify()).flaw).toMatchObject({ kind: 'DELETED', sequence: 1 })
    expect(await verify({ known: fifth })).toMatchObject({ lines: 7, end: { sequence: 12 } })
    expect((await verify({ known: fifth })).flaw).toBeUndefined()
    expect((await verify({ known: { ...fifth, hash: 'ab'.repeat(32) } })).flaw).toMatchObject({ sequence: 6 })
    await sql`delete from processing_log where sequence = 6`
    expect((await verify({ known: fifth })).flaw).toMatchObject({ kind: 'DELETED' })
  })
})
