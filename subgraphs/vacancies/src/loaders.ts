/** Every way to rows by key, made anew for each request: one statement per batch. */
import { batchBy, batchListsBy, type Session } from '@overstap/kit'
import DataLoader from 'dataloader'
import * as queries from './queries.ts'
import type { RouteQuestion } from './route-question.ts'
import { routesWithinReach, type VacancyWithinReach } from './routes-within-reach.ts'

/** As many keys as one statement takes; more are split. */
const LARGEST_BATCH = 2000
/** Candidates whose routes one statement finds: as many as a page holds. */
const LARGEST_ROUTE_BATCH = 100

export function loadersFor(session: Session) {
  const vacancyByNumber = new DataLoader(
    batchBy(
      (numbers: readonly number[]) => queries.vacanciesByNumbers(session, numbers),
      row => row.number,
    ),
    { maxBatchSize: LARGEST_BATCH },
  )
  return {
    vacancyByNumber,
    requirementsByVacancy: new DataLoader(
      batchListsBy(
        (numbers: readonly number[]) => queries.requirementsByVacancies(session, numbers),
        row => row.vacancy,
      ),
      { maxBatchSize: LARGEST_BATCH },
    ),
    /** The vacancies that were found are at hand for whoever asks for them next. */
    vacanciesWithinReach: new DataLoader<RouteQuestion, VacancyWithinReach[]>(
      async questions => {
        const found = await routesWithinReach(session, questions)
        for (const vacancy of found) vacancyByNumber.prime(vacancy.number, vacancy)
        const byQuestion = Map.groupBy(found, vacancy => vacancy.question)
        return questions.map((_, index) => byQuestion.get(index) ?? [])
      },
      { cache: false, maxBatchSize: LARGEST_ROUTE_BATCH },
    ),
  }
}
