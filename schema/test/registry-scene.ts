// A small mesh of two owners, and what a third one proposes to it.

import { type CheckOptions, type Published, type Report, render, type Subgraph } from '../registry/index.ts'
import { judge } from '../registry/judge.ts'

const IMPORTS =
  '["@key", "@requires", "@provides", "@external", "@shareable", "@override", "@inaccessible", "@tag", "@interfaceObject", ' +
  '"@authenticated", "@requiresScopes", "@policy", "@cost", "@listSize"]'
/** One line, so that what follows begins in the second. */
export const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${IMPORTS})\n`
export const PROFILE = '@requiresScopes(scopes: [["candidate:profile"]])'
export const OPEN = '@tag(name: "open")'
export const PERSONAL = '@tag(name: "personal")'

const people = `${LINK}
"Somebody." type Person @key(fields: "id") ${PERSONAL} ${PROFILE} {
  "Which one." id: ID!
  "Level, 1 to 4." level: Int
  "For partners." levelCase: LevelCase @inaccessible
}
"What a partner needs." type LevelCase @inaccessible ${PERSONAL} ${PROFILE} { "Level." level: Int }
"Sealed." scalar Facts @inaccessible
"A trip." type Trip @key(fields: "facts") ${PERSONAL} ${PROFILE} { "Sealed." facts: Facts! @inaccessible "Weeks." weeks: Int }
type Query {
  "One." person("Which." id: ID!): Person ${PERSONAL} ${PROFILE}
  "A trip." trip: Trip ${PERSONAL} ${PROFILE}
}
`
const jobs = `${LINK}
"A branch." enum Branch { "Metal." METAL "Wood." WOOD "To come." STONE @inaccessible }
"Narrows." input FirmFilter { "Branch." branch: Branch = METAL "Words." search: String }
"A firm." type Firm @key(fields: "id") ${OPEN} { "Which." id: ID! "Name." name: String "Branch." branch: Branch }
"What is counted." type Tally ${OPEN} { "How many." value: Int }
"A place." interface Place @key(fields: "id") { "Which." id: ID! "Name." title: String }
"An office." type Office implements Place @key(fields: "id") ${OPEN} { "Which." id: ID! "Name." title: String }
"What is found." union Found = Firm | Office
type Query {
  "Firms." firms("Which." where: FirmFilter "How many." first: Int): FirmConnection
    @listSize(slicingArguments: ["first"], sizedFields: ["nodes"], requireOneSlicingArgument: false) ${OPEN}
  "Found." found: Found ${OPEN}
  "A place." place: Place ${OPEN}
  "A figure." figure: Tally ${OPEN}
}
"A page." type FirmConnection ${OPEN} { "Firms." nodes: [Firm]! "Where it ends." pageInfo: PageInfo! "When." asOf: DateTime }
`
export const OWNERS = {
  people: { organisation: 'Work Agency', contact: 'graph@agency.example' },
  jobs: { organisation: 'Firms United', contact: 'graph@firms.example' },
  extra: { organisation: 'Newcomer', contact: 'graph@newcomer.example' },
}
const subgraph = (name: keyof typeof OWNERS, sdl: string): Subgraph => ({
  ...{ name, url: `https://${name}.example/graphql`, sdl, owner: OWNERS[name] },
})

export const DAY = '2026-11-21'
export const published: Published = {
  subgraphs: [subgraph('people', people), subgraph('jobs', jobs)],
  owners: new Map(),
  // So that what is proposed here can have short names.
  founders: new Set(['people', 'jobs', 'extra']),
  releases: [],
  contracts: new Map(),
  operations: [],
  api: undefined,
}
export const sdlOf = (name: string) => published.subgraphs.find(each => each.name === name)?.sdl ?? ''

/** SDL of a newcomer with a root field of its own, which alone is fine; what is given begins in line 2. */
export const extra = (sdl: string) => `${LINK}${sdl}\ntype Query { "A word." word: String ${OPEN} }`

export interface Change {
  name?: string
  url?: string
  owner?: Subgraph['owner']
  published?: Partial<Published>
  options?: Partial<CheckOptions>
}

/** What is said of a proposal, by the same code as in the thread. */
export function propose(sdl: string, { name = 'extra', ...change }: Change = {}): Promise<Report> {
  const known = name === 'people' || name === 'jobs' ? name : 'extra'
  const proposed = { name, url: `https://${name}.example/graphql`, sdl, owner: OWNERS[known] }
  return judge(
    {
      kind: 'check',
      proposed: { ...proposed, url: change.url ?? proposed.url, owner: change.owner ?? proposed.owner },
      published: { ...published, ...change.published },
      options: { production: true, day: DAY, ...change.options },
    },
    () => {},
  )
}

/** The codes of all errors, or of the warnings as well. */
export const codes = ({ problems }: Report, of: 'error' | 'any' = 'error') =>
  problems.filter(({ severity }) => of === 'any' || severity === 'error').map(({ code }) => code)

/** Fails with all that is said when it may not be published. */
export function passed(report: Report): Report {
  if (report.graph === undefined) throw new Error(render(report, 'table'))
  return report
}

// Pieces of SDL for what is proposed.
export const person = `type Person @key(fields: "id") ${PERSONAL} ${PROFILE}`
export const firm = `type Firm @key(fields: "id") ${OPEN}`
export const thing = `"A thing." type Thing @key(fields: "id") ${OPEN} { "Which." id: ID! "Size." size: Int }`
