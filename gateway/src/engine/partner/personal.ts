/** What is about a person: the contracts of the owners mark it with `@tag(name: "personal")`, a field or a whole type. */
import { type ConstDirectiveNode, Kind } from 'graphql'

/** A type or a field of the schema that was built from the supergraph. */
interface Marked {
  astNode?: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined
}

/** Each is asked about with every value that it gives. */
const known = new WeakMap<object, boolean>()

export function isPersonal(marked: Marked | undefined): boolean {
  if (marked === undefined) return false
  const before = known.get(marked)
  if (before !== undefined) return before
  const found = marked.astNode?.directives?.some(isPersonalTag) ?? false
  known.set(marked, found)
  return found
}

function isPersonalTag({ name, arguments: given = [] }: ConstDirectiveNode): boolean {
  return name.value === 'tag' && given.some(({ value }) => value.kind === Kind.STRING && value.value === 'personal')
}
