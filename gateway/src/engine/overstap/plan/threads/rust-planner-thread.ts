/** The planner in Rust. It reads a supergraph, and one with what partners are lent where they lack members of a union. */
import { workerData } from 'node:worker_threads'
import { QueryPlanner } from '@graphql-hive/router-query-planner'
import { stripPolicy } from '@overstap/schema/policy'
import { parse, print } from 'graphql'
import { answering } from '../../../../thread/answering.ts'
import { lendMembers } from '../partial-unions/lend-members.ts'
import type { Told, Wanted } from './rust-planner.ts'

const supergraph = stripPolicy(String(workerData))
const planner = new QueryPlanner(supergraph)
const lending = lendMembers(parse(supergraph, { noLocation: true }))
const lender = lending && new QueryPlanner(print(lending.supergraph))
const noLabels = new Set<string>()

answering((wanted: Wanted): Told => {
  if (wanted === 'graph') return { supergraph, consumerSchema: planner.consumerSchema }
  const { document, operationName = null, isLent } = wanted
  // One after the other: what takes too long ends with the thread, as it would not in threads of the planner's own.
  return { plan: ((isLent && lender) || planner).plan(document, operationName, noLabels, 0) }
})
