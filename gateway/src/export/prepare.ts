/** What is to be asked for a file, and which of the lists in the answer becomes it. */
import { Kind, parse } from 'graphql'
import type { Graphs } from '../graph/graphs.ts'
import { HOW_TO_REGISTER } from '../operations/recognise.ts'
import type { OperationRegister, RegisteredOperation } from '../operations/register.ts'
import { requireOpen } from './ask.ts'
import { chooseTable } from './choose-table.ts'
import { type Table, tablesOf } from './tables.ts'
import { variablesIn } from './variables-in.ts'
import { badInput, notFound, type Wanted } from './wanted.ts'

export interface Exported {
  text: string
  variables: Record<string, unknown>
  table: Table
}

/** @throws GraphQLError NOT_FOUND, FORBIDDEN or BAD_USER_INPUT. */
export async function prepare(
  wanted: Wanted,
  register: OperationRegister,
  { graph, schema }: Graphs['current'],
): Promise<Exported> {
  const { text } = await find(wanted.operation, register)
  const document = parse(text, { noLocation: true })
  const [operation, another] = document.definitions.filter(each => each.kind === Kind.OPERATION_DEFINITION)
  if (operation === undefined || another)
    throw badInput('A document with several operations is no file. Register one with a single operation.')
  requireOpen(document, graph)
  const { raw, coerced } = variablesIn(operation, wanted, schema)
  const tables = tablesOf({ document, operation, schema, variables: coerced })
  return { text, variables: raw, table: chooseTable(tables, wanted.rows) }
}

async function find(named: string, register: OperationRegister): Promise<RegisteredOperation> {
  const all = await register.list()
  const found = all.filter(({ name, hash }) => name === named || hash === named)
  const [one] = found
  if (one === undefined) throw notFound(`No registered operation is called «${named.slice(0, 64)}». ${HOW_TO_REGISTER}`)
  if (found.length === 1) return one
  throw badInput(`${found.length} registered operations are called «${named}». Name the one you mean by its hash.`)
}
