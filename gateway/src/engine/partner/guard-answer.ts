/**
 * Holds a partner's answer against what was asked. Without it one list where an object belongs voids the whole answer,
 * everybody's part of it, and a field that nobody asked for overwrites its owner's.
 */
import { DEEPEST_VALUE, MOST_WRONG } from '../bounds.ts'
import type { FieldShape, ObjectShape } from './answer-shape.ts'
import type { AskedDocument } from './asked-document.ts'
import { PartnerFault } from './partner-fault.ts'
import { differs } from './same-entity.ts'

type Path = readonly (string | number)[]
type Fields = Record<string, unknown>

export interface Guarded {
  /** Where the answer was of another shape, or null where none may be; a null is there now. */
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

/**
 * Mends `data` in place.
 * @throws PartnerFault where too much is wrong.
 */
export function guardAnswer(data: Fields, { root, shape }: AskedDocument, representations: Representations): Guarded {
  const guard = new Guard(representations)
  guard.members(data, shape, root)
  return guard.guarded
}

class Guard {
  readonly guarded: Guarded = { broken: [], extra: new Set(), isOfAnother: false, personal: false }
  readonly #representations: Representations
  readonly #path: (string | number)[] = []

  constructor(representations: Representations) {
    this.#representations = representations
  }

  /** Leaves in `object` what was asked of its type, in its shape. */
  members(object: Fields, shape: ObjectShape, type: string): void {
    const { byName, required, typename } = shape.fieldsOf(type)
    // Whoever leaves that out says what others are asked about no less clearly.
    if (typename !== undefined && object.__typename === undefined) object.__typename = typename
    for (const name of required) if (object[name] === null || object[name] === undefined) this.#broken(name)
    for (const name in object) {
      const field = byName.get(name)
      if (field === undefined) {
        this.#extra(name)
        delete object[name]
        continue
      }
      const value = object[name]
      if (field === null || value === null) continue
      if (field.personal) this.guarded.personal = true
      if (field.object === undefined && field.lists === 0) {
        if (isNested(value) && isNoValue(value, field)) object[name] = this.#broken(name)
        continue
      }
      this.#path.push(name)
      const isEntities = this.#path.length === 1 && this.#representations.has(name)
      object[name] = isEntities ? this.#entities(value, field, name) : this.#shaped(value, field, field.lists)
      this.#path.pop()
    }
  }

  #shaped(value: unknown, field: FieldShape, lists: number): unknown {
    if (value === null || value === undefined) return null
    if (lists === 0) {
      if (field.object) return this.#object(value, field.object, field.type ?? '')
      return isNested(value) && isNoValue(value, field) ? this.#broken() : value
    }
    if (!Array.isArray(value)) return this.#broken()
    const mayBeNull = field.nullable[field.lists - lists + 1]
    if (mayBeNull && lists === 1 && field.object === undefined && !value.some(isNested)) return value
    for (let index = 0; index < value.length; index++) {
      const member: unknown = value[index]
      if (!mayBeNull && (member === null || member === undefined)) this.#broken(index)
      this.#path.push(index)
      value[index] = this.#shaped(member, field, lists - 1)
      this.#path.pop()
    }
    return value
  }

  #object(value: unknown, shape: ObjectShape, type: string): Fields | null {
    if (!isObject(value)) return this.#broken()
    if (!Object.hasOwn(value, '__typename')) this.members(value, shape, type)
    else {
      const told = value.__typename
      if (typeof told !== 'string' || !shape.isA(told, type)) return this.#broken()
      this.members(value, shape, told)
    }
    return value
  }

  #entities(value: unknown, { object }: FieldShape, name: string): unknown {
    const asked = this.#representations.get(name) ?? []
    if (!Array.isArray(value) || value.length !== asked.length || object === undefined) return this.#broken()
    for (let index = 0; index < value.length; index++) {
      const entity: unknown = value[index]
      const about = asked[index]
      if (entity === null || !isObject(about)) continue
      this.#path.push(index)
      const type = String(about.__typename)
      const guarded = saysWhoseItIs(entity, object, type) ? this.#object(entity, object, type) : this.#broken()
      this.#path.pop()
      if (guarded && differs(guarded, about, object, type)) this.guarded.isOfAnother = true
      value[index] = guarded
    }
    return value
  }

  #extra(name: string): void {
    const { extra } = this.guarded
    if (extra.size === MOST_WRONG)
      throw new PartnerFault('SOURCE_BAD_RESPONSE', `more than ${MOST_WRONG} fields that nobody asked for`)
    extra.add(name)
  }

  /** Here, or at `step` of it. */
  #broken(...step: (string | number)[]): null {
    if (this.guarded.broken.length === MOST_WRONG)
      throw new PartnerFault('SOURCE_BAD_RESPONSE', `more than ${MOST_WRONG} places of another shape`)
    this.guarded.broken.push([...this.#path, ...step])
    return null
  }
}

/** A list or an object that is no value of its type: others would be asked about it as if it were one. */
function isNoValue(value: object, { isPlain }: FieldShape): boolean {
  return isPlain || isDeep(value)
}

/** Where keys are asked back, of whom an entity is must be said with it. */
function saysWhoseItIs(entity: unknown, shape: ObjectShape, type: string): boolean {
  if (!isObject(entity)) return true
  return shape.fieldsOf(type).keysBack.every(name => entity[name] !== null && entity[name] !== undefined)
}

/** Without calling itself. */
function isDeep(value: object): boolean {
  let level: object[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === DEEPEST_VALUE) return true
    level = level.flatMap(each => Object.values(each).filter(isNested))
  }
  return false
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
