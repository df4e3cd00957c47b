// Every way through a schema that comes by no type twice: from the types at its roots to each type that they lead to.

import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'

export interface Step {
  parent: GraphQLObjectType
  field: GraphQLField<unknown, unknown>
  /** What the way goes on with, of what the field may give. */
  type: GraphQLObjectType
}

/** Yields the steps to each type, the root itself first, with none. */
export function* walksFrom(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  mostSteps: number,
  steps: readonly Step[] = [],
): Generator<{ type: GraphQLObjectType; steps: readonly Step[] }> {
  yield { type, steps }
  if (steps.length === mostSteps) return
  for (const step of stepsFrom(schema, type)) {
    const isNew = step.type !== (steps[0]?.parent ?? type) && !steps.some(each => each.type === step.type)
    if (isNew) yield* walksFrom(schema, step.type, mostSteps, [...steps, step])
  }
}

/** Every field that gives an object, once for each type that it may be of. */
export function stepsFrom(schema: GraphQLSchema, parent: GraphQLObjectType): Step[] {
  return fieldsOf(parent).flatMap(field =>
    typesBehind(schema, getNamedType(field.type)).map(type => ({ parent, field, type })),
  )
}

export function fieldsOf(type: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields())
}

export function coordinateOf({ parent, field }: Pick<Step, 'parent' | 'field'>): string {
  return `${parent.name}.${field.name}`
}

/** A selection of the fields at the end of the steps. */
export function selectionOf(fields: readonly GraphQLField<unknown, unknown>[], steps: readonly Step[]): string {
  const inner = fields.map(field => `${asked(field)} ${typesWithin(field) ? '{ __typename }' : ''}`)
  return steps.reduceRight(
    (inside, step) => `{ ${asked(step.field)} ${within(step, inside)} }`,
    `{ ${inner.join(' ')} }`,
  )
}

/** An answer with one object at each step. */
export function answerOf(steps: readonly Step[], typeKey: string): Record<string, unknown> {
  const [step, ...rest] = steps
  if (step === undefined) return {}
  const { field, type } = step
  const inside = { [typeKey]: type.name, ...answerOf(rest, typeKey) }
  return { [field.name]: inLists(field.type, inside) }
}

/** The place of the last step in that answer. */
export function placeOf(steps: readonly Step[]): (string | number)[] {
  return steps.flatMap(({ field }, index) =>
    index === steps.length - 1 ? [field.name] : [field.name, ...listsOf(field.type)],
  )
}

/** The place of a member of what the last step gives. */
export function insideOf(steps: readonly Step[]): (string | number)[] {
  return steps.flatMap(({ field }) => [field.name, ...listsOf(field.type)])
}

function typesBehind(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type)
  return isObjectType(type) ? [type] : []
}

function typesWithin({ type }: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(type)
  return isObjectType(named) || isAbstractType(named)
}

function within({ field, type }: Step, inside: string): string {
  return isAbstractType(getNamedType(field.type)) ? `{ ... on ${type.name} ${inside} }` : inside
}

function asked({ name, args }: GraphQLField<unknown, unknown>): string {
  const given = args.filter(isRequiredArgument).map(each => `${each.name}: ${literalOf(each.type)}`)
  return given.length === 0 ? name : `${name}(${given.join(', ')})`
}

/** A value of the type: which one does not matter. */
function literalOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalOf(type.ofType)
  if (isListType(type)) return '[]'
  if (isEnumType(type)) return type.getValues()[0]?.name ?? ''
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField)
    return `{ ${fields.map(each => `${each.name}: ${literalOf(each.type)}`).join(', ')} }`
  }
  return { Int: '1', Float: '1.5', Boolean: 'true', Date: '"2026-11-21"' }[type.name] ?? '"x:1"'
}

function inLists(type: GraphQLOutputType, value: unknown): unknown {
  if (isNonNullType(type)) return inLists(type.ofType, value)
  return isListType(type) ? [inLists(type.ofType, value)] : value
}

function listsOf(type: GraphQLOutputType): 0[] {
  if (isNonNullType(type)) return listsOf(type.ofType)
  return isListType(type) ? [0, ...listsOf(type.ofType)] : []
}
