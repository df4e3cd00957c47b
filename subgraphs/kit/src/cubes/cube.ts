/**
 * What an owner says of a cube: what is counted, how it is told apart, and which tables of it are released. The figures are
 * made at a release (release.ts), by the rules of ../disclosure, and only read afterwards (read.ts).
 */
import type { Language } from '../language.ts'
import type { Statements } from '../transaction.ts'
import type { Step } from './periods.ts'

export interface CubeDefinition<Dimension extends string = string> {
  /** The root field. */
  name: string
  /** Raised when something below means something else: all is released again, beside what was. */
  version: number
  unit: 'COUNT' | 'EURO_CENTS'
  /** What is counted, for who reads the figures. */
  definition: Readonly<Record<Language, string>>
  dimensions: Readonly<Record<Dimension, CubeDimension<Dimension>>>
  /** Every table more is one more look at the same people: only what somebody reads is in it. */
  tables: readonly CubeTable<Dimension>[]
  /** Days are the first of a month: what happened from the one until before the other. */
  rows(statements: Statements, from: string, to: string): Promise<CubeRow<Dimension>[]>
  /** The first day of the first month of which there is anything; undefined: there is nothing. */
  since(statements: Statements): Promise<string | undefined>
}

export interface CubeDimension<Dimension extends string = string> {
  /** Every key there is, also one under which nothing happened: what is not there would look different from a few. */
  keys: readonly string[]
  /** Of a coarser dimension: from which one, and which key stands for a key of that one. Rows do not hold it. */
  of?: { dimension: Dimension; keyOf(key: string): string }
}

/** Dimensions that are released together. */
export interface CubeTable<Dimension extends string = string> {
  /** In the order of `dimensions`; at most three, for time is one too. None: all together. */
  by: readonly Dimension[]
  /** The shortest period: where figures are small, years; the longer ones come with it. */
  finest: Step
}

/** Records that have month, keys and party in common. */
export interface CubeRow<Dimension extends string = string> {
  /** Its first day. */
  month: string
  /** For every dimension that is not `of` another. */
  keys: Partial<Record<Dimension, string>>
  /** How many records. */
  count: number
  /** Whose they all are, where one person can have several; left out: each is somebody else's. */
  person?: string | undefined
  /** `sum(record_key(secret, …))::float8`, over what names whom each record is about: see migrations/0003-cubes.sql. */
  key: number
  /** Of money only: all of it together, the largest of one record or person, and from whom or to whom it goes. */
  cents?: number
  largestCents?: number
  party?: string
}
