// What the rounds say about each contender: medians, and what they are in proportion to the ceiling and to the best peer.
import { CEILING, type Contender } from './contenders.ts'
import type { Lap } from './rounds.ts'
import { ascending, median } from './share.ts'

export interface Figures {
  contender: Contender
  /** Medians of the rounds. */
  middle: Record<Figure, number>
  /** The slowest and the fastest round. */
  range: readonly [slowest: number, fastest: number]
  /** Operations a second as a share of the ceiling's and the best peer's; undefined where these were not measured. */
  ofCeiling: number | undefined
  ofBestPeer: number | undefined
  /** How much of its processor time the ceiling needs for the same. */
  ofCeilingByProcessor: number | undefined
  failed: number
  firstFailure: string | undefined
  firstCalls: number
}

const FIGURES = ['operationsPerSecond', 'processorMs', 'residentMb', 'callsPerOperation', 'p50', 'p99'] as const
type Figure = (typeof FIGURES)[number]

/** @param laps the same number for each contender, in the order of the rounds */
export function figuresOf(contenders: readonly Contender[], laps: ReadonlyMap<string, readonly Lap[]>): Figures[] {
  const lapsOf = (contender: Contender) => laps.get(contender.name) ?? []
  const speed = (contender: Contender) => median(lapsOf(contender).map(each => each.operationsPerSecond))
  const peers = contenders.filter(({ role }) => role === 'peer').toSorted((one, other) => speed(other) - speed(one))
  const [bestPeer] = peers
  return contenders.map(contender => {
    const own = lapsOf(contender)
    const speeds = ascending(own.map(each => each.operationsPerSecond))
    return {
      contender,
      middle: Object.fromEntries(FIGURES.map(figure => [figure, median(own.map(each => each[figure]))])) as Record<
        Figure,
        number
      >, // one for each figure
      range: [speeds[0] ?? Number.NaN, speeds.at(-1) ?? Number.NaN],
      ofCeiling: inProportion(own, lapsOf(CEILING), each => each.operationsPerSecond),
      ofBestPeer: bestPeer && inProportion(own, lapsOf(bestPeer), each => each.operationsPerSecond),
      ofCeilingByProcessor: inProportion(lapsOf(CEILING), own, each => each.processorMs),
      failed: own.reduce((sum, each) => sum + each.failed, 0),
      firstFailure: own.find(each => each.firstFailure !== undefined)?.firstFailure,
      firstCalls: own.reduce((sum, each) => sum + each.firstCalls, 0),
    }
  })
}

/** Round by round, as what else the machine did in a round was in both: the middle of the ratios, not a ratio of middles. */
function inProportion(own: readonly Lap[], others: readonly Lap[], figure: (lap: Lap) => number): number | undefined {
  const ratios = own.flatMap((lap, round) => {
    const other = others[round]
    return other ? [figure(lap) / figure(other)] : []
  })
  return ratios.length === 0 ? undefined : median(ratios)
}
