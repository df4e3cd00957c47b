/**
 * A requirement names rights, roles and purposes of the register: any other is met by nobody, and one that names nothing
 * by everybody who has a token.
 */
import { requirementsIn } from '../policy/index.ts'
import { purposes, type Requirement, rights, roles } from '../rights/index.ts'
import type { Rule } from './rule.ts'

const RIGHTS = new Set<string>(rights)
const POLICIES = new Set([...roles.map(role => `role:${role}`), ...purposes.map(purpose => `purpose:${purpose}`)])

export const requirementsAreKnown: Rule = document =>
  [...requirementsIn(document)].flatMap(([at, requirement]) => faultsOf(requirement).map(fault => `${at} ${fault}`))

function faultsOf({ scopes, policies }: Requirement): string[] {
  const named = [scopes, policies].filter(sets => sets !== undefined)
  const empty = named.some(sets => sets.length === 0 || sets.some(set => set.length === 0))
  const unknown = [
    ...(scopes ?? []).flat().filter(name => !RIGHTS.has(name)),
    ...(policies ?? []).flat().filter(name => !POLICIES.has(name)),
  ]
  return [
    ...(empty ? ['has a requirement that names nothing: name a right, or leave it out.'] : []),
    ...unknown.map(name => `needs «${name}», which is not in schema/rights.`),
  ]
}
