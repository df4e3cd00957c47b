/** Why somebody may not read something, in the words that a client reads: what is needed, never what is there. */
import { type Caller, type Refusal, type Requirement, refusalOf } from '../rights/index.ts'

export interface Refused {
  code: Refusal
  message: string
}

/** Undefined when the caller meets all of them. */
export function refusedBy(requirements: readonly Requirement[], caller: Caller): Refused | undefined {
  const unmet = requirements.filter(each => refusalOf(each, caller) !== undefined)
  if (unmet.length === 0) return undefined
  const needed = neededIn(unmet)
  if (needed === undefined) {
    return caller.role === 'none'
      ? { code: 'UNAUTHENTICATED', message: 'This needs a token, and none was sent.' }
      : { code: 'FORBIDDEN', message: 'No right opens this.' }
  }
  return caller.role === 'none'
    ? { code: 'UNAUTHENTICATED', message: `This needs ${needed}, and nobody is asking. Send a token that has it.` }
    : { code: 'FORBIDDEN', message: `This needs ${needed}, which role and purpose of the token do not give.` }
}

/** Undefined where nothing is named: any token will do, or none at all. */
function neededIn(requirements: readonly Requirement[]): string | undefined {
  const rights = together(requirements.flatMap(each => setsOf(each.scopes)))
  const policies = together(requirements.flatMap(each => setsOf(each.policies)))
  const parts = [
    ...(rights === '' ? [] : [`the right ${rights}`]),
    ...(policies === '' ? [] : [`the policy ${policies}`]),
  ]
  return parts.length === 0 ? undefined : parts.join(' and ')
}

type Sets = readonly (readonly string[])[]

/** Every list of alternatives must be met; one that names nothing is met by nobody, which needs no words. */
function setsOf(sets: Sets | undefined): Sets[] {
  return sets === undefined ? [] : [sets]
}

function together(lists: readonly Sets[]): string {
  const [certain, open] = [lists.filter(each => each.length === 1), lists.filter(each => each.length > 1)]
  const names = [...new Set(certain.flat(2))].map(quoted)
  const choices = [...new Set(open.map(each => each.map(set => set.map(quoted).join(' and ')).join(' or ')))]
  return [...names, ...choices.map(each => (names.length + choices.length > 1 ? `(${each})` : each))].join(' and ')
}

function quoted(name: string): string {
  return `«${name}»`
}
