/**
 * How much of a scheme is promised, as anybody may know it. To the cent and from day to day it would tell what each person
 * was given who is known to have asked; so it is told as figures are (decisions/0030): of whole months, once, disturbed a
 * little, and not at all of a few. The rules of a fund count with what really is promised (usage.ts).
 */
import { drawFor, releasedCents, releasedCount, type Statements } from '@overstap/kit'
import type { Loaders } from './loaders.ts'
import type { Scheme } from './rules/scheme.ts'
import { windowState } from './rules/window-state.ts'
import { committedCentsOn } from './usage.ts'

interface PromisedRow {
  scheme: string
  people: number
  key: number
  cents: number
  /** Of one person. */
  largestCents: number
  byParty: number[]
}

/** In one transaction; returns of how many schemes something is told. */
export async function releaseBalances({ rows }: Statements, today: string): Promise<Record<string, number>> {
  const until = `${today.slice(0, 7)}-01`
  const [known] = await rows('select from released_balances where until = $1', [until])
  if (known) return { balances: 0 }
  const [{ secret } = { secret: '' }] = await rows<{ secret: string }>(
    `select encode(sha256(secret || 'balances of schemes'), 'hex') as secret from cube_secret`,
    [],
  )
  // What an earlier administration had promised is one sum, and about nobody.
  const promised = await rows<PromisedRow>(
    `with by_person as (
        select scheme, coalesce(employer, beneficiary, number::text) as party, sum(amount_cents) as cents,
            sum(record_key(secret, number::text)) as key
          from awards, cube_secret where not carried_over and decided_on < $1
          group by scheme, party, coalesce(beneficiary, number::text)
      ), by_party as (
        select scheme, count(*) as people, sum(key) as key, sum(cents) as cents, max(cents) as largest
          from by_person group by scheme, party
      )
      select scheme, sum(people)::int as people, sum(key)::float8 as key, sum(cents)::float8 as cents,
          max(largest)::float8 as "largestCents", array_agg(cents::float8) as "byParty"
        from by_party group by scheme`,
    [until],
  )
  const told = promised.flatMap(({ scheme, people, key, ...money }) => {
    const draw = (what: string) => drawFor(String(key), secret, what, scheme, until)
    const isTold = releasedCount(people, draw('people')) !== undefined
    const cents = isTold ? releasedCents(money, draw('cents')) : undefined
    return cents === undefined ? [] : [[scheme, cents] as const]
  })
  await rows('insert into released_balances (until, cents) values ($1, $2::text::jsonb) on conflict do nothing', [
    until,
    JSON.stringify(Object.fromEntries(told)),
  ])
  return { balances: told.length }
}

/** In euro cents; null where it is not told. */
export async function toldCommitment(scheme: Scheme, loaders: Loaders, today: string): Promise<number | null> {
  const { id, subject, ceilingCents } = scheme
  const committed = await committedCentsOn(loaders, id, today)
  // What organisations apply for is about no person.
  if (subject === 'ORGANISATION') return committed
  const state = windowState(scheme, today, committed)
  if (state === 'NOT_YET') return 0
  if (state === 'EXHAUSTED') return ceilingCents
  const [balance] = await loaders.balanceOfScheme.load({ scheme: id, day: today })
  if (balance?.told === undefined || balance.told === null) return null
  return Math.min(balance.carried + balance.told, ceilingCents ?? Number.POSITIVE_INFINITY)
}
