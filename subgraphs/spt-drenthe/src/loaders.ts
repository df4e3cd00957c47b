/** Every way to rows by key, made anew for each request: one statement per batch. */
import { type Batched, batchBy, batchListsBy, type Session } from '@overstap/kit'
import DataLoader from 'dataloader'
import * as queries from './queries.ts'

/** As many keys as one statement takes; more are split. */
const LARGEST_BATCH = 2000
const MOST_VISITS = 20
const MOST_QUESTIONS = 50

export function loadersFor(session: Session) {
  const byNumber = <Row extends { number: number }>(
    read: (session: Session, numbers: readonly number[]) => Promise<Row[]>,
  ) =>
    load(
      batchBy(
        (numbers: readonly number[]) => read(session, numbers),
        (row: Row) => row.number,
      ),
    )
  return {
    visitByNumber: byNumber(queries.visitsByNumbers),
    eventByNumber: byNumber(queries.eventsByNumbers),
    roundByNumber: byNumber(queries.roundsByNumbers),
    visitsByOrganisation: load(
      atMost(
        MOST_VISITS,
        batchListsBy(
          (ids: readonly string[]) => queries.visitsByOrganisations(session, ids),
          row => row.organisation,
        ),
      ),
    ),
    questionsByVisit: load(
      batchListsBy(
        (visits: readonly number[]) => queries.questionsByVisits(session, visits),
        row => row.visit,
      ),
    ),
    questionsBySkill: load(
      batchListsBy(
        (skills: readonly string[]) => queries.questionsBySkills(session, skills, MOST_QUESTIONS),
        row => row.skill,
      ),
    ),
    trajectoryByCandidate: load(
      batchBy(
        (ids: readonly string[]) => queries.trajectoriesByCandidates(session, ids),
        row => row.candidate,
      ),
    ),
    trajectoriesByRound: load(
      batchListsBy(
        (rounds: readonly number[]) => queries.trajectoriesByRounds(session, rounds),
        row => row.round,
      ),
    ),
  }
}

function load<Key, Value>(read: Batched<Key, Value>): DataLoader<Key, Value> {
  return new DataLoader(read, { maxBatchSize: LARGEST_BATCH })
}

function atMost<Key, Row>(most: number, read: Batched<Key, Row[]>): Batched<Key, Row[]> {
  return async keys => (await read(keys)).map(rows => rows.slice(0, most))
}
