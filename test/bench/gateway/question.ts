// The question that everybody is asked: one document, and a variable that decides of whom the answer is.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** So many answers that have no person, article or opinion in common. */
export const COHORTS = 1_000

/** The one that everybody asks for when the requests are identical. */
export const SHARED_COHORT = 1

const query = readFileSync(join(import.meta.dirname, 'question.graphql'), 'utf8')

/** The body of the request. Cohorts are numbered from 1. */
export function questionAbout(cohort: number): string {
  return JSON.stringify({ query, variables: { cohort } })
}
