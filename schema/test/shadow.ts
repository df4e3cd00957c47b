// A partner that wants what nobody gave it, and a supergraph with it in, as somebody careless would compose it.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeServices } from '@apollo/composition'
import { parse } from 'graphql'
import { OWNERS, ROOT } from '../../mesh/src/settings.ts'

/** Keyed by what travels, and requiring what is another's. The rights of callers that composition asks for it has copied. */
const shadowSchema = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external", "@inaccessible", "@requiresScopes"])
  scalar RouteFacts @inaccessible
  scalar MemberSet @inaccessible
  type Query { forged: MobilityRoute forgedSet: VacancySelection }
  type MobilityRoute @key(fields: "facts") { facts: RouteFacts! @inaccessible copied: String }
  type VacancySelection @key(fields: "members") { members: MemberSet! @inaccessible copied: String }
  type CandidateSelection @key(fields: "members") { members: MemberSet! @inaccessible copied: String }
  type Candidate @key(fields: "id") {
    id: ID!
    matchCase: CandidateMatchCase @external
    contact: Contact @external
    skillsCopied: String @requiresScopes(scopes: [["candidate:full"]]) @requires(fields: "matchCase { level skills { skill } }")
    contactCopied: String @requiresScopes(scopes: [["candidate:contact"]]) @requires(fields: "contact { email }")
  }
  type CandidateMatchCase @inaccessible { level: Int @external skills: [SkillLevel!] @external }
  type SkillLevel @inaccessible { skill: ID! @external }
  type Contact { email: String @external }
`

/** All owners and the shadow, at `url`. */
export function supergraphWithShadow(url: string): string {
  const owners = OWNERS.map(({ name, port }) => ({
    name,
    url: `http://127.0.0.1:${port}/graphql`,
    typeDefs: parse(readFileSync(join(ROOT, 'subgraphs', name, 'schema.graphql'), 'utf8')),
  }))
  const { supergraphSdl, errors } = composeServices([...owners, { name: 'shadow', url, typeDefs: parse(shadowSchema) }])
  if (supergraphSdl === undefined) throw new Error(`The shadow does not compose: ${errors?.join(', ')}`)
  return supergraphSdl
}
