/** What a resolver of this source has at hand for one request. */
import type { KeyObject } from 'node:crypto'
import { batchBy, batchListsBy, type ReadingLog, type RequestScope, type Session } from '@overstap/kit'
import DataLoader from 'dataloader'
import { type Names, namesFor } from './names.ts'
import * as queries from './queries.ts'

/** What is done with a person, by the names under which the processing log notes it down. */
export type LoggedActivity =
  | 'candidate.read'
  | 'candidate.contact'
  | 'candidate.match'
  | 'candidate.case'
  | 'candidate.write'

export interface Context extends RequestScope {
  log: ReadingLog<LoggedActivity>
  loaders: ReturnType<typeof loadersFor>
  /** How whoever asks names people. */
  names: Names
}

export function contextOf(scope: RequestScope, signingKey: KeyObject): Context {
  return { ...scope, loaders: loadersFor(scope.session), names: namesFor(scope.viewer, signingKey) }
}

function loadersFor(session: Session) {
  type Read<Row> = (session: Session, numbers: readonly number[]) => Promise<Row[]>
  const one = <Row>(read: Read<Row>, numberOf: (row: Row) => number) =>
    new DataLoader(batchBy((numbers: readonly number[]) => read(session, numbers), numberOf))
  const many = <Row extends { candidate: number }>(read: Read<Row>) =>
    new DataLoader(
      batchListsBy(
        (numbers: readonly number[]) => read(session, numbers),
        (row: Row) => row.candidate,
      ),
    )
  return {
    candidateByNumber: one(queries.candidatesByNumbers, row => row.number),
    skillsByCandidate: many(queries.skillsByCandidates),
    machinesByCandidate: many(queries.machinesByCandidates),
    contactByCandidate: one(queries.contactsByCandidates, row => row.candidate),
  }
}
