// The five partners as the tests of this folder know them: each with the gateway that reaches it by way of a proxy, and
// with what all of them answer while nothing is wrong.

import { stories } from '@overstap/schema/region'
import { afterAll, inject } from 'vitest'
import { OWNERS, type OwnerName } from '../../../mesh/src/settings.ts'
import type { Answer } from '../../scenarios/ask.ts'
import { type Asked, askAll, askAt } from './ask-all.ts'
import { FaultProxy, pass } from './fault-proxy.ts'
import type { GatewayUnderTest } from './running-gateway.ts'

export interface Partner {
  name: OwnerName
  gateway: GatewayUnderTest
  proxy: FaultProxy
  /** The log of the owner, where it is the test's own. */
  ownLog?: string
}

/** What only one partner is asked, in one hop: a document with the id of something that it has. */
export const SMALL: Record<OwnerName, { query: string; id: string }> = {
  candidates: { query: 'query ($id: ID!) { candidate(id: $id) { id status } }', id: stories.electrician },
  vacancies: { query: 'query ($id: ID!) { vacancy(id: $id) { id title } }', id: stories.cncVacancy },
  training: { query: 'query ($id: ID!) { training(id: $id) { id title } }', id: 'opleiders:1' },
  funding: {
    query: 'query ($id: ID!) { fundingScheme(id: $id) { id name } }',
    id: 'a-en-o-subsidie-servicepunt-techniek',
  },
  organisations: { query: 'query ($id: ID!) { organisation(id: $id) { id name } }', id: stories.metalektroEmployer },
}

/** Where the mesh's own owner answers. */
export function ownerUrl(name: OwnerName): string {
  return inject('mesh').gatewayEnv[`${name.toUpperCase()}_URL`] ?? ''
}

/** All of them, with proxies that let everything pass, until the tests of the file are done. */
export async function openPartners(): Promise<Partner[]> {
  const { gateways } = inject('faults')
  const partners = OWNERS.map(({ name }) => {
    const gateway = gateways[name]
    return { name, gateway, proxy: new FaultProxy(gateway.ports[name] ?? 0, ownerUrl(name)) }
  })
  afterAll(() => Promise.all(partners.map(({ proxy }) => proxy.close())))
  await Promise.all(partners.map(({ proxy }) => proxy.behave(pass)))
  // What was just started takes its time once: with connections, plans, code that is read for the first time.
  for (const { gateway } of partners) await askAll(gateway.url)
  return partners
}

/** Asks what only this partner is asked; the name of what was asked is the partner's. */
export function askSmall({
  gateway,
  name,
}: {
  gateway: Pick<GatewayUnderTest, 'url'>
  name: OwnerName
}): Promise<Asked> {
  const { query, id } = SMALL[name]
  return askAt(gateway.url, name, query, { id })
}

/** What is answered while nothing is wrong, by the name of what is asked. */
export async function healthyAnswers(): Promise<ReadonlyMap<string, Answer>> {
  const { gatewayUrl: url } = inject('mesh')
  const small = OWNERS.map(({ name }) => askSmall({ gateway: { url }, name }))
  const all = [...(await askAll(url)), ...(await Promise.all(small))]
  const bad = all.find(({ answer }) => answer.errors !== undefined)
  if (bad) throw new Error(`Nothing can be told from ${bad.operation} when it fails without a fault: ${bad.text}`)
  return new Map(all.map(({ operation, answer }) => [operation, answer]))
}
