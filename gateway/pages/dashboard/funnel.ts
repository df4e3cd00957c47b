/** From training by way of money to work, for whatever somebody chose. */
import { type Cells, type Figure, figureAt, type Release, toldValue, UNAVAILABLE } from '../page/cube.ts'
import type { Choices } from './choices.ts'

/** What `operations/funnel.graphql` gives. A figure of money rests on as many awards as its base says. */
export interface FunnelFigures {
  training: Release | null
  trainingByOutcome: Cells | null
  trainingByBranch: Cells | null
  trainingByBranchAndOutcome: Cells | null
  trainingByRegion: Cells | null
  trainingByRegionAndOutcome: Cells | null
  money: Release | null
  moneyByBranch: Cells | null
  moneyByRegion: Cells | null
  work: Release | null
  workByBranch: Cells | null
  workByRegion: Cells | null
}

export interface Funnel {
  started: Figure
  completed: Figure
  /** In euro cents. */
  awarded: Figure
  awards: Figure
  placed: Figure
}

const COMPLETED = 'COMPLETED'

/** Of a branch in one region nothing is released: then it is about the branch, in all regions. */
export function funnelOf(figures: FunnelFigures, { region, branch }: Pick<Choices, 'region' | 'branch'>): Funnel {
  if (branch !== undefined)
    return funnelFrom({
      started: at(figures.trainingByBranch, branch),
      completed: at(figures.trainingByBranchAndOutcome, branch, COMPLETED),
      awarded: at(figures.moneyByBranch, branch),
      placed: at(figures.workByBranch, branch),
    })
  if (region !== undefined)
    return funnelFrom({
      started: at(figures.trainingByRegion, region),
      completed: at(figures.trainingByRegionAndOutcome, region, COMPLETED),
      awarded: at(figures.moneyByRegion, region),
      placed: at(figures.workByRegion, region),
    })
  return funnelFrom({
    started: at(figures.training),
    completed: at(figures.trainingByOutcome, COMPLETED),
    awarded: at(figures.money),
    placed: at(figures.work),
  })
}

function funnelFrom(stages: Omit<Funnel, 'awards'>): Funnel {
  const { awarded } = stages
  const isTold = toldValue(awarded) !== undefined
  return { ...stages, awards: isTold ? { value: awarded.base ?? null, status: 'RELEASED' } : awarded }
}

function at(cells: Cells | null, ...keys: string[]): Figure {
  return cells ? figureAt(cells, ...keys) : UNAVAILABLE
}
