/** Work that was offered, and how much of it in vain. */
import { type Cells, type Figure, figureAt, type Release, shareOf, UNAVAILABLE } from '../page/cube.ts'

/** What `operations/openings.graphql` gives. */
export interface Openings {
  /** For the region and branch that were chosen. */
  all: Release | null
  hard: Cells | null
  /** For the branch that was chosen. */
  allByRegion: Cells | null
  hardByRegion: Cells | null
  /** For the region that was chosen. */
  allByBranch: Cells | null
  hardByBranch: Cells | null
}

export interface Shortage {
  /** Vacancies that are hard to fill. */
  hard: Figure
  /** All vacancies. */
  all: Figure
}

const HARD = 'HARD_TO_FILL'

export function shortageOf({ all, hard }: Openings): Shortage {
  return { hard: at(hard, HARD), all: at(all) }
}

export function shortageIn({ allByRegion, hardByRegion }: Openings, region: string): Shortage {
  return { hard: at(hardByRegion, HARD, region), all: at(allByRegion, region) }
}

export function shortageOfBranch({ allByBranch, hardByBranch }: Openings, branch: string): Shortage {
  return { hard: at(hardByBranch, branch, HARD), all: at(allByBranch, branch) }
}

export function shareOfShortage({ hard, all }: Shortage): Figure {
  return shareOf(hard, all)
}

function at(cells: Cells | null, ...keys: string[]): Figure {
  return cells ? figureAt(cells, ...keys) : UNAVAILABLE
}
