/**
 * Makes the figures of every month that is over and was not released yet, and of the quarters and years that end with them.
 * What was released is never made again: whoever is recorded later in a month that is out is in none of its figures.
 */
import { drawFor } from '../disclosure/draw.ts'
import { FEWEST, releasedCents, releasedCount } from '../disclosure/protect.ts'
import type { Statements } from '../transaction.ts'
import type { CubeDefinition, CubeRow, CubeTable } from './cube.ts'
import { fromStep, monthsOn, type Period, periodsWithin, startOf } from './periods.ts'
import { type Place, type Places, placesByPeriod } from './places.ts'

/** The value, and of money the number of records behind it. */
export type ReleasedFigure = readonly [value: number, base?: number]

interface ReleasedPeriod {
  period: Period
  /** By the keys of a place, as JSON. */
  figures: Record<string, ReleasedFigure>
}

/** Any number but those of migrations and seeds. */
const LOCK = 4_201_509

/** In one transaction; returns how many months are new, by cube. */
export async function releaseCubes(
  statements: Statements,
  cubes: readonly CubeDefinition[],
  today: string,
): Promise<Record<string, number>> {
  const released: Record<string, number> = {}
  for (const cube of cubes) released[cube.name] = await releaseCube(statements, cube, startOf('MONTH', today))
  return released
}

/** @param end the first day that is not over. */
async function releaseCube(statements: Statements, cube: CubeDefinition, end: string): Promise<number> {
  // Of two replicas one releases, and the other finds it done.
  await statements.rows('select pg_advisory_xact_lock($1)', [LOCK])
  const [before] = await statements.rows<{ first: string | null; last: string | null }>(
    'select min(month)::text as first, max(month)::text as last from cube_releases where cube = $1 and version = $2',
    [cube.name, cube.version],
  )
  const since = before?.first ?? (await cube.since(statements))
  const start = before?.last ? monthsOn(before.last, 1) : since
  if (since === undefined || start === undefined || start >= end) return 0
  const [secret] = await statements.rows<{ key: string }>(
    `select encode(sha256(secret || convert_to($1, 'UTF8')), 'hex') as key from cube_secret`,
    [`figures of ${cube.name}`],
  )
  if (!secret) throw new Error('The database has no secret, so its figures cannot be protected. Restore «cube_secret».')
  const years = startOf('YEAR', start)
  const rows = await cube.rows(statements, years < since ? since : years, end)
  const months = periodsWithin('MONTH', start, end)
  await statements.rows('insert into cube_releases (cube, version, month) select $1, $2, unnest($3::text[])::date', [
    cube.name,
    cube.version,
    months.map(({ from }) => from),
  ])
  for (const table of cube.tables) {
    // Whoever asks the owner meanwhile waits no longer than one of them takes.
    await store(statements, cube, table, releasedTable(cube, table, rows, { since, start, end }, secret.key))
  }
  return months.length
}

/** What is released of a table: every period that begins after `since` and ends after `start` and by `end`. Pure. */
export function releasedTable(
  cube: CubeDefinition,
  table: CubeTable,
  rows: readonly CubeRow[],
  { since, start, end }: { since: string; start: string; end: string },
  secret: string,
): ReleasedPeriod[] {
  const byStep = placesByPeriod(cube, table, rows)
  return fromStep(table.finest).flatMap(step => {
    const periods = byStep(step)
    return periodsWithin(step, since, end)
      .filter(period => period.to > start)
      .map(period => ({ period, figures: figuresOf(cube, table, period, periods.get(period.from), secret) }))
  })
}

function figuresOf(
  cube: CubeDefinition,
  table: CubeTable,
  { step, from }: Period,
  places: Places | undefined,
  secret: string,
): Record<string, ReleasedFigure> {
  const figures: Record<string, ReleasedFigure> = {}
  for (const [keys, place] of places ?? []) {
    // Most places hold next to nobody, and need no draw.
    if (place.count < FEWEST) continue
    const where = [cube.name, String(cube.version), table.by.join(), step, from, keys]
    const figure = figureOf(cube, place, what => drawFor(String(place.key), secret, what, ...where))
    if (figure) figures[keys] = figure
  }
  return figures
}

function figureOf({ unit }: CubeDefinition, place: Place, draw: (what: string) => number): ReleasedFigure | undefined {
  const records = recordsIn(place, draw('records'))
  if (unit === 'COUNT' || records === undefined) return records === undefined ? undefined : [records]
  const cents = releasedCents({ ...place, byParty: [...place.byParty.values()] }, draw('cents'))
  return cents === undefined ? undefined : [cents, records]
}

/** Not told of fewer people than of records, however many records they have. */
function recordsIn({ count, single, byPerson }: Place, draw: number): number | undefined {
  const most = byPerson.values().reduce((found, each) => Math.max(found, each), 1)
  return releasedCount(single + byPerson.size, draw) === undefined ? undefined : releasedCount(count, draw, most)
}

async function store(
  statements: Statements,
  { name, version }: CubeDefinition,
  { by }: CubeTable,
  released: readonly ReleasedPeriod[],
): Promise<void> {
  await statements.rows(
    `insert into cube_figures (cube, version, dimensions, step, first_day, figures)
      select $1, $2, $3, step, first_day::date, figures::jsonb
        from unnest($4::text[], $5::text[], $6::text[]) as released (step, first_day, figures)`,
    [
      ...[name, version, by],
      released.map(({ period }) => period.step),
      released.map(({ period }) => period.from),
      released.map(({ figures }) => JSON.stringify(figures)),
    ],
  )
}
