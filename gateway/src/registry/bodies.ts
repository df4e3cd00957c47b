/** What is sent to the registry, read at the edge: behind these functions it has the shape that it should. */
import { codeIn } from './as-published.ts'
import { badInput } from './refusals.ts'
import type { NewRelease } from './write.ts'

/** Of names and sentences. An SDL has a bound of its own, which the checks tell. */
const LONGEST = 300
const MOST_CONTRACTS = 100_000
const NAME = /^[a-z][a-z0-9-]{0,39}$/

export interface GivenProposal {
  name: string
  sdl: string
  /** Undefined: not told, where it need not be. */
  url: string | undefined
  open: boolean
  contracts: string | undefined
  file: string
  replaces: number
}

type Members = Readonly<Record<string, unknown>>

export function proposalIn(body: unknown): GivenProposal {
  const members = objectIn(body)
  return {
    name: nameIn(members),
    sdl: textIn(members, 'sdl', 'the SDL of the subgraph', Number.POSITIVE_INFINITY),
    url: optional(members, 'url', () => lineIn(members, 'url', 'an address such as https://host/graphql')),
    open: optional(members, 'open', () => booleanIn(members, 'open')) ?? false,
    contracts: optional(members, 'contracts', () => textIn(members, 'contracts', 'a list as text', MOST_CONTRACTS)),
    file:
      optional(members, 'file', () => lineIn(members, 'file', 'the name of a file')) ?? `${nameIn(members)}.graphql`,
    replaces: optional(members, 'replaces', () => numberIn(members, 'replaces')) ?? 0,
  }
}

export function registrantIn(body: unknown) {
  const members = objectIn(body)
  return {
    name: nameIn(members),
    organisation: lineIn(members, 'organisation', 'the organisation that owns it'),
    contact: lineIn(members, 'contact', 'how others reach that organisation'),
    url: lineIn(members, 'url', 'an address such as https://host/graphql'),
  }
}

export function foundersIn(body: unknown) {
  const { founders } = objectIn(body)
  if (!Array.isArray(founders) || founders.length === 0 || founders.length > 20)
    throw badInput('«founders» must be a list of 1 to 20 subgraphs.')
  return founders.map(each => {
    const { sdl, open, contracts = '[]', file } = proposalIn(each)
    return { ...registrantIn(each), sdl, open, contracts, file }
  })
}

export function releaseIn(body: unknown): NewRelease {
  const members = objectIn(body)
  const code = lineIn(members, 'code', 'the code of a problem')
  if (!codeIn(code)) throw badInput(`«code» must be the code of a problem (see «explain»), but it is «${code}».`)
  return {
    owner: lineIn(members, 'owner', 'the subgraph that gives it'),
    to: lineIn(members, 'to', 'the subgraph to which it is given'),
    code,
    what: lineIn(members, 'what', 'a coordinate such as Candidate.status'),
    until: dayIn(members, 'until'),
  }
}

/** @throws GraphQLError BAD_USER_INPUT, as all functions here. */
export function subjectIn(body: unknown): string {
  return nameIn(objectIn(body))
}

/** Undefined where it is left out. */
export function graphNumberIn(body: unknown): number | undefined {
  const members = objectIn(body)
  return optional(members, 'to', () => numberIn(members, 'to'))
}

export function revocationIn(body: unknown): { owner: string; number: number } {
  const members = objectIn(body)
  return { owner: lineIn(members, 'owner', 'the subgraph that gave it'), number: numberIn(members, 'number') }
}

function objectIn(body: unknown): Members {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body }
  throw badInput('The body must be a JSON object.')
}

function optional<Value>(members: Members, member: string, read: () => Value): Value | undefined {
  return members[member] === undefined || members[member] === null ? undefined : read()
}

function nameIn(members: Members): string {
  const { name } = members
  if (typeof name === 'string' && NAME.test(name)) return name
  throw badInput('«name» must be 1 to 40 lower case letters, digits and dashes, such as spt-drenthe.')
}

function lineIn(members: Members, member: string, expected: string): string {
  const text = textIn(members, member, expected, LONGEST)
  if (/\p{Cc}/u.test(text)) throw badInput(`«${member}» must be one line.`)
  return text
}

function textIn(members: Members, member: string, expected: string, longest: number): string {
  const value = members[member]
  if (typeof value === 'string' && value.trim() !== '' && value.length <= longest && !value.includes('\0')) return value
  const bound = Number.isFinite(longest) ? ` of at most ${longest} characters` : ''
  throw badInput(`«${member}» must be ${expected}, a text${bound}.`)
}

function booleanIn(members: Members, member: string): boolean {
  const value = members[member]
  if (typeof value === 'boolean') return value
  throw badInput(`«${member}» must be true or false.`)
}

function numberIn(members: Members, member: string): number {
  const value = members[member]
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 31) return value
  throw badInput(`«${member}» must be a whole number.`)
}

function dayIn(members: Members, member: string): string {
  const value = members[member]
  const day =
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined
  if (day && !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === value) return value
  throw badInput(`«${member}» must be a day such as 2027-12-31.`)
}
