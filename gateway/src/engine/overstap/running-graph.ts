/** A graph with all that our engine needs to answer from it: what clients see, a planner, and the partners. */
import { setImmediate as otherWork } from 'node:timers/promises'
import { stripPolicy } from '@overstap/schema/policy'
import type { FastifyBaseLogger } from 'fastify'
import { buildASTSchema, type GraphQLSchema, parse } from 'graphql'
import type { Graph } from '../../graph/graph.ts'
import type { Partner } from '../partner/partner.ts'
import { Operations } from './operations.ts'
import { freeMark } from './plan/aliases.ts'
import { openPlanner, type Planner } from './plan/planner.ts'
import { clientSchema } from './shape/api-schema.ts'

export interface RunningGraph {
  graph: Graph
  /** Without its policy: planners refuse or judge that by themselves, and it is enforced before and behind the engine. */
  supergraphSdl: string
  /** With everything in it, also what clients cannot see. */
  schema: GraphQLSchema
  apiSchema: GraphQLSchema
  partners: ReadonlyMap<string, Partner>
  planner: Planner
  operations: Operations
  /** What stands before a client's alias while it is planned and executed. */
  mark: string
}

interface RunOptions {
  /**
   * Whether partners must tell of each entity whose data they are. Undefined: where there is a policy, as then they have agreed
   * to our contract; partners of any other graph may not be able to.
   */
  keysAreAskedBack: boolean | undefined
  log: FastifyBaseLogger
}

/**
 * Made in pieces, as `graphOf` does.
 * @throws Error when the supergraph is not one.
 */
export async function runGraph(
  graph: Graph,
  partners: ReadonlyMap<string, Partner>,
  { keysAreAskedBack, log }: RunOptions,
): Promise<RunningGraph> {
  const supergraphSdl = stripPolicy(graph.supergraph)
  await otherWork()
  const supergraph = parse(supergraphSdl, { noLocation: true })
  const schema = buildASTSchema(supergraph, { assumeValid: true, assumeValidSDL: true })
  await otherWork()
  const planner = openPlanner({ supergraph, schema, keysAreAskedBack: keysAreAskedBack ?? hasPolicy(graph), log })
  await otherWork()
  const apiSchema = clientSchema(planner.consumerSchema)
  const mark = freeMark(schema, 'as_')
  const operations = new Operations(planner, apiSchema, mark)
  return { graph, supergraphSdl, schema, apiSchema, partners, planner, operations, mark }
}

function hasPolicy({ policy }: Graph): boolean {
  return policy.requirements.size > 0
}
