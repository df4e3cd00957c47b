/**
 * Erasure (GDPR art. 17): all that hangs on a candidate goes with the row, and the others are told in the same
 * transaction. What stays is the number with a day, so that it is never given to somebody else.
 */
import { publish, type Statements } from '@overstap/kit'
import { holeOf } from '@overstap/kit/sources'
import type { Context } from '../context.ts'
import type { ErasureInput, WriteOutcome } from '../generated/schema.ts'
import { candidateId } from '../identity.ts'
import { type Author, underKey, type Written, write } from './write.ts'

/** The kind of event that other owners know: CONTRACT.md. */
const ERASED = 'ERASED'

/** Of whom an owner behind this one is the owner, that one erases, and tells it. */
export function askErasure(input: ErasureInput, context: Context): Promise<Written> {
  const source = context.sources.ownerOf(input.candidate)
  return source === undefined ? write('askErasure', input, context, erase) : eraseAtSource(source, input, context)
}

async function erase(statements: Statements, number: number, { today }: Author): Promise<WriteOutcome> {
  await statements.rows(`select set_config('viewer.erases', $1, true)`, [String(number)])
  await statements.rows('delete from candidates where number = $1', [number])
  await statements.rows('insert into tombstones (number, day) values ($1, $2)', [number, today])
  await publish(statements, { kind: ERASED, subject: candidateId(number), day: today })
  return 'WRITTEN'
}

/** @throws the error of a hole where the source is there, and cannot do it. */
function eraseAtSource(source: string, input: ErasureInput, context: Context): Promise<Written> {
  return underKey('askErasure', input, context, async ({ rows }, _, key) => {
    const { given, trouble } = await context.sources.erase(input.candidate, key)
    if (given !== undefined) return given
    if (trouble !== 'UNAVAILABLE' && trouble !== 'TIMEOUT')
      throw holeOf({ owner: source, trouble: trouble ?? 'BAD_RESPONSE' })
    // It may have done it all the same: it is asked again with the same key.
    await rows(
      "insert into erasures_to_pass_on (key, source, candidate, viewer) values (decode($1, 'hex'), $2, $3, $4::text::jsonb)",
      [key, source, input.candidate, JSON.stringify(context.viewer)],
    )
    return 'PASSED_ON'
  })
}
