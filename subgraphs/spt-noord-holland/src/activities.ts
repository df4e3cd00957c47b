/** What is done with a person, by the names under which the processing log notes it down. */
import type { Logged } from '@overstap/kit'
import type { ParticipationRow } from './queries/participations.ts'

export type Activity = 'participation.read'

/** The participation of a person, as resolvers give it out: the line is in the log. */
export type ShownParticipation = Logged<ParticipationRow>
