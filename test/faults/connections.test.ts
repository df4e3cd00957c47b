// A partner that cannot be reached, is slow, or breaks off: how the rows of the matrix begin that are about the connection.

import { describe, expect, it } from 'vitest'
import { drips, failsLate, firstTime, later, resetsHalfway, silent, stopsHalfway } from './kit/behaviours.ts'
import { endureEach, type Fault } from './kit/endure.ts'
import { eventually } from './kit/eventually.ts'
import { pass } from './kit/fault-proxy.ts'
import { leftBehind, memoryOf } from './kit/left-behind.ts'
import { earnRetries } from './kit/load.ts'
import { healthyAnswers, openPartners } from './kit/partners.ts'

/** That a partner can have earned (retry-budget.ts). */
const RETRIES = 10

const partners = await openPartners()
const healthy = await healthyAnswers()
const memory = partners.map(({ gateway }) => memoryOf(gateway.pid))

/** Whoever works for nobody is to know. */
const seesTheGatewayLeave: Fault['also'] = ({ proxy: { counts } }) =>
  eventually(() =>
    counts.left === counts.asked ? [] : [`${counts.asked} questions came, and ${counts.left} were seen to be left`],
  )

const faults: Fault[] = [
  { name: 'connection refused', begin: ({ proxy }) => proxy.refuse(), codes: ['SOURCE_UNAVAILABLE'] },
  {
    name: 'blackholed: no connection stands',
    begin: async partner => {
      await earnRetries(partner)
      await partner.proxy.swallow()
    },
    codes: ['SOURCE_UNAVAILABLE', 'SOURCE_TIMEOUT'],
  },
  {
    // A hop takes no longer with a second attempt in it.
    name: 'fails late, and hangs when asked again',
    begin: async partner => {
      await earnRetries(partner)
      await partner.proxy.behave(failsLate(900))
    },
    codes: ['SOURCE_UNAVAILABLE', 'SOURCE_TIMEOUT'],
  },
  { name: 'slow, within the budget', begin: ({ proxy }) => proxy.behave(later(300)), codes: [] },
  {
    name: 'slow, beyond the budget',
    begin: ({ proxy }) => proxy.behave(later(1_500)),
    codes: ['SOURCE_TIMEOUT'],
    also: seesTheGatewayLeave,
  },
  {
    name: 'hangs before headers',
    begin: ({ proxy }) => proxy.behave(silent),
    codes: ['SOURCE_TIMEOUT'],
    also: seesTheGatewayLeave,
  },
  {
    name: 'hangs mid-body',
    begin: ({ proxy }) => proxy.behave(stopsHalfway),
    codes: ['SOURCE_TIMEOUT'],
    also: seesTheGatewayLeave,
  },
  { name: 'drips', begin: ({ proxy }) => proxy.behave(drips), codes: ['SOURCE_TIMEOUT'], also: seesTheGatewayLeave },
  {
    // No more questions than there are retries: of the large ones the gateway asks some partners more than that.
    name: 'reset mid-body, once',
    begin: async partner => {
      await earnRetries(partner)
      await partner.proxy.behave(firstTime(resetsHalfway, pass, RETRIES))
    },
    codes: [],
  },
  { name: 'reset mid-body', begin: ({ proxy }) => proxy.behave(resetsHalfway), codes: ['SOURCE_UNAVAILABLE'] },
]

describe('a partner whose connections fail', () => {
  it.each(faults)('takes nothing along but its own part: $name', async fault => {
    expect(await endureEach(partners, fault, healthy)).toEqual([])
  })

  it('leaves nothing behind', async () => {
    expect(await leftBehind('after all those connections', partners, memory)).toEqual([])
  })
})
