/** The key of an entity that nobody has, for a type of which the subgraph alone knows which there are. */
import { type DirectiveNode, Kind, parse } from 'graphql'

interface Representation {
  __typename: string
  [field: string]: string
}

/** Undefined where no type has a key of one plain identifier. */
export function unknownKey(sdl: string, isItsOwn: (type: string) => boolean): Representation | undefined {
  for (const type of parse(sdl, { noLocation: true }).definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION || !isItsOwn(type.name.value)) continue
    for (const field of type.fields ?? []) {
      const named = field.type.kind === Kind.NON_NULL_TYPE ? field.type.type : field.type
      const isIdentifier = named.kind === Kind.NAMED_TYPE && named.name.value === 'ID'
      const isKey = (type.directives ?? []).some(each => isKeyOf(each, field.name.value))
      if (isIdentifier && isKey)
        return { __typename: type.name.value, [field.name.value]: 'overstap-registry:nobody-has-this' }
    }
  }
  return undefined
}

function isKeyOf({ name, arguments: given = [] }: DirectiveNode, field: string): boolean {
  const isKey = name.value === 'key' || name.value.endsWith('__key')
  const says = (argument: string, expected: string | boolean) =>
    given.some(({ name, value }) => name.value === argument && 'value' in value && value.value === expected)
  return isKey && says('fields', field) && !says('resolvable', false)
}
