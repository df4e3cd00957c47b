/** Every statement, by name. Hot reads are prepared and take their keys as one array. */
import type { NewestPage, Session } from '@overstap/kit'
import type { BranchCode, SptDrentheAnswer, SptDrentheEventKind } from './generated/schema.ts'

export interface VisitRow {
  number: number
  organisation: string
  visitedOn: string
}

const VISIT = 'number, organisation, visited_on as "visitedOn"'

export function visitsByNumbers(session: Session, numbers: readonly number[]): Promise<VisitRow[]> {
  return session.rows(`select ${VISIT} from visits where number = any($1)`, [numbers])
}

export function visitsByOrganisations(session: Session, organisations: readonly string[]): Promise<VisitRow[]> {
  return session.rows(
    `select ${VISIT} from visits where organisation = any($1) order by visited_on desc, number desc`,
    [organisations],
  )
}

export interface VisitFilter {
  answers: readonly SptDrentheAnswer[] | undefined
  since: string | undefined
}

/** The newest first. */
export function visitsOf(session: Session, { answers, since }: VisitFilter, page: NewestPage): Promise<VisitRow[]> {
  return session.rows(
    `select ${VISIT} from visits
      where (visited_on, number) < ($1::date, $2::integer) and visited_on >= $3::date
        and ($4::text[] is null or exists (select from questions where visit = number and answer = any($4)))
      order by visited_on desc, number desc limit $5`,
    [...page.behind, since ?? '-infinity', answers ?? null, page.limit],
  )
}

export async function countFirms(session: Session): Promise<number> {
  const [row] = await session.rows<{ firms: number }>('select count(distinct organisation) as firms from visits', [])
  return row?.firms ?? 0
}

export interface QuestionRow {
  visit: number
  skill: string
  people: number
  question: string
  answer: SptDrentheAnswer
  training: string | null
}

const QUESTION = 'visit, skill, people, question, answer, training'

export function questionsByVisits(session: Session, visits: readonly number[]): Promise<QuestionRow[]> {
  return session.rows(`select ${QUESTION} from questions where visit = any($1) order by visit, position`, [visits])
}

/** At most `most` of each skill, those of the newest visit first. */
export function questionsBySkills(session: Session, skills: readonly string[], most: number): Promise<QuestionRow[]> {
  return session.rows(
    `select newest.* from unnest($1::text[]) as asked (code) cross join lateral (
        select ${QUESTION} from questions join visits on number = visit where skill = asked.code
          order by visited_on desc, visit desc, position limit $2
      ) as newest`,
    [skills, most],
  )
}

export interface EventRow {
  number: number
  kind: SptDrentheEventKind
  name: string
  heldOn: string
  municipality: string
  attendance: number | null
}

const EVENT = 'number, kind, name, held_on as "heldOn", municipality, attendance'

export function eventsByNumbers(session: Session, numbers: readonly number[]): Promise<EventRow[]> {
  return session.rows(`select ${EVENT} from events where number = any($1)`, [numbers])
}

/** The newest first. */
export function eventsOf(session: Session, page: NewestPage): Promise<EventRow[]> {
  return session.rows(
    `select ${EVENT} from events where (held_on, number) < ($1::date, $2::integer)
      order by held_on desc, number desc limit $3`,
    [...page.behind, page.limit],
  )
}

export interface RoundRow {
  number: number
  heldOn: string
  municipality: string
  places: number
}

const ROUND = 'number, held_on as "heldOn", municipality, places'

export function roundsByNumbers(session: Session, numbers: readonly number[]): Promise<RoundRow[]> {
  return session.rows(`select ${ROUND} from rounds where number = any($1)`, [numbers])
}

/** The newest first. */
export function roundsOf(session: Session, page: NewestPage): Promise<RoundRow[]> {
  return session.rows(
    `select ${ROUND} from rounds where (held_on, number) < ($1::date, $2::integer)
      order by held_on desc, number desc limit $3`,
    [...page.behind, page.limit],
  )
}

export async function firstRoundFrom(session: Session, day: string): Promise<RoundRow | null> {
  const [round] = await session.rows<RoundRow>(
    `select ${ROUND} from rounds where held_on >= $1 order by held_on limit 1`,
    [day],
  )
  return round ?? null
}

export interface TrajectoryRow {
  number: number
  candidate: string
  spokenOn: string
  branch: BranchCode
  level: number | null
  round: number | null
  /** The day of the round. */
  assessedOn: string | null
  trainingSince: string | null
  placedOn: string | null
}

const TRAJECTORY = `trajectories.number, candidate, spoken_on as "spokenOn", branch, level, round, held_on as "assessedOn",
  training_since as "trainingSince", placed_on as "placedOn"`
const TRAJECTORIES = 'trajectories left join rounds on rounds.number = round'

export function trajectoriesByCandidates(session: Session, candidates: readonly string[]): Promise<TrajectoryRow[]> {
  return session.rows(`select ${TRAJECTORY} from ${TRAJECTORIES} where candidate = any($1)`, [candidates])
}

/** In the order in which people enrolled. */
export function trajectoriesByRounds(
  session: Session,
  rounds: readonly number[],
): Promise<(TrajectoryRow & { round: number })[]> {
  return session.rows(
    `select ${TRAJECTORY} from ${TRAJECTORIES} where round = any($1) order by round, trajectories.number`,
    [rounds],
  )
}

export interface Count {
  branch: BranchCode
  level: number | null
  spoken: number
  assessed: number
  inTraining: number
  placed: number
}

/** Of those first spoken with from `from` to `until`: how many had come how far by the end of the day `asOf`. */
export function countByBranchAndLevel(
  session: Session,
  { from, until, asOf }: { from: string | null; until: string; asOf: string },
): Promise<Count[]> {
  return session.rows(
    `select branch, level, count(*) as spoken, count(*) filter (where held_on <= $3::date) as assessed,
        count(*) filter (where training_since <= $3::date) as "inTraining",
        count(*) filter (where placed_on <= $3::date) as placed
      from ${TRAJECTORIES} where spoken_on between coalesce($1::date, '-infinity') and $2::date
      group by branch, level order by branch, level nulls last`,
    [from, until, asOf],
  )
}
