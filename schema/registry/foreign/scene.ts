/**
 * What the rules about other people's property look at: the proposed types, the ones that they replace, and whose all others
 * are. What stood in the replaced ones already was let in before, and is no finding.
 */
import { type ConstDirectiveNode, print, type TypeDefinitionNode } from 'graphql'
import { directiveTexts, selectionIn } from '../../house-rules/rule.ts'
import type { Finding } from '../finding.ts'
import type { Held } from '../owners.ts'
import { answers, fieldsNamed, formOfFields, keyFieldsIn, keysOf, ROOTS, type Types } from '../types.ts'

interface Facts {
  name: string
  types: Types
  /** What is published of the same subgraph; empty for a new one. */
  before: Types
  others: readonly Held[]
  /** Whose each type is, by what is published. */
  owners: ReadonlyMap<string, string>
  /** What nobody owns. */
  common: Types
  /** Those with whom the mesh began. */
  founders: ReadonlySet<string>
}

export interface Scene extends Facts {
  others: readonly Other[]
  /** The proposed types that are somebody else's, without the roots. */
  foreign: readonly Foreign[]
  /** The fields of the proposed keys (`ownKeyFields`). */
  keys: ReadonlySet<string>
}

export interface Other extends Held {
  /** The fields of all its keys, at any depth. */
  keys: ReadonlySet<string>
}

export type ForeignRule = (scene: Scene) => Finding[]

/** A proposed type that is another's, with what that one says of it. */
export interface Foreign {
  type: TypeDefinitionNode
  theirs: TypeDefinitionNode
  owner: string
  before: TypeDefinitionNode | undefined
}

export function sceneOf(facts: Facts): Scene {
  const foreign = foreignTypes(facts)
  const others = facts.others.map(each => ({ ...each, keys: keyFieldsIn(each.types) }))
  return { ...facts, others, foreign, keys: ownKeyFields(facts.types, foreign) }
}

function foreignTypes({ name, types, before, others, owners, common }: Facts): Foreign[] {
  return [...types.values()].flatMap(type => {
    const at = type.name.value
    const owner = owners.get(at)
    if (ROOTS.has(at) || common.has(at) || owner === undefined || owner === name) return []
    const theirs = others.find(each => each.name === owner)?.types.get(at)
    return theirs ? [{ type, theirs, owner, before: before.get(at) }] : []
  })
}

/** The others who answer a field themselves, the owner of its type first. */
export function answeredBy({ others, owners }: Scene, type: string, field: string): Other[] {
  const found = others.filter(({ types }) => answers(types.get(type), field))
  return found.sort((one, other) => Number(other.name === owners.get(type)) - Number(one.name === owners.get(type)))
}

/**
 * The fields of the proposed keys: who has an entity tells its key. What stands deeper in a key counts where that is the
 * owner's, too: with a key of one's own, `firm { name }`, one would answer for the firm.
 */
function ownKeyFields(types: Types, foreign: readonly Foreign[]): ReadonlySet<string> {
  const owned = new Map(foreign.map(({ type, theirs }) => [type, new Set(keysOf(theirs))]))
  const found = [...types.values()].flatMap(type =>
    directiveTexts(type, 'key', 'fields').flatMap(fields => {
      const named = fieldsNamed(types, type.name.value, selectionIn(fields))
      return owned.get(type)?.has(formOfFields(fields))
        ? named
        : named.filter(at => at.startsWith(`${type.name.value}.`))
    }),
  )
  return new Set(found)
}

export function written(directives: readonly ConstDirectiveNode[] | undefined): Set<string> {
  return new Set((directives ?? []).map(print))
}
