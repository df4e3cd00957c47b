/** From what the planner says to the plan that the executor walks. */
import type {
  BatchFetchNode,
  FetchNodePathSegment,
  FetchRewrite,
  FlattenNodePathSegment,
  FetchNode as PlannedFetch,
  PlanNode as PlannedNode,
  QueryPlan,
  RequiresSelection,
} from '@graphql-hive/router-query-planner'
import { parse } from 'graphql'
import { askedDocument } from '../../partner/asked-document.ts'
import { rootFields } from '../../selected.ts'
import { askKeysBack } from './ask-keys-back.ts'
import { mendRequirements } from './mend-requirements.ts'
import { takeBackMembers } from './partial-unions/take-back-members.ts'
import type {
  EntityFetchNode,
  Hop,
  Path,
  PathStep,
  PlanNode,
  Requirement,
  Rewrite,
  RewriteStep,
  RootFetchNode,
} from './plan.ts'
import type { PlannedGraph } from './planned-graph.ts'
import { putInOrder } from './put-in-order.ts'

/**
 * Undefined where nobody has to be asked.
 * @throws Error where the plan cannot be executed.
 */
export function compilePlan({ node }: QueryPlan, graph: PlannedGraph): PlanNode | undefined {
  const plan = node && nodeOf(node, [], graph)
  if (plan === undefined) return undefined
  if (graph.isLent) takeBackMembers(plan, graph.schema, graph.isLent)
  mendRequirements(plan, graph)
  if (graph.keysBack) askKeysBack(plan, graph.schema, graph.keysBack)
  return putInOrder(plan)
}

function nodeOf(node: PlannedNode, path: Path, graph: PlannedGraph): PlanNode | undefined {
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'sequence', nodes: node.nodes.flatMap(each => nodeOf(each, path, graph) ?? []) }
    case 'Parallel':
      return { kind: 'parallel', nodes: node.nodes.flatMap(each => nodeOf(each, path, graph) ?? []) }
    case 'Flatten':
      return nodeOf(node.node, [...path, ...node.path.map(stepOf)], graph)
    case 'Fetch':
      return fetchOf(node, path, graph)
    case 'BatchFetch':
      return batchOf(node, path, graph)
    default:
      throw new Error(`A plan with «${node.kind}» cannot be executed.`)
  }
}

function fetchOf(node: PlannedFetch, path: Path, graph: PlannedGraph): PlanNode | undefined {
  const outputRewrites = (node.outputRewrites ?? []).map(rewriteOf)
  if (!node.requires) return rootFetchOf(hopOf(node, graph), outputRewrites)
  const list = {
    key: '_entities',
    variable: 'representations',
    places: [{ path, requires: node.requires.map(requirementOf) }],
    inputRewrites: (node.inputRewrites ?? []).map(rewriteOf),
    outputRewrites,
  }
  return { kind: 'entity-fetch', ...hopOf(node, graph), lists: [list] }
}

/** `__typename` alone is known here. */
function rootFetchOf(hop: Hop, outputRewrites: readonly Rewrite[]): RootFetchNode | undefined {
  const isNeeded = rootFields(hop.asked.document).some(each => each.name.value !== '__typename')
  return isNeeded ? { kind: 'root-fetch', ...hop, outputRewrites } : undefined
}

function batchOf(node: BatchFetchNode, path: Path, graph: PlannedGraph): EntityFetchNode {
  const lists = node.entityBatch.aliases.map(each => ({
    key: each.alias,
    variable: each.representationsVariableName,
    places: each.paths.map(one => ({
      path: [...path, ...one.map(stepOf)],
      requires: each.requires.map(requirementOf),
    })),
    inputRewrites: (each.inputRewrites ?? []).map(rewriteOf),
    outputRewrites: (each.outputRewrites ?? []).map(rewriteOf),
  }))
  return { kind: 'entity-fetch', ...hopOf(node, graph), lists }
}

function hopOf(
  { serviceName, operation, variableUsages = [] }: PlannedFetch | BatchFetchNode,
  { schema }: PlannedGraph,
): Hop {
  const asked = askedDocument(operation, parse(operation, { noLocation: true }), schema)
  return { source: serviceName, asked, variables: variableUsages }
}

function stepOf(step: FlattenNodePathSegment): PathStep {
  if (step === '@') return { kind: 'members' }
  return 'Field' in step ? { kind: 'field', field: step.Field } : { kind: 'types', types: step.TypeCondition }
}

function requirementOf(selection: RequiresSelection): Requirement {
  switch (selection.kind) {
    case 'Field':
      return {
        kind: 'field',
        from: selection.name,
        name: selection.alias ?? selection.name,
        below: selection.selections?.map(requirementOf),
      }
    case 'InlineFragment':
      return {
        kind: 'fragment',
        type: selection.typeCondition,
        below: selection.selections.map(requirementOf),
      }
    default:
      throw new Error(`A representation with «${selection.kind}» cannot be made.`)
  }
}

function rewriteOf(rewrite: FetchRewrite): Rewrite {
  if ('KeyRenamer' in rewrite) {
    const { path, renameKeyTo } = rewrite.KeyRenamer
    return { kind: 'rename', path: path.map(rewriteStepOf), to: renameKeyTo }
  }
  const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite
  return { kind: 'set', path: path.map(rewriteStepOf), value: setValueTo }
}

function rewriteStepOf(step: FetchNodePathSegment): RewriteStep {
  return 'Key' in step ? { key: step.Key } : { types: step.TypenameEquals }
}
