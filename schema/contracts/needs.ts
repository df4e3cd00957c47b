/**
 * Who is given what, by the supergraph alone: what each `@requires` takes from its owners, member by member, and which
 * subgraphs receive a hidden key, for which no `@requires` is written anywhere.
 */
import { type DocumentNode, Kind, parse, type SelectionSetNode } from 'graphql'
import { type GraphType, readSupergraph } from './read-supergraph.ts'

/** What a field of one owner takes of another, or of itself by way of a router. */
export interface Need {
  /** `Type.field` that is taken. */
  field: string
  /** Its owners: each of them may be the one that is asked. */
  owners: readonly string[]
  /** What is taken of the object, nested members with a dot; empty for a field without members. */
  members: readonly string[]
  /** Who takes it. */
  to: string
  /** The field (`Type.field`) for which it is taken. */
  for: string
}

export function needsIn(supergraph: DocumentNode): Need[] {
  return needsOf(readSupergraph(supergraph))
}

export function needsOf(types: ReadonlyMap<string, GraphType>): Need[] {
  return [...requirements(types), ...travellingKeys(types)]
}

function requirements(types: ReadonlyMap<string, GraphType>): Need[] {
  return [...types].flatMap(([type, { fields }]) =>
    [...fields].flatMap(([name, { requires }]) =>
      requires.flatMap(({ by, fields: text }) =>
        taken(types, type, selectionIn(text)).map(each => ({ ...each, to: by, for: `${type}.${name}` })),
      ),
    ),
  )
}

type Taken = Pick<Need, 'field' | 'owners' | 'members'>

/** The fields of entities in a selection on `type`. A key that is not hidden goes to whoever holds the entity anyway. */
function taken(types: ReadonlyMap<string, GraphType>, type: string, selection: SelectionSetNode): Taken[] {
  const { fields, keys = [] } = types.get(type) ?? {}
  return fieldsIn(selection).flatMap(({ name, below }) => {
    const field = fields?.get(name)
    const isKey = below === undefined && keys.some(key => key.fields.includes(name))
    if (field === undefined || (isKey && !field.hidden)) return []
    const found: Taken[] = []
    const members = below ? membersOf(types, field.type, below, [], found) : []
    return [{ field: `${type}.${name}`, owners: field.owners, members }, ...found]
  })
}

/** The names of what is taken of a value; what is taken of an entity in it is taken from that entity's owner. */
function membersOf(
  types: ReadonlyMap<string, GraphType>,
  type: string,
  selection: SelectionSetNode,
  path: readonly string[],
  found: Taken[],
): string[] {
  if ((types.get(type)?.keys.length ?? 0) > 0) {
    found.push(...taken(types, type, selection))
    return path.length > 0 ? [path.join('.')] : []
  }
  return fieldsIn(selection).flatMap(({ name, below }) => {
    const next = types.get(type)?.fields.get(name)
    const at = [...path, name]
    return below && next ? membersOf(types, next.type, below, at, found) : [at.join('.')]
  })
}

/** Of each hidden key, who makes such objects, and who else can be asked for one. */
function travellingKeys(types: ReadonlyMap<string, GraphType>): Need[] {
  const makers = makersOf(types)
  return [...types].flatMap(([type, { fields, keys }]) => {
    const owners = [...(makers.get(type) ?? [])].sort()
    return keys.flatMap(key =>
      key.fields
        .filter(name => fields.get(name)?.hidden)
        .map(name => ({
          ...{ field: `${type}.${name}`, owners, members: [] },
          ...{ to: key.graph, for: `${type} @key(fields: "${key.fields.join(' ')}")` },
        })),
    )
  })
}

/** Of each type, the subgraphs with a field that leads to it: there such objects are born. */
function makersOf(types: ReadonlyMap<string, GraphType>): ReadonlyMap<string, ReadonlySet<string>> {
  const makers = new Map<string, Set<string>>()
  for (const { fields } of types.values()) {
    for (const { type, owners } of fields.values()) {
      const known = makers.get(type) ?? new Set()
      for (const owner of owners) known.add(owner)
      makers.set(type, known)
    }
  }
  return makers
}

function selectionIn(text: string): SelectionSetNode {
  const [operation] = parse(`{${text}}`).definitions
  if (operation?.kind === Kind.OPERATION_DEFINITION) return operation.selectionSet
  throw new Error(`«${text}» is not a selection of fields.`)
}

/** Inline fragments are on what they are in: a requirement has no named ones. */
function fieldsIn({ selections }: SelectionSetNode): { name: string; below: SelectionSetNode | undefined }[] {
  return selections.flatMap(each => {
    if (each.kind === Kind.FIELD) return [{ name: each.name.value, below: each.selectionSet }]
    return each.kind === Kind.INLINE_FRAGMENT ? fieldsIn(each.selectionSet) : []
  })
}
