/** Plans with the reference, and tells the plan as the other planner would. */
import { workerData } from 'node:worker_threads'
import { operationFromDocument, Supergraph } from '@apollo/federation-internals'
import { QueryPlanner } from '@apollo/query-planner'
import { parse } from 'graphql'
import { answering } from '../../../../thread/answering.ts'
import { translated } from '../translate-plan.ts'
import type { Operation } from './rust-planner.ts'

const supergraph = Supergraph.build(String(workerData))
const planner = new QueryPlanner(supergraph)
const apiSchema = supergraph.apiSchema()

answering(({ document, operationName }: Operation) => {
  const named = operationName === undefined ? {} : { operationName }
  return translated(planner.buildQueryPlan(operationFromDocument(apiSchema, parse(document), named)))
})
