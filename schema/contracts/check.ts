/**
 * Holds what the graph makes travel against what the owners give: composition refuses a graph in which somebody takes
 * what nobody gave, or gave until a day that has passed.
 */
import { parse } from 'graphql'
import { type Contract, notGiven } from './contract.ts'
import { type Need, needsIn } from './needs.ts'

export interface Checked {
  /** What is taken and not given, as sentences that say what to write. */
  missing: string[]
  /** What is given and not taken, or no more: worth a look, and no fault. */
  unused: string[]
}

/** @param given the contracts of each owner by its name. */
export function checkContracts(
  supergraph: string,
  given: ReadonlyMap<string, readonly Contract[]>,
  day: string,
): Checked {
  const needs = needsIn(parse(supergraph))
  const missing = missingFor(needs, given, day).map(({ sentence }) => sentence)
  const unused = [...given].flatMap(([owner, contracts]) =>
    contracts.flatMap(contract => unusedIn(owner, contract, needs)),
  )
  return { missing: [...new Set(missing)], unused }
}

/** Something that is taken and not given. */
export interface Missing {
  owner: string
  need: Need
  /** It was given, until a day that has passed. */
  ended: boolean
  sentence: string
}

export function missingFor(
  needs: readonly Need[],
  given: ReadonlyMap<string, readonly Contract[]>,
  day: string,
): Missing[] {
  return needs.flatMap(need =>
    // What is its own, nobody is given.
    need.owners
      .filter(owner => owner !== need.to)
      .flatMap(owner => {
        const contracts = given.get(owner) ?? []
        const lacking = lackingIn(contracts, need, day)
        if (lacking.length === 0) return []
        const ended = endedIn(contracts, need, day)
        return [{ owner, need, ended: ended.length > 0, sentence: complaint(owner, need, lacking, ended) }]
      }),
  )
}

function endedIn(contracts: readonly Contract[], { field, to }: Need, day: string): Contract[] {
  return contracts.filter(each => each.field === field && each.to === to && each.until < day)
}

/** For which purpose is decided with each request: here it is enough that there is one. */
function lackingIn(contracts: readonly Contract[], { field, members, to }: Need, day: string): string[] {
  const forAny = contracts.map(contract => ({ ...contract, purposes: 'any' as const }))
  return notGiven(forAny, { field, members, to, purpose: null, day })
}

function complaint(owner: string, need: Need, lacking: readonly string[], ended: readonly Contract[]): string {
  const { field, members, to } = need
  const what = members.length > 0 ? `${field} { ${lacking.join(' ')} }` : field
  const since = ended.length > 0 ? ` (it did until ${ended.map(each => each.until).join(', ')})` : ''
  const entry = { field, ...(members.length > 0 ? { members } : {}), to }
  return (
    `${owner} does not give ${what} to ${to}${since}, which ${need.for} takes. If ${owner} agrees, it writes into its ` +
    `contracts.json: ${JSON.stringify(entry).slice(0, -1)},"purposes":[…],"until":"…","because":"…"}`
  )
}

function unusedIn(owner: string, { field, members, to }: Contract, needs: readonly Need[]): string[] {
  const taking = needs.filter(each => each.field === field && each.to === to && each.owners.includes(owner))
  if (taking.length === 0) return [`${owner} gives ${field} to ${to}, which takes it nowhere.`]
  const taken = new Set(taking.flatMap(each => each.members))
  const more = members.filter(member => !taken.has(member))
  return more.length === 0
    ? []
    : [`${owner} gives ${field} { ${more.join(' ')} } to ${to}, which takes nothing of that.`]
}
