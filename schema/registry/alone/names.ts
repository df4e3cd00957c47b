/** Names of subgraphs, and names inside SDL that are taken. */
import { type DocumentNode, isTypeDefinitionNode, visit } from 'graphql'
import type { Finding } from '../finding.ts'
import type { Subgraph } from '../published.ts'
import { fieldsIn, ROOTS } from '../types.ts'

const FORM = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const LONGEST = 40
/** Of what is called something inside SDL. */
const LONGEST_IN_SDL = 120
/** What these names mean already, in hops, errors and settings. */
const RESERVED = new Set([
  'gateway',
  'issuer',
  'registry',
  'supergraph',
  'overstap',
  'overstap-gateway',
  'apollo',
  'none',
])

export function nameFindings({ name, owner }: Subgraph, published: readonly Subgraph[]): Finding[] {
  if (!FORM.test(name) || name.length > LONGEST || RESERVED.has(name)) {
    const what = RESERVED.has(name)
      ? `«${name}» means something else already`
      : `«${name.slice(0, LONGEST)}» is no name`
    const message = `${what}. A subgraph is called in small letters, figures and single hyphens, at most ${LONGEST}: «spt-drenthe».`
    return [{ code: 'NAME', message }]
  }
  const before = published.find(each => each.name === name)
  if (before === undefined || before.owner.organisation === owner.organisation) return []
  const message = `${name} is published by ${before.owner.organisation}, and not by ${owner.organisation}. Take another name.`
  return [{ code: 'NAME_TAKEN', message, owner: name }]
}

/** What composition makes, or Federation adds by itself. */
const TAKEN = /^(_|(join|link|core|federation|tag|inaccessible|policy|requiresScopes|authenticated|cost)__)/

/** Names are shown on pages, in logs and in messages of others, like texts. */
export function tooLongNames(document: DocumentNode): Finding[] {
  const findings: Finding[] = []
  visit(document, {
    Name: node => {
      if (node.value.length <= LONGEST_IN_SDL) return
      const message = `The name ${node.value.slice(0, LONGEST)}… has ${node.value.length} characters, and ${LONGEST_IN_SDL} are allowed.`
      findings.push({ code: 'TOO_LARGE', message, node })
    },
  })
  return findings
}

export function reservedNames(document: DocumentNode): Finding[] {
  const types = document.definitions.filter(isTypeDefinitionNode)
  const fields = types.filter(({ name }) => ROOTS.has(name.value)).flatMap(fieldsIn)
  return [...types, ...fields].flatMap(({ name }): Finding[] => {
    if (!TAKEN.test(name.value)) return []
    const message = `${name.value} is a name of Federation's own. Leave it out: what is linked is added by itself.`
    return [{ code: 'RESERVED_NAME', message, node: name }]
  })
}
