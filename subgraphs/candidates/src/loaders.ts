/** Every way to rows by key, made anew for each request: one statement per batch. */
import { batchBy, batchListsBy, type Session } from '@overstap/kit'
import DataLoader from 'dataloader'
import type { PeopleQuestion } from './people-question.ts'
import { type PersonWithinReach, peopleWithinReach } from './people-within-reach.ts'
import * as queries from './queries.ts'

/** As many keys as one statement takes; more are split. */
const LARGEST_BATCH = 2000
/** Vacancies whose routes one statement finds: as many as a page holds. */
const LARGEST_ROUTE_BATCH = 100

export function loadersFor(session: Session) {
  const one = <Row extends { candidate: number }>(
    read: (session: Session, numbers: readonly number[]) => Promise<Row[]>,
  ) =>
    new DataLoader(
      batchBy(
        (keys: readonly number[]) => read(session, keys),
        (row: Row) => row.candidate,
      ),
      { maxBatchSize: LARGEST_BATCH },
    )
  const many = <Row extends { candidate: number }>(
    read: (session: Session, numbers: readonly number[]) => Promise<Row[]>,
  ) =>
    new DataLoader(
      batchListsBy(
        (keys: readonly number[]) => read(session, keys),
        (row: Row) => row.candidate,
      ),
      { maxBatchSize: LARGEST_BATCH },
    )
  const candidateByNumber = new DataLoader(
    batchBy(
      (numbers: readonly number[]) => queries.candidatesByNumbers(session, numbers),
      row => row.number,
    ),
    { maxBatchSize: LARGEST_BATCH },
  )
  return {
    candidateByNumber,
    /** The people who were found are at hand for whoever asks for them next. */
    peopleWithinReach: new DataLoader<PeopleQuestion, PersonWithinReach[]>(
      async questions => {
        const found = await peopleWithinReach(session, questions)
        for (const person of found) candidateByNumber.prime(person.number, person)
        const byQuestion = Map.groupBy(found, person => person.question)
        return questions.map((_, index) => byQuestion.get(index) ?? [])
      },
      { cache: false, maxBatchSize: LARGEST_ROUTE_BATCH },
    ),
    skillsByCandidate: many(queries.skillsByCandidates),
    machinesByCandidate: many(queries.machinesByCandidates),
    assessmentsByCandidate: many(queries.assessmentsByCandidates),
    mediationsByCandidate: many(queries.mediationsByCandidates),
    placementsByCandidate: many(queries.placementsByCandidates),
    consentsByCandidate: many(queries.consentsByCandidates),
    contactByCandidate: one(queries.contactsByCandidates),
  }
}
