// What NOT merging costs: the mobility query through the gateway, five owners and five databases, against one hand-written
// statement on one database that holds everything.
import { type Figures, measureSize, PEOPLE, ROUNDS, type SizeFigures, type Subject, subjects } from './routes/rounds.ts'
import { table } from './table.ts'

/** The goals: so many times the merged statement, and a millisecond a hop; so long for one; so many times one person. */
const TIMES_MERGED = 1.5
const MS_A_HOP = 1
const SLOWEST_MS = 100
const TIMES_ONE_PERSON = 10

const names: Record<Subject, string> = {
  merged: 'routes, merged statement',
  routes: 'routes, mesh',
  whole: 'routes + reasons, training and funding plans, mesh',
  mergedPage: 'routes of 100 people, merged statement',
  routesPage: 'routes of 100 people, mesh',
}

export async function benchRoutes(sizes: readonly string[], progress: (event: string) => void): Promise<string> {
  const measured: SizeFigures[] = []
  for (const size of sizes) measured.push(await measureSize(size, progress))
  return [...measured.flatMap(size => [latencies(size), goals(size)]), growth(measured), NOTES].join('\n\n')
}

const NOTES = `One question after the other; medians of ${ROUNDS} rounds of ${PEOPLE} people each, drawn from all regions. Both sides were
checked to give equal answers (top 10 of other branches: fit, basis, transition, gap, vacancy, labels, names) before
they were timed. The merged statement cannot run the rules that give sentences and plans: the operation with them is
shown beside it, and has no counterpart. Merged database and mesh share one PostgreSQL cluster and one machine. Hops are
requests from the gateway to partners; CPU is that of the programs, without PostgreSQL.`

function latencies({ load, candidates, vacancies, figures }: SizeFigures): string {
  const rows = subjects.map(subject => {
    const { p50, p95, hops, gatewayMs, ownersMs, failed } = figures[subject]
    const isMerged = subject === 'merged' || subject === 'mergedPage'
    const against = subject === 'routesPage' ? figures.mergedPage : figures.merged
    return [
      names[subject],
      p50.toFixed(1),
      p95.toFixed(1),
      isMerged ? '' : `${(p50 / against.p50).toFixed(2)}${subject === 'whole' ? ' (does more)' : ''}`,
      isMerged ? '' : hops.toFixed(1),
      isMerged ? '' : milliseconds(gatewayMs),
      isMerged ? '' : milliseconds(ownersMs),
      failed === 0 ? '' : String(failed),
    ]
  })
  const head = ['one operation', 'p50 ms', 'p95 ms', 'x merged', 'hops', 'gateway CPU ms', 'owners CPU ms', 'failed']
  const title = `${candidates} candidates, ${vacancies} vacancies (load average before the start: ${load.toFixed(1)})`
  return table(title, head, rows)
}

function milliseconds(value: number | undefined): string {
  return value === undefined ? 'not known' : value.toFixed(1)
}

function goals({ candidates, vacancies, figures }: SizeFigures): string {
  const { merged, routes, whole, routesPage } = figures
  const most = TIMES_MERGED * merged.p50 + MS_A_HOP * routes.hops
  const goal = (name: string, found: number, limit: number, unit: string) => [
    name,
    `${found.toFixed(1)} ${unit}`,
    `<= ${limit.toFixed(1)} ${unit}`,
    found <= limit ? 'met' : 'missed',
  ]
  return table(
    `Goals at ${candidates} x ${vacancies}`,
    ['goal', 'found', 'limit', ''],
    [
      goal(`routes: p50 within ${TIMES_MERGED} x merged + ${MS_A_HOP} ms a hop`, routes.p50, most, 'ms'),
      goal('routes: p95 of one person', routes.p95, SLOWEST_MS, 'ms'),
      goal('with reasons and plans: p95 of one person', whole.p95, SLOWEST_MS, 'ms'),
      goal('routes: 100 people in one operation', routesPage.p50 / routes.p50, TIMES_ONE_PERSON, 'x one person'),
    ],
  )
}

/** Between the first and the last size: the power of the number of candidates with which the median grows. */
function growth(measured: readonly SizeFigures[]): string {
  const [first, last] = [measured[0], measured.at(-1)]
  if (!first || !last || first.candidates === last.candidates) return 'Growth: give two sizes to see it.'
  const exponent = (of: (figures: Figures) => number, subject: Subject) =>
    (
      Math.log(of(last.figures[subject]) / of(first.figures[subject])) / Math.log(last.candidates / first.candidates)
    ).toFixed(2)
  return table(
    `Growth from ${first.candidates} to ${last.candidates} candidates (exponent; 1 is in proportion)`,
    ['one operation', 'p50', 'p95'],
    subjects.map(subject => [names[subject], exponent(each => each.p50, subject), exponent(each => each.p95, subject)]),
  )
}
