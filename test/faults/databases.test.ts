// Faults of one owner's database, on a copy of it with an owner of the test's own: the connections end under load, a
// statement waits for a lock, nobody is let in. The owner says what is wrong in time, and goes on when it is over.

import postgres from 'postgres'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { OWNERS } from '../../mesh/src/settings.ts'
import { freePorts } from '../mesh-setup.ts'
import { askAll } from './kit/ask-all.ts'
import { DatabaseGate } from './kit/database-gate.ts'
import { endureEach, type Fault } from './kit/endure.ts'
import { eventually } from './kit/eventually.ts'
import { FaultProxy, pass } from './kit/fault-proxy.ts'
import { load } from './kit/load.ts'
import { note } from './kit/matrix.ts'
import { type Clone, cloneOf, type OwnOwner, openAdmin, STOPS_WITHIN_MS, startOwner } from './kit/own-owner.ts'
import { askSmall, healthyAnswers, type Partner } from './kit/partners.ts'

interface Stored extends Partner {
  clone: Clone
  gate: DatabaseGate
  owner: OwnOwner
  /** The administrator's way into the copy. */
  inside: postgres.Sql
  close(): Promise<void>
}

/** A hop that the owner answers itself has its answer within so many milliseconds. */
const TYPED_WITHIN_MS = 300

const admin = await openAdmin()
const healthy = await healthyAnswers()
const others = inject('faults').gateways.all
const ports = await freePorts(OWNERS.length * 2)
const stored = await Promise.all(
  OWNERS.map(async ({ name }, index): Promise<Stored> => {
    const clone = await cloneOf(name, admin.sql)
    const gate = new DatabaseGate(ports[2 * index] ?? 0, clone.url)
    await gate.open()
    const owner = await startOwner(name, ports[2 * index + 1] ?? 0, gate.url)
    const gateway = inject('faults').gateways[name]
    const proxy = new FaultProxy(gateway.ports[name] ?? 0, owner.url)
    // A second way to the same owner, for those whose answers are not looked at.
    const beside = new FaultProxy(others.ports[name] ?? 0, owner.url)
    await Promise.all([proxy.behave(pass), beside.behave(pass)])
    const at = Object.assign(new URL(admin.url), { pathname: `/${clone.name}` }).href
    const inside = postgres(at, { max: 2, onnotice: () => {} })
    const close = async () => {
      await Promise.all([proxy.close(), beside.close()])
      await owner.stop()
      await gate.refuse()
      await inside.end()
      await clone.drop()
    }
    return { name, gateway, proxy, clone, gate, owner, inside, ownLog: owner.log, close }
  }),
)
afterAll(async () => {
  await Promise.all(stored.map(({ close }) => close()))
  await admin.sql.end()
})
const of = ({ name }: Partner): Stored => {
  const found = stored.find(each => each.name === name)
  if (!found) throw new Error(`${name} has no database here.`)
  return found
}

const endConnections = ({ clone }: Stored) =>
  admin.sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${clone.name} and application_name like 'overstap-%'`

async function denyConnections(partner: Stored): Promise<void> {
  await admin.sql.unsafe(`alter database "${partner.clone.name}" allow_connections false`)
  await endConnections(partner)
}

const allowConnections = ({ clone }: Stored) =>
  admin.sql.unsafe(`alter database "${clone.name}" allow_connections true`)

const limitConnections = ({ clone }: Stored, most: number) =>
  admin.sql.unsafe(`alter database "${clone.name}" connection limit ${most}`)

/** Keeps every statement of the owner waiting. */
const locks = new Map<string, { release(): Promise<void> }>()
async function lock({ name, inside }: Stored): Promise<void> {
  const tables = await inside<
    { name: string }[]
  >`select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`
  const connection = await inside.reserve()
  await connection.unsafe(`begin; lock table ${tables.map(table => table.name).join()} in access exclusive mode`)
  const release = async () => {
    await connection.unsafe('rollback')
    connection.release()
  }
  locks.set(name, { release })
}
const unlock = ({ name }: Partner) => locks.get(name)?.release()

/** Statements of the owner that are still under way. */
const underWay = ({ clone }: Stored) => admin.sql`
  select pid from pg_stat_activity
  where datname = ${clone.name} and application_name like 'overstap-%' and state = 'active'`

/** The owner answers by itself: always before the gateway's patience is over, and quickly where not much else is asked. */
const isTyped: Fault['also'] = async (partner, seen) => {
  const { proxy } = partner
  const { left } = proxy.counts
  proxy.forget()
  for (let asked = 0; asked < 5; asked++) await askSmall(partner)
  const median = proxy.counts.answeredMs.toSorted((one, other) => one - other)[2]
  const quick = median !== undefined && median <= TYPED_WITHIN_MS
  seen.notes.push(`one hop answered in ${median?.toFixed()} ms (median of 5); ${left} of the operations' given up`)
  return [
    ...(quick ? [] : [`answered after ${median?.toFixed()} ms`]),
    ...(left === 0 ? [] : [`${left} hops were given up before it answered`]),
  ]
}

