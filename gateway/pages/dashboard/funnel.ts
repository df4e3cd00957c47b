/** From candidate by way of training and money to work. */
import { type Figure, figureAt, type Release, shareOf, sumOf, toldValue, UNAVAILABLE } from '../page/cube.ts'

/** What `operations/funnel.graphql` gives. A figure of money rests on as many awards as its base says. */
export interface FunnelFigures {
  came: Release | null
  training: Release | null
  money: Release | null
  work: Release | null
}

export interface Funnel {
  came: Figure
  started: Figure
  completed: Figure
  /** Training that came to an end, whichever. */
  ended: Figure
  /** Of what came to an end. */
  completedShare: Figure
  /** In euro cents. */
  awarded: Figure
  awards: Figure
  placed: Figure
}

export function funnelOf({ came, training, money, work }: FunnelFigures): Funnel {
  const [started, completed, dropped] = ['STARTED', 'COMPLETED', 'DROPPED_OUT'].map(outcome => at(training, outcome))
  const ended = sumOf(completed, dropped)
  const awarded = at(money)
  return {
    came: at(came),
    started: started ?? UNAVAILABLE,
    completed: completed ?? UNAVAILABLE,
    ended,
    completedShare: shareOf(completed, ended),
    awarded,
    awards: toldValue(awarded) === undefined ? awarded : { value: awarded.base ?? null, status: 'RELEASED' },
    placed: at(work),
  }
}

function at(release: Release | null, ...keys: string[]): Figure {
  return release ? figureAt(release, ...keys) : UNAVAILABLE
}
