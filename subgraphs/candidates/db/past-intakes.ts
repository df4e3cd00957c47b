/** The first conversations with those who went through a generated region before today, as this owner keeps them: without anybody. */
import type { CopyValue } from '@overstap/kit'
import type { GeneratedRegion } from '@overstap/schema/region'

export const PAST_INTAKE_COLUMNS = 'number, started_on, branch, municipality'

/** The first trajectories are of people who take part in a programme and are here: their own mediations tell when they came. */
export function* pastIntakeRows(plan: GeneratedRegion): Generator<CopyValue[]> {
  const here = plan.participations().length
  for (let number = here + 1; number <= plan.trajectories; number++) {
    const { startedOn, from, municipality } = plan.trajectory(number)
    yield [number - here, startedOn, from, municipality]
  }
}
