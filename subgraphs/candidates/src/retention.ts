/**
 * How long what is kept about a candidate is kept. The ordered list is the rule; README.md has it as a table, with the
 * reasons. What is not here is kept until the candidate is erased.
 */
import { forgetSubjects, type Statements } from '@overstap/kit'

interface Kept {
  kind: string
  /** Days that it is kept, counted from the day that its statement looks at. */
  days: number
  /** Removes what lies before the day `$1`, and returns a row for each. */
  forget(statements: Statements, before: string): Promise<unknown[]>
}

const YEAR = 365
const DAY_MS = 86_400_000

const removing =
  (statement: string): Kept['forget'] =>
  ({ rows }, before) =>
    rows(statement, [before])

export const retention: readonly Kept[] = [
  {
    kind: 'assessments',
    days: 2 * YEAR,
    forget: removing('delete from assessments where held_on < $1 returning candidate'),
  },
  {
    kind: 'ended mediations',
    days: 5 * YEAR,
    forget: removing(`delete from mediations where state <> 'ACTIVE' and ended_on < $1 returning candidate`),
  },
  {
    kind: 'placements',
    days: 5 * YEAR,
    forget: removing('delete from placements where started_on < $1 returning candidate'),
  },
  {
    // Nobody is named in them, but branch, place and day together may tell who it was to somebody who knows.
    kind: 'past placements',
    days: 5 * YEAR,
    forget: removing('delete from past_placements where started_on < $1 returning number'),
  },
  {
    // The same: branch, place and day.
    kind: 'past intakes',
    days: 5 * YEAR,
    forget: removing('delete from past_intakes where started_on < $1 returning number'),
  },
  {
    kind: 'decisions about routes',
    days: 5 * YEAR,
    forget: removing('delete from decisions where day < $1 returning candidate'),
  },
  {
    // With the withdrawal goes what it withdrew; consent that stands is kept, whatever its age.
    kind: 'consent that was withdrawn',
    days: 5 * YEAR,
    forget: removing(
      `delete from consent_events as event where exists (
          select from consent_events as withdrawn
          where withdrawn.candidate = event.candidate and withdrawn.kind = event.kind and not withdrawn.given
            and withdrawn.sequence >= event.sequence and withdrawn.on_date < $1)
        returning candidate`,
    ),
  },
  { kind: 'keys of changes', days: 7, forget: removing('delete from write_keys where used_on < $1 returning outcome') },
  { kind: 'about whom an event was', days: 400, forget: forgetSubjects },
]

/** The first day of which something that is kept for `days` is still kept on the day `today`. */
export function keptFrom(days: number, today: string): string {
  return new Date(Date.parse(today) - days * DAY_MS).toISOString().slice(0, 10)
}

/** Removes what is over its time on the day `today`, and says of each kind how much that was. */
export async function forgetWhatIsOver(statements: Statements, today: string): Promise<Record<string, number>> {
  const gone: Record<string, number> = {}
  for (const { kind, days, forget } of retention) {
    gone[kind] = (await forget(statements, keptFrom(days, today))).length
  }
  return gone
}
