// Valid documents over a schema, as a client might send them: aliases, fragments of both kinds, conditions, fields that add
// up under one name.

import fc from 'fast-check'
import {
  doTypesOverlap,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isUnionType,
  NoUnusedVariablesRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql'

const RULES = specifiedRules.filter(rule => rule !== NoUnusedVariablesRule)
const CONDITIONS = ['', '', '', ' @include(if: $yes)', ' @skip(if: $no)', ' @include(if: false)', ' @skip(if: false)']

export interface RandomDocument {
  text: string
  variables: { yes: boolean; no: boolean }
}

/** @param without names of types that no fragment is on and no field leads to */
export function documentsOver(schema: GraphQLSchema, without: readonly string[]): fc.Arbitrary<RandomDocument> {
  const types = Object.values(schema.getTypeMap()).filter(isCompositeType)
  const usable = types.filter(type => !type.name.startsWith('__') && !without.includes(type.name))
  const conditions = fc.constantFrom(...CONDITIONS)

  /** A selection set; `fragments` may be spread in it. */
  function selections(type: GraphQLCompositeType, depth: number, fragments: readonly Fragment[]): fc.Arbitrary<string> {
    const one = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom(...fieldsOf(type, depth)).chain(name => field(type, name, depth, fragments)),
      },
      ...(depth > 0 ? [{ weight: 2, arbitrary: inline(type, depth, fragments) }] : []),
      ...fragments
        .filter(({ on }) => doTypesOverlap(schema, type, on))
        .map(({ name }) => ({ weight: 1, arbitrary: conditions.map(condition => `...${name}${condition}`) })),
    )
    return fc.array(one, { minLength: 2, maxLength: 4 }).map(each => `{ ${each.join(' ')} }`)
  }

  function fieldsOf(type: GraphQLCompositeType, depth: number): string[] {
    const fields = isUnionType(type) ? [] : Object.values(type.getFields())
    const within = fields.filter(each => {
      const below = getNamedType(each.type)
      return !without.includes(below.name) && (depth > 0 || !isCompositeType(below))
    })
    return within.length === 0 ? ['__typename'] : within.map(each => each.name)
  }

  function field(type: GraphQLCompositeType, name: string, depth: number, fragments: readonly Fragment[]) {
    const definition = isUnionType(type) ? undefined : type.getFields()[name]
    const below = definition && getNamedType(definition.type)
    const alias = fc.constantFrom('', '', '', '', `its_${name}: `, `its_${name}: `, 'x: ')
    const set = isCompositeType(below) ? selections(below, depth - 1, fragments) : fc.constant('')
    return fc
      .tuple(alias, conditions, set)
      .map(([before, condition, inside]) => `${before}${name}${condition} ${inside}`)
  }

  function inline(type: GraphQLCompositeType, depth: number, fragments: readonly Fragment[]): fc.Arbitrary<string> {
    const on = fc.constantFrom(undefined, ...usable.filter(each => doTypesOverlap(schema, type, each)))
    return fc
      .tuple(on, conditions)
      .chain(([other, condition]) =>
        selections(other ?? type, depth - 1, fragments).map(
          set => `... ${other ? `on ${other.name}` : ''}${condition} ${set}`,
        ),
      )
  }

  interface Fragment {
    name: string
    on: GraphQLCompositeType
    text: string
  }

  const fragment = (name: string, others: readonly Fragment[]): fc.Arbitrary<Fragment> =>
    fc
      .constantFrom(...usable)
      .chain(on => selections(on, 2, others).map(set => ({ name, on, text: `fragment ${name} on ${on.name} ${set}` })))

  const query = schema.getQueryType()
  if (!query) throw new Error('A schema has a type for queries.')
  return fragment('F', [])
    .chain(first => fragment('G', [first]).map(second => [first, second]))
    .chain(fragments =>
      selections(query, 4, fragments).map(set => {
        const head = 'query ($yes: Boolean!, $no: Boolean!)'
        // The later fragments may spread the earlier ones, and what nobody spreads is left out.
        return fragments.reduceRight(
          (text, each) => (text.includes(`...${each.name}`) ? `${text} ${each.text}` : text),
          `${head} ${set}`,
        )
      }),
    )
    .filter(text => validate(schema, parse(text), RULES).length === 0)
    .chain(text => fc.record({ yes: fc.boolean(), no: fc.boolean() }).map(variables => ({ text, variables })))
}
