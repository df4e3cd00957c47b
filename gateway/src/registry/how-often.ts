/** How often one partner may check, and change the graph: each takes a processor for seconds, and every gateway another graph. */
import { refusal } from '../limits/refusal.ts'
import { wholeNumber } from '../whole-number.ts'
import type { Caller } from './caller.ts'
import type { Statements } from './store.ts'

/** Of one partner; 0: as often as it likes. */
export interface HowOften {
  /** Counted by each gateway for itself. */
  checksPerMinute: number
  /** Publications that changed the graph, and removals: counted in the registry, whichever gateway made them. */
  changesPerHour: number
}

/** Where strangers publish; at a desk it would only count the developer's own tries. */
const IN_PRODUCTION: HowOften = { checksPerMinute: 10, changesPerHour: 20 }
const MINUTE_MS = 60_000
const HOUR_S = 3_600

/** @throws Error with a sentence for the operator when a variable is not a whole number. */
export function readHowOften(env: NodeJS.ProcessEnv): HowOften {
  const { checksPerMinute, changesPerHour } =
    env.NODE_ENV === 'production' ? IN_PRODUCTION : { checksPerMinute: 0, changesPerHour: 0 }
  return {
    checksPerMinute: wholeNumber('CHECKS_PER_MINUTE', env.CHECKS_PER_MINUTE, checksPerMinute),
    changesPerHour: wholeNumber('CHANGES_PER_HOUR', env.CHANGES_PER_HOUR, changesPerHour),
  }
}

/**
 * @param now milliseconds of a clock that never goes back
 * @returns what counts a check, and throws RATE_LIMITED (HTTP 429, Retry-After) where there were too many. Operators are not counted.
 */
export function countingChecks(
  { checksPerMinute: most }: HowOften,
  now: () => number = () => performance.now(),
): (caller: Pick<Caller, 'kind' | 'name'>) => void {
  // One entry for each partner, with the moments of the last minute.
  const checked = new Map<string, number[]>()
  return ({ kind, name }) => {
    if (most === 0 || kind !== 'owner') return
    const at = now()
    const recent = (checked.get(name) ?? []).filter(each => each > at - MINUTE_MS)
    checked.set(name, recent)
    const [first = at] = recent
    if (recent.length >= most) throw tooOften(`${most} checks a minute`, (first + MINUTE_MS - at) / 1_000)
    recent.push(at)
  }
}

/**
 * Within `change`, before another graph is made.
 * @throws RATE_LIMITED where `by` has made too many.
 */
export async function requireSeldom(statements: Statements, by: string, most: number): Promise<void> {
  if (most === 0) return
  const [row] = await statements.unsafe<[{ count: number; seconds: number | null }]>(
    `select count(*)::int as count, extract(epoch from min(made_at) + interval '1 hour' - now())::float8 as seconds
      from (select made_at from graphs where made_by = $1 and made_at > now() - interval '1 hour'
        order by number desc limit $2) as recent`,
    [by, most],
  )
  if (row.count >= most) throw tooOften(`${most} changes of the graph an hour`, row.seconds ?? HOUR_S)
}

function tooOften(allowed: string, secondsLeft: number) {
  const seconds = Math.max(1, Math.ceil(secondsLeft))
  return refusal(
    'RATE_LIMITED',
    `There are ${allowed} for one partner, and nothing was changed. Try again in ${seconds} s.`,
    { 'retry-after': String(seconds) },
  )
}
