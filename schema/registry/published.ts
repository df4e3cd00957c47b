/** What the registry knows when somebody proposes a subgraph: what is published, and who has allowed whom what. */
import type { Contract } from '../contracts/index.ts'
import type { Code } from './codes.ts'

/** A subgraph as it is proposed or published. */
export interface Subgraph {
  /** By which partners know it: `spt-drenthe`. */
  readonly name: string
  /** Where the gateway asks it. */
  readonly url: string
  readonly sdl: string
  /** Who answers for it, and how to reach them. */
  readonly owner: { readonly organisation: string; readonly contact: string }
}

/**
 * The recorded permission of an owner to do what would otherwise be a problem: it lifts one code at one coordinate, for one
 * partner, until a day. A problem that can be released says what to record (`Problem.release`).
 */
export interface Release {
  /** Who gives it: the subgraph that owns what `what` names. */
  readonly owner: string
  /** To whom: the name of a subgraph. */
  readonly to: string
  /** What it lifts. */
  readonly code: Code
  /** Where: `BranchCode`, `Candidate.status`, `Query.candidates`. */
  readonly what: string
  /** The last day, ISO date. */
  readonly until: string
}

/** An operation that is registered or was seen at the gateway. */
export interface SeenOperation {
  readonly document: string
  /** Who asks it, by a name that a partner may read: an organisation, a dashboard. */
  readonly client: string
  /** ISO date or moment. */
  readonly lastSeen: string
}

export interface Published {
  /** What is live, in the order in which it was first published. One with the name of the proposed is what that replaces. */
  readonly subgraphs: readonly Subgraph[]
  /**
   * Whose each type is, by the names of type and subgraph: what the last publication left in `Graph.owners`; before the
   * first one `founding.owners`. What is not in it is owned by whoever published it first.
   */
  readonly owners: ReadonlyMap<string, string>
  /** Those with whom the mesh began, who call what they add as they like: `founding.founders`. */
  readonly founders: ReadonlySet<string>
  readonly releases: readonly Release[]
  /** What each owner gives to its partners, by the owner's name. */
  readonly contracts: ReadonlyMap<string, readonly Contract[]>
  readonly operations: readonly SeenOperation[]
  /** The client schema that is live; undefined before there is one. */
  readonly api: string | undefined
}
