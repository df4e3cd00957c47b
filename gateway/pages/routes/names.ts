/** What one can narrow by, and what codes are called. Without the register there is less to choose from. */
import { type Answer, dataOf } from '../page/ask.ts'
import { type Named, nameOf } from './shapes.ts'

/** What `operations/names.graphql` gives. */
export interface Names {
  regions: readonly Named[] | null
  branches: readonly Named[] | null
  occupations: { nodes: readonly (Named & { branch: Named | null })[] } | null
}

type Options = readonly (readonly [code: string, name: string])[]

export interface Choices {
  regions: Options
  branches: Options
  /** Of one branch, or of all. */
  occupations(branch: string | undefined): Options
  region(code: string): string
}

export function namesIn(answer: Answer<Names>): Choices {
  const { regions, branches, occupations } = dataOf(answer) ?? {}
  const known = new Map(optionsOf(regions))
  return {
    regions: optionsOf(regions),
    branches: optionsOf(branches),
    occupations: branch => optionsOf(occupations?.nodes.filter(each => !branch || each.branch?.code === branch)),
    region: code => known.get(code) ?? code,
  }
}

function optionsOf(named: readonly Named[] | null | undefined): Options {
  return (named ?? []).map(each => [each.code ?? '', nameOf(each)] as const)
}
