/**
 * When there is more to do than can be done, whoever can best wait is sent away first, with the time after which to ask
 * again: what is taken on is then done well. Anonymous readers go before dashboards, those before employers, and coaches,
 * who sit with somebody, last.
 */
import { totalmem } from 'node:os'
import { constants, monitorEventLoopDelay, PerformanceObserver } from 'node:perf_hooks'
import { getHeapStatistics } from 'node:v8'
import type { Role } from '@overstap/schema/rights'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { GraphQLError } from 'graphql'
import { askAgain } from './ask-again.ts'

export interface ShedLimits {
  /** Most questions under way at once. */
  underWay: number
  /** Mean delay of the event loop at which nobody is let in where it lasts, in milliseconds. */
  loopDelayMs: number
  /** Part of the memory that may be used, 0..1. */
  memory: number
}

/** How full it may be for each, 0..1. */
const ROOM: Readonly<Record<Role, number>> = { none: 0.5, dashboard: 0.7, partner: 0.85, coach: 1, operator: 1 }

/** How often delay and memory are looked at, in milliseconds. */
const LOOKS_EVERY_MS = 250
const RESOLUTION_MS = 10
/** An event loop that was late once is not too busy: it is where it was late in each of the last looks. */
const LATE_LOOKS = 3
/** Part of the memory that may be used below which there is plenty, 0..1. */
const PLENTY = 0.5

export interface Shedder {
  /** How many were sent away, by role; `unknown` where nobody looked who asks. */
  shed: ReadonlyMap<Role | 'unknown', number>
  /** Questions that are not answered yet. */
  readonly underWay: number
  /** Where there is room for nobody, nobody reads what is asked, nor looks who asks: throws as `admit`. */
  refuseWhereFull(): void
  /**
   * Counts a question that has come to its end, until `leave` or until its connection closes: whoever takes long to say what
   * it asks, or to read the answer, gives us nothing to do. Throws as `admit`.
   */
  enter(reply: FastifyReply): void
  /** The answer is there. */
  leave(reply: FastifyReply): void
  /** @throws GraphQLError SOURCE_UNAVAILABLE (HTTP 503, Retry-After) where there is no room for this role. */
  admit(role: Role): void
}

export function openShedder(app: FastifyInstance, limits: ShedLimits): Shedder {
  const shed = new Map<Role | 'unknown', number>()
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
  const underWay = new Set<FastifyReply>()
  let ofMachine = 0
  const memory = openMemory()
  const delays: number[] = Array(LATE_LOOKS).fill(0)
  const look = () => {
    // Nanoseconds; an idle loop is measured with the resolution of the measure itself.
    delays.push(Math.max(0, delay.mean / 1e6 - RESOLUTION_MS) || 0)
    delays.shift()
    delay.reset()
    const used = memory.used() / limits.memory
    ofMachine = Math.max(Math.min(...delays) / limits.loopDelayMs, (used - PLENTY) / (1 - PLENTY))
  }
  delay.enable()
  const timer = setInterval(look, LOOKS_EVERY_MS).unref()
  app.addHook('onClose', async () => {
    clearInterval(timer)
    delay.disable()
    memory.close()
  })
  const pressure = () => Math.max(underWay.size / limits.underWay, ofMachine)
  const send = (role: Role | 'unknown') => {
    shed.set(role, (shed.get(role) ?? 0) + 1)
    // Whoever can wait longer is asked to.
    return noRoom(role === 'none' || role === 'dashboard' ? 2 : 1)
  }
  const refuseWhereFull = () => {
    if (pressure() > 1) throw send('unknown')
  }
  return {
    shed,
    get underWay() {
      return underWay.size
    },
    refuseWhereFull,
    enter: reply => {
      underWay.add(reply)
      reply.raw.once('close', () => underWay.delete(reply))
      refuseWhereFull()
    },
    leave: reply => void underWay.delete(reply),
    admit: role => {
      if (pressure() > ROOM[role]) throw send(role)
    },
  }
}

interface Memory {
  /** Part of what there is, 0..1: of the heap, and of what a container gives. */
  used(): number
  close(): void
}

/** Of the heap counts what was left the last time that all of it was looked through: the rest may be garbage. */
function openMemory(): Memory {
  let left: number | undefined
  const observer = new PerformanceObserver(collected => {
    const isOfAll = (entry: object) =>
      'detail' in entry && (entry.detail as { kind?: number }).kind === constants.NODE_PERFORMANCE_GC_MAJOR
    if (collected.getEntries().some(isOfAll)) left = getHeapStatistics().used_heap_size
  })
  observer.observe({ entryTypes: ['gc'] })
  return {
    used: () => {
      const { used_heap_size: used, heap_size_limit: most } = getHeapStatistics()
      const given = process.constrainedMemory()
      const ofContainer = given > 0 && given <= totalmem() ? process.memoryUsage.rss() / given : 0
      return Math.max((left ?? used) / most, ofContainer)
    },
    close: () => observer.disconnect(),
  }
}

function noRoom(seconds: number): GraphQLError {
  return askAgain(`There is more to do than can be done now. Ask again in ${seconds} s.`, seconds)
}
