/** Ways to rows by key, made anew for each request: however many are asked, it is one statement. */
import { batchBy, type Session } from '@overstap/kit'
import DataLoader from 'dataloader'
import { countFrom, workshopsByNumbers } from './queries.ts'

export function loadersFor(session: Session, today: string) {
  let coming: Promise<number> | undefined
  return {
    workshopByNumber: new DataLoader(
      batchBy(
        (numbers: readonly number[]) => workshopsByNumbers(session, numbers),
        row => row.number,
      ),
    ),
    /** How many are to come: the same for every candidate of a request. */
    countComing: () => {
      coming ??= countFrom(session, today)
      return coming
    },
  }
}
