// The load generator, a process of its own: told whom to ask, it asks over so many connections at once, each again as soon
// as it has its answer, and says what came of it. An answer counts when its status and its length are right.

import { Pool } from 'undici'
import { COHORTS, questionAbout, SHARED_COHORT } from '../question.ts'
import type { Load, Outcome } from './load.ts'

const questions = Array.from({ length: COHORTS + 1 }, (_, cohort) => Buffer.from(questionAbout(cohort)))

process.on('message', (load: Load) => {
  void run(load).then(outcome => process.send?.(outcome))
})
// What ties a program to its launcher does not keep it alive; waiting to be told whom to ask must.
process.channel?.ref()

async function run({ port, seconds, connections, mode, lengths }: Load): Promise<Outcome> {
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections, pipelining: 1 })
  const outcome: Outcome = { answers: 0, failed: 0, firstFailure: undefined, seconds: 0, latencies: [] }
  const start = performance.now()
  const until = start + seconds * 1000
  // One after the other, so that no two that are under way are the same.
  let cohort = Math.floor(Math.random() * COHORTS)
  const asker = async () => {
    while (performance.now() < until) {
      cohort = mode === 'identical' ? SHARED_COHORT : (cohort % COHORTS) + 1
      const sent = performance.now()
      const failure = await ask(pool, questions[cohort], lengths[cohort])
      outcome.latencies.push(performance.now() - sent)
      if (failure === undefined) outcome.answers += 1
      else {
        outcome.failed += 1
        outcome.firstFailure ??= failure
      }
    }
  }
  await Promise.all(Array.from({ length: connections }, asker))
  outcome.seconds = (performance.now() - start) / 1000
  await pool.destroy()
  return outcome
}

/** What is wrong with the answer. The bytes are counted as they come and thrown away: nobody's turn to be slow but theirs. */
function ask(pool: Pool, body: Buffer | undefined, length: number | undefined): Promise<string | undefined> {
  return new Promise(resolve => {
    let status = 0
    let received = 0
    pool.dispatch(
      { method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json' }, body },
      {
        onRequestStart: () => {},
        onResponseStart: (_controller, statusCode) => {
          status = statusCode
        },
        onResponseData: (_controller, chunk) => {
          received += chunk.length
        },
        onResponseEnd: () => {
          if (status !== 200) resolve(`HTTP ${status}`)
          else resolve(received === length ? undefined : `${received} bytes instead of ${length}`)
        },
        onResponseError: (_controller, fault) => resolve(fault.message),
      },
    )
  })
}
