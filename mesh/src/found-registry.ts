// Publishes the five owners into the registry as the operator, all at once, as they need each other: the first time, and when
// one of them has another contract or place since. What has not changed is looked at and left alone.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from './log.ts'
import { OWNERS, type OwnerName, ROOT } from './settings.ts'

/** Who answers for each, as others read it. */
const ANSWERS_FOR: Readonly<Record<OwnerName, string>> = {
  candidates: 'UWV and the municipalities of the north',
  vacancies: 'the joint vacancy desk of the technical branches in the north',
  training: 'the joint training providers',
  funding: 'the funds together',
  organisations: 'the keeper of the register',
}

interface Founding {
  gatewayUrl: string
  /** Of an operator. */
  token: string
  urlOf: (name: OwnerName) => string
  contractsOf: (name: OwnerName) => string | undefined
  log: Log
}

/** A registry that does not take them is no reason not to run: the gateway answers from the graph that it brings. */
export async function foundRegistry({ gatewayUrl, token, urlOf, contractsOf, log }: Founding): Promise<void> {
  const founders = OWNERS.map(({ name }) => {
    const folder = join(ROOT, 'subgraphs', name)
    return {
      name,
      organisation: ANSWERS_FOR[name],
      contact: `${name}@overstap.example`,
      url: urlOf(name),
      sdl: readFileSync(join(folder, 'schema.graphql'), 'utf8'),
      contracts: readFileSync(contractsOf(name) || join(folder, 'contracts.json'), 'utf8'),
      file: `subgraphs/${name}/schema.graphql`,
    }
  })
  const answer = await fetch(`${gatewayUrl}/registry/found`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ founders }),
  }).then(
    response => response.json(),
    () => ({}),
  )
  const { ok, graph, problems = [], errors = [] } = answer as Founded // the gateway is of the same release
  if (ok && graph !== null) log(`the five are published: graph ${graph} of the registry`)
  if (!ok) {
    const why = [...problems, ...errors].map(({ message }) => message).join(' ')
    log(`the five are not published: ${why || 'the registry does not answer'}`)
  }
}

interface Founded {
  ok?: boolean
  graph: number | null
  problems?: { message: string }[]
  errors?: { message: string }[]
}
