// Subgraphs that nobody runs and that make a graph large: each some twenty types of some ten fields, five of them entities,
// tied to the subgraphs that do run by what it adds to User or Product. The same each time.

const ENTITIES = ['Contract', 'Shipment', 'Invoice', 'Supplier', 'Claim'] as const
const VALUES = [
  'Address',
  'Amount',
  'Attachment',
  'Contact',
  'Discount',
  'Line',
  'Note',
  'Parcel',
  'Period',
  'Rating',
  'Route',
  'Slot',
] as const
const LEAVES = ['Boolean!', 'Float', 'ID!', 'Int!', 'Int', 'String!', 'String', '[String!]!']
const NAMES = [
  'title',
  'summary',
  'code',
  'reference',
  'origin',
  'quantity',
  'total',
  'weight',
  'width',
  'position',
  'since',
  'until',
  'language',
  'label',
  'origins',
  'remark',
]
const VALUE_LEAVES = 8
const ENTITY_LEAVES = 5

const HEAD = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@listSize", "@requiresScopes"
])`

/** @param number from 1 */
export function generatedSubgraph(number: number): { name: string; sdl: string } {
  const area = `Area${String(number).padStart(2, '0')}`
  const values = VALUES.map((value, index) => valueType(area, value, number + index))
  const entities = ENTITIES.map((entity, index) => entityType(area, entity, number + index))
  const sdl = [HEAD, queries(area), tie(area, number), ...values, ...entities, otherTypes(area)].join('\n\n')
  return { name: area.toLowerCase(), sdl }
}

function queries(area: string): string {
  const at = area.toLowerCase()
  return `type Query {
  "What was agreed, the latest first."
  ${at}Contracts(first: Int!, where: ${area}Filter): [${area}Contract!]! @listSize(slicingArguments: ["first"])
  ${at}Shipment(id: ID!): ${area}Shipment
}`
}

/** What it adds to an entity of the others: every second one to each of the two. */
function tie(area: string, number: number): string {
  const at = area.toLowerCase()
  const [type, key] = number % 2 === 0 ? ['User', 'id'] : ['Product', 'upc']
  return `type ${type} @key(fields: "${key}") {
  ${key}: ID!
  ${at}Claims(first: Int!): [${area}Claim!]! @listSize(slicingArguments: ["first"])
  ${at}Rating: ${area}Rating
}`
}

function valueType(area: string, value: string, turn: number): string {
  return `"Part of what ${area} knows."
type ${area}${value} {
${leaves(VALUE_LEAVES, turn)}
  kind: ${area}Channel!
  next: ${area}${of(VALUES, turn)}
}`
}

function entityType(area: string, entity: string, turn: number): string {
  return `"What ${area} keeps, and others may point at."
type ${area}${entity} @key(fields: "id") {
  id: ID!
${leaves(ENTITY_LEAVES, turn)}
  status: ${area}Status!
  secret: String @requiresScopes(scopes: [["${area.toLowerCase()}:read"]])
  ${of(VALUES, turn).toLowerCase()}: ${area}${of(VALUES, turn)}
  related(first: Int = 10): [${area}${of(ENTITIES, turn)}!]! @listSize(slicingArguments: ["first"])
}`
}

function otherTypes(area: string): string {
  return `enum ${area}Status {
  DRAFT
  OPEN
  CLOSED
}

enum ${area}Channel {
  LETTER
  CALL
  VISIT
}

input ${area}Filter {
  status: ${area}Status
  channels: [${area}Channel!]
  text: String
}`
}

function leaves(count: number, turn: number): string {
  return Array.from(
    { length: count },
    (_, index) => `  "Said by whoever entered it."\n  ${of(NAMES, turn + index)}: ${of(LEAVES, turn * 3 + index)}`,
  ).join('\n')
}

function of(words: readonly string[], index: number): string {
  return words[index % words.length] ?? ''
}
