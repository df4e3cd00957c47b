/**
 * Answers a cube from what was released: one statement, and nothing of it looks at the rows behind. What was asked is
 * answered by figures that were released for just these dimensions; nothing is added up over anything but time, and a
 * sum of which a part is not told is not told either.
 */
import type { Session } from '../database.ts'
import { readDay } from '../day.ts'
import { badUserInput } from '../errors.ts'
import type { Language } from '../language.ts'
import type { CubeDefinition } from './cube.ts'
import { type Figure, figureOver, type ReleasedFigures } from './figure.ts'
import { noteOf } from './notes.ts'
import { fromStep, monthsOn, type Period, periodsWithin, piecesOf, type Step, startOf } from './periods.ts'
import { type Asked, askedOf, type CubeArguments } from './question.ts'

interface CubeCell {
  keys: readonly string[]
  figure: Figure
}

interface CubePeriod {
  from: string
  to: string
  cells: CubeCell[]
}

/** As the SDL has it; GraphQL calls `series` when somebody asks for it. */
export interface Cube extends CubePeriod {
  release: string
  asOf: string
  unit: CubeDefinition['unit']
  definition: string
  noteCode: string
  note: string
  series(args: SeriesArguments): Promise<CubePeriod[]>
}

interface SeriesArguments {
  from?: string | null | undefined
  to?: string | null | undefined
  step: Step
}

/** Undefined: not said. */
interface Days {
  from: string | undefined
  to: string | undefined
}

interface Released {
  /** First day of the first month, and the day after the last one; undefined: nothing is released yet. */
  months: { from: string; to: string } | undefined
  figuresOf(period: Period): ReleasedFigures | undefined
}

/** Figures that one answer may hold. */
const MOST_FIGURES = 5_000
const MOST_PERIODS = 60
const DAY_MS = 86_400_000
const FIRST_DAY = '0001-01-01'
const LAST_DAY = '9999-12-31'

/** @throws BAD_USER_INPUT for dimensions that do not go together, a code that is not there, or a day that is none. */
export async function readCube<Dimension extends string>(
  session: Pick<Session, 'rows'>,
  cube: CubeDefinition<Dimension>,
  args: CubeArguments<Dimension>,
  language: Language,
): Promise<Cube> {
  const asked = askedOf(cube, args)
  const days = daysOf(args)
  const released = await releasedFigures(session, cube, asked, days)
  const { from, to } = within(days, released)
  const pieces = piecesOf(asked.table.finest, from, to)
  const period = {
    from: pieces[0]?.from ?? days.from ?? days.to ?? from,
    to: pieces.at(-1)?.to ?? days.to ?? days.from ?? to,
  }
  const narrowed = period.from > (days.from ?? period.from) || period.to < (days.to ?? period.to)
  const { code, note } = noteOf(cube, { nothing: pieces.length === 0, narrowed }, language)
  const end = released.months?.to
  return {
    ...period,
    release: `${end === undefined ? 'none' : monthsOn(end, -1).slice(0, 7)}.${cube.version}`,
    asOf: dayBefore(end ?? period.to),
    unit: cube.unit,
    definition: cube.definition[language],
    noteCode: code,
    note,
    cells: cellsOf(asked, pieces, released),
    series: wanted => readSeries(session, cube, asked, wanted),
  }
}

async function readSeries(
  session: Pick<Session, 'rows'>,
  cube: CubeDefinition,
  asked: Asked,
  args: SeriesArguments,
): Promise<CubePeriod[]> {
  if (!fromStep(asked.table.finest).includes(args.step))
    throw badUserInput(
      `By [${asked.table.by.join(', ')}] «${cube.name}» is not released for each ${args.step}: «step» can be ${fromStep(asked.table.finest).join(' or ')}.`,
    )
  const days = daysOf(args)
  const released = await releasedFigures(session, cube, asked, days)
  if (!released.months) return []
  const { from, to } = { from: days.from ?? released.months.from, to: days.to ?? released.months.to }
  const periods = periodsWithin(
    args.step,
    latest(from, released.months.from),
    earliest(dayOrNext(to), released.months.to),
  )
  if (periods.length > MOST_PERIODS || periods.length * asked.places.length > MOST_FIGURES)
    throw badUserInput(
      `That is ${periods.length} periods of ${asked.places.length} figures; at most ${MOST_PERIODS} periods and ${MOST_FIGURES} figures are allowed. Ask fewer days, a longer step, or fewer codes in «where».`,
    )
  return periods.map(period => ({ ...period, cells: cellsOf(asked, [period], released) }))
}

/** @throws BAD_USER_INPUT for what is not a day. */
function daysOf({ from, to }: { from?: string | null | undefined; to?: string | null | undefined }): Days {
  const read = (name: string, day: string | null | undefined) => (day ? readDay(name, day, day) : undefined)
  const [first, end] = [read('from', from), read('to', to)]
  if (first !== undefined && end !== undefined && first >= end)
    throw badUserInput(`«to» is the day after the last one, so it must lie after «from», ${first}, but it is ${end}.`)
  return { from: first, to: end }
}

/** The days of what is released, as far as they were asked; without any the last whole year. */
function within({ from, to }: Days, { months }: Released): { from: string; to: string } {
  if (!months) return { from: from ?? FIRST_DAY, to: from ?? FIRST_DAY }
  const end = startOf('YEAR', months.to)
  const year = { from: monthsOn(end, -12), to: end }
  if (from === undefined && to === undefined && year.from >= months.from) return year
  return { from: latest(from ?? months.from, months.from), to: earliest(dayOrNext(to ?? months.to), months.to) }
}

async function releasedFigures(
  session: Pick<Session, 'rows'>,
  { name, version }: CubeDefinition,
  { table }: Asked,
  { from, to }: Days,
): Promise<Released> {
  const rows = await session.rows<{
    first: string | null
    end: string | null
    step: Step | null
    from: string
    figures: ReleasedFigures
  }>(
    `select first, after_last as "end", step, first_day as "from", figures
      from (
        select min(month) as first, (max(month) + interval '1 month')::date as after_last
        from cube_releases where cube = $1 and version = $2
      ) as released
      left join cube_figures on cube = $1 and version = $2 and dimensions = $3::text[]
        and first_day >= $4 and first_day < $5`,
    [name, version, table.by, from ?? FIRST_DAY, to ?? LAST_DAY],
  )
  const [{ first = null, end = null } = {}] = rows
  const found = new Map(rows.map(row => [`${row.step} ${row.from}`, row.figures]))
  return {
    months: first !== null && end !== null ? { from: first, to: end } : undefined,
    figuresOf: period => found.get(`${period.step} ${period.from}`),
  }
}

function cellsOf({ places }: Asked, pieces: readonly Period[], released: Released): CubeCell[] {
  const periods = pieces.map(released.figuresOf)
  return places.map(({ keys, name }) => ({ keys, figure: figureOver(name, periods) }))
}

/** Whoever writes the last day of a month means all of it. */
function dayOrNext(day: string): string {
  // It has no next one that is a day.
  if (day === LAST_DAY) return day
  const next = dayAfter(day)
  return next.endsWith('-01') ? next : day
}

function latest(one: string, other: string): string {
  return one > other ? one : other
}

function earliest(one: string, other: string): string {
  return one < other ? one : other
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10)
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10)
}
