/** Plans with the reference, and tells the plan as the other planner would. */
import { parentPort, workerData } from 'node:worker_threads'
import { operationFromDocument, Supergraph } from '@apollo/federation-internals'
import { QueryPlanner } from '@apollo/query-planner'
import { parse } from 'graphql'
import type { Found, Wanted } from './reference-planner.ts'
import { translated } from './translate-plan.ts'

const supergraph = Supergraph.build(String(workerData))
const planner = new QueryPlanner(supergraph)
const apiSchema = supergraph.apiSchema()

parentPort?.on('message', ({ number, document, operationName }: Wanted) => {
  parentPort?.postMessage(found(number, document, operationName))
})

function found(number: number, document: string, operationName: string | undefined): Found {
  try {
    const named = operationName === undefined ? {} : { operationName }
    return {
      number,
      plan: translated(planner.buildQueryPlan(operationFromDocument(apiSchema, parse(document), named))),
    }
  } catch (fault) {
    return { number, fault: fault instanceof Error ? fault.message : String(fault) }
  }
}
