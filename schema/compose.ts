/**
 * The contracts of all subgraphs made into one graph, by two composers that know nothing of each other. Where they disagree,
 * our SDL leans on something that is not the standard, and it would break on somebody's router.
 */
import { composeServices as composeWithApollo } from '@apollo/composition'
import { Supergraph } from '@apollo/federation-internals'
import { composeServices as composeWithGuild } from '@theguild/federation-composition'
import {
  type ASTNode,
  buildSchema,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  lexicographicSortSchema,
  printSchema,
} from 'graphql'
import { differentPolicies, partsOfPolicy } from './one-policy.ts'
import { stripPolicy } from './policy/index.ts'

export interface SubgraphContract {
  name: string
  url: string
  typeDefs: DocumentNode
}

export interface Composed {
  /** What a router loads. */
  supergraph: string
  /** The same for a router that cannot read policy, and that stands behind our own gateway. */
  withoutPolicy: string
  /** What a client sees. */
  api: string
}

/** What is wrong with a composition, or (`hint`) only looks like it. */
export interface Complaint {
  kind: 'error' | 'hint' | 'disagreement'
  message: string
  /** Where in the subgraphs' SDL, as far as the composer says it. */
  nodes: readonly ASTNode[]
}

/**
 * Composes with both composers.
 * @throws Error that lists every complaint, or the first line in which the two client schemas differ.
 */
export function compose(subgraphs: SubgraphContract[]): Composed {
  const { complaints, composed } = composeWithBoth(subgraphs)
  if (complaints.length > 0 || composed === undefined) {
    throw new Error(`The subgraphs do not compose:\n${complaints.map(({ message }) => message).join('\n')}`)
  }
  const parts = subgraphs.flatMap(({ name, typeDefs }) => partsOfPolicy(name, typeDefs, composed.supergraph))
  if (parts.length > 0) throw new Error(`The subgraphs do not agree on who may see what:\n${parts.join('\n')}`)
  return composed
}

/** Composes with both composers; there is a graph when no complaint is more than a hint. */
export function composeWithBoth(subgraphs: SubgraphContract[]): { complaints: Complaint[]; composed?: Composed } {
  const apollo = composeWithApollo(subgraphs)
  const guild = composeWithGuild(subgraphs)
  const complaints: Complaint[] = [
    ...toldOnce(apollo.errors ?? [], guild.errors ?? []),
    ...(apollo.hints ?? []).map(hint => ({
      kind: 'hint' as const,
      message: `@apollo/composition: ${hint.definition.code}: ${hint.message}`,
      nodes: hint.nodes ?? [],
    })),
  ]
  if (complaints.some(({ kind }) => kind === 'error') || !apollo.supergraphSdl || !guild.publicSdl)
    return { complaints }
  const withoutPolicy = stripPolicy(apollo.supergraphSdl)
  const api = printed(Supergraph.build(withoutPolicy).apiSchema().toGraphQLJSSchema())
  const disagreements = disagreementsBetween(
    { supergraph: apollo.supergraphSdl, api },
    { supergraph: guild.supergraphSdl, api: printed(buildSchema(guild.publicSdl)) },
  )
  complaints.push(...disagreements.map(message => ({ kind: 'disagreement' as const, message, nodes: [] })))
  if (disagreements.length > 0) return { complaints }
  return { complaints, composed: { supergraph: apollo.supergraphSdl, withoutPolicy, api } }
}

/** What both say in the same words is one error; only one of them may say where it is. */
function toldOnce(apollo: readonly GraphQLError[], guild: readonly GraphQLError[]): Complaint[] {
  const same = (one: GraphQLError) => (other: GraphQLError) => wordsOf(one) === wordsOf(other)
  return [
    ...apollo.map(each => complaint(guild.some(same(each)) ? 'Both composers' : '@apollo/composition', each)),
    ...guild.filter(each => !apollo.some(same(each))).map(each => complaint('@theguild/federation-composition', each)),
  ]
}

/** Not whether a subgraph stands in front, and where it ends. */
function wordsOf({ message }: GraphQLError): string {
  return message
    .replace(/^\[[^\]]*\] /, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/\.$/, '')
}

function complaint(composer: string, error: GraphQLError): Complaint {
  return { kind: 'error', message: `${composer}: ${error.message}`, nodes: error.nodes ?? [] }
}

interface OneComposers {
  supergraph: string
  api: string
}

function disagreementsBetween(apollo: OneComposers, guild: OneComposers): string[] {
  const [different] = differentPolicies(apollo.supergraph, guild.supergraph)
  return [
    ...(different ? [`The composers do not agree on the rights that ${different} needs.`] : []),
    ...(apollo.api === guild.api
      ? []
      : [`The composers give different client schemas. ${firstDifference(apollo.api, guild.api)}`]),
  ]
}

function printed(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}

function firstDifference(one: string, other: string): string {
  const others = other.split('\n')
  const index = one.split('\n').findIndex((line, at) => line !== others[at])
  return `Line ${index + 1}: «${one.split('\n')[index] ?? ''}» against «${others[index] ?? ''}».`
}
