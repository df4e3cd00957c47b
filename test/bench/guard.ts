// What the guard costs a request: processor time to narrow its document, which is done once for a kind of caller, and to
// restore the answer, which is done each time that something was refused. The answers are made up, as long as asked.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { policyOf } from '@overstap/schema/policy'
import { type Purpose, type Role, rightsOf } from '@overstap/schema/rights'
import {
  type DocumentNode,
  execute,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  parse,
} from 'graphql'
import { guard } from '../../gateway/src/policy/guard/guard.ts'
import { restore } from '../../gateway/src/policy/guard/restore.ts'
import { table } from './table.ts'

const ROUNDS = 500
const WARM_UP = 200
const ROUTES = 50
const SCHEMA = join(import.meta.dirname, '../../schema')

const operation = (name: string) => readFileSync(join(SCHEMA, 'operations', `${name}.graphql`), 'utf8')
const DOCUMENTS: Record<string, string> = {
  'candidate-routes': operation('candidate-routes'),
  'vacancy-routes': operation('vacancy-routes'),
  'two hidden a route': `query ($id: ID!, $first: Int) { vacancy(id: $id) { title routes(first: $first) { nodes {
    id fit candidate { id municipality { name } } fundingPlan { coveredCents decisions { outcome } } } } } }`,
}
const CALLERS: [role: Role, purpose: Purpose | null][] = [
  ['none', null],
  ['partner', 'MEDIATION'],
  ['coach', 'MEDIATION'],
]

export async function benchGuard(): Promise<string> {
  const policy = policyOf(parse(readFileSync(join(SCHEMA, 'supergraph.graphql'), 'utf8')))
  const rows: string[][] = []
  for (const [name, text] of Object.entries(DOCUMENTS)) {
    const question = { document: parse(text), operationName: undefined, variables: { id: 'x:1', first: ROUTES } }
    for (const [role, purpose] of CALLERS) {
      const caller = { role, purpose, rights: rightsOf(role, purpose) }
      const { document, refusals } = guard(question, caller, policy)
      const answer = document ? await madeUp(policy.schema, document, question.variables) : { data: {} }
      const restored = () => (refusals ? restore(answer, refusals) : answer)
      const narrow = processorTime(() => guard(question, caller, policy))
      rows.push([name, role, `${restored().errors?.length ?? 0}`, narrow, processorTime(restored)])
    }
  }
  const head = ['document', 'role', 'refusals', 'narrow', 'restore']
  return table(`Processor time of the guard, ms, mean of ${ROUNDS}, ${ROUTES} routes`, head, rows)
}

/** An answer with nothing missing in it. */
async function madeUp(schema: GraphQLSchema, document: DocumentNode, variableValues: Record<string, unknown>) {
  const value = (type: GraphQLOutputType): unknown => {
    if (isNonNullType(type)) return value(type.ofType)
    if (isListType(type)) return Array.from({ length: ROUTES }, () => value(type.ofType))
    if (isEnumType(type)) return type.getValues()[0]?.value
    return isCompositeType(type) ? {} : 1
  }
  return execute({ schema, document, variableValues, fieldResolver: (_1, _2, _3, info) => value(info.returnType) })
}

function processorTime(work: () => unknown): string {
  for (let round = 0; round < WARM_UP; round++) work()
  const before = process.cpuUsage()
  for (let round = 0; round < ROUNDS; round++) work()
  const { user, system } = process.cpuUsage(before)
  return ((user + system) / 1000 / ROUNDS).toFixed(3)
}
