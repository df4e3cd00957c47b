/** The keys of each type at each partner, as the supergraph says: `@join__type(graph:, key:)`. */
import { type DocumentNode, Kind } from 'graphql'
import type { KeysOf } from './ask-keys-back.ts'
import { fieldSet } from './field-set.ts'
import { argument, directivesOf, graphNames } from './join-directives.ts'

export function keysIn(supergraph: DocumentNode): KeysOf {
  const names = graphNames(supergraph)
  const known = new Map<string, ReturnType<KeysOf>>()
  for (const type of supergraph.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue
    for (const directive of directivesOf(type, 'join__type')) {
      const key = argument(directive, 'key')
      if (key === undefined) continue
      const at = `${names.get(argument(directive, 'graph') ?? '')} ${type.name.value}`
      known.set(at, [...(known.get(at) ?? []), fieldSet(key)])
    }
  }
  return (source, type) => known.get(`${source} ${type}`) ?? []
}
