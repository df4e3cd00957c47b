/** What is done with a person, by the names under which the processing log notes it down. */
import type { Logged } from '@overstap/kit'
import type { TrajectoryRow } from './queries.ts'

export type Activity = 'trajectory.read'

/** The way of a person, as resolvers give it out: the line is in the log. */
export type ShownTrajectory = Logged<TrajectoryRow>
