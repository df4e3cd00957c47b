/** Work that was offered: how much of it in vain, for whatever somebody chose. */
import { type Cells, type Figure, figureAt, type Release, UNAVAILABLE } from '../page/cube.ts'
import type { Choices } from './choices.ts'

/** What `operations/openings.graphql` gives. */
export interface Openings {
  all: Release | null
  byShortage: Cells | null
  byRegion: Cells | null
  byRegionAndShortage: Cells | null
  byBranch: Cells | null
  byBranchAndShortage: Cells | null
  byBranchAndRegion: Cells | null
  byAll: Cells | null
}

export interface Shortage {
  /** Vacancies that are hard to fill. */
  hard: Figure
  /** All vacancies. */
  all: Figure
}

const HARD = 'HARD_TO_FILL'

export function shortageIn(openings: Openings, { region, branch }: Pick<Choices, 'region' | 'branch'>): Shortage {
  const { all, byShortage, byRegion, byRegionAndShortage, byBranch, byBranchAndShortage, byBranchAndRegion, byAll } =
    openings
  if (branch !== undefined && region !== undefined)
    return { hard: at(byAll, branch, HARD, region), all: at(byBranchAndRegion, branch, region) }
  if (branch !== undefined) return { hard: at(byBranchAndShortage, branch, HARD), all: at(byBranch, branch) }
  if (region !== undefined) return { hard: at(byRegionAndShortage, HARD, region), all: at(byRegion, region) }
  return { hard: at(byShortage, HARD), all: at(all) }
}

function at(cells: Cells | null, ...keys: string[]): Figure {
  return cells ? figureAt(cells, ...keys) : UNAVAILABLE
}
