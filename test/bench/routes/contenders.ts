// Who answers the mobility query, each in its own way: the mesh and the one statement over one database. What can be the
// same answer is checked to be the same before anything is timed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Sql } from 'postgres'
import { type Ask, ask } from './ask.ts'
import { pageOperation, routesOperation, turnOperation, wholeOperation } from './operations.ts'
import type { BenchMesh } from './running-mesh.ts'

/** People in one operation. */
const PAGE = 100

export interface Contenders {
  /** Routes of these people by the one statement, in order of record number. */
  merged(numbers: readonly number[]): Promise<unknown[]>
  /** The same for one person through the gateway. */
  routes(number: number): Promise<unknown>
  /** With reasons and plans. */
  whole(number: number): Promise<unknown>
  /** Routes of a page of people, counted from 0. */
  page(index: number): Promise<unknown[]>
}

const STATEMENT = readFileSync(join(import.meta.dirname, 'merged-routes.sql'), 'utf8')

/** `cursors` says where each page starts (`pageStarts`). */
export function contenders(mesh: BenchMesh, merged: Sql, cursors: readonly (string | null)[]): Contenders {
  return {
    merged: async numbers => {
      // The driver takes arrays as parameters, which its type of `unsafe` does not say.
      const parameters = [numbers, mesh.regions] as never[]
      const rows = await merged.unsafe(STATEMENT, parameters, { prepare: true })
      return rows.map(row => row.candidate)
    },
    routes: async number => (await ask<{ candidate: unknown }>(mesh, routesOf(number))).candidate,
    whole: async number => (await ask<{ candidate: unknown }>(mesh, planOf(number))).candidate,
    page: async index => {
      const after = cursors[index]
      if (after === undefined) throw new Error(`Nobody has turned to page ${index}.`)
      return (await ask<PageAnswer>(mesh, pageAfter(after))).candidates.page.nodes
    },
  }
}

/** The part of the answer to `pageOperation` that is taken. */
interface PageAnswer {
  candidates: { page: { nodes: unknown[] } }
}

export function routesOf(number: number): Ask {
  return { query: routesOperation, variables: { id: idOf(number) } }
}

export function planOf(number: number): Ask {
  return { query: wholeOperation, variables: { id: idOf(number) } }
}

export function pageAfter(after: string | null): Ask {
  return { query: pageOperation, variables: { people: PAGE, after } }
}

/** Where the first `count` pages start; one behind the last people starts as the first does. */
export async function pageStarts(mesh: BenchMesh, count: number): Promise<(string | null)[]> {
  const starts: (string | null)[] = [null]
  while (starts.length < count) {
    const variables = { people: PAGE, after: starts.at(-1) }
    const answer = await ask<TurnAnswer>(mesh, { query: turnOperation, variables })
    starts.push(answer.candidates.page.pageInfo.endCursor)
  }
  return starts
}

/** The part of the answer to `turnOperation` that is taken. */
interface TurnAnswer {
  candidates: { page: { pageInfo: { endCursor: string | null } } }
}

function idOf(number: number): string {
  return `uwv-noord:${number}`
}

/** Throws when the two do not say the same about each of these people and about the first page. */
export async function checkSameAnswers({ merged, routes, page }: Contenders, numbers: readonly number[]) {
  for (const number of numbers) sameOrThrow(await merged([number]), [await routes(number)], idOf(number))
  for (const index of [0, 1])
    sameOrThrow(await merged(pageNumbers(index)), await page(index), `page ${index} of people`)
}

/** Everybody may be seen and record numbers have no gaps, so that a page is a range of them. */
export function pageNumbers(index: number): number[] {
  return Array.from({ length: PAGE }, (_, person) => index * PAGE + 1 + person)
}

function sameOrThrow(merged: unknown, mesh: unknown, about: string): void {
  if (isDeepStrictEqual(merged, mesh)) return
  throw new Error(
    `The merged statement and the mesh differ about ${about}:\n${JSON.stringify(merged)}\n${JSON.stringify(mesh)}`,
  )
}
