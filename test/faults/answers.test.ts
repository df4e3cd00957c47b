// A partner that answers, and cannot be used: statuses, and bodies that are no answer of GraphQL.

import { describe, expect, it } from 'vitest'
import { altered, half, SECRET, says } from './kit/behaviours.ts'
import { endureEach, type Fault } from './kit/endure.ts'
import type { Behaviour } from './kit/fault-proxy.ts'
import { leftBehind, memoryOf } from './kit/left-behind.ts'
import { askSmall, healthyAnswers, openPartners } from './kit/partners.ts'

const partners = await openPartners()
const healthy = await healthyAnswers()
const memory = partners.map(({ gateway }) => memoryOf(gateway.pid))

const secretly = JSON.stringify({ errors: [{ message: SECRET, extensions: { code: 'UNAUTHENTICATED' } }] })
const html = { 'content-type': 'text/html' }

/** Whoever asks to be left alone for a second is asked nothing in it. */
const isLeftAlone: Fault['also'] = async partner => {
  for (let asked = 0; asked < 3; asked++) await askSmall(partner)
  const at = partner.proxy.counts.askedAt
  const gaps = at.slice(1).map((each, index) => each - (at[index] ?? 0))
  const shortest = Math.min(...gaps)
  return shortest >= 950 ? [] : [`was asked again ${Math.round(shortest)} ms after it asked to be left alone for 1 s`]
}

const broken: [string, string, Behaviour, Fault['also']?][] = [
  ['500 with a secret', 'SOURCE_UNAVAILABLE', says(500, SECRET, { 'content-type': 'text/plain' })],
  ['502', 'SOURCE_UNAVAILABLE', says(502, `<h1>${SECRET}</h1>`, html)],
  ['503 + Retry-After', 'SOURCE_UNAVAILABLE', says(503, SECRET, { ...html, 'retry-after': '1' }), isLeftAlone],
  ['429 + Retry-After', 'SOURCE_UNAVAILABLE', says(429, secretly, { 'retry-after': '1' }), isLeftAlone],
  ['401 to the gateway', 'SOURCE_UNAVAILABLE', says(401, secretly)],
  ['403 to the gateway', 'SOURCE_UNAVAILABLE', says(403, SECRET)],
  ['invalid JSON', 'SOURCE_BAD_RESPONSE', says(200, `{"data": ${SECRET}}`)],
  ['truncated JSON', 'SOURCE_BAD_RESPONSE', altered(reply => ({ ...reply, body: half(reply.body) }))],
  ['empty JSON', 'SOURCE_BAD_RESPONSE', says(200, '')],
  ['HTML with 200', 'SOURCE_BAD_RESPONSE', says(200, `<h1>${SECRET}</h1>`, html)],
  ['{"data":null}', 'SOURCE_BAD_RESPONSE', says(200, '{"data":null}')],
]
const faults = broken.map(
  ([name, code, behaviour, also]): Fault => ({
    name,
    begin: ({ proxy }) => proxy.behave(behaviour),
    codes: [code],
    ...(also ? { also } : {}),
  }),
)
const hugely = says(200, `{"data":{"text":"${'x'.repeat(17_000_000)}"}}`)
const huge: Fault = {
  name: 'a body of 17 MB',
  begin: ({ proxy }) => proxy.behave(hugely),
  codes: ['SOURCE_BAD_RESPONSE'],
}

describe('a partner whose answer cannot be used', () => {
  it.each(faults)('takes nothing along but its own part: $name', async fault => {
    expect(await endureEach(partners, fault, healthy)).toEqual([])
  })

  // One partner at a time: all of them together would be a test of how much this machine can move in a second.
  it.each(partners)(`takes nothing along but its own part: ${huge.name}, from $name`, async partner => {
    expect(await endureEach([partner], huge, healthy)).toEqual([])
  })

  it('leaves nothing behind', async () => {
    expect(await leftBehind('after all those answers', partners, memory)).toEqual([])
  })
})
