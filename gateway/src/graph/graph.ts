/** One version of the graph: what the stages need to know of one supergraph, worked out once. */
import { hash } from 'node:crypto'
import { setImmediate as otherWork } from 'node:timers/promises'
import { type Policy, policyOf } from '@overstap/schema/policy'
import { parse } from 'graphql'
import { type Prices, pricesOf } from '../limits/prices.ts'
import { partnerUrls } from '../partner-urls.ts'
import { type RecipientsReader, recipientsReader } from '../policy/recipients.ts'

export interface Graph {
  /** As SDL, with its policy. */
  supergraph: string
  /** A digest of it. */
  version: string
  policy: Policy
  prices: Prices
  recipientsOf: RecipientsReader
  /** Where each partner is, as the supergraph says. */
  urls: ReadonlyMap<string, string>
}

/**
 * Made in pieces: while another graph answers, requests get their turn in between.
 * @throws Error with a sentence for the operator when it is not a supergraph, or not one that can be enforced here.
 */
export async function graphOf(supergraph: string): Promise<Graph> {
  const urls = partnerUrls(parse(supergraph, { noLocation: true }))
  if (urls.size === 0) {
    throw new Error('what was given names no partners (enum join__Graph), so it is no supergraph. Compose one of them.')
  }
  await otherWork()
  const policy = policyOf(supergraph)
  await otherWork()
  const prices = pricesOf(supergraph)
  await otherWork()
  const recipientsOf = recipientsReader(supergraph)
  await otherWork()
  return { supergraph, version: hash('sha256', supergraph), policy, prices, recipientsOf, urls }
}
