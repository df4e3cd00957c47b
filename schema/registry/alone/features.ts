/**
 * What a subgraph may use of Federation: version 2, at most 2.9, without `@context`, each directive by its own name. A directive
 * under another name would pass by every rule that looks for it; a feature that nobody here reads would pass by all.
 */
import { type ConstDirectiveNode, type DocumentNode, Kind, valueFromASTUntyped, visit } from 'graphql'
import { linksOf } from '../../policy/linked.ts'
import type { Finding } from '../finding.ts'

const SPECIFICATIONS = 'https://specs.apollo.dev/'
const NEWEST_MINOR = 9
/** All that Federation brings up to 2.9. */
const DIRECTIVES = new Set([
  ...['key', 'requires', 'provides', 'external', 'shareable', 'override', 'inaccessible', 'tag', 'interfaceObject'],
  ...['extends', 'authenticated', 'requiresScopes', 'policy', 'cost', 'listSize', 'composeDirective', 'context'],
  'fromContext',
])
const UNSUPPORTED = new Map([
  ['context', 'routers do not agree on it'],
  ['fromContext', 'routers do not agree on it'],
  ['composeDirective', 'nobody here would read the directive'],
])
const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@shareable", "@tag"])\n'

export function unsupportedFeatures(document: DocumentNode): Finding[] {
  const onSchema = document.definitions
    .filter(each => each.kind === Kind.SCHEMA_DEFINITION || each.kind === Kind.SCHEMA_EXTENSION)
    .flatMap(each => each.directives ?? [])
  const federation = linksOf(document).filter(({ identity }) => identity === `${SPECIFICATIONS}federation`)
  const findings = [...onSchema.flatMap(linkFindings), ...rootFindings(document)]
  const [link] = federation
  if (federation.length !== 1 || link === undefined) {
    const message = 'The SDL must link Federation 2 once, as the patch shows; add what you use to the import.'
    return [{ code: 'NOT_FEDERATION', message, node: document, patch: LINK }, ...findings]
  }
  const imported = new Set([...link.imports].flatMap(([name, here]) => (name === here ? [name.slice(1)] : [])))
  const renamed = [...link.imports]
    .filter(([name, here]) => name.startsWith('@') && name !== here)
    .map(([, here]) => here)
  return [...findings, ...versionFindings(link), ...useFindings(document, imported, renamed, link.prefix)]
}

function versionFindings({ version, node }: { version: string; node: ConstDirectiveNode }): Finding[] {
  const [major, minor = 0] = version.slice(1).split('.').map(Number)
  if (major === 2 && minor <= NEWEST_MINOR) return []
  const message = `Federation ${version} is linked; 2.0 to 2.${NEWEST_MINOR} are understood here.`
  return [{ code: 'UNSUPPORTED_FEATURE', message, node, patch: LINK }]
}

/** Whatever is linked besides, or stands at the schema in another way. */
function linkFindings(directive: ConstDirectiveNode): Finding[] {
  const found = (message: string): Finding[] => [{ code: 'UNSUPPORTED_FEATURE', message, node: directive }]
  if (directive.name.value === 'composeDirective') return []
  if (directive.name.value !== 'link') return found(`@${directive.name.value} at the schema is not understood here.`)
  const given = new Map(directive.arguments?.map(each => [each.name.value, valueFromASTUntyped(each.value)]))
  const url = String(given.get('url'))
  const purpose = given.get('for')
  if (purpose !== undefined && purpose !== null)
    return found(`«${url}» is for ${purpose}, and nobody here can enforce it. Leave it out.`)
  if (!url.startsWith(SPECIFICATIONS)) return []
  if (!/^https:\/\/specs\.apollo\.dev\/(federation|link)\/v[\d.]+\/?$/.test(url))
    return found(`«${url}» is not understood here. Import what you need from Federation.`)
  if (given.get('as') === undefined) return []
  const message = `«${url}» is linked under another name. Leave out «as».`
  return [{ code: 'RENAMED_DIRECTIVE', message, node: directive }]
}

function rootFindings(document: DocumentNode): Finding[] {
  const findings: Finding[] = []
  const names = { query: 'Query', mutation: 'Mutation', subscription: '' }
  visit(document, {
    OperationTypeDefinition: node => {
      if (node.type.name.value === names[node.operation]) return
      const expected = names[node.operation] === '' ? 'not understood here' : `called ${names[node.operation]} here`
      const message = `The type of ${node.operation}s is ${expected}, and not ${node.type.name.value}.`
      findings.push({ code: 'UNSUPPORTED_FEATURE', message, node })
    },
    ObjectTypeDefinition: node => {
      if (node.name.value !== 'Subscription') return
      const message = 'Subscription is not understood here: ask again, or tell by events.'
      findings.push({ code: 'UNSUPPORTED_FEATURE', message, node: node.name })
    },
  })
  return findings
}

function useFindings(
  document: DocumentNode,
  imported: ReadonlySet<string>,
  renamed: readonly string[],
  prefix: string,
): Finding[] {
  const findings: Finding[] = renamed.map(here => ({
    code: 'RENAMED_DIRECTIVE',
    message: `${here} is a directive of Federation under another name. Import it by its own.`,
  }))
  const typeExternal = 'stands at a type, where routers do not agree on it. Write it at each field'
  visit(document, {
    Directive: node => {
      const name = node.name.value
      const own = name.startsWith(`${prefix}__`) ? name.slice(prefix.length + 2) : name
      if (!DIRECTIVES.has(own)) return
      const why = UNSUPPORTED.get(own)
      if (why !== undefined)
        findings.push({ code: 'UNSUPPORTED_FEATURE', message: `@${own} is not to be used: ${why}.`, node })
      else if (!imported.has(own) || own !== name)
        findings.push({
          code: 'RENAMED_DIRECTIVE',
          message: `@${name} is used and «@${own}» not imported. Add it to the import of Federation.`,
          node,
        })
    },
    ObjectTypeDefinition: ({ directives = [] }) => {
      const external = directives.find(each => each.name.value === 'external')
      if (external)
        findings.push({ code: 'UNSUPPORTED_FEATURE', message: `@external ${typeExternal}.`, node: external })
    },
  })
  return findings
}
