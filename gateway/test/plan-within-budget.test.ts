// A plan may take longer than a question: whoever asks is told so in time, and the next one finds it made.

import { GraphQLError } from 'graphql'
import { expect, it } from 'vitest'
import { withinBudget } from '../src/engine/overstap/plan/within-budget.ts'
import { Crowded } from '../src/thread/thread.ts'

const never = new Promise<string>(() => {})
const notNow = { extensions: { code: 'SOURCE_UNAVAILABLE', source: 'gateway', http: { status: 503 } } }

it('a plan that is there is given, and what is wrong with one is told', async () => {
  const { signal } = new AbortController()
  expect(await withinBudget(Promise.resolve('a plan'), signal)).toBe('a plan')
  const fault = new Error('no path')
  await expect(withinBudget(Promise.reject(fault), signal)).rejects.toBe(fault)
})

it.each<[string, () => Promise<string>, number]>([
  ['when the time of the question is up', () => never, 10],
  ['when it was up before', () => never, 0],
  ['when too many others wait for theirs', () => Promise.reject(new Crowded('200 others')), 60_000],
])('nobody waits longer: %s', async (_, plan, milliseconds) => {
  const budget = milliseconds === 0 ? AbortSignal.abort() : AbortSignal.timeout(milliseconds)
  const refused = await withinBudget(plan(), budget).catch((fault: unknown) => fault)
  expect(refused).toBeInstanceOf(GraphQLError)
  expect(refused).toMatchObject(notNow)
})
