/** Every way to rows by key, made anew for each request: one statement per batch. */
import { batchBy, batchListsBy, readCubeOfYear, type Session, type Year } from '@overstap/kit'
import DataLoader from 'dataloader'
import { trainingOutcomes } from './outcomes.ts'
import { plansFor } from './plans.ts'
import * as queries from './queries.ts'

/** As many keys as one statement takes; more are split. */
const LARGEST_BATCH = 2000

export function loadersFor(session: Session, today: string) {
  const many = <Row extends { training: number }>(read: (numbers: readonly number[]) => Promise<Row[]>) =>
    new DataLoader(
      batchListsBy(read, row => row.training),
      { maxBatchSize: LARGEST_BATCH },
    )
  const runsByTraining = many(numbers => queries.joinableRunsByTrainings(session, numbers, today))
  return {
    trainingByNumber: new DataLoader(
      batchBy(
        (numbers: readonly number[]) => queries.trainingsByNumbers(session, numbers),
        row => row.number,
      ),
      { maxBatchSize: LARGEST_BATCH },
    ),
    costItemsByTraining: many(numbers => queries.costItemsByTrainings(session, numbers)),
    taughtSkillsByTraining: many(numbers => queries.taughtSkillsByTrainings(session, numbers)),
    runsByTraining,
    plan: plansFor(session, runsByTraining),
    /** Figures of all programmes in a year. */
    programmesByYear: new DataLoader((years: readonly Year[]) =>
      Promise.all(years.map(year => readCubeOfYear(session, trainingOutcomes, ['OUTCOME', 'PROGRAMME'], year))),
    ),
  }
}
