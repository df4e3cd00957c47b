// What only shows over many questions: connections that break now and then, and a partner that fails one after another.

import { describe, expect, it } from 'vitest'
import { remembers, silent } from './kit/behaviours.ts'
import { endureEach, type Fault } from './kit/endure.ts'
import { eventually } from './kit/eventually.ts'
import { pass } from './kit/fault-proxy.ts'
import { type Answered, earnRetries, type Load, load } from './kit/load.ts'
import { note } from './kit/matrix.ts'
import { askSmall, healthyAnswers, openPartners, type Partner } from './kit/partners.ts'
import { incidentsSince, logEnd, metricsOf } from './kit/told.ts'

const partners = await openPartners()
const healthy = await healthyAnswers()

/** Of all partners together: 10,000. */
const READS = 10_000 / partners.length
const AT_ONCE = 8
/** Of so many questions on kept connections one meets the end of its connection. */
const ONE_RACE_IN = 25
const FEWEST_RACES = 40
/** A whole answer of a gateway that waits for nobody, in milliseconds; on a machine that does nothing else it is one or two. */
const QUICK_MS = 50

interface Measured extends Answered {
  /** Attempts that the proxy broke. */
  broken: number
  /** As the gateway counts them; undefined where it does not tell. */
  retries: number | undefined
}

/** Asks each partner so many times; `begin` says how its connections fail, and gives how often they did. */
function measure(
  fault: string,
  asks: Load,
  begin: (partner: Partner) => Promise<() => number>,
  flawsOf: (measured: Measured) => string[],
): Promise<string[]> {
  const each = async (partner: Partner) => {
    const { name, gateway, proxy } = partner
    const before = await metricsOf(gateway, name)
    const brokenBy = await begin(partner)
    const answered = await load(gateway, name, asks)
    await proxy.behave(pass)
    // The next fault finds a partner that nobody leaves alone.
    const answers = async () => ((await askSmall(partner)).answer.errors ?? []).map(({ message }) => message)
    expect(await eventually(answers, 10_000)).toEqual([])
    const after = await metricsOf(gateway, name)
    const retries = before && after && after.retries - before.retries
    const measured = { ...answered, broken: brokenBy(), retries }
    const broken = flawsOf(measured)
    const { all, failed, codes, worstMs } = measured
    const told = retries === undefined ? '' : `, ${retries} retries`
    const notes = [`${failed} of ${all} failed, ${measured.broken} attempts broken${told}`]
    note({ fault, partner: name, operations: ['one hop'], codes, worstMs, notes, broken })
    return broken.map(what => `${name}: ${what}`)
  }
  return Promise.all(partners.map(each)).then(all => all.flat())
}

/** Every attempt that was broken was made once more, and no other. */
const retriedOnce = ({ broken, retries = broken }: Measured) =>
  retries === broken ? [] : [`${broken} attempts were broken, and ${retries} made again`]

describe('a connection that breaks', () => {
  it('at the moment the next question comes is no error of anybody’s, in 10,000 reads', async () => {
    const begin = async (partner: Partner) => {
      const { proxy } = partner
      await earnRetries(partner)
      const answer = remembers()
      // A race is rare, so that none hits the same question twice; questions differ in their languages.
      const hit = new Set<string>()
      let kept = 0
      await proxy.behave(exchange => {
        const { nth, language } = exchange
        if (nth === 1 || hit.has(language) || ++kept % ONE_RACE_IN !== 0) return answer(exchange)
        hit.add(language)
        if (hit.size % 2 === 0) exchange.socket.resetAndDestroy()
        else exchange.socket.destroy()
      })
      return () => hit.size
    }
    const flaws = (measured: Measured) => [
      ...(measured.failed === 0 ? [] : [`${measured.failed} failed: ${measured.first?.text}`]),
      ...(measured.broken >= FEWEST_RACES ? [] : [`only ${measured.broken} connections broke`]),
      ...retriedOnce(measured),
    ]
    expect(await measure('keep-alive race', { count: READS, atOnce: AT_ONCE }, begin, flaws)).toEqual([])
  }, 90_000)

  it('as soon as it opens, every second one, fails at most one question in a hundred', async () => {
    const begin = async (partner: Partner) => {
      const { proxy } = partner
      await earnRetries(partner)
      const answer = remembers()
      let opened = 0
      let broken = 0
      await proxy.behave(
        // A connection is good for some questions, so that others are opened.
        exchange => {
          if (exchange.nth >= 25) exchange.response.setHeader('connection', 'close')
          return answer(exchange)
        },
        socket => {
          if (++opened % 2 !== 0) return
          broken += 1
          socket.destroy()
        },
      )
      return () => broken
    }
    const flaws = ({ all, failed, broken, retries = broken, first }: Measured) => [
      ...(failed <= all / 100 ? [] : [`${failed} of ${all} failed: ${first?.text}`]),
      ...(retries <= all / 10 ? [] : [`${retries} retries for ${all} questions`]),
    ]
    expect(
      await measure('flapping: every second connection', { count: READS / 2, atOnce: AT_ONCE }, begin, flaws),
    ).toEqual([])
  })

  it('for every second question at random is measured, and nothing is promised', async () => {
    const begin = async ({ proxy }: Partner) => {
      let broken = 0
      await proxy.behave(exchange => {
        if (Math.random() < 0.5) return pass(exchange)
        broken += 1
        exchange.socket.destroy()
      })
      return () => broken
    }
    expect(
      await measure('50 % of questions at random', { count: 400, atOnce: AT_ONCE, pauseMs: 100 }, begin, () => []),
    ).toEqual([])
  })
})

describe('a partner that fails five times in a row', () => {
  it('keeps nobody waiting any longer, and is found again', async () => {
    const fault: Fault = {
      name: 'five failures in a row, then left alone',
      codes: ['SOURCE_UNAVAILABLE'],
      begin: async ({ gateway, proxy, name }) => {
        await proxy.behave(silent)
        const from = await logEnd(gateway.log)
        await load(gateway, name, { count: 5, atOnce: 5 })
        // Only what comes after these counts as what others are told.
        const incidents = async () => (await incidentsSince(from, gateway.log)).length
        await eventually(async () => ((await incidents()) < 5 ? ['not all are written'] : []))
      },
      also: async (partner, seen) => {
        const { gateway, proxy, name } = partner
        const times: number[] = []
        for (let asked = 0; asked < 9; asked++) times.push((await askSmall(partner)).ms)
        const median = times.toSorted((one, other) => one - other)[4] ?? 0
        seen.notes.push(`told in ${median.toFixed(1)} ms (median of 9)`)
        const resting = (await metricsOf(gateway, name))?.resting ?? 1
        return [
          ...(median < QUICK_MS ? [] : [`told after ${Math.round(median)} ms`]),
          ...(proxy.counts.asked === 0 ? [] : [`${proxy.counts.asked} questions reached it`]),
          ...(resting === 1 ? [] : ['the metrics do not say that it is left alone']),
        ]
      },
    }
    expect(await endureEach(partners, fault, healthy)).toEqual([])
  })
})
