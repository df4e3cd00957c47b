/** What the register holds, as the checks want to know it. */
import { readContracts } from '@overstap/schema/contracts'
import { CODES, type Code, founding, type Published, type Release, type SeenOperation } from '@overstap/schema/registry'
import type { Member, RecordedRelease, State } from './store.ts'

export function asPublished(state: State, operations: readonly SeenOperation[]): Published {
  const { members, api, owners } = state
  return {
    subgraphs: members.map(asSubgraph),
    owners: owners.size > 0 ? owners : founding.owners,
    founders: founding.founders,
    releases: [...founding.releases, ...state.releases.flatMap(asRelease)],
    contracts: new Map(members.map(({ name, contracts }) => [name, readContracts(contracts, `contracts of ${name}`)])),
    operations,
    api,
  }
}

export function asSubgraph({ name, url, sdl, organisation, contact }: Member) {
  return { name, url, sdl, owner: { organisation, contact } }
}

export function codeIn(word: string): Code | undefined {
  return CODES.find(code => code === word)
}

/** One for a code that a later version knew lifts nothing here. */
function asRelease({ owner, to, code: word, what, until }: RecordedRelease): Release[] {
  const code = codeIn(word)
  return code ? [{ owner, to, code, what, until }] : []
}
