/** Training of the people whom a programme guided (R19): what the cube of outcomes says of it in a year. */
import { figureAt, readYear } from '@overstap/kit'
import { programmeCodes } from '@overstap/schema/reference'
import type { Context } from './context.ts'
import type { ProgrammeTraining, TrainingOutcome } from './generated/schema.ts'
import { trainingOutcomes } from './outcomes.ts'

/** Null for a programme that is not known here. */
export async function trainingOf(
  programme: string,
  year: number | null | undefined,
  { loaders, language }: Pick<Context, 'loaders' | 'language'>,
): Promise<ProgrammeTraining | null> {
  if (!programmeCodes.includes(programme)) return null
  const cube = await loaders.programmesByYear.load(readYear('year', year))
  const figure = (outcome: TrainingOutcome) => figureAt(cube, [outcome, programme])
  return {
    ...{ from: cube.from, to: cube.to, asOf: cube.asOf, definition: trainingOutcomes.definition[language] },
    ...{ started: figure('STARTED'), completed: figure('COMPLETED'), droppedOut: figure('DROPPED_OUT') },
  }
}
