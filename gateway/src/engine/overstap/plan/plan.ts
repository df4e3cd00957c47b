/**
 * A query plan as the executor walks it: who is asked what, in which order, and where the answers belong. Made once per
 * operation (compile-plan.ts) from what the planner says, so that nothing is parsed or looked up while it runs.
 */
import type { AskedDocument } from '../../partner/asked-document.ts'

export type PlanNode = SequenceNode | ParallelNode | RootFetchNode | EntityFetchNode

/** One after the other. */
interface SequenceNode {
  kind: 'sequence'
  nodes: readonly PlanNode[]
}

/** All at once. */
interface ParallelNode {
  kind: 'parallel'
  nodes: readonly PlanNode[]
}

/** What is said in one hop. */
export interface Hop {
  source: string
  asked: AskedDocument
  /** Names of the client's variables that go along. */
  variables: readonly string[]
}

/** Asks for root fields. */
export interface RootFetchNode extends Hop {
  kind: 'root-fetch'
  outputRewrites: readonly Rewrite[]
}

/** Asks for parts of entities that are in the answer already; several lists of them in one hop. */
export interface EntityFetchNode extends Hop {
  kind: 'entity-fetch'
  lists: readonly EntityList[]
}

/** Entities of one kind, and where in the answer they are. */
export interface EntityList {
  /** The name under which the partner answers: `_entities`, or an alias of it. */
  key: string
  /** The variable that carries the representations. */
  variable: string
  places: EntityPlace[]
  inputRewrites: readonly Rewrite[]
  outputRewrites: readonly Rewrite[]
}

/** Where entities are, and what a representation of them holds. */
interface EntityPlace {
  path: Path
  requires: readonly Requirement[]
}

export type Path = readonly PathStep[]
/** A response name, every member of a list, or only objects of certain types. */
export type PathStep =
  | { kind: 'field'; field: string }
  | { kind: 'members' }
  | { kind: 'types'; types: readonly string[] }

/** A field is read under the name that it has in the answer so far, and told under its own. */
export type Requirement =
  | { kind: 'field'; from: string; name: string; below: readonly Requirement[] | undefined }
  | { kind: 'fragment'; type: string; below: readonly Requirement[] }

/** A change to what goes to a partner or comes from it: interface objects and arguments that conflict need it. */
export type Rewrite =
  | { kind: 'set'; path: readonly RewriteStep[]; value: string }
  | { kind: 'rename'; path: readonly RewriteStep[]; to: string }
export type RewriteStep = { key: string } | { types: readonly string[] }
