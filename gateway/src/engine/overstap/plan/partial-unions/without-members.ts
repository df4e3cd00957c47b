/** A question to a partner without members of unions that the partner does not have. */
import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { fragmentsOf } from '../../../../fragments-of.ts'
import { tidy } from '../../../../policy/guard/tidy.ts'
import { nameOf } from '../../../selected.ts'
import { TYPENAME } from '../planned-document.ts'

interface Without {
  document: DocumentNode
  /** Those of the variables that it still uses. */
  variables: ReadonlySet<string>
  /** Where unions lost members, by the names on the way. */
  places: readonly string[]
}

/** Undefined where all can be asked as it is. Otherwise named fragments are written out: each place loses its own. */
export function withoutMembers(
  document: DocumentNode,
  schema: GraphQLSchema,
  lacks: (union: string, member: string) => boolean,
): Without | undefined {
  const fragments = fragmentsOf(document)
  const places: string[] = []

  const rest = (set: SelectionSetNode, on: string, place: string): SelectionSetNode => {
    const selections = set.selections.flatMap(each => restOf(each, on, place))
    return { ...set, selections: selections.length > 0 ? selections : [TYPENAME] }
  }
  const restOf = (each: SelectionNode, on: string, place: string): SelectionNode[] => {
    if (each.kind === Kind.FIELD) {
      const { selectionSet } = each
      if (!selectionSet) return [each]
      const below = rest(selectionSet, typeOf(on, each.name.value, schema), `${place}.${nameOf(each)}`)
      return [{ ...each, selectionSet: below }]
    }
    const { typeCondition, selectionSet } =
      each.kind === Kind.INLINE_FRAGMENT ? each : (fragments.get(each.name.value) ?? {})
    if (!selectionSet) return []
    const type = typeCondition?.name.value ?? on
    if (lacks(on, type)) {
      places.push(place)
      return []
    }
    const { directives } = each
    return [{ kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet: rest(selectionSet, type, place) }]
  }

  const whole = document.definitions.find(each => each.kind === Kind.OPERATION_DEFINITION)
  if (whole === undefined) throw new Error('A hop asks an operation.')
  const root = schema.getRootType(whole.operation)?.name ?? ''
  const selectionSet = rest(whole.selectionSet, root, '')
  if (places.length === 0) return undefined
  const left = tidy({ ...whole, selectionSet }, [])
  return { document: left, variables: variablesOf(left), places }
}

function variablesOf({ definitions }: DocumentNode): Set<string> {
  const declared = definitions.flatMap(each => ('variableDefinitions' in each ? (each.variableDefinitions ?? []) : []))
  return new Set(declared.map(each => each.variable.name.value))
}

/** Empty where a partner answers with anything: entities say by fragments what they are. */
function typeOf(parent: string, field: string, schema: GraphQLSchema): string {
  const type = schema.getType(parent)
  const found = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined
  return found ? getNamedType(found.type).name : ''
}
