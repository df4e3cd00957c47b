// What a program writes, as a person reads it in the terminal.

import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { expect, test } from 'vitest'
import { relayLines } from '../src/relay-lines.ts'

async function relayed(line: string): Promise<string[]> {
  const stream = Readable.from([`${line}\n`])
  const seen: string[] = []
  relayLines('spt-demo', stream, event => seen.push(event))
  await finished(stream)
  return seen
}

test.each([
  ['the words of pino', { level: 30, msg: 'listens' }, 'listens'],
  ['those of a log of another make', { level: 'info', message: 'listening' }, 'listening'],
  ['why, where that is said', { msg: 'a hop is refused', because: 'no token' }, 'a hop is refused | no token'],
  [
    'what went wrong, and its number',
    { msg: 'a fault', err: { message: 'gone' }, incidentId: 7 },
    'a fault | gone | incident 7',
  ],
  ['nothing but JSON', { level: 30 }, '{"level":30}'],
])('an event is %s', async (_, event, line) => {
  expect(await relayed(JSON.stringify(event))).toEqual([`spt-demo: ${line}`])
})

test('what is no JSON passes, without what a terminal obeys', async () => {
  expect(await relayed('Error: \u001b[2Jgone')).toEqual(['spt-demo: Error:  [2Jgone'])
})
