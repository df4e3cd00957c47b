/** Consent is a list of events, of which the newest of a kind counts; none is ever changed (R18). */
import type { Statements } from '@overstap/kit'
import type { ConsentKind, WriteOutcome } from '../generated/schema.ts'
import type { Author } from './write.ts'

export async function recordConsent(
  { rows }: Statements,
  number: number,
  { kind, given }: { kind: ConsentKind; given: boolean },
  author: Author,
): Promise<WriteOutcome> {
  await rows(
    `insert into consent_events (candidate, sequence, kind, given, on_date, recorded_by, organisation)
      select $1, coalesce(max(sequence), 0) + 1, $2, $3, $4, $5, $6 from consent_events where candidate = $1`,
    [number, kind, given, author.today, author.subject, author.organisation],
  )
  return 'WRITTEN'
}
