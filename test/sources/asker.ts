// Who asks a source as its subgraph would, in tests of what every source must do: our own; or one that «init» made, with
// SOURCE_FOLDER=uwv-oost; or another that runs already and has made-up rows, of which somebody is erased:
//
//   SOURCE_URL=http://127.0.0.1:4041/graphql SOURCE_PREFIX=uwv-oost SOURCE_REGIONS=zwolle,drenthe \
//   SOURCE_ASKER_KEY='<private key of the subgraph, as JSON Web Key>' npx vitest run --project parts test/sources/conformance-candidates.test.ts

import { createPrivateKey, type KeyObject, randomUUID } from 'node:crypto'
import { hopSignerOf } from '@overstap/kit'
import { type Purpose, type Role, rightsOf } from '@overstap/schema/rights'
import type { SubgraphWithSources } from '@overstap/schema/sources'
import type { Answer } from './in-between.ts'
import type { runSource } from './scene.ts'

const { SOURCE_URL, SOURCE_PREFIX, SOURCE_REGIONS, SOURCE_ASKER_KEY, SOURCE_FOLDER } = process.env

export interface Hop {
  role?: Role
  purpose?: Purpose
  organisation?: string
  regions?: readonly string[]
  issuer?: string
  key?: KeyObject
  audience?: string
  path?: string
  /** Claims that it says otherwise, signed as they are. */
  changed?: object
}

/** Call it at the top level of a test file. @param behind the subgraph that asks. */
export async function askerOf(behind: SubgraphWithSources) {
  const { url, prefix, regions, key } = SOURCE_URL
    ? running(SOURCE_URL)
    : await started(SOURCE_FOLDER ?? `${behind}-source`)
  const { pathname } = new URL(url)

  const tokenFor = (body: string, hop: Hop): string => {
    const role = hop.role ?? 'coach'
    const purpose = hop.purpose ?? 'MEDIATION'
    const viewer = { role, purpose, rights: rightsOf(role, purpose), regions: hop.regions ?? regions }
    const org = hop.organisation ?? 'register:conformance'
    const claims = { ...viewer, sub: 'coach-1', org, trace: randomUUID() }
    const sign = hopSignerOf(hop.issuer ?? behind, hop.key ?? key)(claims)
    return sign({ audience: hop.audience ?? prefix, path: hop.path ?? pathname, body })
  }
  const post = (body: string, token: string) =>
    fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', 'overstap-viewer': token }, body })
  const ask = async (query: string, variables: object = {}, hop: Hop = {}): Promise<Answer> => {
    const body = JSON.stringify({ query, variables })
    return (await post(body, tokenFor(body, hop))).json()
  }
  return { prefix, regions, key, tokenFor, post, ask }
}

function running(url: string) {
  if (!SOURCE_PREFIX || !SOURCE_REGIONS || !SOURCE_ASKER_KEY)
    throw new Error('With SOURCE_URL give SOURCE_PREFIX, SOURCE_REGIONS and SOURCE_ASKER_KEY as well.')
  const key = createPrivateKey({ key: JSON.parse(SOURCE_ASKER_KEY), format: 'jwk' })
  return { url, prefix: SOURCE_PREFIX, regions: SOURCE_REGIONS.split(','), key }
}

/** @param folder in subgraphs/, of a source that is like ours. */
async function started(folder: string) {
  const source: { runSource: typeof runSource } = await import(`../../subgraphs/${folder}/test/running-source.ts`)
  const { configured, askerKey } = await source.runSource()
  return { ...configured, key: askerKey }
}
