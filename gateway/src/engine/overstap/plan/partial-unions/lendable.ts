/**
 * Which members of a union a partner may be lent (loans.ts). Planners go for a list to where all that is below it is
 * nearest. So what is below a member must be as near to the borrower as to those who have it: otherwise they would ask
 * somebody else than they do now, whose list is another. A member is lent with all that is below it, or not at all.
 */
import { Kind, type ObjectTypeDefinitionNode, type UnionTypeDefinitionNode } from 'graphql'
import { graphsOf } from '../join-directives.ts'
import {
  type Composite,
  type Composites,
  canBeAsked,
  hasMember,
  isEntity,
  isFromInterface,
  isKnownTo,
  membersOf,
  namedType,
} from './composites.ts'

/** Entities are not lent: to them there are other ways than the list. */
export function isLendable(
  member: string,
  union: UnionTypeDefinitionNode,
  borrower: string,
  composites: Composites,
  supposed = new Set<string>(),
): boolean {
  const loan = `${union.name.value} ${member} ${borrower}`
  if (supposed.has(loan)) return true
  supposed.add(loan)
  const type = composites.get(member)
  if (type === undefined || isEntity(type)) return false
  return new Nearness(lendersOf(member, union), borrower, composites, supposed).isSame(member)
}

export function lendersOf(member: string, union: UnionTypeDefinitionNode): string[] {
  return graphsOf(union).filter(each => hasMember(each, union, member))
}

/** Types may hold each other: what is being looked at is supposed to be right until something is found that is not. */
class Nearness {
  readonly #lenders: readonly string[]
  readonly #borrower: string
  readonly #composites: Composites
  readonly #supposed: Set<string>
  readonly #seen = new Set<string>()

  constructor(lenders: readonly string[], borrower: string, composites: Composites, supposed: Set<string>) {
    this.#lenders = lenders
    this.#borrower = borrower
    this.#composites = composites
    this.#supposed = supposed
  }

  isSame(name: string): boolean {
    const type = this.#composites.get(name)
    if (type === undefined || this.#seen.has(name)) return true
    this.#seen.add(name)
    // The types behind it are not lent, and planners look at all of them.
    if (type.kind === Kind.INTERFACE_TYPE_DEFINITION) return false
    return type.kind === Kind.UNION_TYPE_DEFINITION ? this.#isSameUnion(type) : this.#isSameObject(type)
  }

  #isSameUnion(union: UnionTypeDefinitionNode): boolean {
    const graphs = this.#graphsWith(union)
    // A union that the borrower does not know is lent as the lenders have it, without what they are lent themselves.
    const isLent = (graph: string, member: string) =>
      graphs.includes(this.#borrower) && isLendable(member, union, graph, this.#composites, this.#supposed)
    return membersOf(union).every(
      member => graphs.every(each => hasMember(each, union, member) || isLent(each, member)) && this.isSame(member),
    )
  }

  #isSameObject(type: ObjectTypeDefinitionNode): boolean {
    const graphs = this.#graphsWith(type)
    return (type.fields ?? []).every(field => {
      const asked = graphs.filter(each => canBeAsked(each, field))
      if (asked.length === 0) return !isFromInterface(field)
      return asked.length === graphs.length && this.isSame(namedType(field.type))
    })
  }

  /** Whoever does not know a type has it with a member that it is lent: the same as its lender. */
  #graphsWith(type: Composite): string[] {
    return [...this.#lenders, this.#borrower].filter(each => isKnownTo(each, type))
  }
}
