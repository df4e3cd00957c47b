// What stands between the requests and one partner.

import { describe, expect, it } from 'vitest'
import { Coalescer } from '../src/coalesce.ts'
import { outOfTime, PartnerFault } from '../src/engine/partner/partner-fault.ts'
import { Resilience } from '../src/engine/partner/resilience.ts'
import { RetryBudget } from '../src/engine/partner/retry-budget.ts'

const reset = () => new PartnerFault('SOURCE_UNAVAILABLE', 'reset', { again: true, trouble: true })
const signal = new AbortController().signal

function open(given: Partial<ConstructorParameters<typeof Resilience>[0]> = {}) {
  const changes: boolean[] = []
  const options = { connections: 2, failures: 5, restMs: 60, ...given }
  const resilience = new Resilience(options, isResting => changes.push(isResting))
  let asked = 0
  const run = (outcome: () => Promise<string>, onlyReads = true) =>
    resilience.run({
      attempt: () => {
        asked += 1
        return outcome()
      },
      onlyReads,
      signal,
    })
  return { resilience, changes, run, asked: () => asked }
}

const works = async () => 'an answer'
const fails = async () => Promise.reject(reset())
/** Fails the first time. */
const failsOnce = () => {
  let times = 0
  return async () => (times++ === 0 ? Promise.reject(reset()) : 'an answer')
}

describe('a retry', () => {
  it('is made once, for what only reads', async () => {
    const { run, asked, resilience } = open()
    expect(await run(failsOnce())).toBe('an answer')
    expect([asked(), resilience.retries]).toEqual([2, 1])
    await expect(run(fails)).rejects.toThrow('reset')
    expect(asked()).toBe(4)
  })

  it('is never made for a change', async () => {
    const { run, asked } = open()
    await expect(run(failsOnce(), false)).rejects.toThrow('reset')
    expect(asked()).toBe(1)
  })

  it('is not made where asking again would not help', async () => {
    const { run, asked } = open()
    const late = async () => Promise.reject(new PartnerFault('SOURCE_TIMEOUT', 'late', { trouble: true }))
    await expect(run(late)).rejects.toThrow('late')
    expect(asked()).toBe(1)
  })

  it('is earned by ten questions', () => {
    const budget = new RetryBudget()
    const spent = () => Array.from({ length: 100 }, () => budget.spend()).filter(Boolean).length
    expect(spent()).toBe(10)
    for (let question = 0; question < 35; question++) budget.earn()
    expect(spent()).toBe(3)
  })
})

describe('a partner that fails five times in a row', () => {
  const broken = async () => {
    const scene = open()
    for (let times = 0; times < 5; times++) await expect(scene.run(fails, false)).rejects.toThrow('reset')
    return scene
  }

  it('is left alone, and whoever asks is told at once', async () => {
    const { run, asked, resilience, changes } = await broken()
    await expect(run(works)).rejects.toThrow('left alone')
    expect([asked(), resilience.isResting, changes]).toEqual([5, true, [true]])
  })

  it('is asked one question after its rest, while others are told at once, and then all of them', async () => {
    const { run, asked, changes } = await broken()
    await expect.poll(() => run(works).catch(() => 'not yet')).toBe('an answer')
    expect(changes).toEqual([true, false])
    expect(await run(works)).toBe('an answer')
    expect(asked()).toBe(7)
  })

  it('is not in trouble when a question is wrong', async () => {
    const { run, asked } = open()
    const bad = async () => Promise.reject(new PartnerFault('SOURCE_BAD_RESPONSE', 'no JSON'))
    for (let times = 0; times < 20; times++) await expect(run(bad)).rejects.toThrow('no JSON')
    expect(asked()).toBe(20)
  })
})

it('a partner that says for how long is left alone for so long', async () => {
  const { run, asked } = open()
  const away = new PartnerFault('SOURCE_UNAVAILABLE', 'HTTP 503', { trouble: true, restMs: 80 })
  await expect(run(async () => Promise.reject(away))).rejects.toThrow('HTTP 503')
  await expect(run(works)).rejects.toThrow('left alone')
  expect(asked()).toBe(1)
  await expect.poll(() => run(works).catch(() => 'not yet')).toBe('an answer')
})

describe('a slow partner', () => {
  it('takes no more places than it has, and whoever waits too long for one is told so', async () => {
    const { run, asked } = open()
    const end = Promise.withResolvers<string>()
    const slow = Array.from({ length: 3 }, () => run(() => end.promise))
    await expect(slow[2]).rejects.toThrow('too many hops')
    expect(asked()).toBe(2)
    end.resolve('at last')
    expect(await Promise.all(slow.slice(0, 2))).toEqual(['at last', 'at last'])
    expect(await run(works)).toBe('an answer')
  })

  it('is not waited for by who has left', async () => {
    const { resilience, run } = open({ connections: 1 })
    const end = Promise.withResolvers<string>()
    const first = run(() => end.promise)
    const caller = new AbortController()
    const second = resilience.run({ attempt: works, onlyReads: true, signal: caller.signal })
    caller.abort()
    await expect(second).rejects.toThrow('the request ended first')
    end.resolve('at last')
    await first
  })
})

describe('those who ask the same at the same moment', () => {
  it('are answered with one hop, and the next ones with another', async () => {
    const coalescer = new Coalescer<number>(outOfTime)
    let hops = 0
    const ask = async () => ++hops
    expect(await Promise.all([1, 2, 3].map(() => coalescer.share('a', ask, signal)))).toEqual([1, 1, 1])
    expect(await coalescer.share('a', ask, signal)).toBe(2)
    expect(coalescer.joined).toBe(2)
  })

  it('are told the same fault', async () => {
    const coalescer = new Coalescer<number>(outOfTime)
    const asked = [1, 2].map(() => coalescer.share('a', async () => Promise.reject(reset()), signal))
    expect(await Promise.allSettled(asked)).toEqual([1, 2].map(() => ({ status: 'rejected', reason: reset() })))
  })

  it('may leave, and the hop ends with the last of them', async () => {
    const coalescer = new Coalescer<number>(outOfTime)
    const callers = [new AbortController(), new AbortController()]
    let hop: AbortSignal | undefined
    const ask = (signal: AbortSignal) => {
      hop = signal
      return new Promise<number>(() => {})
    }
    const asked = callers.map(caller => coalescer.share('a', ask, caller.signal))
    callers[0]?.abort()
    await expect(asked[0]).rejects.toThrow('the request ended first')
    expect(hop?.aborted).toBe(false)
    callers[1]?.abort()
    await expect(asked[1]).rejects.toThrow('the request ended first')
    expect(hop?.aborted).toBe(true)
  })
})
