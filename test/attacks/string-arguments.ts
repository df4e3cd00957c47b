// Every place of the API where a caller can write a text of its own, worked out from the schema, with a document that
// leads there: arguments and members of input objects, down to lists, of queries and of mutations.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stories } from '@overstap/schema/region'
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'
import { ROOT } from '../../mesh/src/settings.ts'

const api = buildSchema(readFileSync(join(ROOT, 'schema/api.graphql'), 'utf8'))

export interface StringArgument {
  /** Such as `Query.vacancies(where).search`. */
  coordinate: string
  /** The scalar: `String`, `ID`, or one of the schema's own. */
  scalar: string
  /** The document and its variables, with `text` at that place. */
  question: (text: string) => { query: string; variables: Record<string, unknown> }
}

/** On the way to a place something must be there; what is not named here takes a value that fits its type. */
const SAMPLES: Record<string, unknown> = {
  'Query.candidate.id': stories.electrician,
  'Query.vacancy.id': stories.vacanciesNearEmmen[0],
  'Query.organisation.id': stories.crossedEmployer,
  'Query.disruption.id': stories.bankruptcy,
  'Query.fundingScheme.id': 'a-en-o-subsidie-servicepunt-techniek',
  'FundingScheme.assess.applicant': stories.metalektroEmployer,
}
const SAMPLE_OF_SCALAR: Record<string, unknown> = {
  ID: 'uwv-noord:16777215',
  String: 'a',
  Date: '2026-11-21',
  Int: 1,
  Float: 1,
  Boolean: true,
}

export function stringArguments(): StringArgument[] {
  const composite = Object.values(api.getTypeMap()).filter(type => isObjectType(type) && !type.name.startsWith('__'))
  return composite.flatMap(type => {
    // Filtered above, which TypeScript cannot see through Object.values.
    const object = type as GraphQLObjectType
    return Object.values(object.getFields()).flatMap(field =>
      field.args.flatMap(argument =>
        placesIn(argument.type, []).map(({ path, scalar }) => ({
          coordinate: [`${object.name}.${field.name}(${argument.name})`, ...path].join('.'),
          scalar,
          question: (text: string) => questionTo(object, field, argument, path, text),
        })),
      ),
    )
  })
}

/** The texts within an input type, by the members that lead to them. */
function placesIn(type: GraphQLInputType, path: string[]): { path: string[]; scalar: string }[] {
  const named = getNamedType(type)
  if (isInputObjectType(named)) {
    if (path.length > 4) return []
    return Object.values(named.getFields()).flatMap(each => placesIn(each.type, [...path, each.name]))
  }
  const isText = isLeafType(named) && !isEnumType(named) && !['Int', 'Float', 'Boolean'].includes(named.name)
  return isText ? [{ path, scalar: named.name }] : []
}

type Field = GraphQLField<unknown, unknown>
interface Step {
  type: GraphQLObjectType
  field: Field
}

function questionTo(type: GraphQLObjectType, field: Field, argument: GraphQLArgument, path: string[], text: string) {
  const hostile = valueWith(argument.type, path, text)
  const steps = [...wayTo(type), { type, field }]
  const variables: Record<string, unknown> = {}
  const declared: string[] = []
  const written = steps.map((step, index) => {
    const last = index === steps.length - 1
    const given = step.field.args.filter(
      each => isRequiredArgument(each) || (last && each === argument) || each.name === 'first',
    )
    const args = given.map(each => {
      const variable = `v${declared.length}`
      declared.push(`$${variable}: ${each.type}`)
      variables[variable] = last && each === argument ? hostile : sampleOf(step, each)
      return `${each.name}: $${variable}`
    })
    return `${step.field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}`
  })
  const root = steps[0]?.type === api.getMutationType() ? 'mutation' : 'query'
  const query = `${root}${declared.length > 0 ? `(${declared.join(', ')})` : ''} { ${written.join(' { ')}${leavesOf(field)}${' }'.repeat(written.length)}`
  return { query, variables }
}

/** The shortest way from the root to a type, with as few arguments as can be. */
function wayTo(type: GraphQLObjectType): Step[] {
  const roots = [api.getQueryType(), api.getMutationType()].filter(each => each != null)
  const open: Step[][] = [[]]
  const seen = new Set<string>()
  for (let way = open.shift(); way; way = open.shift()) {
    const last = way.at(-1)
    const here = last ? [getNamedType(last.field.type)] : roots
    for (const each of here) {
      if (each === type) return way
      if (!isObjectType(each) || seen.has(each.name)) continue
      seen.add(each.name)
      // A mutation is asked itself, but nothing is asked through one.
      if (each === api.getMutationType()) continue
      for (const field of Object.values(each.getFields())) open.push([...way, { type: each, field }])
    }
  }
  throw new Error(`There is no way to ${type.name}.`)
}

function leavesOf(field: Field): string {
  const type = getNamedType(field.type)
  if (!isObjectType(type) && !isInterfaceType(type)) return isLeafType(type) ? '' : ' { __typename }'
  const fields = Object.values(type.getFields()).filter(each => !each.args.some(isRequiredArgument))
  const leaves = fields
    .filter(each => isLeafType(getNamedType(each.type)) && !isNonNullType(each.type))
    .map(each => each.name)
  const nodes = 'nodes' in type.getFields() ? ['nodes { __typename }'] : []
  return ` { __typename ${[...leaves, ...nodes].join(' ')} }`
}

function sampleOf({ type, field }: Step, argument: GraphQLArgument): unknown {
  return SAMPLES[`${type.name}.${field.name}.${argument.name}`] ?? sampleOfType(argument.type)
}

function sampleOfType(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOfType(type.ofType)
  if (isListType(type)) return []
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (!isInputObjectType(type)) return SAMPLE_OF_SCALAR[type.name]
  const needed = Object.values(type.getFields()).filter(isRequiredInputField)
  return Object.fromEntries(needed.map(each => [each.name, sampleOfType(each.type)]))
}

/** A value of the type with `text` at the place, and samples elsewhere. */
function valueWith(type: GraphQLInputType, path: readonly string[], text: string): unknown {
  if (isNonNullType(type)) return valueWith(type.ofType, path, text)
  if (isListType(type)) return [valueWith(type.ofType, path, text)]
  const [member, ...rest] = path
  const field = isInputObjectType(type) && member !== undefined ? type.getFields()[member] : undefined
  if (!isInputObjectType(type) || member === undefined || field === undefined) return text
  const sample = sampleOfType(type)
  return { ...(typeof sample === 'object' ? sample : {}), [member]: valueWith(field.type, rest, text) }
}
