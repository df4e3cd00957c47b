// What a partner can answer that is GraphQL and yet not what it was asked. Each makes one change in an answer, of as little
// as it can, and nothing where there is nothing of the kind.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  type DocumentNode,
  getNamedType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql'
import { ROOT } from '../../../mesh/src/settings.ts'
import { altered } from './behaviours.ts'
import type { Behaviour } from './fault-proxy.ts'

type Fields = Record<string, unknown>
/** Changes `data` in place, and says whether there was something to change. */
export type Alteration = (data: Fields, document: DocumentNode) => boolean

const read = (name: string) => readFileSync(join(ROOT, 'schema', name), 'utf8')
/** With everything in it, also what only owners give each other, and what callers are shown of that. */
const supergraph = buildSchema(read('supergraph.graphql'), { assumeValidSDL: true })
const api = buildSchema(read('api.graphql'))

/** The behaviour, and how many answers it has changed. */
export function answering(alteration: Alteration): { behaviour: Behaviour; changed: () => number } {
  let changed = 0
  const behaviour = altered((reply, asked) => {
    const answer = JSON.parse(reply.body.toString('utf8'))
    if (!isObject(answer.data) || !alteration(answer.data, parse(JSON.parse(asked).query))) return reply
    changed += 1
    return { ...reply, body: Buffer.from(JSON.stringify(answer)) }
  })
  return { behaviour, changed: () => changed }
}

/** The first object that says its type says another one. */
export const wrongTypename: Alteration = data => {
  const object = objectsIn(data).find(each => typeof each.__typename === 'string')
  if (object) object.__typename = 'Query'
  return object !== undefined
}

/** A text where an object belongs. */
export const wrongShape: Alteration = data => {
  for (const object of objectsIn(data)) {
    const name = Object.keys(object).find(each => isObject(object[each]))
    if (name === undefined) continue
    object[name] = 'a text'
    return true
  }
  return false
}

/** Nothing where the schema says that there always is something, in what the caller asked. */
export const nullWhereNoneMayBe: Alteration = (data, document) => nullFirst(data, document, isShown)

/** The same, in what one owner gives to another to decide with. */
export const nullInRequiredFact: Alteration = (data, document) =>
  nullFirst(data, document, (type, field) => !isShown(type, field))

type Meant = (type: string, field: string) => boolean

const isShown: Meant = (type, field) => {
  const known = api.getType(type)
  return isObjectType(known) && field in known.getFields()
}

function nullFirst(data: Fields, document: DocumentNode, isMeant: Meant): boolean {
  const fragments = new Map<string, SelectionSetNode>()
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each.selectionSet)

  const inValue = (value: unknown, selectionSet: SelectionSetNode, typeName: string): boolean => {
    if (Array.isArray(value)) return value.some(each => inValue(each, selectionSet, typeName))
    if (!isObject(value)) return false
    const type = supergraph.getType(typeName)
    return selectionSet.selections.some(each => {
      if (each.kind === Kind.FRAGMENT_SPREAD) {
        const spread = fragments.get(each.name.value)
        return spread !== undefined && inValue(value, spread, typeName)
      }
      if (each.kind === Kind.INLINE_FRAGMENT)
        return inValue(value, each.selectionSet, each.typeCondition?.name.value ?? typeName)
      const name = each.alias?.value ?? each.name.value
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[each.name.value] : undefined
      const isNever = field !== undefined && isNonNullType(field.type) && isMeant(typeName, each.name.value)
      if (isNever && value[name] != null) {
        value[name] = null
        return true
      }
      const below = getNamedType(field?.type)?.name ?? ''
      return each.selectionSet !== undefined && inValue(value[name], each.selectionSet, below)
    })
  }

  const operation = document.definitions.find(each => each.kind === Kind.OPERATION_DEFINITION)
  return operation !== undefined && inValue(data, operation.selectionSet, 'Query')
}

/** One entity less than were asked about. */
export const tooFewEntities: Alteration = (data, document) => {
  const entities = entitiesIn(data, document).find(each => each.length > 0)
  entities?.pop()
  return entities !== undefined
}

/** All that was asked about, the last one first. */
export const entitiesInAnotherOrder: Alteration = (data, document) => {
  const lists = entitiesIn(data, document).filter(each => each.length > 1)
  for (const each of lists) each.reverse()
  return lists.length > 0
}

/** Where several lists are asked in one hop, each has a name of its own. */
function entitiesIn(data: Fields, document: DocumentNode): unknown[][] {
  const selections = document.definitions.flatMap(each =>
    each.kind === Kind.OPERATION_DEFINITION ? each.selectionSet.selections : [],
  )
  return selections.flatMap(each => {
    if (each.kind !== Kind.FIELD || each.name.value !== '_entities') return []
    const list = data[each.alias?.value ?? each.name.value]
    return Array.isArray(list) ? [list] : []
  })
}

function objectsIn(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  return isObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : []
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
