/** One version of the graph: what the stages need to know of one supergraph, worked out once. */
import { hash } from 'node:crypto'
import { type GraphType, readSupergraph } from '@overstap/schema/contracts'
import { type Policy, policyOf } from '@overstap/schema/policy'
import { parse } from 'graphql'
import { type Prices, pricesOf } from '../limits/prices.ts'
import { partnerUrls } from '../partner-urls.ts'
import { type RecipientsReader, recipientsReader } from '../policy/recipients.ts'
import type { Piece } from './pieces.ts'

export interface Graph {
  /** As SDL, with its policy. */
  supergraph: string
  /** A digest of it. */
  version: string
  policy: Policy
  prices: Prices
  recipientsOf: RecipientsReader
  /** Who answers which field of which type. */
  types: ReadonlyMap<string, GraphType>
  /** Where each partner is, as the supergraph says. */
  urls: ReadonlyMap<string, string>
}

/** @throws Error with a sentence for the operator when it is not a supergraph, or not one that can be enforced here. */
export async function graphOf(supergraph: string, piece: Piece): Promise<Graph> {
  const document = await piece(() => parse(supergraph, { noLocation: true }))
  const urls = partnerUrls(document)
  if (urls.size === 0) {
    throw new Error('what was given names no partners (enum join__Graph), so it is no supergraph. Compose one of them.')
  }
  const policy = await piece(() => policyOf(document))
  const prices = await piece(() => pricesOf(document))
  const recipientsOf = await piece(() => recipientsReader(document, policy.schema))
  const types = await piece(() => readSupergraph(document))
  return { supergraph, version: hash('sha256', supergraph), policy, prices, recipientsOf, types, urls }
}
