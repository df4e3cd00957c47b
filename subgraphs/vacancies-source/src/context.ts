/** What a resolver of this source has at hand for one request. */
import { batchBy, batchListsBy, type RequestScope } from '@overstap/kit'
import DataLoader from 'dataloader'
import * as queries from './queries.ts'

export interface Context extends RequestScope {
  loaders: ReturnType<typeof loadersFor>
}

export function contextOf(scope: RequestScope): Context {
  return { ...scope, loaders: loadersFor(scope) }
}

function loadersFor({ session }: RequestScope) {
  return {
    vacancyByNumber: new DataLoader(
      batchBy(
        (numbers: readonly number[]) => queries.vacanciesByNumbers(session, numbers),
        row => row.number,
      ),
    ),
    requirementsByVacancy: new DataLoader(
      batchListsBy(
        (numbers: readonly number[]) => queries.requirementsByVacancies(session, numbers),
        row => row.vacancy,
      ),
    ),
  }
}
