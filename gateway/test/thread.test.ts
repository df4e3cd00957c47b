// Threads that answer: whoever takes too long is ended, and those who ask next get their answer all the same.

import { afterAll, expect, it } from 'vitest'
import { openThread } from '../src/thread/thread.ts'

const thread = openThread<number, number>(new URL('./busy-thread.ts', import.meta.url), undefined)
const stopped = new Error('stopped')
afterAll(() => thread.stop(stopped))

it('tells what is wrong with one question, and answers the others', async () => {
  const answers = await Promise.allSettled([0, -1, 1].map(each => thread.ask(each, 10_000)))
  expect(answers).toMatchObject([{ value: 0 }, { reason: { message: 'Time only goes on.' } }, { value: 1 }])
})

it('is ended when an answer takes too long, and answers the next question', async () => {
  await expect(thread.ask(60_000, 200)).rejects.toThrow('there was no answer within 200 ms')
  expect(await thread.ask(2, 10_000)).toBe(2)
})

it('tells whoever waits that it is stopped, and ends', async () => {
  const waiting = expect(thread.ask(60_000, 60_000)).rejects.toBe(stopped)
  await thread.stop(stopped)
  await waiting
})
