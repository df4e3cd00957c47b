/**
 * Erasure (GDPR art. 17): all that hangs on a candidate goes with the row, and the others are told in the same
 * transaction. What stays is the number with a day, so that it is never given to somebody else.
 */
import { publish, type Statements } from '@overstap/kit'
import type { WriteOutcome } from '../generated/schema.ts'
import { candidateId } from '../identity.ts'
import type { Author } from './write.ts'

/** The kind of event that other owners know: CONTRACT.md. */
const ERASED = 'ERASED'

export async function erase(statements: Statements, number: number, { today }: Author): Promise<WriteOutcome> {
  await statements.rows(`select set_config('viewer.erases', $1, true)`, [String(number)])
  await statements.rows('delete from candidates where number = $1', [number])
  await statements.rows('insert into tombstones (number, day) values ($1, $2)', [number, today])
  await publish(statements, { kind: ERASED, subject: candidateId(number), day: today })
  return 'WRITTEN'
}
