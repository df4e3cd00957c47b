/**
 * What one caller may read of a supergraph. The gateway's guard asks here for every field of a document, and the table of
 * rights is made from the same answers.
 */
import {
  buildASTSchema,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  parse,
} from 'graphql'
import type { Caller, Requirement } from '../rights/index.ts'
import { type Refused, refusedBy } from './refused.ts'
import { type Requirements, requirementsIn } from './requirements.ts'
import { unreadableIn } from './unreadable.ts'

export interface Policy {
  /** With everything in it, also what clients cannot see. */
  schema: GraphQLSchema
  requirements: Requirements
}

/** @throws Error with a sentence for the operator when the supergraph has a policy in it that cannot be read here. */
export function policyOf(supergraph: string): Policy {
  const document = parse(supergraph, { noLocation: true })
  const unreadable = unreadableIn(document)
  if (unreadable !== undefined) {
    throw new Error(
      `the supergraph says who may see what by ${unreadable}, which this gateway cannot enforce. Compose it without that.`,
    )
  }
  return {
    schema: buildASTSchema(document, { assumeValid: true, assumeValidSDL: true }),
    requirements: requirementsIn(document),
  }
}

export class Verdicts {
  readonly #policy: Policy
  readonly #caller: Caller
  readonly #fields = new Map<string, Refused | undefined>()

  constructor(policy: Policy, caller: Caller) {
    this.#policy = policy
    this.#caller = caller
  }

  /** Undefined when the caller may read the field of an object of the type; it may not read what is not there. */
  onField(parent: GraphQLCompositeType, field: string): Refused | undefined {
    const at = `${parent.name}.${field}`
    if (!this.#fields.has(at)) this.#fields.set(at, this.#judge(parent, field))
    return this.#fields.get(at)
  }

  /** Undefined when the caller may have an object (or a value) of the type. */
  onType(type: GraphQLNamedType): Refused | undefined {
    const refused = refusedBy(this.#own(type.name), this.#caller)
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
    const type = getNamedType(definition.type)
    return refusedBy(this.#needed(parent, field), this.#caller) ?? this.onType(type)
  }

  /**
   * A field of an interface needs what it needs on every type behind it: whoever may not read it there could otherwise
   * read it here.
   */
  #needed(parent: GraphQLCompositeType, field: string): readonly Requirement[] {
    const definition = isUnionType(parent) ? undefined : parent.getFields()[field]
    const own = [
      ...this.#own(parent.name),
      ...this.#own(`${parent.name}.${field}`),
      ...(definition === undefined ? [] : this.#own(getNamedType(definition.type).name)),
    ]
    if (!isInterfaceType(parent)) return own
    const behind = this.#policy.schema.getPossibleTypes(parent).filter(isObjectType)
    return [...own, ...behind.flatMap(each => this.#needed(each, field))]
  }

  #own(at: string): readonly Requirement[] {
    const requirement = this.#policy.requirements.get(at)
    return requirement === undefined ? [] : [requirement]
  }
}
