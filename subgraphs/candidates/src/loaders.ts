/** Every way to rows by key, made anew for each request: one statement per batch. */
import {
  type AccessPage,
  accessesByNames,
  batchBy,
  batchListsBy,
  readCubeOfYear,
  type Session,
  type Year,
} from '@overstap/kit'
import DataLoader from 'dataloader'
import type { PeopleQuestion } from './people-question.ts'
import { type PersonWithinReach, peopleWithinReach } from './people-within-reach.ts'
import { programmePlacements } from './programmes.ts'
import * as queries from './queries.ts'

/** As many keys as one statement takes; more are split. */
const LARGEST_BATCH = 2000
/** Vacancies whose routes one statement finds: as many as a page holds. */
const LARGEST_ROUTE_BATCH = 100

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
    pageByEmployer: pagesAlike(
      (employers, page: queries.CandidatePage) => queries.candidatesByEmployers(session, regions, employers, page),
      row => row.currentEmployer,
    ),
    skillsByCandidate: many(queries.skillsByCandidates, 200),
    machinesByCandidate: many(queries.machinesByCandidates, 50),
    assessmentsByCandidate: many(queries.assessmentsByCandidates, 20),
    mediationsByCandidate: many(queries.mediationsByCandidates, 20),
    placementsByCandidate: many(queries.placementsByCandidates, 20),
    consentsByCandidate: many(queries.consentsByCandidates, 50),
    decisionsByCandidate: many(queries.decisionsByCandidates, 50),
    /** Figures of all programmes in a year. */
    programmesByYear: new DataLoader((years: readonly Year[]) =>
      Promise.all(years.map(year => readCubeOfYear(session, programmePlacements, ['PROGRAMME', 'STAGE'], year))),
    ),
    contactByCandidate: one(queries.contactsByCandidates),
    accessPage: pagesAlike(
      (names, page: AccessPage) => accessesByNames(session, names, page),
      access => access.about,
    ),
  }
}

/** One page of the list of each parent: those that are alike but for the parent are one statement. */
function pagesAlike<Page, Row>(
  read: (parents: readonly string[], page: Page) => Promise<Row[]>,
  parentOf: (row: Row) => string | null,
) {
  return new DataLoader(
    async (asked: readonly { parent: string; page: Page }[]) => {
      const alike = Map.groupBy(asked, ({ page }) => JSON.stringify(page))
      const found = await Promise.all(
        [...alike].map(async ([key, group]) => {
          const [first] = group
          const parents = group.map(each => each.parent)
          return [key, Map.groupBy(first ? await read(parents, first.page) : [], parentOf)] as const
        }),
      )
      const pages = new Map(found)
      return asked.map(({ parent, page }) => pages.get(JSON.stringify(page))?.get(parent) ?? [])
    },
    { cacheKeyFn: ({ parent, page }) => JSON.stringify([parent, page]) },
  )
}
