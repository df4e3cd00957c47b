/** All subgraphs as they are judged and composed: types whole, shared definitions filled in, each described by its owner. */
import { type DocumentNode, parse } from 'graphql'
import { type Held, ownersAfter } from '../owners.ts'
import type { Published, Subgraph } from '../published.ts'
import { typesOf } from '../types.ts'
import { describedBy, descriptionsOf } from './described-by-owners.ts'
import { commonTypes, withSharedDefinitions } from './shared-definitions.ts'
import { withWholeTypes } from './whole-types.ts'

interface Ready {
  name: string
  url: string
  document: DocumentNode
}

export interface Prepared {
  /** What is published, by name, in the order of publication. */
  before: ReadonlyMap<string, Ready>
  /** The same with the proposed, in the place of the one of its name or last. */
  after: ReadonlyMap<string, Ready>
  ownersBefore: ReadonlyMap<string, string>
  ownersAfter: ReadonlyMap<string, string>
}

export function prepared(
  published: Published,
  proposed: (Subgraph & { document: DocumentNode }) | undefined,
): Prepared {
  const before = published.subgraphs.map(({ name, url, sdl }) => ({ name, url, document: whole(parse(sdl)) }))
  const own = proposed && { name: proposed.name, url: proposed.url, document: whole(proposed.document) }
  const replaced = before.map(each => (own && each.name === own.name ? own : each))
  const after = own && !replaced.includes(own) ? [...replaced, own] : replaced
  const ownersBefore = ownersAfter(held(before), published.owners, commonTypes)
  const owners = ownersAfter(held(after), ownersBefore, commonTypes)
  return {
    before: described(before, ownersBefore),
    after: described(after, owners),
    ownersBefore,
    ownersAfter: owners,
  }
}

function whole(document: DocumentNode): DocumentNode {
  return withSharedDefinitions(withWholeTypes(document))
}

function held(all: readonly Ready[]): Held[] {
  return all.map(({ name, document }) => ({ name, types: typesOf(document) }))
}

function described(all: readonly Ready[], owners: ReadonlyMap<string, string>): ReadonlyMap<string, Ready> {
  const holders = held(all)
  const types = new Set(holders.flatMap(each => [...each.types.keys()]))
  const descriptions = descriptionsOf(types, type => {
    if (commonTypes.has(type)) return [commonTypes]
    const owner = owners.get(type)
    return holders
      .toSorted((one, other) => Number(other.name === owner) - Number(one.name === owner))
      .map(each => each.types)
  })
  return new Map(all.map(each => [each.name, { ...each, document: describedBy(each.document, descriptions) }]))
}
