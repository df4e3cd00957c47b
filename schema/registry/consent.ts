/** What a proposal takes of others: each of them must give it, by contract. */
import type { DocumentNode } from 'graphql'
import { missingFor } from '../contracts/check.ts'
import { type Need, needsOf } from '../contracts/needs.ts'
import { readSubgraphs } from '../contracts/read-subgraphs.ts'
import type { Finding } from './finding.ts'
import { nodeAt } from './place.ts'
import type { Published } from './published.ts'

/**
 * @param after the SDL of all subgraphs with the proposed one, by name.
 * @param before as they are published.
 */
export function missingConsent(
  name: string,
  after: ReadonlyMap<string, DocumentNode>,
  before: ReadonlyMap<string, DocumentNode>,
  { contracts }: Published,
  day: string,
): Finding[] {
  const taken = new Set(readNeeds(before).flatMap(need => need.owners.map(owner => takenBy(need, owner))))
  const own = after.get(name)
  const needs = readNeeds(after).filter(need => need.to === name)
  return missingFor(needs, contracts, day).map(({ owner, need, ended, sentence }) => ({
    code: 'CONSENT_MISSING',
    // What was taken before without ever having been given became another's by what that one did: no reason to refuse.
    severity: !ended && taken.has(takenBy(need, owner)) ? 'warning' : 'error',
    message: sentence,
    node: own && nodeAt(own, need.for.split(' ')[0] ?? ''),
    owner,
    patch: entryFor(need),
  }))
}

/** A requirement that cannot be read is for the composers to tell. */
function readNeeds(subgraphs: ReadonlyMap<string, DocumentNode>): Need[] {
  try {
    return needsOf(readSubgraphs(subgraphs))
  } catch {
    return []
  }
}

function takenBy({ field, members, to }: Need, owner: string): string {
  return JSON.stringify([owner, field, members, to])
}

/** What the owner would write into its `contracts.json`. */
function entryFor({ field, members, to }: Need): string {
  const entry = { field, ...(members.length > 0 && { members }), to, purposes: ['…'], until: '…', because: '…' }
  return `${JSON.stringify(entry, null, 2)}\n`
}
