// The load generator, a process of its own: told whom to ask, it asks over so many connections at once, each again as soon
// as it has its answer, or as many a second as it is told, and says what came of it. An answer counts when its status and
// its length are right.

import { setTimeout as wait } from 'node:timers/promises'
import { Pool } from 'undici'
import { COHORTS, questionAbout, SHARED_COHORT } from '../question.ts'
import { ENOUGH, type Load, type Outcome } from './load.ts'

const questions = Array.from({ length: COHORTS + 1 }, (_, cohort) => Buffer.from(questionAbout(cohort)))

/** Of a wrong answer. */
const SHOWN_BYTES = 300

let until = 0

process.on('message', (told: Load | typeof ENOUGH) => {
  if (told === ENOUGH) until = 0
  else void run(told).then(outcome => process.send?.(outcome))
})
// What ties a program to its launcher does not keep it alive; waiting to be told whom to ask must.
process.channel?.ref()

async function run({ port, seconds, connections, perSecond, mode, lengths }: Load): Promise<Outcome> {
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections, pipelining: 1 })
  const outcome: Outcome = {
    answers: 0,
    failed: 0,
    firstFailure: undefined,
    failures: {},
    seconds: 0,
    latencies: [],
    asked: [],
  }
  const start = performance.now()
  until = start + seconds * 1000
  // One after the other, so that no two that are under way are the same.
  let cohort = Math.floor(Math.random() * COHORTS)
  const askOne = async (due: number) => {
    cohort = mode === 'identical' ? SHARED_COHORT : (cohort % COHORTS) + 1
    const asked = Date.now()
    const failure = await ask(pool, questions[cohort], lengths[cohort])
    if (failure === undefined) {
      outcome.answers += 1
      outcome.latencies.push(performance.now() - due)
      outcome.asked.push(asked)
    } else {
      outcome.failed += 1
      outcome.firstFailure ??= failure
      const kind = kindOf(failure)
      outcome.failures[kind] = (outcome.failures[kind] ?? 0) + 1
    }
  }
  const asker = async () => {
    while (performance.now() < until) await askOne(performance.now())
  }
  await (perSecond === undefined
    ? Promise.all(Array.from({ length: connections }, asker))
    : askInTheirOwnTime(perSecond, askOne))
  outcome.seconds = (performance.now() - start) / 1000
  await pool.destroy()
  return outcome
}

/**
 * As people ask who know nothing of each other: none waits for another's answer, and each waits from when it wanted to ask,
 * also when all connections were taken.
 */
async function askInTheirOwnTime(perSecond: number, askOne: (due: number) => Promise<void>): Promise<void> {
  const underWay: Promise<void>[] = []
  for (let due = performance.now(); due < until; due += (-Math.log(1 - Math.random()) * 1000) / perSecond) {
    const early = due - performance.now()
    if (early > 0) await wait(early)
    underWay.push(askOne(due))
  }
  await Promise.all(underWay)
}

/** Without what is another in each answer: its status, and the code of the first error in it. */
function kindOf(failure: string): string {
  const [, status = ''] = /^(HTTP \d+)/.exec(failure) ?? []
  const [, code = ''] = /"code":"(\w+)"/.exec(failure) ?? []
  return `${status} ${code}`.trim() || failure.split(':', 1).join()
}

/**
 * What is wrong with the answer. The bytes are counted as they come and thrown away, but for the first, to tell what is
 * wrong: nobody's turn to be slow but theirs.
 */
function ask(pool: Pool, body: Buffer | undefined, length: number | undefined): Promise<string | undefined> {
  return new Promise(resolve => {
    let status = 0
    let received = 0
    let first: Buffer | undefined
    const wrong = (what: string) => `${what}: ${first?.toString('utf8', 0, SHOWN_BYTES)}`
    pool.dispatch(
      { method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json' }, body },
      {
        onRequestStart: () => {},
        onResponseStart: (_controller, statusCode) => {
          status = statusCode
        },
        onResponseData: (_controller, chunk) => {
          received += chunk.length
          first ??= chunk
        },
        onResponseEnd: () => {
          if (status !== 200) resolve(wrong(`HTTP ${status}`))
          else resolve(received === length ? undefined : wrong(`${received} bytes instead of ${length}`))
        },
        onResponseError: (_controller, fault) => resolve(fault.message),
      },
    )
  })
}
