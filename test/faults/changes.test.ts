// A change whose answer is cut off: nobody knows whether it was made, so the gateway never makes it again by itself, and
// whoever asks again with the same key is told what became of the first.

import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { askAt } from './kit/ask-all.ts'
import { resetsHalfway, says, silent } from './kit/behaviours.ts'
import { type Behaviour, pass } from './kit/fault-proxy.ts'
import { note } from './kit/matrix.ts'
import { openPartners } from './kit/partners.ts'

const [candidates] = await openPartners()
if (!candidates) throw new Error('There are candidates.')
const { gateway, proxy } = candidates

/** Somebody in Groningen of whom no story is told. */
const people = await askAt(
  gateway.url,
  'people',
  '{ candidates(where: { regions: ["groningen"] }) { page(first: 100) { nodes { id } } } }',
)
const candidate: string = people.answer.data.candidates.page.nodes.at(-2).id

const GIVE = `mutation ($input: ConsentInput!) {
  giveConsent(input: $input) { outcome candidate { id consents { kind given on } branch { name } } } }`
const CONSENTS = 'query ($id: ID!) { candidate(id: $id) { consents { kind given on } } }'

const given = async () =>
  (await askAt(gateway.url, 'consents', CONSENTS, { id: candidate })).answer.data.candidate.consents.length

const cutAfterwards: Behaviour = async ({ owner, socket }) => {
  await owner()
  socket.resetAndDestroy()
}
const hangsAfterwards: Behaviour = async ({ owner }) => {
  await owner()
}
const cutBefore: Behaviour = ({ socket }) => {
  socket.resetAndDestroy()
}

describe('a change that is cut off', () => {
  it.each<[string, Behaviour, number, string]>([
    ['after it was made', cutAfterwards, 1, 'SOURCE_UNAVAILABLE'],
    ['in the middle of its answer', resetsHalfway, 1, 'SOURCE_UNAVAILABLE'],
    ['by a partner that hangs after it was made', hangsAfterwards, 1, 'SOURCE_TIMEOUT'],
    ['before it was made', cutBefore, 0, 'SOURCE_UNAVAILABLE'],
    ['by a partner that hangs before it is made', silent, 0, 'SOURCE_TIMEOUT'],
    ['by a 502', says(502, 'no', { 'content-type': 'text/plain' }), 0, 'SOURCE_UNAVAILABLE'],
  ])(
    '%s is not made again by the gateway, and asked again with its key it is made once',
    async (when, cut, made, code) => {
      const before = await given()
      const input = { idempotencyKey: randomUUID(), candidate, kind: 'CONTACT' }
      await proxy.behave(cut)
      const first = await askAt(gateway.url, 'giveConsent', GIVE, { input })
      const attempts = proxy.counts.asked
      await proxy.behave(pass)
      const between = await given()
      const again = await askAt(gateway.url, 'giveConsent', GIVE, { input })
      const thrice = await askAt(gateway.url, 'giveConsent', GIVE, { input })
      const after = await given()

      const seen = {
        attempts,
        codes: first.answer.errors?.map(({ extensions }) => [extensions.code, extensions.retryable]),
        data: first.answer.data,
        madeByTheFirst: between - before,
        outcome: again.answer.data.giveConsent?.outcome,
        errors: again.answer.errors,
        same: JSON.stringify(thrice.answer) === JSON.stringify(again.answer),
        madeInAll: after - before,
      }
      const expected = {
        attempts: 1,
        codes: [[code, true]],
        data: { giveConsent: null },
        madeByTheFirst: made,
        outcome: 'WRITTEN',
        errors: undefined,
        same: true,
        madeInAll: 1,
      }
      const broken = Object.keys(expected).filter(
        name => JSON.stringify(Reflect.get(seen, name)) !== JSON.stringify(Reflect.get(expected, name)),
      )
      note({
        fault: 'a change is cut off, and asked again with its key',
        partner: 'candidates',
        operations: ['giveConsent'],
        codes: { [code]: 1 },
        worstMs: first.ms,
        notes: [`${when}: ${attempts} attempt, made ${after - before} time`],
        broken: broken.map(name => `${when}: ${name} is ${JSON.stringify(Reflect.get(seen, name))}`),
      })
      expect(seen).toEqual(expected)
    },
  )
})
