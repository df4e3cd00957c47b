// What is asked where an owner is missing: each operation of schema/operations, about somebody of whom a story is told.

import { stories } from '@overstap/schema/region'

/**
 * A vacancy of the region 2000x600 of which people of other branches lack three skills at most: those of the stories ask too
 * much for that, and an empty list needs nobody.
 */
export const VACANCY_WITHIN_REACH = 'techniek-noord:14'

/** The name of an operation to its variables. */
export const operations: Readonly<Record<string, object>> = {
  'candidate-routes': { id: stories.electrician, first: 5, asOf: '2026-11-21' },
  'vacancy-routes': { id: VACANCY_WITHIN_REACH, first: 5 },
  disruption: { id: stories.bankruptcy },
  'may-apply': {
    scheme: 'a-en-o-subsidie-servicepunt-techniek',
    applicant: stories.metalektroEmployer,
    on: '2026-11-21',
  },
  statistics: { from: '2025-01-01', to: '2026-01-01' },
  register: { region: 'groningen', asOf: '2026-11-21', employer: stories.crossedEmployer },
}
