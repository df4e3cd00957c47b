/** Remembers what an operation costs: the same is asked many times, and few of its variables decide. */
import { type DocumentNode, Kind, type OperationDefinitionNode, type ValueNode, visit } from 'graphql'
import { remembered } from '../remembered.ts'
import { costOf, type ReckonedPlace } from './cost.ts'
import type { Prices } from './prices.ts'

/** Costs of one document that are remembered, for the values that were asked last. */
const MOST_KNOWN = 20

export interface Reckoned {
  cost: number
  /** What is reckoned with at a place, by the names on the way there; undefined where there is none. */
  placeAt: (path: readonly (string | number)[]) => ReckonedPlace | undefined
}

type Cost = (operation: OperationDefinitionNode, variables: Record<string, unknown>) => Reckoned

/** @returns what a valid operation of a document costs, which is remembered for as long as the document is kept. */
export function knownCosts(prices: Prices): (document: DocumentNode, ...asked: Parameters<Cost>) => ReturnType<Cost> {
  const slicing = new Set([...prices.fields.values()].flatMap(each => each.slicingArguments))
  const known = new WeakMap<DocumentNode, Cost>()
  const of = (document: DocumentNode): Cost => {
    const deciding = decidingIn(document, slicing)
    const costs = remembered<Reckoned>(MOST_KNOWN)
    return (operation, variables) => {
      // A variable that is null is not one that is left out.
      const values = deciding.map(name => (Object.hasOwn(variables, name) ? [variables[name]] : []))
      const key = JSON.stringify([operation.name?.value, values])
      return costs(key, () => reckoned(document, operation, variables, prices))
    }
  }
  return (document, operation, variables) => {
    const cost = known.get(document) ?? of(document)
    known.set(document, cost)
    return cost(operation, variables)
  }
}

/** Where is worked out when somebody asks for it: hardly ever. */
function reckoned(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  prices: Prices,
): Reckoned {
  let places: Map<string, ReckonedPlace> | undefined
  return {
    cost: costOf(document, operation, variables, prices),
    placeAt: path => {
      if (places === undefined) {
        places = new Map()
        costOf(document, operation, variables, prices, places)
      }
      return places.get(path.join('.'))
    },
  }
}

/** The variables that decide what is asked, and how long lists are. */
function decidingIn(document: DocumentNode, slicing: ReadonlySet<string>): string[] {
  const found = new Set<string>()
  const take = (value: ValueNode) => void visit(value, { [Kind.VARIABLE]: ({ name }) => void found.add(name.value) })
  visit(document, {
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) take(value)
    },
    Argument: ({ name, value }) => {
      if (slicing.has(name.value)) take(value)
    },
  })
  return [...found]
}
