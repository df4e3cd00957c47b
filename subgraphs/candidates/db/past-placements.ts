/** The placements of those who went through a generated region before today, as this owner keeps them: without anybody. */
import type { CopyValue } from '@overstap/kit'
import type { GeneratedRegion } from '@overstap/schema/region'

export const PAST_PLACEMENT_COLUMNS =
  'number, started_on, from_branch, to_branch, training, municipality, region, programme, follow_up_contract'

export function* pastPlacementRows(plan: GeneratedRegion): Generator<CopyValue[]> {
  for (let number = 1; number <= plan.trajectories; number++) {
    const { from, to, course, placement, municipality, region, programme } = plan.trajectory(number)
    if (placement === null) continue
    const { startedOn, followUpContract } = placement
    yield [number, startedOn, from, to, course?.kind ?? null, municipality, region, programme, followUpContract]
  }
}
