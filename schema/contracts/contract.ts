/**
 * What one owner gives to a partner, as the owner itself keeps it in `contracts.json`: which field, which members of it,
 * for which purposes and until when. What is not written there does not travel. Read by the owner with each request,
 * and by whoever composes the graph. CONTRACT.md describes the file, decisions/0017 gives the reasons.
 */
import { type Purpose, purposes } from '../rights/index.ts'

export interface Contract {
  /** `Type.field`: a hidden field made for partners, or the hidden key of a type. */
  readonly field: string
  /** Which members of the field's object, nested ones with a dot: `skills.level`. Empty for what has none. */
  readonly members: readonly string[]
  /** The partner, by its name in the supergraph. */
  readonly to: string
  /** For which purposes of the viewer; `any`: also for none. */
  readonly purposes: readonly Purpose[] | 'any'
  /** The last day, ISO date. */
  readonly until: string
  /** Why the owner gives it. */
  readonly because: string
}

/** What somebody is to be given now. */
export interface Giving {
  field: string
  members: readonly string[]
  to: string
  /** The viewer's. */
  purpose: string | null
  /** The day it is, ISO date. */
  day: string
}

/** Which of the members are not given; the field itself where it has none. Empty: all is given. */
export function notGiven(contracts: readonly Contract[], { field, members, to, purpose, day }: Giving): string[] {
  const valid = contracts.filter(
    each => each.field === field && each.to === to && day <= each.until && isFor(each, purpose),
  )
  if (members.length === 0) return valid.length > 0 ? [] : [field]
  const given = new Set(valid.flatMap(each => each.members))
  return members.filter(member => !given.has(member))
}

/** The partners to whom a field without members is given. */
export function partnersGiven(
  contracts: readonly Contract[],
  { field, purpose, day }: Pick<Giving, 'field' | 'purpose' | 'day'>,
): string[] {
  const partners = new Set(contracts.filter(each => each.field === field).map(each => each.to))
  return [...partners].filter(to => notGiven(contracts, { field, members: [], to, purpose, day }).length === 0).sort()
}

function isFor({ purposes: given }: Contract, purpose: string | null): boolean {
  return given === 'any' || given.some(each => each === purpose)
}

const NAMES = ['field', 'members', 'to', 'purposes', 'until', 'because']

/**
 * The contracts in the text of `file`.
 * @throws Error with a sentence for the owner that names the entry and the member which cannot be right.
 */
export function readContracts(text: string, file: string): Contract[] {
  const refuse = (at: string, expected: string): never => {
    throw new Error(`${file}: ${at} must be ${expected}.`)
  }
  let entries: unknown
  try {
    entries = JSON.parse(text)
  } catch {
    return refuse('it', 'JSON: a list of contracts, [] for none')
  }
  if (!Array.isArray(entries)) return refuse('it', 'a list of contracts, [] for none')
  return entries.map((entry: unknown, index) => {
    const at = (name: string) => `«${name}» of contract ${index + 1}`
    if (typeof entry !== 'object' || entry === null) return refuse(`contract ${index + 1}`, 'an object')
    const unknown = Object.keys(entry).find(name => !NAMES.includes(name))
    if (unknown !== undefined) return refuse(at(unknown), `left out: a contract has ${NAMES.join(', ')}`)
    const { field, members = [], to, purposes: given, until, because }: Partial<Record<string, unknown>> = { ...entry }
    if (!isText(field) || !/^\w+\.\w+$/.test(field))
      return refuse(at('field'), 'a type and a field, such as «Thing.size»')
    if (!isListOf(isText, members)) return refuse(at('members'), 'a list of names, such as ["level", "skills.level"]')
    if (!isText(to)) return refuse(at('to'), 'the name of a partner in the supergraph')
    if (given !== 'any' && !(isListOf(isPurpose, given) && given.length > 0))
      return refuse(at('purposes'), `a list of ${purposes.join(', ')}, or "any"`)
    if (!isText(until) || !isDay(until)) return refuse(at('until'), 'the last day, such as 2027-12-31')
    if (!isText(because)) return refuse(at('because'), 'a sentence that says why')
    return { field, members, to, purposes: given, until, because }
  })
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function isPurpose(value: unknown): value is Purpose {
  return purposes.some(each => each === value)
}

function isListOf<Member>(isMember: (value: unknown) => value is Member, list: unknown): list is Member[] {
  return Array.isArray(list) && list.every(isMember)
}

function isDay(text: string): boolean {
  const moment = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}
