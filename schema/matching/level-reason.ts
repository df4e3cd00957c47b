// LEVEL: the level of education at which somebody works, against the vacancy's. Unknown is unknown, never too low (R4).
import { type Reason, reasonsFor } from './reason.ts'

const level = reasonsFor('LEVEL')

export function levelReason(has: number | null, needs: number | null): Reason {
  if (needs === null) return level('MET', 'LEVEL_NOT_ASKED')
  if (has === null) return level('UNKNOWN', 'LEVEL_UNKNOWN', { needs })
  return has >= needs ? level('MET', 'LEVEL_REACHED', { has, needs }) : level('UNMET', 'LEVEL_BELOW', { has, needs })
}
