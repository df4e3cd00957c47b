/**
 * The table of who may read what, for people: made from the supergraph, committed, and held against gateway and owners by
 * tests. Whoever changes a right sees here what that opens.
 */
import {
  type GraphQLArgument,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql'
import { type Policy, requirementsOf, Verdicts } from '../policy/index.ts'
import { type Purpose, type Role, rightsOf } from './register.ts'
import { rowRules } from './row-rules.ts'

interface Column {
  head: string
  role: Role
  purpose: Purpose | null
}

export const columns: readonly Column[] = [
  { head: 'nobody', role: 'none', purpose: null },
  { head: 'dashboard', role: 'dashboard', purpose: 'STATISTICS' },
  { head: 'partner', role: 'partner', purpose: 'MEDIATION' },
  { head: 'coach', role: 'coach', purpose: 'MEDIATION' },
  { head: 'coach who assesses', role: 'coach', purpose: 'FUNDING_ASSESSMENT' },
  { head: 'coach without purpose', role: 'coach', purpose: null },
  { head: 'operator', role: 'operator', purpose: 'SUPPORT' },
]

/** @param api the schema that clients are given, of the graph whose policy it is. */
export function rightsTable(policy: Policy, api: GraphQLSchema): string {
  const types = Object.values(api.getTypeMap()).filter(type => isObjectType(type) && !type.name.startsWith('__'))
  const rows = types.filter(isObjectType).flatMap(type => rowsOf(policy, type))
  const guarded = rows.filter(row => !isOpen(row)).map(({ type, fields, cells }) => [type, fields.join(', '), ...cells])
  const open = rows.filter(isOpen).map(({ type, fields }) => [type, fields.join(', ')])
  const parts = [
    HEAD,
    '## Not for everybody',
    lines(['type', 'fields', ...columns.map(each => each.head)], guarded),
    '## For everybody',
    lines(['type', 'fields'], open),
    ARGUMENTS,
    lines(
      ['field', 'arguments'],
      types.filter(isObjectType).flatMap(type => argumentRowsOf(type)),
    ),
  ]
  return `${parts.join('\n\n')}\n`
}

const HEAD = `# Who may read what

Made by «npm run generate» from the supergraph and the register of rights. Do not edit.

A column is a role with a purpose: «partner» and «coach» ask for \`MEDIATION\`, «coach who assesses» for
\`FUNDING_ASSESSMENT\`. A partner with another purpose or none reads what a dashboard reads, and so does whoever has a token
that narrows its rights to none. «no» is a null with an error that names the right. A letter says of which rows the owner gives
the field; those of others look as if they did not exist:

${[...rowRules]
  .sort((one, other) => one.letter.localeCompare(other.letter))
  .map(({ letter, roles, sentence }) => `- **${letter}** (${roles.join(', ')}): only ${sentence}.`)
  .join('\n')}`

const ARGUMENTS = `## What may be asked of a field

To narrow or to order a list by something is to learn it. No argument may be about what its field does not show the same
caller; where one is, the owner refuses it: \`where.withinDistance\` of Vacancy.routes to a partner.`

interface Row {
  type: string
  fields: string[]
  cells: string[]
}

/** Fields that are alike share a row. */
function rowsOf(policy: Policy, type: GraphQLObjectType): Row[] {
  const rows = new Map<string, Row>()
  for (const field of Object.keys(type.getFields()).sort()) {
    const cells = columns.map(column => cell(policy, column, type.name, field))
    const row = rows.get(cells.join()) ?? { type: type.name, fields: [], cells }
    row.fields.push(field)
    rows.set(cells.join(), row)
  }
  return [...rows.values()]
}

function cell(policy: Policy, { role, purpose }: Column, typeName: string, field: string): string {
  const type = policy.schema.getType(typeName)
  if (!isObjectType(type)) throw new Error(`The supergraph must hold the type «${typeName}», as clients are given it.`)
  const caller = { role, purpose, rights: rightsOf(role, purpose) }
  if (new Verdicts(policy, caller).onField(type, field)) return 'no'
  const needed = requirementsOf(policy, type, field)
    .flatMap(each => each.scopes ?? [])
    .flat()
  const rule = rowRules.find(
    each =>
      each.roles.includes(role) && (each.types.includes(typeName) || each.rights.some(right => needed.includes(right))),
  )
  return rule ? `own ${rule.letter}` : 'yes'
}

/** A filter is written out: its members are what it narrows by. */
function argumentRowsOf(type: GraphQLObjectType): string[][] {
  return Object.values(type.getFields())
    .filter(({ args }) => args.length > 0)
    .map(({ name, args }) => [`${type.name}.${name}`, args.flatMap(namesOf).sort().join(', ')])
}

function namesOf({ name, type }: GraphQLArgument): string[] {
  const given = getNamedType(type)
  return isInputObjectType(given) ? Object.keys(given.getFields()).map(member => `${name}.${member}`) : [name]
}

function isOpen({ cells }: Row): boolean {
  return cells.every(each => each === 'yes')
}

function lines(head: readonly string[], rows: readonly string[][]): string {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}
