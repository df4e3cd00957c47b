/** How far somebody has come on a day: the last step that was taken by then, whatever was left out before it. */
import type { SptDrentheStage } from '../generated/schema.ts'

interface Steps {
  assessedOn: string | null
  trainingSince: string | null
  placedOn: string | null
}

export function stageOn(day: string, { assessedOn, trainingSince, placedOn }: Steps): SptDrentheStage {
  const taken = (on: string | null) => on !== null && on <= day
  if (taken(placedOn)) return 'PLACED'
  if (taken(trainingSince)) return 'IN_TRAINING'
  return taken(assessedOn) ? 'ASSESSED' : 'SPOKEN'
}
