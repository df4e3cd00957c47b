// The published rest of the graph, for somebody who works on a subgraph: of the registry, or where no gateway is reached the five
// of this repository.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readContracts } from '@overstap/schema/contracts'
import { founding, type Published, type Release, type Subgraph } from '@overstap/schema/registry'
import { OWNERS, ROOT } from '../settings.ts'
import { askRegistry, Refusal } from '../verbs/registry.ts'

export interface Neighbours {
  published: Published
  /** Where they come from, in words. */
  from: string
  /** False: nobody can be asked, as nobody knows where they are. */
  areReached: boolean
}

/** There is a gateway, but its graph is in a file, or nobody can look into the registry now. */
const HAS_NONE = ['NOT_FOUND', 'SOURCE_UNAVAILABLE']

interface Listed {
  graph: number
  subgraphs: { name: string }[]
}

interface Member {
  name: string
  organisation: string
  contact: string
  url: string
  sdl: string
  contracts: string
}

/** @throws Refusal where the gateway takes the token for no partner's: then it would be another graph than was meant. */
export async function neighboursOf(gateway: string, token: string): Promise<Neighbours> {
  try {
    const { graph, subgraphs } = await askRegistry<Listed>('', { token }, gateway)
    const members = await Promise.all(
      subgraphs.map(({ name }) => askRegistry<Member>(`/subgraphs/${encodeURIComponent(name)}`, { token }, gateway)),
    )
    const { releases } = await askRegistry<{ releases: Release[] }>('/releases', { token }, gateway)
    return { published: publishedOf(members, releases), from: `graph ${graph} of ${gateway}`, areReached: true }
  } catch (fault) {
    if (fault instanceof Refusal && !HAS_NONE.includes(fault.code)) throw fault
    const from = `the five of this repository. ${reasonOf(fault, gateway)}`
    return { published: publishedOf(foundersHere(), []), from, areReached: false }
  }
}

function reasonOf(fault: unknown, gateway: string): string {
  if (fault instanceof Refusal && fault.code === 'NOT_FOUND') return `The gateway at ${gateway} has no registry.`
  return fault instanceof Error ? fault.message : String(fault)
}

function publishedOf(members: readonly Member[], releases: readonly Release[]): Published {
  return {
    subgraphs: members.map(asSubgraph),
    owners: founding.owners,
    releases: [...founding.releases, ...releases],
    contracts: new Map(members.map(({ name, contracts }) => [name, readContracts(contracts, `contracts of ${name}`)])),
    operations: [],
    api: undefined,
  }
}

function asSubgraph({ name, url, sdl, organisation, contact }: Member): Subgraph {
  return { name, url, sdl, owner: { organisation, contact } }
}

function foundersHere(): Member[] {
  return OWNERS.map(({ name, port }) => {
    const textOf = (file: string) => readFileSync(join(ROOT, 'subgraphs', name, file), 'utf8')
    return {
      name,
      organisation: name,
      contact: `${name}@overstap.example`,
      url: `http://127.0.0.1:${port}/graphql`,
      sdl: textOf('schema.graphql'),
      contracts: textOf('contracts.json'),
    }
  })
}
