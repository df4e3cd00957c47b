/**
 * Holds what a source answered against the contract. The question is executed once more, over the answer: what comes out has
 * the types of the SDL and nothing that was not asked, or it is no answer.
 */
import { executeSync, type GraphQLSchema, parse } from 'graphql'
import { isStorable } from '../storable.ts'
import { SourceFault } from './source-fault.ts'

/** What a source says of itself, and what else was asked. */
export interface Answered {
  asOf: string
  overlaps: readonly string[]
  data: Readonly<Record<string, unknown>>
}

const MOST_OVERLAPS = 10

/** @throws SourceFault */
export function shaped(
  contract: GraphQLSchema,
  owner: string,
  { query, variables }: { query: string; variables: object },
  answer: object,
): Answered {
  const { data, errors } = executeSync({
    schema: contract,
    document: parse(query),
    rootValue: answer,
    variableValues: { ...variables },
    // A source cannot hand over functions, and its data may have members of any name.
    fieldResolver: (parent, _args, _context, { fieldName }) =>
      Object.hasOwn(parent, fieldName) ? parent[fieldName] : undefined,
  })
  const bad = (because: string) => new SourceFault(owner, 'BAD_RESPONSE', because)
  if (errors?.length || !data) throw bad('it is not what the contract says')
  // The contract makes it so, once there is one.
  const said = data.source as { prefix: string; asOf: string; overlaps: string[] } | null
  if (said?.prefix !== owner) throw bad('it says another prefix')
  if (!isMoment(said.asOf)) throw bad('it does not say as of when it is')
  if (said.overlaps.length > MOST_OVERLAPS) throw bad('it overlaps with too many')
  if (!textsIn(data).every(isStorable)) throw bad('a text holds the character NUL')
  return { asOf: new Date(said.asOf).toISOString(), overlaps: said.overlaps, data }
}

function isMoment(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) && !Number.isNaN(Date.parse(text))
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
