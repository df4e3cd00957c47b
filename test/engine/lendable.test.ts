// A partner is lent a member of a union with all that is below it, or not at all: a part would lead planners elsewhere.

import { parse } from 'graphql'
import { expect, it } from 'vitest'
import { lendMembers } from '../../gateway/src/engine/overstap/plan/partial-unions/lend-members.ts'
import { composed } from './kit/graph.ts'

/** Red alone has shells. */
const subgraphs = { red: 'union Item = Stone | Shell', blue: 'union Item = Stone', green: '' }

const FEDERATION = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@external", "@interfaceObject"])`
const FINDER = 'type Shell { finder: Person }'
const STUB = 'type Person @key(fields: "id") { id: ID! }'
const WHOLE = 'type Person @key(fields: "id") { id: ID! name: String }'
const NAMED = 'interface Named @key(fields: "id") { id: ID! }'

it.each<[isLent: boolean, what: string, more: Partial<typeof subgraphs>]>([
  [true, 'of values', { red: 'type Shell { size: Int colour: Colour } enum Colour { RED }' }],
  [true, 'of objects', { red: 'type Shell { beach: Beach } type Beach { name: String }' }],
  [
    true,
    'of objects that hold each other',
    { red: 'type Shell { in: Sea inside: Shell } type Sea { shells: [Shell] }' },
  ],
  [true, 'of the union itself', { red: 'type Shell { inside: [Item] }' }],
  [
    true,
    'of another union that it does not know',
    {
      red: 'type Shell { in: Place } union Place = Sea | Person type Sea { size: Int } type Person @key(fields: "id") { id: ID! }',
    },
  ],
  [
    true,
    'that it knows otherwise',
    {
      red: 'type Shell @shareable { size: Int }',
      blue: 'type Query { shell: Shell } type Shell @shareable { size: Int }',
    },
  ],
  [true, 'with entities that it does not know', { red: `${FINDER} ${STUB}`, green: WHOLE }],
  [true, 'with entities of which it knows no more than others', { red: `${FINDER} ${STUB}`, blue: STUB, green: WHOLE }],
  [false, 'with entities of which it knows more than others', { red: `${FINDER} ${STUB}`, blue: WHOLE }],
  [false, 'with entities of which it knows less than others', { red: `${FINDER} ${WHOLE}`, blue: STUB }],
  [false, 'that is an entity', { red: 'type Shell @key(fields: "id") { id: ID! }' }],
  [
    false,
    'with objects behind an interface',
    { red: 'type Shell { tag: Tag } interface Tag { name: String } type Label implements Tag { name: String }' },
  ],
  [
    false,
    'with what a further owner adds by an interface',
    {
      red: `type Shell { cat: Cat } ${NAMED} type Cat implements Named @key(fields: "id") { id: ID! }`,
      green: 'type Named @key(fields: "id") @interfaceObject { id: ID! name: String }',
    },
  ],
  [
    false,
    'of another union of which it knows fewer entities',
    {
      red: 'type Shell { in: Place } union Place = Sea | Person type Sea @shareable { size: Int } type Person @key(fields: "id") { id: ID! }',
      blue: 'type Query { place: Place } union Place = Sea type Sea @shareable { size: Int }',
    },
  ],
])('%s: a member %s', (isLent, _, more) => {
  const sdl = Object.entries(subgraphs).flatMap(([name, union]) => {
    const own = more[name as keyof typeof more] ?? ''
    if (union === '' && own === '') return []
    const drawer = 'type Drawer @shareable { items: [Item] } type Stone @shareable { weight: Int }'
    const root = `extend type Query { ${name}Drawer: Drawer }`
    return [[name, parse([FEDERATION, own, ...(union ? [union, drawer, root] : [])].join(' '))] as const]
  })
  const lending = lendMembers(parse(composed(new Map(sdl)).supergraphSdl))
  expect(lending?.isLent('blue', 'Item', 'Shell') ?? false).toBe(isLent)
})
