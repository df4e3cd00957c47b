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

interface EmployerPage {
  employer: string
  page: queries.CandidatePage
}

/** `regions`: those that the viewer may see. */
export function loadersFor(session: Session, regions: readonly string[]) {
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
  /** At most as many per candidate as the schema states. */
  const many = <Row extends { candidate: number }>(
    read: (session: Session, numbers: readonly number[]) => Promise<Row[]>,
    most: number,
  ) => {
    const readLists = batchListsBy(
      (keys: readonly number[]) => read(session, keys),
      (row: Row) => row.candidate,
    )
    return new DataLoader(async (keys: readonly number[]) => (await readLists(keys)).map(list => list.slice(0, most)), {
      maxBatchSize: LARGEST_BATCH,
    })
  }
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
    totalByEmployer: new DataLoader(async (employers: readonly string[]) => {
      const totals = new Map(
        (await queries.countByEmployers(session, regions, employers)).map(row => [row.employer, row.total]),
      )
      return employers.map(employer => totals.get(employer) ?? 0)
    }),
    /** Pages that are alike but for the employer are one statement. */
    pageByEmployer: new DataLoader(
      async (asked: readonly EmployerPage[]) => {
        const alike = Map.groupBy(asked, ({ page }) => JSON.stringify(page))
        const found = await Promise.all(
          [...alike.values()].map(async group => {
            const [first] = group
            const employers = group.map(each => each.employer)
            const rows = first ? await queries.candidatesByEmployers(session, regions, employers, first.page) : []
            return [JSON.stringify(first?.page), Map.groupBy(rows, row => row.currentEmployer)] as const
          }),
        )
        const pages = new Map(found)
        return asked.map(({ employer, page }) => pages.get(JSON.stringify(page))?.get(employer) ?? [])
      },
      { cacheKeyFn: ({ employer, page }) => JSON.stringify([employer, page]) },
    ),
    skillsByCandidate: many(queries.skillsByCandidates, 200),
    machinesByCandidate: many(queries.machinesByCandidates, 50),
    assessmentsByCandidate: many(queries.assessmentsByCandidates, 20),
    mediationsByCandidate: many(queries.mediationsByCandidates, 20),
    placementsByCandidate: many(queries.placementsByCandidates, 20),
    consentsByCandidate: many(queries.consentsByCandidates, 50),
    decisionsByCandidate: many(queries.decisionsByCandidates, 50),
    contactByCandidate: one(queries.contactsByCandidates),
  }
}
