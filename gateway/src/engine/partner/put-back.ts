/**
 * Puts back what a partner was not asked: of a list of entities some may be missing, and the answer has to be in the
 * order of all. Where one was left out there is a null, and an error that says why.
 */
import type { GraphQLFormattedError } from 'graphql'
import type { Answer } from './ask-partner.ts'

/**
 * @param key the name of the list.
 * @param left the places of the entities that were left out, ascending, each with its error.
 */
export function putBack(answer: Answer, key: string, left: ReadonlyMap<number, GraphQLFormattedError>): Answer {
  const entities = answer.data?.[key]
  const asked = Array.isArray(entities) ? entities : undefined
  // Where a place of the shorter list is in the longer one.
  const places: number[] = []
  const all: unknown[] = []
  for (const entity of asked ?? []) {
    while (left.has(all.length)) all.push(null)
    places.push(all.length)
    all.push(entity)
  }
  while (left.has(all.length)) all.push(null)
  const errors = [...(answer.errors ?? []).map(error => moved(error, key, places)), ...left.values()]
  return { data: asked ? { ...answer.data, [key]: all } : answer.data, errors }
}

function moved(error: GraphQLFormattedError, key: string, places: readonly number[]): GraphQLFormattedError {
  const [root, index, ...below] = error.path ?? []
  const place = root === key && typeof index === 'number' ? places[index] : undefined
  return place === undefined ? error : { ...error, path: [key, place, ...below] }
}
