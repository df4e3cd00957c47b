// A question that crosses owners, made from the graph: a field that a subgraph adds to what another owns, with what the owner
// says of it, and what the subgraph has of its own, with whom that leads to.

import {
  buildSchema,
  type DocumentNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
  print,
} from 'graphql'

/** Somebody of whom the demo region tells a story, by what one is asked with. */
const KNOWN: Readonly<Record<string, string>> = {
  Candidate: 'uwv-noord:1',
  Vacancy: 'techniek-noord:1',
  Organisation: 'register:servicepunt-techniek-noord',
  Disruption: 'register:disruption-1',
  Region: 'groningen',
  Municipality: 'GM0014',
}
/** What says best who or what something is. */
const TELLING = ['id', 'code', 'name', 'title', 'label']
/** Of what another says of its own, so much is asked. */
const FIELDS_OF_ANOTHER = 2
/** Of a list. */
const ASKED_OF_A_LIST = 2

/** @param own the SDL of the subgraph. @param api what a client sees of the graph with it. Undefined where nothing is crossed. */
export function crossingQuestion(own: string, api: string): string | undefined {
  const schema = buildSchema(api)
  const query = schema.getQueryType()
  if (!query) return undefined
  const mine = fieldsIn(parse(own))
  const scene: Scene = { schema, query, isMine: (type, field) => mine.has(`${type}.${field}`) }
  const parts = [...added(scene, mine), ...rooted(scene)]
  return parts.length > 0 ? print(parse(`{ ${parts.join(' ')} }`)).trim() : undefined
}

interface Scene {
  schema: GraphQLSchema
  query: GraphQLObjectType
  isMine(type: string, field: string): boolean
}

/** What it answers itself: `Type.field`. */
function fieldsIn(document: DocumentNode): ReadonlySet<string> {
  const found = document.definitions.flatMap(each => {
    if (each.kind !== Kind.OBJECT_TYPE_DEFINITION && each.kind !== Kind.OBJECT_TYPE_EXTENSION) return []
    const keys = (each.directives ?? []).flatMap(({ name, arguments: given }) =>
      name.value === 'key' && given?.[0]?.value.kind === Kind.STRING ? given[0].value.value.split(/\W+/) : [],
    )
    const own = (each.fields ?? []).filter(
      field => !keys.includes(field.name.value) && !field.directives?.some(({ name }) => name.value === 'external'),
    )
    return own.map(field => `${each.name.value}.${field.name.value}`)
  })
  return new Set(found)
}

/** The first field that it adds to something of another that can be asked for by its key. */
function added(scene: Scene, mine: ReadonlySet<string>): string[] {
  const { schema, query, isMine } = scene
  for (const coordinate of mine) {
    const [typeName = '', fieldName = ''] = coordinate.split('.')
    const type = schema.getType(typeName)
    if (!isObjectType(type) || type === query) continue
    const others = scalarsOf(type).filter(name => !isMine(typeName, name))
    const field = type.getFields()[fieldName]
    const asked = field && selected(scene, field)
    const root = Object.values(query.getFields()).find(each => each.type === type && !isMine('Query', each.name))
    const given = root && argumentsFor(root, KNOWN[typeName])
    if (asked === undefined || others.length === 0 || given === undefined) continue
    return [`${root?.name}${given} { ${others.slice(0, FIELDS_OF_ANOTHER).join(' ')} ${asked} }`]
  }
  return []
}

/** The first root field of its own that leads to somebody else's. */
function rooted(scene: Scene): string[] {
  const { query, isMine } = scene
  const own = Object.values(query.getFields()).filter(each => isMine('Query', each.name))
  const asked = own.flatMap(field => selected(scene, field) ?? [])
  return asked.filter(text => text.includes('{')).slice(0, 1)
}

/** With its arguments and what is below it, or undefined where it needs something that nobody can guess. */
function selected(scene: Scene, field: GraphQLField<unknown, unknown>, deep = 3): string | undefined {
  const given = argumentsFor(field, undefined)
  if (given === undefined) return undefined
  const type = getNamedType(field.type)
  if (isLeafType(type)) return `${field.name}${given}`
  if (!isObjectType(type) || deep === 0) return undefined
  const { isMine } = scene
  const below = Object.values(type.getFields())
  const isAnothers = !below.some(each => isMine(type.name, each.name))
  const scalars = scalarsOf(type).slice(0, isAnothers ? FIELDS_OF_ANOTHER : undefined)
  const objects = isAnothers
    ? []
    : below.filter(each => !isLeafType(getNamedType(each.type)) && each.name !== 'pageInfo')
  const parts = [...scalars, ...objects.flatMap(each => selected(scene, each, deep - 1) ?? [])]
  return parts.length > 0 ? `${field.name}${given} { ${parts.join(' ')} }` : undefined
}

function scalarsOf(type: GraphQLObjectType): string[] {
  const fields = Object.values(type.getFields())
  const names = fields.filter(each => isLeaf(each.type) && each.args.length === 0).map(({ name }) => name)
  return [...TELLING.filter(name => names.includes(name)), ...names.filter(name => !TELLING.includes(name))]
}

function isLeaf(type: GraphQLOutputType): boolean {
  return isLeafType(getNamedType(type)) && !isListType(type)
}

/** As one writes them; undefined where something is needed that is not `known`. */
function argumentsFor({ args }: GraphQLField<unknown, unknown>, known: string | undefined): string | undefined {
  const needed = args.filter(isRequiredArgument)
  if (needed.length === 0) return args.some(({ name }) => name === 'first') ? `(first: ${ASKED_OF_A_LIST})` : ''
  const [only] = needed
  if (needed.length > 1 || only === undefined || known === undefined) return undefined
  return isLeafType(getNamedType(only.type)) ? `(${only.name}: ${JSON.stringify(known)})` : undefined
}
