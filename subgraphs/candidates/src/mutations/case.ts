/** A case is a mediation that a coach holds. It opens the candidate's contact data to that coach, so there is one. */
import type { Statements } from '@overstap/kit'
import type { CaseEnd, WriteOutcome } from '../generated/schema.ts'
import type { Author } from './write.ts'

export async function openCase({ rows }: Statements, number: number, author: Author): Promise<WriteOutcome> {
  const opened = await rows(
    `insert into mediations (candidate, started_on, state, coach) values ($1, $2, 'ACTIVE', $3)
      on conflict (candidate) where state = 'ACTIVE' do nothing returning number`,
    [number, author.today, author.subject],
  )
  return opened.length > 0 ? 'WRITTEN' : 'CASE_IS_OPEN'
}

export async function closeCase(
  { rows }: Statements,
  number: number,
  state: CaseEnd,
  author: Author,
): Promise<WriteOutcome> {
  const closed = await rows(
    `update mediations set state = $2, ended_on = $3
      where candidate = $1 and state = 'ACTIVE' and coach = $4 returning number`,
    [number, state, author.today, author.subject],
  )
  return closed.length > 0 ? 'WRITTEN' : 'NO_CASE_OF_YOURS'
}
