/** What the checks say of a proposal. */
import type { Code } from './codes.ts'
import type { Release } from './published.ts'

export interface Problem {
  readonly code: Code
  /** An error refuses the publication; a warning does not. */
  readonly severity: 'error' | 'warning'
  /** What was expected, what was found and what to do. Names the coordinate. */
  readonly message: string
  /** Where in the proposed SDL, counted from 1; absent for what is in none of its lines. */
  readonly place?: Place
  /** The other owner whom it concerns. */
  readonly owner?: { readonly name: string; readonly organisation: string; readonly contact: string }
  /** SDL to put in the place of what is there, or an entry for a file, where it can be told. */
  readonly patch?: string
  /** What the other owner would record to allow it; `until` is for the owner to say. */
  readonly release?: Omit<Release, 'until'>
}

export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** What would be live. */
export interface Graph {
  /** What our gateway loads. */
  readonly supergraph: string
  /** The same for a router that cannot read policy, and that stands behind our own gateway. */
  readonly withoutPolicy: string
  /** What a client sees. */
  readonly api: string
  /** Whose each type is from then on: to be kept, and handed to the next check. */
  readonly owners: ReadonlyMap<string, string>
}

export interface Report {
  /** All that was found, errors first. */
  readonly problems: readonly Problem[]
  /** Only when there is no error. */
  readonly graph?: Graph
}
