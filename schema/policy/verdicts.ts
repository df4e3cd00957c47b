/**
 * What one caller may read of a supergraph. The gateway's guard asks here for every field of a document, and the table of
 * rights is made from the same answers.
 */
import { type GraphQLCompositeType, type GraphQLNamedType, getNamedType, isAbstractType, isUnionType } from 'graphql'
import type { Caller } from '../rights/index.ts'
import { type Policy, requirementsOf } from './policy.ts'
import { type Refused, refusedBy } from './refused.ts'

export class Verdicts {
  readonly #policy: Policy
  readonly #caller: Caller
  readonly #fields = new Map<string, Refused | undefined>()

  constructor(policy: Policy, caller: Caller) {
    this.#policy = policy
    this.#caller = caller
  }

  /** Undefined when the caller may read the field of an object of the type, and where there is no such field. */
  onField(parent: GraphQLCompositeType, field: string): Refused | undefined {
    const at = `${parent.name}.${field}`
    if (!this.#fields.has(at)) this.#fields.set(at, this.#judge(parent, field))
    return this.#fields.get(at)
  }

  /** Undefined when the caller may have an object (or a value) of the type: of one of those behind it. */
  onType(type: GraphQLNamedType): Refused | undefined {
    const refused = refusedBy(
      [this.#policy.requirements.get(type.name)].flatMap(each => each ?? []),
      this.#caller,
    )
    if (refused || !isAbstractType(type)) return refused
    const behind = this.#policy.schema.getPossibleTypes(type).map(each => this.onType(each))
    return behind.every(each => each !== undefined) ? behind[0] : undefined
  }

  /** Defined when an object that is found there may turn out to be of a type that the caller may not have. */
  onSomeTypeBehind(type: GraphQLNamedType): Refused | undefined {
    if (!isAbstractType(type)) return undefined
    const behind = this.#policy.schema.getPossibleTypes(type)
    return behind.map(each => this.onType(each)).find(each => each !== undefined)
  }

  #judge(parent: GraphQLCompositeType, field: string): Refused | undefined {
    const definition = isUnionType(parent) ? undefined : parent.getFields()[field]
    if (definition === undefined) return undefined
    const needed = requirementsOf(this.#policy, parent, field)
    return refusedBy(needed, this.#caller) ?? this.onType(getNamedType(definition.type))
  }
}
