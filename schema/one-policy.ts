/**
 * One policy, whoever reads it. Composition joins what the subgraphs require of a type or field; a subgraph that leaves a
 * part out would answer, to whoever asks it past the router, what the others refuse.
 */
import { type DocumentNode, parse } from 'graphql'
import { fieldsOf, hasDirective, objectTypesOf } from './house-rules/rule.ts'
import { implies, type Requirements, requirementsIn } from './policy/index.ts'

/** Where a subgraph requires something else than the supergraph does, as sentences. */
export function partsOfPolicy(name: string, subgraph: DocumentNode, supergraph: string): string[] {
  const [own, whole] = [requirementsIn(subgraph), requirementsIn(parse(supergraph))]
  const fields = fieldsOf(subgraph).filter(({ field }) => !hasDirective(field, 'external'))
  return [...objectTypesOf(subgraph).map(type => type.name.value), ...fields.map(({ at }) => at)]
    .filter(at => !same(own, whole, at))
    .map(at => `${name}: ${at} needs other rights in another subgraph: write the same in all of them.`)
}

/** Where two supergraphs of the same subgraphs require different things. */
export function differentPolicies(one: string, other: string): string[] {
  const [ones, others] = [requirementsIn(parse(one)), requirementsIn(parse(other))]
  return [...new Set([...ones.keys(), ...others.keys()])].filter(at => !same(ones, others, at))
}

function same(ones: Requirements, others: Requirements, at: string): boolean {
  const [one, other] = [ones.get(at), others.get(at)]
  return implies(one, other) && implies(other, one)
}
