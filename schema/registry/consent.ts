/** What a proposal takes of others: each of them must give it, by contract. */
import { type DocumentNode, Kind, type TypeDefinitionNode } from 'graphql'
import { missingFor } from '../contracts/check.ts'
import { type Need, needsOf } from '../contracts/needs.ts'
import { readSubgraphs } from '../contracts/read-subgraphs.ts'
import { directiveTexts, hasDirective, namedTypeOf } from '../house-rules/rule.ts'
import type { Finding } from './finding.ts'
import type { Scene } from './foreign/scene.ts'
import { nodeAt } from './place.ts'
import type { Published } from './published.ts'
import { answers, fieldOf, fieldsIn, keysOf } from './types.ts'

/**
 * @param after the SDL of all subgraphs with the proposed one, by name.
 * @param before as they are published.
 */
export function missingConsent(
  scene: Scene,
  after: ReadonlyMap<string, DocumentNode>,
  before: ReadonlyMap<string, DocumentNode>,
  { contracts }: Published,
  day: string,
): Finding[] {
  const taken = new Set(readNeeds(before).flatMap(need => need.owners.map(owner => takenBy(need, owner))))
  const own = after.get(scene.name)
  const needs = [...readNeeds(after).filter(need => need.to === scene.name), ...ofMakers(scene)]
  return missingFor(needs, contracts, day).map(({ owner, need, ended, sentence }) => ({
    code: 'CONSENT_MISSING',
    // What was taken before without ever having been given became another's by what that one did: no reason to refuse.
    severity: !ended && taken.has(takenBy(need, owner)) ? 'warning' : 'error',
    message: sentence,
    node: own && nodeAt(own, need.for.split(' ')[0] ?? ''),
    owner,
    patch: entryFor(need),
  }))
}

/**
 * Whoever hands out objects of another's type that has only hidden keys must have been told such a key, or makes it up. A
 * forged one would be refused later, but all who read the type would need a contract of the forger.
 */
function ofMakers({ name, types, foreign, before }: Scene): Need[] {
  const sealed = new Map(
    foreign.flatMap(({ type, theirs, owner }) => {
      const keys = directiveTexts(theirs, 'key', 'fields').filter(key => isHidden(theirs, key))
      const all = keys.length > 0 && keys.length === keysOf(theirs).length
      return all ? [[type.name.value, { owner, key: keys[0] ?? '' }] as const] : []
    }),
  )
  return [...types.values()].flatMap(type =>
    fieldsIn(type).flatMap(field => {
      const at = `${type.name.value}.${field.name.value}`
      const had = answers(before.get(type.name.value), field.name.value)
      if (had || hasDirective(field, 'external')) return []
      return behind(namedTypeOf(field.type), types).flatMap(each => {
        const made = sealed.get(each)
        return made ? [{ field: `${each}.${made.key}`, owners: [made.owner], members: [], to: name, for: at }] : []
      })
    }),
  )
}

/** What a field of that type may give: itself, or what stands in it as a union. */
function behind(name: string, types: Scene['types']): string[] {
  const type = types.get(name)
  return type?.kind === Kind.UNION_TYPE_DEFINITION ? (type.types ?? []).map(each => each.name.value) : [name]
}

function isHidden(type: TypeDefinitionNode, key: string): boolean {
  const field = fieldOf(type, key)
  return field !== undefined && hasDirective(field, 'inaccessible')
}

/** A requirement that cannot be read is for the composers to tell. */
function readNeeds(subgraphs: ReadonlyMap<string, DocumentNode>): Need[] {
  try {
    return needsOf(readSubgraphs(subgraphs))
  } catch {
    return []
  }
}

function takenBy({ field, members, to }: Need, owner: string): string {
  return JSON.stringify([owner, field, members, to])
}

/** What the owner would write into its `contracts.json`. */
function entryFor({ field, members, to }: Need): string {
  const entry = { field, ...(members.length > 0 && { members }), to, purposes: ['…'], until: '…', because: '…' }
  return `${JSON.stringify(entry, null, 2)}\n`
}
