/**
 * What the SDL requires of whoever reads a type or a field, in the standard directives of Federation 2, and whether a
 * caller has it. Pure, and the same for the gateway and for every owner.
 */
import { type ConstDirectiveNode, Kind, type ValueNode } from 'graphql'
import type { Right } from './register.ts'

/** Whoever asks, as far as a requirement looks at it. */
export interface Caller {
  role: string
  purpose: string | null
  rights: readonly Right[]
}

/** All alternatives of one line must fail for it to refuse: a list of sets, of which one whole set is enough. */
export interface Requirement {
  /** `@authenticated`: somebody must be asking. */
  authenticated: boolean
  /** `@requiresScopes(scopes:)`; undefined where it is not there. */
  scopes: readonly (readonly string[])[] | undefined
  /** `@policy(policies:)`; `role:coach` and `purpose:MEDIATION` are known, and no other is ever met. */
  policies: readonly (readonly string[])[] | undefined
}

export type Refusal = 'UNAUTHENTICATED' | 'FORBIDDEN'

/** The directives that make a requirement. Any other directive with a say in security is refused at composition. */
export const policyDirectives: readonly string[] = ['authenticated', 'requiresScopes', 'policy']

/** Undefined where the directives require nothing. */
export function requirementIn(directives: readonly ConstDirectiveNode[] = []): Requirement | undefined {
  const found = directives.filter(each => policyDirectives.includes(each.name.value))
  if (found.length === 0) return undefined
  return {
    authenticated: found.some(each => each.name.value === 'authenticated'),
    scopes: setsIn(found, 'requiresScopes', 'scopes'),
    policies: setsIn(found, 'policy', 'policies'),
  }
}

/** Undefined when the caller has what is required. Nobody at all is told to say who they are; the others may not. */
export function refusalOf(requirement: Requirement | undefined, caller: Caller): Refusal | undefined {
  if (requirement === undefined) return undefined
  const { scopes, policies } = requirement
  const met =
    caller.role !== 'none' &&
    (scopes === undefined || someSet(scopes, scope => caller.rights.some(right => right === scope))) &&
    (policies === undefined || someSet(policies, policy => holds(policy, caller)))
  if (met) return undefined
  return caller.role === 'none' ? 'UNAUTHENTICATED' : 'FORBIDDEN'
}

function holds(policy: string, { role, purpose }: Caller): boolean {
  return policy === `role:${role}` || (purpose !== null && policy === `purpose:${purpose}`)
}

function someSet(sets: readonly (readonly string[])[], has: (name: string) => boolean): boolean {
  return sets.some(set => set.every(has))
}

function setsIn(directives: readonly ConstDirectiveNode[], name: string, argument: string): string[][] | undefined {
  const directive = directives.find(each => each.name.value === name)
  if (directive === undefined) return undefined
  const value = directive.arguments?.find(each => each.name.value === argument)?.value
  return membersOf(value).map(set => membersOf(set).flatMap(each => (each.kind === Kind.STRING ? [each.value] : [])))
}

/** GraphQL reads one value where a list is asked as a list of one. */
function membersOf(value: ValueNode | undefined): readonly ValueNode[] {
  if (value === undefined) return []
  return value.kind === Kind.LIST ? value.values : [value]
}
