// Publishes the five owners into the registry as the operator, all at once, as they need each other: the first time, and when
// one of them has another contract or place since. What has not changed is looked at and left alone.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from './log.ts'
import { OWNERS, type OwnerName, ROOT } from './settings.ts'
import { askRegistry, type Told } from './verbs/registry.ts'

/** Who answers for each, as others read it. */
const ANSWERS_FOR: Readonly<Record<OwnerName, string>> = {
  candidates: 'UWV and the municipalities of the north',
  vacancies: 'the joint vacancy desk of the technical branches in the north',
  training: 'the joint training providers',
  funding: 'the funds together',
  organisations: 'the keeper of the register',
}

interface Places {
  urlOf: (name: OwnerName) => string
  /** File with what it gives to others; undefined: the one beside its contract. */
  contractsOf: (name: OwnerName) => string | undefined
}

/** As the registry takes them. */
export function foundersAt({ urlOf, contractsOf }: Places): object[] {
  return OWNERS.map(({ name }) => {
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
}

interface Founding extends Places {
  gatewayUrl: string
  /** Of an operator. */
  token: string
  log: Log
}

/** A registry that does not take them is no reason not to run: the gateway answers from the graph that it has. */
export async function foundRegistry({ gatewayUrl, token, log, ...places }: Founding): Promise<void> {
  try {
    const told = await askRegistry<Told>('/found', { token, body: { founders: foundersAt(places) } }, gatewayUrl)
    if (!told.ok) throw new Error(told.problems.map(({ message }) => message).join(' '))
    if (told.graph !== null) log(`the five are published: graph ${told.graph} of the registry`)
  } catch (fault) {
    log(`the five are not published: ${fault instanceof Error ? fault.message : String(fault)}`)
  }
}
