/** A graph with all that our engine needs to answer from it: what clients see, a planner, and the partners. */
import type { FastifyBaseLogger } from 'fastify'
import { buildASTSchema, type GraphQLSchema, parse } from 'graphql'
import type { Graph } from '../../graph/graph.ts'
import type { Piece } from '../../graph/pieces.ts'
import type { Partner } from '../partner/partner.ts'
import { Operations } from './operations.ts'
import { freeMark } from './plan/aliases.ts'
import { openPlanner, type Planner } from './plan/planner.ts'
import { rustPlanner } from './plan/threads/rust-planner.ts'
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

/** @throws Error when the supergraph is not one. */
export async function runGraph(
  graph: Graph,
  partners: ReadonlyMap<string, Partner>,
  { keysAreAskedBack = hasPolicy(graph), log }: RunOptions,
  piece: Piece,
): Promise<RunningGraph> {
  const rust = await rustPlanner(graph.supergraph)
  try {
    const supergraph = await piece(() => parse(rust.supergraph, { noLocation: true }))
    const schema = await piece(() => buildASTSchema(supergraph, { assumeValid: true, assumeValidSDL: true }))
    const planner = await piece(() => openPlanner({ rust, supergraph, schema, keysAreAskedBack, log }))
    const apiSchema = await piece(() => clientSchema(rust.consumerSchema))
    const mark = freeMark(schema, 'as_')
    const operations = new Operations(planner, apiSchema, mark)
    return { graph, supergraphSdl: rust.supergraph, schema, apiSchema, partners, planner, operations, mark }
  } catch (fault) {
    await rust.stop()
    throw fault
  }
}

function hasPolicy({ policy }: Graph): boolean {
  return policy.requirements.size > 0
}
