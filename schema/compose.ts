/**
 * The five contracts made into one graph, by two composers that know nothing of each other. Where they disagree, our
 * SDL leans on something that is not the standard, and it would break on somebody's router.
 */
import { composeServices as composeWithApollo } from '@apollo/composition'
import { Supergraph } from '@apollo/federation-internals'
import { composeServices as composeWithGuild } from '@theguild/federation-composition'
import { buildSchema, type DocumentNode, type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'
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

/**
 * Composes with both composers.
 * @throws Error that lists every complaint, or the first line in which the two client schemas differ.
 */
export function compose(subgraphs: SubgraphContract[]): Composed {
  const apollo = composeWithApollo(subgraphs)
  const guild = composeWithGuild(subgraphs)
  const complaints = [
    ...(apollo.errors ?? []).map(error => `@apollo/composition: ${error.message}`),
    ...(apollo.hints ?? []).map(hint => `@apollo/composition: ${hint.definition.code}: ${hint.message}`),
    ...(guild.errors ?? []).map(error => `@theguild/federation-composition: ${error.message}`),
  ]
  if (complaints.length > 0 || !apollo.supergraphSdl || !guild.publicSdl) {
    throw new Error(`The subgraphs do not compose:\n${complaints.join('\n')}`)
  }
  const { supergraphSdl } = apollo
  const parts = subgraphs.flatMap(({ name, typeDefs }) => partsOfPolicy(name, typeDefs, supergraphSdl))
  if (parts.length > 0) throw new Error(`The subgraphs do not agree on who may see what:\n${parts.join('\n')}`)
  const [different] = differentPolicies(supergraphSdl, guild.supergraphSdl)
  if (different) throw new Error(`The composers do not agree on the rights that ${different} needs.`)
  const withoutPolicy = stripPolicy(supergraphSdl)
  const api = printed(Supergraph.build(withoutPolicy).apiSchema().toGraphQLJSSchema())
  const guildApi = printed(buildSchema(guild.publicSdl))
  if (api !== guildApi)
    throw new Error(`The composers give different client schemas. ${firstDifference(api, guildApi)}`)
  return { supergraph: supergraphSdl, withoutPolicy, api }
}

function printed(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}

function firstDifference(one: string, other: string): string {
  const others = other.split('\n')
  const index = one.split('\n').findIndex((line, at) => line !== others[at])
  return `Line ${index + 1}: «${one.split('\n')[index] ?? ''}» against «${others[index] ?? ''}».`
}
