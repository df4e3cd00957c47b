/** How much one question may ask, and how often: every limit, its default and its variable (CONTRACT.md lists them). */
import { wholeNumber } from '../whole-number.ts'

export interface Limits {
  /** Words and signs in the document. */
  tokens: number
  /** Brackets within brackets in the document's text. */
  nesting: number
  /** Fields within fields, with fragments where they are spread. */
  depth: number
  /** Fields and spreads, with fragments where they are spread. */
  selections: number
  /** Pairs of fields that answer under the same name. */
  overlaps: number
  aliases: number
  directives: number
  /** Fields at the root of one operation. */
  rootFields: number
  operations: number
  /** Members of lists and objects in the variables and in the document. */
  values: number
  /** Lists and objects within each other in the variables and in the document. */
  valueDepth: number
  /** Objects that the answer may hold. */
  cost: number
  /** How many times that a dashboard may ask for, whose questions an operator has seen. */
  dashboardFactor: number
  /** Questions a second for one caller; 0: as many as it likes. */
  rate: number
}

/** Several times what our largest operation and a standard introspection query need; see decisions/0010. */
const DEFAULTS: Limits = {
  tokens: 2_000,
  nesting: 100,
  depth: 20,
  selections: 1_500,
  overlaps: 10_000,
  aliases: 30,
  directives: 100,
  rootFields: 20,
  operations: 20,
  values: 2_000,
  valueDepth: 10,
  cost: 30_000,
  dashboardFactor: 3,
  rate: 0,
}

/** Where strangers ask; at a desk the rate would only measure the developer's loop. */
const RATE_IN_PRODUCTION = 50

/** @throws Error with a sentence for the operator when a variable is not a whole number. */
export function readLimits(env: NodeJS.ProcessEnv): Limits {
  const read = (variable: string, otherwise: number) => wholeNumber(variable, env[variable], otherwise)
  return {
    tokens: read('LIMIT_TOKENS', DEFAULTS.tokens),
    nesting: read('LIMIT_NESTING', DEFAULTS.nesting),
    depth: read('LIMIT_DEPTH', DEFAULTS.depth),
    selections: read('LIMIT_SELECTIONS', DEFAULTS.selections),
    overlaps: read('LIMIT_OVERLAPS', DEFAULTS.overlaps),
    aliases: read('LIMIT_ALIASES', DEFAULTS.aliases),
    directives: read('LIMIT_DIRECTIVES', DEFAULTS.directives),
    rootFields: read('LIMIT_ROOT_FIELDS', DEFAULTS.rootFields),
    operations: read('LIMIT_OPERATIONS', DEFAULTS.operations),
    values: read('LIMIT_VALUES', DEFAULTS.values),
    valueDepth: read('LIMIT_VALUE_DEPTH', DEFAULTS.valueDepth),
    cost: read('LIMIT_COST', DEFAULTS.cost),
    dashboardFactor: read('LIMIT_COST_FACTOR', DEFAULTS.dashboardFactor),
    rate: read('RATE_LIMIT', env.NODE_ENV === 'production' ? RATE_IN_PRODUCTION : DEFAULTS.rate),
  }
}
