/**
 * A supergraph without its policy, for engines that cannot read policy and refuse whatever holds it. Such a text says
 * nothing of who may see what: it is loaded only behind a guard that has read the full one, and it is marked, so that
 * nobody takes it for the whole truth.
 */
import { type ConstDirectiveNode, type DirectiveNode, type DocumentNode, Kind, parse, print, visit } from 'graphql'
import { linksOf } from './linked.ts'
import { isPolicyLink, policyNamesIn } from './policy-names.ts'

/** Routers pass over a link that they do not know and that is not for security or execution. */
const MARK = 'https://overstap.example/withoutPolicy'

/** The same supergraph without policy directives, their definitions and links; unchanged where there are none. */
export function stripPolicy(supergraph: string): string {
  const document = parse(supergraph, { noLocation: true })
  const links = linksOf(document).filter(isPolicyLink)
  if (links.length === 0) return supergraph
  const names = policyNamesIn(document)
  const own = new Set(links.flatMap(({ imports }) => [...imports.values()]))
  const prefixes = links.map(({ prefix }) => `${prefix}__`)
  const ofPolicy = (name: string) => own.has(name) || prefixes.some(prefix => name.startsWith(prefix))
  const gone = new Set<DirectiveNode>(links.map(({ node }) => node))
  const stripped: DocumentNode = visit(document, {
    Directive: node => (names.has(node.name.value) || gone.has(node) ? null : undefined),
    DirectiveDefinition: node => (names.has(node.name.value) ? null : undefined),
    ScalarTypeDefinition: node => (ofPolicy(node.name.value) ? null : undefined),
  })
  return `${print(marked(stripped))}\n`
}

/** Is it a supergraph that `stripPolicy` has made? */
export function isWithoutPolicy(supergraph: string): boolean {
  return linksOf(parse(supergraph, { noLocation: true })).some(({ identity }) => identity === MARK)
}

function marked(document: DocumentNode): DocumentNode {
  const mark: ConstDirectiveNode = {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: 'link' },
    arguments: [
      {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: 'url' },
        value: { kind: Kind.STRING, value: `${MARK}/v1.0` },
      },
    ],
  }
  return visit(document, {
    SchemaDefinition: node => ({ ...node, directives: [...(node.directives ?? []), mark] }),
  })
}
