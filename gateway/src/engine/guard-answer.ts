/**
 * Holds a partner's answer against what was asked. Without it one list where an object belongs voids the whole answer,
 * everybody's part of it, and a field that nobody asked for overwrites its owner's.
 */
import {
  type DocumentNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { type Fragments, fragmentsOf } from '../fragments-of.ts'
import { isPersonal } from './personal.ts'
import { differs } from './same-entity.ts'
import { nameOf, type SelectedField, selectedIn } from './selected.ts'

type Path = readonly (string | number)[]
type Fields = Record<string, unknown>

export interface Guarded {
  /** Where the answer was of another shape; a null is there now. */
  broken: Path[]
  /** Fields that nobody asked for, which are left out now. */
  extra: Set<string>
  /** Was an entity answered under another key than it was asked about? */
  isOfAnother: boolean
  /** Whether there is a value in it that is about a person. */
  personal: boolean
}

/** What was said of the entities that are asked about, by the name under which the partner answers. */
type Representations = ReadonlyMap<string, readonly unknown[]>

/** Mends `data` in place. `schema` is the supergraph's; what it does not know is left as it is. */
export function guardAnswer(
  data: Fields,
  document: DocumentNode,
  representations: Representations,
  schema: GraphQLSchema,
): Guarded {
  const guarded: Guarded = { broken: [], extra: new Set(), isOfAnother: false, personal: false }
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue
    const root = schema.getRootType(operation.operation)?.name
    new Guard(schema, fragmentsOf(document), representations, guarded).members(data, [operation.selectionSet], root)
  }
  return guarded
}

class Guard {
  readonly #schema: GraphQLSchema
  readonly #fragments: Fragments
  readonly #representations: Representations
  readonly #guarded: Guarded
  readonly #path: (string | number)[] = []

  constructor(schema: GraphQLSchema, fragments: Fragments, representations: Representations, guarded: Guarded) {
    this.#schema = schema
    this.#fragments = fragments
    this.#representations = representations
    this.#guarded = guarded
  }

  /** Leaves in `object` what was selected, in its shape. `type` is undefined where the supergraph does not know it. */
  members(object: Fields, selectionSets: readonly SelectionSetNode[], type: string | undefined): void {
    const [first, ...more] = selectionSets.map(each => selectedIn(each, this.#fragments))
    const typename = typeof object.__typename === 'string' ? object.__typename : type
    for (const name of Object.keys(object)) {
      const own = first?.get(name) ?? []
      const fields = more.length === 0 ? own : own.concat(more.flatMap(each => each.get(name) ?? []))
      if (fields.length === 0) {
        this.#guarded.extra.add(name)
        delete object[name]
        continue
      }
      const applying = fields.every(({ on }) => on === undefined)
        ? fields
        : fields.filter(({ on }) => this.#applies(on, typename))
      if (applying.length > 0) object[name] = this.#at(name, () => this.#value(object[name], applying, type))
    }
  }

  #value(value: unknown, fields: readonly SelectedField[], type: string | undefined): unknown {
    const [first] = fields
    const below = fields.flatMap(({ field }) => field.selectionSet ?? [])
    if (first?.field.name.value === '_entities' && this.#path.length === 1)
      return this.#entities(value, below, this.#representations.get(nameOf(first.field)) ?? [])
    const parent = this.#schema.getType(first?.on ?? type ?? '')
    const known = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {}
    const definition = known[first?.field.name.value ?? '']
    if (!definition) return value
    const shaped = this.#shaped(value, definition.type, below)
    if (
      !this.#guarded.personal &&
      shaped !== null &&
      shaped !== undefined &&
      isLeafType(getNamedType(definition.type))
    ) {
      this.#guarded.personal = isPersonal(definition) || isPersonal(parent)
    }
    return shaped
  }

  #shaped(value: unknown, type: GraphQLOutputType, below: readonly SelectionSetNode[]): unknown {
    if (value === null || value === undefined) return value
    if (isNonNullType(type)) return this.#shaped(value, type.ofType, below)
    if (isListType(type)) {
      if (!Array.isArray(value)) return this.#broken()
      return value.map((member, index) => this.#at(index, () => this.#shaped(member, type.ofType, below)))
    }
    return isCompositeType(type) ? this.#object(value, type.name, below) : value
  }

  #object(value: unknown, type: string, below: readonly SelectionSetNode[]): Fields | null {
    if (!isObject(value)) return this.#broken()
    if (Object.hasOwn(value, '__typename') && !this.#isA(value.__typename, type)) return this.#broken()
    this.members(value, below, type)
    return value
  }

  #entities(value: unknown, below: readonly SelectionSetNode[], asked: readonly unknown[]): unknown {
    if (!Array.isArray(value) || value.length !== asked.length) return this.#broken()
    return value.map((entity, index) => {
      const about = asked[index]
      const type = isObject(about) && typeof about.__typename === 'string' ? about.__typename : ''
      if (entity === null) return null
      const guarded = this.#at(index, () => this.#object(entity, type, below))
      if (guarded && differs(guarded, about, below, this.#fragments)) this.#guarded.isOfAnother = true
      return guarded
    })
  }

  #at<T>(step: string | number, look: () => T): T {
    this.#path.push(step)
    const seen = look()
    this.#path.pop()
    return seen
  }

  #broken(): null {
    this.#guarded.broken.push([...this.#path])
    return null
  }

  /** Is `name` the type itself, or one of those behind it? An interface object answers with the interface's name. */
  #isA(name: unknown, type: string): boolean {
    if (typeof name !== 'string') return false
    if (name === type) return true
    const [sub, above] = [this.#schema.getType(name), this.#schema.getType(type)]
    return isAbstractType(above) && (isObjectType(sub) || isInterfaceType(sub)) && this.#schema.isSubType(above, sub)
  }

  #applies(on: string | undefined, typename: string | undefined): boolean {
    return on === undefined || typename === undefined || this.#isA(typename, on) || this.#isA(on, typename)
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
