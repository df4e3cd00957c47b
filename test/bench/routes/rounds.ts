// Figures of one size: the contenders take turns in short rounds, so that what else the machine does meets all of them.
import { loadavg } from 'node:os'
import type { Sql } from 'postgres'
import { HoleInAnswer } from './ask.ts'
import {
  type Contenders,
  checkSameAnswers,
  contenders,
  pageAfter,
  pageNumbers,
  pageStarts,
  planOf,
  routesOf,
} from './contenders.ts'
import { hopsOf } from './gateway-hops.ts'
import { openMerged } from './merged-database.ts'
import { processorTimeOf } from './processor-time.ts'
import { type BenchMesh, startMesh } from './running-mesh.ts'

export const ROUNDS = 5
export const PEOPLE = 60
const PAGES = 3
const CHECKED = 40
const WARM_UP = 40
const COUNTED = 10

export const subjects = ['merged', 'routes', 'whole', 'mergedPage', 'routesPage'] as const
export type Subject = (typeof subjects)[number]

export interface Figures {
  /** Milliseconds, medians of the rounds. */
  p50: number
  p95: number
  /** Answers with a hole in them, because a partner took longer than it may. They are not in the other figures. */
  failed: number
  /** Of the mesh's programs, per operation; undefined for the merged database and where the machine does not say. */
  gatewayMs: number | undefined
  ownersMs: number | undefined
  /** Requests from the gateway to partners per operation. */
  hops: number
}

export interface SizeFigures {
  /** Of the machine, before it began: how much else it had to do. */
  load: number
  candidates: number
  vacancies: number
  figures: Record<Subject, Figures>
}

/** Makes a mesh and a merged database of `size`, such as `10000x2000`, and removes both afterwards. */
export async function measureSize(size: string, progress: (event: string) => void): Promise<SizeFigures> {
  const load = loadavg()[0] ?? 0
  progress(`${size}: starting the mesh`)
  const mesh = await startMesh(size, progress)
  try {
    progress(`${size}: merging the five databases`)
    const merged = await openMerged(mesh.adminUrl, mesh.databaseUrls)
    try {
      return { load, ...(await measure(mesh, merged, event => progress(`${size}: ${event}`))) }
    } finally {
      await merged.end()
    }
  } finally {
    await mesh.stop()
  }
}

async function measure(mesh: BenchMesh, merged: Sql, progress: (event: string) => void) {
  const [size] = await merged<{ candidates: number; vacancies: number }[]>`
    select (select count(*)::int from candidates.candidates) as candidates,
      (select count(*)::int from vacancies.vacancies) as vacancies`
  if (!size) throw new Error('A count without a row.')
  const people = await drawPeople(merged)
  const all = contenders(mesh, merged, await pageStarts(mesh, 1 + ROUNDS * PAGES))
  progress('checking that the answers are equal, and warming up')
  for (const number of people.splice(0, WARM_UP)) await all.whole(number)
  await checkSameAnswers(all, people.splice(0, CHECKED))
  const counted = people.splice(0, COUNTED)
  const hops: Partial<Record<Subject, number>> = {
    routes: await hopsOf(mesh, counted.map(routesOf)),
    whole: await hopsOf(mesh, counted.map(planOf)),
    routesPage: await hopsOf(mesh, [pageAfter(null)]),
  }
  const laps = await inRounds(all, people, progress)
  const figures = subjects.map(subject => [subject, { ...summary(laps[subject]), hops: hops[subject] ?? 0 }])
  return { ...size, figures: Object.fromEntries(figures) as SizeFigures['figures'] } // one for each subject
}

/** The same people in every run, in an order that has nothing to do with their numbers. */
async function drawPeople(merged: Sql): Promise<number[]> {
  const rows = await merged<{ number: number }[]>`
    select number from candidates.candidates order by md5(number::text)
      limit ${CHECKED + WARM_UP + COUNTED + ROUNDS * PEOPLE}`
  return rows.map(row => row.number)
}

interface Lap {
  /** Ascending, of the whole answers. */
  milliseconds: number[]
  failed: number
  gatewayMs: number | undefined
  ownersMs: number | undefined
}

async function inRounds(all: Contenders, people: number[], progress: (event: string) => void) {
  const laps: Record<Subject, Lap[]> = { merged: [], routes: [], whole: [], mergedPage: [], routesPage: [] }
  for (let round = 1; round <= ROUNDS; round++) {
    progress(`round ${round} of ${ROUNDS}`)
    const asked = people.splice(0, PEOPLE)
    laps.merged.push(await lap(asked.map(number => () => all.merged([number]))))
    laps.routes.push(await lap(asked.map(number => () => all.routes(number))))
    laps.whole.push(await lap(asked.map(number => () => all.whole(number))))
    // Page after page, so that no page is asked twice; both sides get the same people.
    const pages = Array.from({ length: PAGES }, (_, page) => (round - 1) * PAGES + page + 1)
    laps.mergedPage.push(await lap(pages.map(page => () => all.merged(pageNumbers(page)))))
    laps.routesPage.push(await lap(pages.map(page => () => all.page(page))))
  }
  return laps
}

async function lap(questions: (() => Promise<unknown>)[]): Promise<Lap> {
  const before = { gateway: processorTimeOf('gateway/src/main.ts'), owners: processorTimeOf('/subgraphs/') }
  const milliseconds: number[] = []
  let failed = 0
  for (const question of questions) {
    const start = performance.now()
    try {
      await question()
      milliseconds.push(performance.now() - start)
    } catch (error) {
      if (!(error instanceof HoleInAnswer)) throw error
      failed += 1
    }
  }
  const spent = (word: string, since: number | undefined) => {
    const now = processorTimeOf(word)
    return now === undefined || since === undefined ? undefined : (now - since) / questions.length
  }
  return {
    milliseconds: milliseconds.sort((one, other) => one - other),
    failed,
    gatewayMs: spent('gateway/src/main.ts', before.gateway),
    ownersMs: spent('/subgraphs/', before.owners),
  }
}

function summary(laps: readonly Lap[]): Omit<Figures, 'hops'> {
  const answered = laps.filter(({ milliseconds }) => milliseconds.length > 0)
  const atShare = (share: number) => median(answered.map(({ milliseconds }) => at(milliseconds, share)))
  const known = (values: (number | undefined)[]) => values.filter(value => value !== undefined)
  const gateway = known(laps.map(each => each.gatewayMs))
  const owners = known(laps.map(each => each.ownersMs))
  return {
    p50: atShare(0.5),
    p95: atShare(0.95),
    failed: laps.reduce((sum, each) => sum + each.failed, 0),
    gatewayMs: gateway.length === 0 ? undefined : median(gateway),
    ownersMs: owners.length === 0 ? undefined : median(owners),
  }
}

function median(values: readonly number[]): number {
  return at(
    values.toSorted((one, other) => one - other),
    0.5,
  )
}

/** The value below which `share` of the ascending values lie, by nearest rank. */
function at(ascending: readonly number[], share: number): number {
  return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)] ?? Number.NaN
}
