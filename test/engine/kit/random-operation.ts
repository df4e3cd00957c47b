// Operations that somebody might ask of a schema: any fields, under any names, in fragments, under conditions.

import fc, { type GeneratorValue } from 'fast-check'
import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isUnionType,
} from 'graphql'

export interface Operation {
  query: string
  variables: Record<string, boolean>
}

/** Names that get in the way: of keys, of what is required, of things that objects have of themselves. */
const NAMES = ['id', 'name', 'cents', 'weight', '__proto__', 'constructor', 'a', 'b', 'c']
const DEEPEST = 5
const MOST_FIELDS = 4

/** May be one that validation refuses: names that a client chose may get in each other's way. */
export function randomOperation(schema: GraphQLSchema, draw: GeneratorValue): Operation {
  const named: string[] = []
  const among = <Item>(items: readonly Item[]): Item | undefined => items[draw(fc.nat, Math.max(0, items.length - 1))]
  const seldom = (times: number) => draw(fc.nat, times) === times

  const condition = () => {
    if (!seldom(6)) return ''
    const value = among(['$yes', '$no', 'true', 'false'])
    return ` @${among(['include', 'skip'])}(if: ${value})`
  }
  const alias = () => (seldom(4) ? `${among(NAMES)}: ` : '')
  const selections = (type: GraphQLCompositeType, depth: number): string => {
    const fields = isUnionType(type) ? [] : Object.values(type.getFields()).filter(each => depth > 1 || isLeaf(each))
    const count = 1 + draw(fc.nat, MOST_FIELDS - 1)
    const chosen = Array.from({ length: count }, () => {
      const field = among(fields)
      if (field === undefined || seldom(8)) return seldom(5) ? fragment(type, depth) : `${alias()}__typename`
      return seldom(6) ? fragment(type, depth) : selection(field, depth)
    })
    if (isAbstractType(type) && !seldom(2)) chosen.push(fragment(type, depth))
    return `{ ${chosen.join(' ')} }`
  }
  const selection = (field: GraphQLField<unknown, unknown>, depth: number): string => {
    const given = field.args.flatMap(each => argument(each))
    const type = getNamedType(field.type)
    const below = isCompositeType(type) ? ` ${selections(type, depth - 1)}` : ''
    return `${alias()}${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${condition()}${below}`
  }
  const argument = (each: GraphQLArgument): string[] =>
    isNonNullType(each.type) || seldom(1) ? [`${each.name}: ${literal(each.type)}`] : []
  const literal = (type: GraphQLInputType): string => {
    if (isNonNullType(type)) return literal(type.ofType)
    if (isListType(type)) return `[${literal(type.ofType)}]`
    if (isEnumType(type)) return among(type.getValues())?.name ?? 'null'
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(each => isNonNullType(each.type) || seldom(1))
      return `{ ${fields.map(each => `${each.name}: ${literal(each.type)}`).join(', ')} }`
    }
    return type.name === 'Int' ? String(draw(fc.nat, 9)) : type.name === 'Boolean' ? 'true' : `"${among(['x', 'y'])}"`
  }
  const fragment = (type: GraphQLCompositeType, depth: number): string => {
    const on = isAbstractType(type) && !seldom(3) ? (among(schema.getPossibleTypes(type)) ?? type) : type
    const inside = selections(on, depth)
    if (!seldom(2)) return `...${seldom(2) && on === type ? '' : ` on ${on.name}`}${condition()} ${inside}`
    named.push(`fragment F${named.length} on ${on.name} ${inside}`)
    return `...F${named.length - 1}${condition()}`
  }

  const root = schema.getQueryType()
  if (!root) throw new Error('There is nothing to ask.')
  const body = selections(root, DEEPEST)
  const needs = ['yes', 'no'].filter(name => `${body}${named}`.includes(`$${name}`))
  const head = needs.length > 0 ? `query Q(${needs.map(name => `$${name}: Boolean!`).join(', ')}) ` : ''
  const values = { yes: true, no: false }
  return {
    query: `${head}${body} ${named.join(' ')}`,
    variables: Object.fromEntries(Object.entries(values).filter(([name]) => needs.includes(name))),
  }
}

function isLeaf({ type }: GraphQLField<unknown, unknown>): boolean {
  return !isCompositeType(getNamedType(type))
}
