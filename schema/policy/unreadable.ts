/** Features of a supergraph that have a say in who may see what, and that nobody here can read: nothing may pass by them. */
import { type DocumentNode, valueFromASTUntyped } from 'graphql'
import { policyDirectives } from '../rights/index.ts'
import { type Link, linksOf } from './linked.ts'
import { isPolicyLink, SPECIFICATIONS } from './policy-names.ts'

/** For security, too, and kept by the schema that clients are given. */
const INACCESSIBLE = `${SPECIFICATIONS}inaccessible`

/** The first of them, as its address. */
export function unreadableIn(document: DocumentNode): string | undefined {
  const found = linksOf(document).find(link => isForSecurity(link) && !isPolicyLink(link))
  return found && `${found.identity}/${found.version}`
}

/** It says so, or it is policy in a version of which that is not known. */
function isForSecurity({ identity, node }: Link): boolean {
  const purpose = node.arguments?.find(each => each.name.value === 'for')?.value
  const says = purpose !== undefined && valueFromASTUntyped(purpose) === 'SECURITY'
  return (says && identity !== INACCESSIBLE) || policyDirectives.some(name => identity === SPECIFICATIONS + name)
}
