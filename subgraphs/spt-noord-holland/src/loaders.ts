/** Every way to rows by key, made anew for each request: one statement per batch. */
import { batchBy, batchListsBy, type Session } from '@overstap/kit'
import DataLoader from 'dataloader'
import * as demand from './queries/demand.ts'
import * as metroMap from './queries/metro-map.ts'
import * as people from './queries/participations.ts'

/** As many keys as one statement takes; more are split. */
const LARGEST_BATCH = 2000

/** @param regions those whose people the caller may see. */
export function loadersFor(session: Session, regions: readonly string[]) {
  /** One row or null for each key. */
  const one = <Key, Row>(
    read: (session: Session, keys: readonly Key[]) => Promise<Row[]>,
    keyOf: (row: Row) => Key,
  ): DataLoader<Key, Row | null> =>
    new DataLoader(
      batchBy((keys: readonly Key[]) => read(session, keys), keyOf),
      { maxBatchSize: LARGEST_BATCH },
    )
  /** All rows of each key. */
  const all = <Key, Row>(
    read: (session: Session, keys: readonly Key[]) => Promise<Row[]>,
    keyOf: (row: Row) => Key,
  ): DataLoader<Key, Row[]> =>
    new DataLoader(
      batchListsBy((keys: readonly Key[]) => read(session, keys), keyOf),
      { maxBatchSize: LARGEST_BATCH },
    )
  let entrySteps: ReturnType<typeof demand.allEntrySteps> | undefined
  return {
    moduleByNumber: one(metroMap.modulesByNumbers, row => row.number),
    skillsByModule: all(metroMap.skillsByModules, row => row.module),
    modulesBySkill: all(metroMap.modulesBySkills, row => row.skill),
    lineByNumber: one(metroMap.linesByNumbers, row => row.number),
    lineByOccupation: one(metroMap.linesByOccupations, row => row.occupation),
    linesByModule: all(metroMap.linesByModules, row => row.module),
    stopsByLine: all(metroMap.stopsByLines, row => row.line),
    requestsByModule: all(metroMap.requestsByModules, row => row.module),
    requestsByOrganisation: all(metroMap.requestsByOrganisations, row => row.organisation),
    skillsByCombination: all(demand.skillsByCombinations, row => row.combination),
    vouchersByScheme: all(demand.vouchersBySchemes, row => row.scheme),
    firstStepByBranch: one(demand.firstStepsByBranches, row => row.branch),
    jobsByRedundancy: all(demand.jobsByRedundancies, row => row.redundancy),
    followedByParticipation: all(people.followedByParticipations, row => row.participation),
    participationsByCandidate: all(
      (within, ids: readonly string[]) => people.participationsByCandidates(within, ids, regions),
      row => row.candidate,
    ),
    /** All of them, read once. */
    entrySteps: () => {
      entrySteps ??= demand.allEntrySteps(session)
      return entrySteps
    },
  }
}
