/**
 * Erasure (GDPR art. 17): all that hangs on a candidate goes with the row, and the others are told in the same transaction.
 * What stays is the number with a day, so that it is never given to somebody else.
 */
import { badUserInput, publish, type Statements, today } from '@overstap/kit'
import type { Context } from './context.ts'
import type { MutationEraseArgs } from './generated/schema.ts'
import { plainNames } from './names.ts'
import { maySee } from './policy.ts'

const LONGEST_KEY = 100

/** Whether it is done: the same each time that it is asked with one key. */
export function erase({ id, key }: MutationEraseArgs, context: Context): Promise<boolean> {
  if (key.length > LONGEST_KEY) throw badUserInput(`«key» must hold at most ${LONGEST_KEY} characters.`)
  return context.inTransaction(async statements => {
    const { rows } = statements
    const taken = await rows(
      'insert into erasures (key, asked_on) values ($1, $2) on conflict do nothing returning key',
      [key, today()],
    )
    if (taken.length === 0) {
      const [before] = await rows<{ done: boolean }>('select done from erasures where key = $1', [key])
      return before?.done ?? false
    }
    const number = context.names.numberOf(id)
    if (number === undefined || !(await isSeen(statements, number, context))) return false
    // What cannot be noted down is not done: the transaction ends with it.
    await context.log.noted('candidate.write', number)
    await rows(`select set_config('viewer.erases', $1, true)`, [String(number)])
    const gone = await rows('delete from candidates where number = $1 returning number', [number])
    if (gone.length === 0) return false
    await rows('insert into tombstones (number, day) values ($1, $2)', [number, today()])
    await publish(statements, { kind: 'ERASED', subject: plainNames.idOf(number), day: today() })
    await rows('update erasures set done = true where key = $1', [key])
    return true
  })
}

async function isSeen({ rows }: Statements, number: number, { viewer }: Context): Promise<boolean> {
  const [person] = await rows<Parameters<typeof maySee>[1]>(
    'select region, open_to_proposals as "openToProposals", current_employer as "currentEmployer" from candidates where number = $1',
    [number],
  )
  return person !== undefined && maySee(viewer, person)
}
