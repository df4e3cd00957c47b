/** What a document selects, by the names under which it answers. Fragments count where they are spread. */
import { type DocumentNode, type FieldNode, Kind, type SelectionSetNode } from 'graphql'
import { type Fragments, fragmentsOf } from '../fragments-of.ts'

/** A field with the type that its fragment is on. */
interface SelectedField {
  field: FieldNode
  on: string | undefined
}

/** Under each name the fields that answer there: one, or several with selections that add up. */
type Selected = ReadonlyMap<string, readonly SelectedField[]>

/** A plan is asked many times: what is in its documents is worked out once. */
const selections = new WeakMap<SelectionSetNode, Selected>()

/** What is selected, fragments included; a fragment on a type says which. */
export function selectedIn(selectionSet: SelectionSetNode, known: Fragments): Selected {
  const before = selections.get(selectionSet)
  if (before) return before
  const selected = Map.groupBy(fieldsOf(selectionSet, undefined, known, new Set()), each => nameOf(each.field))
  selections.set(selectionSet, selected)
  return selected
}

/** `spread` holds the fragments that are in already: one that spreads another twice must not double at every level. */
function fieldsOf(
  selectionSet: SelectionSetNode,
  on: string | undefined,
  known: Fragments,
  spread: Set<string>,
): SelectedField[] {
  return selectionSet.selections.flatMap(each => {
    if (each.kind === Kind.FIELD) return [{ field: each, on }]
    if (each.kind === Kind.INLINE_FRAGMENT) {
      return fieldsOf(each.selectionSet, each.typeCondition?.name.value ?? on, known, spread)
    }
    const fragment = known.get(each.name.value)
    if (!fragment || spread.has(each.name.value)) return []
    spread.add(each.name.value)
    return fieldsOf(fragment.selectionSet, fragment.typeCondition.name.value, known, spread)
  })
}

/** The fields at the root of a question to a partner, which is always one operation. */
export function rootFields(document: DocumentNode): FieldNode[] {
  return document.definitions.flatMap(each =>
    each.kind === Kind.OPERATION_DEFINITION ? fieldsIn(each.selectionSet, fragmentsOf(document)) : [],
  )
}

export function fieldsBelow(field: FieldNode, known: Fragments): FieldNode[] {
  return field.selectionSet ? fieldsIn(field.selectionSet, known) : []
}

function fieldsIn(selectionSet: SelectionSetNode, known: Fragments): FieldNode[] {
  return [...selectedIn(selectionSet, known).values()].flat().map(({ field }) => field)
}

export function nameOf(field: FieldNode): string {
  return (field.alias ?? field.name).value
}

/** How many of `names`, one below the other, are selected, whatever the type of their parent. */
export function depthOf([name, ...below]: readonly string[], fields: readonly FieldNode[], known: Fragments): number {
  if (name === undefined) return 0
  const selected = fields.filter(each => nameOf(each) === name)
  return selected.length === 0
    ? 0
    : 1 +
        depthOf(
          below,
          selected.flatMap(each => fieldsBelow(each, known)),
          known,
        )
}
