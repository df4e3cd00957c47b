/** Statements about the people of the programmes. */
import type { Session } from '@overstap/kit'
import type { SptNoordHollandProgrammeCode } from '../generated/schema.ts'

export interface ParticipationRow {
  number: number
  programme: SptNoordHollandProgrammeCode
  candidate: string
  startedOn: string
  placedOn: string | null
}

/** The newest first. */
export function participationsByCandidates(
  session: Session,
  candidates: readonly string[],
  regions: readonly string[],
): Promise<ParticipationRow[]> {
  return session.rows(
    `select number, programme, candidate, started_on as "startedOn", placed_on as "placedOn"
      from participations where candidate = any($1) and region = any($2) order by started_on desc, number desc`,
    [candidates, regions],
  )
}

interface FollowedRow {
  participation: number
  module: number
}

/** The oldest first. */
export function followedByParticipations(session: Session, numbers: readonly number[]): Promise<FollowedRow[]> {
  return session.rows(
    'select participation, module from followed_modules where participation = any($1) order by started_on, module',
    [numbers],
  )
}

export interface Counts {
  programme: SptNoordHollandProgrammeCode
  joined: number
  placed: number
  wentOn: number
}

/** Of everybody, whoever asks; to be shown to nobody as they are. */
export function countParticipations(session: Pick<Session, 'rows'>, until: string): Promise<Counts[]> {
  return session.rows('select programme, joined, placed, went_on as "wentOn" from count_participations($1)', [until])
}
