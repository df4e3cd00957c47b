// A scenario is a folder: subgraphs (`name.graphql`), and in `scenario.ts` the world that they tell of and the questions.

import type { World } from './world.ts'

export interface Scenario {
  world: () => World
  questions: readonly Question[]
}

export interface Question {
  /** What is shown. */
  shows: string
  query: string
  variables?: Record<string, unknown>
  /** The right answer. */
  data: unknown
  /** Where it has errors, and their codes: `users.1.type SOURCE_BAD_RESPONSE`. */
  errors?: readonly string[]
  /** A monolith would not know: subgraphs differ in what they know, or are not asked alike. */
  beyondMonolith?: true
  /** The reference gives another answer, which is wrong. */
  beyondReference?: true
  /** How often each subgraph is asked by our engine. */
  hops?: Record<string, number>
}
