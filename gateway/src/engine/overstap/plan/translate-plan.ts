/** A plan of the reference's planner in the words of the planner in Rust, so that one compiler reads both. */
import type * as reference from '@apollo/query-planner'
import type {
  FetchNodePathSegment,
  FetchRewrite,
  FlattenNodePathSegment,
  PlanNode,
  QueryPlan,
  RequiresSelection,
} from '@graphql-hive/router-query-planner'

export function translated({ node }: reference.QueryPlan): QueryPlan {
  if (node?.kind === 'Subscription') throw new Error('A subscription cannot be executed.')
  return { kind: 'QueryPlan', ...(node ? { node: nodeOf(node) } : {}) }
}

function nodeOf(node: reference.PlanNode): PlanNode {
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'Sequence', nodes: node.nodes.map(nodeOf) }
    case 'Parallel':
      return { kind: 'Parallel', nodes: node.nodes.map(nodeOf) }
    case 'Flatten':
      return { kind: 'Flatten', path: node.path.map(stepOf), node: nodeOf(node.node) }
    case 'Fetch':
      return {
        kind: 'Fetch',
        serviceName: node.serviceName,
        operation: node.operation,
        variableUsages: node.variableUsages ?? [],
        ...(node.requires ? { requires: node.requires.flatMap(selectionOf) } : {}),
        inputRewrites: (node.inputRewrites ?? []).map(rewriteOf),
        outputRewrites: (node.outputRewrites ?? []).map(rewriteOf),
      }
    default:
      throw new Error(`A plan with «${node.kind}» cannot be executed.`)
  }
}

function stepOf(step: string | number): FlattenNodePathSegment {
  return step === '@' ? step : { Field: String(step) }
}

/** What is read under an alias is told under it as well: a rewrite gives it its name back. */
function selectionOf(selection: reference.QueryPlanSelectionNode): RequiresSelection[] {
  const selections = selection.selections?.flatMap(selectionOf)
  if (selection.kind === 'Field')
    return [{ kind: 'Field', name: selection.alias ?? selection.name, ...(selections ? { selections } : {}) }]
  const { typeCondition } = selection
  return typeCondition === undefined
    ? (selections ?? [])
    : [{ kind: 'InlineFragment', typeCondition, selections: selections ?? [] }]
}

function rewriteOf(rewrite: reference.FetchDataRewrite): FetchRewrite {
  const path = rewrite.path.map(segmentOf)
  return rewrite.kind === 'ValueSetter'
    ? { ValueSetter: { path, setValueTo: rewrite.setValueTo } }
    : { KeyRenamer: { path, renameKeyTo: rewrite.renameKeyTo } }
}

function segmentOf(step: string): FetchNodePathSegment {
  return step.startsWith('... on ') ? { TypenameEquals: [step.slice('... on '.length)] } : { Key: step }
}