const faults: Fault[] = [
  {
    name: 'database: a lock keeps statements waiting, in all connections',
    begin: partner => lock(of(partner)),
    end: unlock,
    codes: ['SOURCE_TIMEOUT', 'AUDIT_UNAVAILABLE'],
    takes: 'some',
    // Sooner than the database ends a statement by itself, which is a second after the gateway has left.
    also: partner =>
      eventually(async () => ((await underWay(of(partner))).length === 0 ? [] : ['its SQL goes on for nobody']), 800),
  },
  {
    name: 'database: fails over (connections end, new ones wait)',
    begin: partner => of(partner).gate.delay(),
    end: partner => of(partner).gate.open(),
    codes: ['SOURCE_TIMEOUT', 'SOURCE_UNAVAILABLE', 'AUDIT_UNAVAILABLE'],
    takes: 'some',
  },
  {
    name: 'database: no connection is left (connection limit)',
    begin: async partner => {
      await limitConnections(of(partner), 0)
      await endConnections(of(partner))
    },
    end: partner => limitConnections(of(partner), -1),
    codes: ['SOURCE_UNAVAILABLE', 'AUDIT_UNAVAILABLE'],
    takes: 'some',
    also: isTyped,
  },
  {
    name: 'database: lets nobody in (allow_connections false)',
    begin: partner => denyConnections(of(partner)),
    end: partner => allowConnections(of(partner)),
    codes: ['SOURCE_UNAVAILABLE', 'AUDIT_UNAVAILABLE'],
    takes: 'some',
    also: isTyped,
  },
  {
    name: 'database: down (connection refused)',
    begin: partner => of(partner).gate.refuse(),
    end: partner => of(partner).gate.open(),
    codes: ['SOURCE_UNAVAILABLE', 'AUDIT_UNAVAILABLE'],
    takes: 'some',
    also: isTyped,
  },
  {
    name: 'database: down for 3 s, while it is asked',
    begin: async partner => {
      await of(partner).gate.refuse()
      await load(others, partner.name, { atOnce: 4, pauseMs: 20, until: AbortSignal.timeout(3_000) })
    },
    end: partner => of(partner).gate.open(),
    codes: ['SOURCE_UNAVAILABLE', 'SOURCE_TIMEOUT', 'AUDIT_UNAVAILABLE'],
    takes: 'some',
    also: isTyped,
  },
]

const flawsOf = async (partner: Partner) =>
  ((await askSmall(partner)).answer.errors ?? []).map(({ message }) => message)

/** An owner that one fault was too much for, which its row says, is not to spoil the next one. */
async function startAnewIfUnwell(partner: Stored): Promise<void> {
  if ((await flawsOf(partner)).length === 0) return
  await partner.owner.signal('SIGKILL')
  await partner.owner.start()
  await eventually(() => flawsOf(partner), 10_000)
}

describe('an owner whose database fails', () => {
  it.each(faults)('takes nothing along but its own part: $name', async fault => {
    const broken = await endureEach(stored, fault, healthy)
    await Promise.all(stored.map(startAnewIfUnwell))
    expect(broken).toEqual([])
  })

  it('goes on answering while the database ends its connections again and again, and says what it could not', async () => {
    const each = async (partner: Stored) => {
      const enough = AbortSignal.timeout(2_000)
      const asking = load(partner.gateway, partner.name, { atOnce: 4, until: enough })
      let ended = 0
      while (!enough.aborted) {
        const before = partner.proxy.counts.asked
        ended += (await endConnections(partner)).length
        await eventually(() => (partner.proxy.counts.asked > before + 40 || enough.aborted ? [] : ['not many asked']))
      }
      const { all, failed, codes, worstMs } = await asking
      const began = performance.now()
      const broken = [...(await eventually(() => flawsOf(partner), 10_000))]
      const foreign = Object.keys(codes).filter(
        code => !['SOURCE_UNAVAILABLE', 'SOURCE_TIMEOUT', 'AUDIT_UNAVAILABLE'].includes(code),
      )
      if (foreign.length > 0) broken.push(`callers were told ${foreign.join()}`)
      if (ended < 3) broken.push(`only ${ended} connections were ended`)
      if (failed === all) broken.push('nobody was answered')
      note({
        fault: 'database: ends all connections, again and again, under load',
        partner: partner.name,
        operations: ['one hop'],
        codes,
        worstMs,
        recoveredMs: performance.now() - began,
        notes: [`${ended} connections ended, ${failed} of ${all} failed`],
        broken,
      })
      return broken.map(what => `${partner.name}: ${what}`)
    }
    expect((await Promise.all(stored.map(each))).flat()).toEqual([])
  })

  it('stops when it is told to, also when its database let nobody in a moment ago', async () => {
    const each = async (partner: Stored) => {
      await denyConnections(partner)
      const all = await askAll(partner.gateway.url)
      await allowConnections(partner)
      const broken = [...(await eventually(() => flawsOf(partner), 10_000))]
      const ms = await partner.owner.stop()
      if (ms >= STOPS_WITHIN_MS) broken.push(`it had to be killed after ${STOPS_WITHIN_MS / 1000} s`)
      note({
        fault: 'database: let nobody in, then the owner is told to stop (SIGTERM)',
        partner: partner.name,
        operations: all.map(({ operation }) => operation),
        codes: {},
        worstMs: 0,
        notes: [`it stopped in ${Math.round(ms)} ms`],
        broken,
      })
      return broken.map(what => `${partner.name}: ${what}`)
    }
    expect((await Promise.all(stored.map(each))).flat()).toEqual([])
  })
})
