/** Every way to rows by key, made anew for each request: one statement per batch, whatever the days in it. */
import { isStorable, type Session } from '@overstap/kit'
import DataLoader from 'dataloader'
import * as queries from './queries.ts'
import { readScheme } from './read-scheme.ts'
import type { Scheme } from './rules/scheme.ts'

/** As many keys as one statement takes; more are split. */
const LARGEST_BATCH = 2000
const settings = { maxBatchSize: LARGEST_BATCH }

interface SchemesOfDay {
  schemes: readonly Scheme[]
  /** Identifiers of those that are in force and cannot be read. */
  unreadable: readonly string[]
}

export type Loaders = ReturnType<typeof loadersFor>

export function loadersFor(session: Session) {
  /** A scheme that cannot be read is an error of its own: it never takes the others with it. */
  const schemeById = new DataLoader<string, Scheme | null>(async ids => {
    const rows = new Map((await queries.schemesByIds(session, ids.filter(isStorable))).map(row => [row.id, row]))
    return ids.map(id => {
      const row = rows.get(id)
      return row ? readOrError(row) : null
    })
  }, settings)

  /** What another statement has read need not be read again. */
  const keep = (row: queries.SchemeRow): Scheme | Error => {
    const read = readOrError(row)
    schemeById.prime(row.id, read)
    return read
  }

  return {
    schemeById,
    /** Not before somebody waits for it: a scheme that cannot be read is a promise that fails. */
    schemeOfRow: (row: queries.SchemeRow): Promise<Scheme> => {
      keep(row)
      // Null is for an identifier without a row.
      return schemeById.load(row.id) as Promise<Scheme>
    },
    schemesOnDay: new DataLoader<string, SchemesOfDay>(async days => {
      const rows = Map.groupBy(await queries.schemesOnDays(session, days), row => row.day)
      return days.map(day => {
        const read = (rows.get(day) ?? []).map(row => ({ id: row.id, scheme: keep(row) }))
        return {
          schemes: read.flatMap(({ scheme }) => (scheme instanceof Error ? [] : [scheme])),
          unreadable: read.flatMap(({ id, scheme }) => (scheme instanceof Error ? [id] : [])),
        }
      })
    }, settings),
    commitmentOfScheme: manyBy<queries.SchemeDay, queries.CommitmentRow>(
      keys => queries.commitmentsOfSchemes(session, keys),
      ({ scheme, day }) => `${day} ${scheme}`,
    ),
    balanceOfScheme: manyBy<queries.SchemeDay, queries.BalanceRow>(
      keys => queries.balancesOfSchemes(session, keys),
      ({ scheme, day }) => `${day} ${scheme}`,
    ),
    usesOfEmployer: manyBy<queries.EmployerDay, queries.EmployerUseRow>(
      keys => queries.usesOfEmployers(session, keys),
      ({ employer, day }) => `${day} ${employer}`,
    ),
    receivedPlan: manyBy<queries.Application, queries.ReceivedPlanRow>(
      keys => queries.receivedPlans(session, keys),
      ({ applicant, scheme, day }) => JSON.stringify([day, scheme, applicant]),
    ),
  }
}

function readOrError({ id, scheme }: queries.SchemeRow): Scheme | Error {
  try {
    return readScheme(id, scheme)
  } catch (fault) {
    return fault instanceof Error ? fault : new Error(String(fault))
  }
}

/** Rows by a key of several parts, which a row has as well. */
function manyBy<Key, Row extends Key>(
  read: (keys: readonly Key[]) => Promise<Row[]>,
  nameOf: (key: Key) => string,
): DataLoader<Key, Row[], string> {
  return new DataLoader<Key, Row[], string>(
    async keys => {
      const rows = Map.groupBy(await read(keys), nameOf)
      return keys.map(key => rows.get(nameOf(key)) ?? [])
    },
    { ...settings, cacheKeyFn: nameOf },
  )
}
