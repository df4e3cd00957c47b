/**
 * Which graph a request is about: the one whose schema its document was validated against. While one graph takes the place
 * of another, what is under way ends with the one that it began with.
 */
import type { GraphQLSchema } from 'graphql'
import type { Graph } from './graph.ts'

interface Answering {
  graph: Graph
  /** What clients see of it. */
  schema: GraphQLSchema
  /** When it began to answer here. */
  since: Date
}

export class Graphs {
  readonly #bySchema = new WeakMap<GraphQLSchema, Graph>()
  #current: Answering | undefined

  /** From now on `graph` answers, to clients that see `schema`. */
  announce(graph: Graph, schema: GraphQLSchema): void {
    this.#bySchema.set(schema, graph)
    this.#current = { graph, schema, since: new Date() }
  }

  /** @param schema what clients see of it. */
  of(schema: GraphQLSchema): Graph {
    const graph = this.#bySchema.get(schema)
    if (graph === undefined) throw new Error('A document is validated against the schema of a graph.')
    return graph
  }

  /** The one that answers now. */
  get current(): Answering {
    if (this.#current === undefined) throw new Error('There is a graph only once the engine has started.')
    return this.#current
  }
}
