// The table of rights that people review is what the gateway does: for every role and purpose, for every field of every type,
// and along every path that leads there.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { policyOf, Verdicts } from '@overstap/schema/policy'
import { purposes, rightsOf, roles } from '@overstap/schema/rights'
import {
  buildSchema,
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { guard } from '../../gateway/src/policy/guard/guard.ts'
import { restore } from '../../gateway/src/policy/guard/restore.ts'
import { ROOT } from '../../mesh/src/settings.ts'
import { type Reader, readers, readTable } from './read-table.ts'
import { answerOf, coordinateOf, fieldsOf, insideOf, placeOf, type Step, selectionOf, walksFrom } from './walks.ts'

const read = (file: string) => readFileSync(join(ROOT, 'schema', file), 'utf8')
const policy = policyOf(parse(read('supergraph.graphql')))
const api = buildSchema(read('api.graphql'))
const table = readTable()

const coordinates = Object.values(api.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap(type => Object.keys(type.getFields()).map(field => `${type.name}.${field}`))

describe('the table of rights', () => {
  it('has every field that a client can ask for, and no other', () => {
    expect([...table.keys()].sort()).toEqual(coordinates.sort())
  })

  it('says for each cell one of the words that it explains', () => {
    const words = new Set([...table.values()].flatMap(row => [...row.values()]))
    expect([...words].filter(word => !/^(yes|no|own [a-e])$/.test(word))).toEqual([])
  })

  it.each(roles.flatMap(role => [null, ...purposes].map(purpose => ({ role, purpose }))))(
    'holds for the role $role with the purpose $purpose',
    ({ role, purpose }) => {
      const column = columnOf(role, purpose)
      const verdicts = new Verdicts(policy, { role, purpose, rights: rightsOf(role, purpose) })
      const refused = coordinates.filter(at => {
        const [type = '', field = ''] = at.split('.')
        const parent = policy.schema.getType(type)
        return isObjectType(parent) && verdicts.onField(parent, field) !== undefined
      })
      expect(refused).toEqual(coordinates.filter(at => table.get(at)?.get(column) === 'no'))
    },
  )
})

/** Under which head somebody reads: most roles need a purpose for more than what is open. */
function columnOf(role: string, purpose: string | null): string {
  if (role === 'none') return 'nobody'
  if (role === 'coach' && purpose === 'MEDIATION') return 'coach'
  if (role === 'coach' && purpose === 'FUNDING_ASSESSMENT') return 'coach who assesses'
  if (role === 'partner' && purpose === 'MEDIATION') return 'partner'
  return { coach: 'coach without purpose', operator: 'operator' }[role] ?? 'dashboard'
}

/** What is decided for a field does not depend on how deep it stands; beyond this there are only more of the same. */
const MOST_STEPS = 8

describe('along every path of up to nine fields that comes by no type twice', () => {
  const roots = [api.getQueryType(), api.getMutationType()].filter(each => each != null)
  const walks = roots.flatMap(root => {
    const operation = root === api.getMutationType() ? 'mutation' : 'query'
    return [...walksFrom(api, root, MOST_STEPS)].map(({ type, steps }) => {
      const text = `${operation} ${selectionOf(fieldsOf(type), steps)}`
      return { type, steps, document: parse(text, { noLocation: true }) }
    })
  })

  it('there is much to try', () => {
    const fields = walks.reduce((sum, { type }) => sum + fieldsOf(type).length, 0)
    expect(fields).toBeGreaterThan(20_000)
    const types = new Set(walks.map(({ type }) => type.name))
    expect([...new Set(coordinates.map(at => at.split('.')[0]))].filter(each => !types.has(each ?? ''))).toEqual([])
  })

  it.each(readers.map(reader => [reader.head, reader] as const))('%s: gets what the table says', (_, reader) => {
    const wrong = walks.filter(({ type, steps, document }) => {
      const found = guarded(document, reader, steps)
      return JSON.stringify(found) !== JSON.stringify(expected(type, steps, reader))
    })
    expect(wrong.map(({ type, steps }) => [...steps.map(coordinateOf), type.name].join(' '))).toEqual([])
  })
})

interface Outcome {
  /** The coordinates that partners are asked for. */
  asked: string[]
  /** The places that are told to be refused. */
  places: string[]
}

/** What the table says of the fields of a type at the end of the steps. */
function expected(type: GraphQLObjectType, steps: readonly Step[], { head }: Reader): Outcome {
  const isRefused = (at: string) => table.get(at)?.get(head) === 'no'
  const stop = steps.findIndex(step => isRefused(coordinateOf(step)))
  if (stop >= 0) {
    return {
      asked: sorted(steps.slice(0, stop).map(coordinateOf)),
      places: [placeOf(steps.slice(0, stop + 1)).join('.')],
    }
  }
  const fields = fieldsOf(type).map(field => ({ at: coordinateOf({ parent: type, field }), name: field.name }))
  return {
    asked: sorted([...steps.map(coordinateOf), ...fields.map(({ at }) => at).filter(at => !isRefused(at))]),
    places: fields.filter(({ at }) => isRefused(at)).map(({ name }) => [...insideOf(steps), name].join('.')),
  }
}

/** What the guard makes of the document. */
function guarded(given: DocumentNode, reader: Reader, steps: readonly Step[]): Outcome {
  const question = { document: given, operationName: undefined, variables: {} }
  const { document, refusals } = guard(question, reader, policy)
  const errors = refusals ? restore({ data: answerOf(steps, refusals.typeKey) }, refusals).errors : undefined
  return {
    asked: document ? coordinatesIn(document) : [],
    places: (errors ?? []).map(({ path = [] }) => path.join('.')),
  }
}

function coordinatesIn(document: DocumentNode): string[] {
  const info = new TypeInfo(policy.schema)
  const found: string[] = []
  const Field = ({ name }: FieldNode) => {
    if (!name.value.startsWith('__')) found.push(`${info.getParentType()?.name}.${name.value}`)
  }
  visit(document, visitWithTypeInfo(info, { Field }))
  return sorted(found)
}

function sorted(coordinates: string[]): string[] {
  return [...new Set(coordinates)].sort()
}
