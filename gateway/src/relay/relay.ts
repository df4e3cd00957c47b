/**
 * Carries what one owner tells to those who read it, because only the gateway knows where everybody is. It keeps nothing
 * and decides nothing: owners sign what they tell, and readers know how far they are. So any number of gateways may do it
 * at once, and a reader that was down is brought up to date when it is back.
 */
import { randomBytes } from 'node:crypto'
import type { FastifyBaseLogger } from 'fastify'
import { Pool } from 'undici'
import { connector } from '../engine/partner/connect-outside.ts'
import type { hopSigner } from '../policy/sign-hop.ts'
import { type EventAsker, eventAsker, type Standing, WithoutEvents } from './ask-for-events.ts'
import type { RelayPartner } from './partners.ts'

export interface Relay {
  /** Something may have happened: look now, and not only when it is time. */
  soon(): void
  stop(): Promise<void>
}

interface RelayOptions {
  /** Those of the graph that answers now. */
  partners: () => readonly RelayPartner[]
  signFor: ReturnType<typeof hopSigner>
  /** Between two looks, in milliseconds; 0: never. */
  intervalMs: number
  /** Longest time for one question. */
  budgetMs: number
  log: FastifyBaseLogger
}

/** The relay acts for nobody: it may read no field of anybody. */
const NOBODY = { role: 'none', sub: null, org: null, regions: [], purpose: null, rights: [] } as const
/** Largest answer: fifty signed events. */
const LARGEST_ANSWER = 1024 * 1024
/** Looks in vain after which trouble is told. */
const LASTING = 3
/** For so long, and so often, one reader is handed events of one owner before all others have their turn again. */
const BRINGS_FOR_MS = 5_000
const MOST_ROUNDS = 20
/** A partner without events is asked again whether it has them by now. */
const ASK_AGAIN_MS = 10 * 60_000

export function openRelay({ partners, signFor, intervalMs, budgetMs, log }: RelayOptions): Relay {
  if (intervalMs === 0) return { soon: () => {}, stop: async () => {} }
  const stopped = new AbortController()
  const known = new Map<string, { asker: EventAsker; pool: Pool }>()
  let askers = new Map<string, EventAsker>()

  /** A partner that stays where it is keeps its connections. */
  function lookWhoIsThere(): void {
    const now = new Map(partners().map(partner => [`${partner.name} ${partner.url}`, partner]))
    for (const [key, { pool }] of known) {
      if (now.has(key)) continue
      known.delete(key)
      void pool.close()
    }
    askers = new Map()
    for (const [key, partner] of now) {
      const { asker, pool } = known.get(key) ?? openAsker(partner)
      known.set(key, { asker, pool })
      askers.set(partner.name, asker)
    }
  }

  function openAsker(partner: RelayPartner): { asker: EventAsker; pool: Pool } {
    const pool = new Pool(partner.url.origin, {
      connections: 2,
      maxResponseSize: LARGEST_ANSWER,
      connect: connector(partner.isOutside, budgetMs),
    })
    const sign = signFor(NOBODY, randomBytes(16).toString('hex'))
    const signal = () => AbortSignal.any([stopped.signal, AbortSignal.timeout(budgetMs)])
    return { asker: eventAsker(partner, pool, sign, signal), pool }
  }
  const withoutEvents = new Map<string, number>()
  /** How often in a row something did not work. */
  const failures = new Map<string, number>()

  /**
   * A partner that is down would be told of at every look: its trouble is told when it has lasted, as one that is just
   * starting is none, and when it ends.
   */
  async function reporting<Value>(what: string, work: () => Promise<Value>): Promise<Value | undefined> {
    try {
      const value = await work()
      const failed = failures.get(what) ?? 0
      failures.delete(what)
      if (failed >= LASTING) log.info(`${what}: works again`)
      return value
    } catch (fault) {
      if (fault instanceof WithoutEvents) throw fault
      const failed = (failures.get(what) ?? 0) + 1
      failures.set(what, failed)
      if (failed === LASTING && !stopped.signal.aborted)
        log.warn({ err: fault }, `${what}: does not work now, and is tried again`)
      return undefined
    }
  }

  async function standingOf(name: string, asker: EventAsker): Promise<Standing | undefined> {
    if ((withoutEvents.get(name) ?? 0) > Date.now()) return undefined
    try {
      return await reporting(`events: ${name}`, () => asker.standing())
    } catch {
      withoutEvents.set(name, Date.now() + ASK_AGAIN_MS)
      return undefined
    }
  }

  async function bring(owner: string, reader: string, from: number, to: number): Promise<void> {
    const [teller, taker] = [askers.get(owner), askers.get(reader)]
    if (from > to) throw new Error(`«${reader}» has read ${from} events and «${owner}» knows of ${to}: it was set back`)
    let position = from
    const until = performance.now() + BRINGS_FOR_MS
    for (let rounds = 0; teller && taker && position < to; rounds++) {
      if (rounds === MOST_ROUNDS || performance.now() > until) break
      const events = await teller.read(position, reader)
      const reached = events.length === 0 ? position : await taker.handle(owner, events)
      if (reached <= position) throw new Error(`«${reader}» stays at ${position} of the ${to} events of «${owner}»`)
      position = reached
    }
    if (position > from) log.info({ owner, reader, from, to: position }, 'events were handed over')
  }

  async function look(): Promise<void> {
    lookWhoIsThere()
    const found = await Promise.all(
      [...askers].map(async ([name, asker]) => [name, await standingOf(name, asker)] as const),
    )
    const standings = new Map(found.flatMap(([name, standing]) => (standing ? [[name, standing]] : [])))
    await Promise.all(
      [...standings].flatMap(([reader, { read }]) =>
        Object.entries(read).map(([owner, position]) => {
          const told = standings.get(owner)?.published
          if (told === undefined || told === position) return undefined
          return reporting(`events of ${owner} for ${reader}`, () => bring(owner, reader, position, told)).catch(
            () => {},
          )
        }),
      ),
    )
  }

  let timer: NodeJS.Timeout
  let underWay: Promise<void> | undefined
  let again = false
  const start = () => {
    clearTimeout(timer)
    if (stopped.signal.aborted) return
    if (underWay) {
      again = true
      return
    }
    underWay = look().finally(() => {
      underWay = undefined
      if (again) {
        again = false
        start()
      } else if (!stopped.signal.aborted) timer = setTimeout(start, intervalMs)
    })
  }
  timer = setTimeout(start, intervalMs)

  return {
    soon: start,
    stop: async () => {
      stopped.abort()
      clearTimeout(timer)
      await underWay
      await Promise.all([...known.values()].map(({ pool }) => pool.close()))
    },
  }
}
