// Threads that answer: whoever takes too long is ended, and those who ask next get their answer all the same.

import { afterAll, expect, it } from 'vitest'
import { Crowded, openThread } from '../src/thread/thread.ts'

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

it('lets nobody wait in vain because of the one before, nor counts that one’s time against it', async () => {
  const late = expect(thread.ask(60_000, 300)).rejects.toThrow('there was no answer within 300 ms')
  const others = [1, 2, 3].map(each => thread.ask(each, 10_000))
  await late
  expect(await Promise.all(others)).toEqual([1, 2, 3])
  const slow = [900, 900, 900].map(each => thread.ask(each, 2_000))
  expect(await Promise.all(slow)).toEqual([900, 900, 900])
})

it('sends away whoever would wait too long', async () => {
  const all = Array.from({ length: 250 }, () => thread.ask(1, 10_000))
  const refused = (await Promise.allSettled(all)).filter(each => each.status === 'rejected')
  expect(refused).toHaveLength(49)
  expect(refused[0]?.reason).toBeInstanceOf(Crowded)
})

it('tells whoever waits that it is stopped, and ends', async () => {
  const waiting = expect(thread.ask(60_000, 60_000)).rejects.toBe(stopped)
  await thread.stop(stopped)
  await waiting
})
