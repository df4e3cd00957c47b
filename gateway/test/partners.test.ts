// The partners of a graph and of the one before it, opened and closed: one that leaves is closed when nobody can need it.

import { setTimeout as pause } from 'node:timers/promises'
import Fastify from 'fastify'
import { expect, it } from 'vitest'
import { Partners } from '../src/engine/partner/partners.ts'
import { gatewayConfig } from './config.ts'

const REQUEST_BUDGET_MS = 50
const { log } = Fastify({ logger: false })
const urls = (name: string) => new Map([[name, `http://127.0.0.1:1/${name}`]])

function partnersOf(first: string, second: string) {
  const partners = new Partners(gatewayConfig({ requestBudgetMs: REQUEST_BUDGET_MS }), log)
  const left = partners.open(urls(first)).get(first)
  partners.open(urls(second))
  partners.keep(urls(second))
  return { partners, left }
}

it('keeps the connections of one that left for as long as a request may take, and closes them then', async () => {
  const { partners, left } = partnersOf('spt-drenthe', 'spt-utrecht')
  expect(left?.pool.closed).toBe(false)
  await expect.poll(() => left?.pool.destroyed).toBe(true)
  await partners.close()
})

it('closes one that left with the others, and not once more when its time has come', async () => {
  const { partners, left } = partnersOf('spt-drenthe', 'spt-utrecht')
  await partners.close()
  expect(left?.pool.destroyed).toBe(true)
  // What would be thrown then is nobody's to catch: it fails this run.
  await pause(3 * REQUEST_BUDGET_MS)
})
