// The table of the benchmark, and what must be known to read it.
import { cpus } from 'node:os'
import { median } from '../gateway/share.ts'
import { table } from '../table.ts'
import { KNOWN_OPERATIONS } from './known-operations.ts'
import { type Measure, measures } from './measures.ts'
import { CONNECTIONS, SHARE_OF_PEAK, STEADY_SECONDS } from './rounds.ts'
import type { Findings } from './track.ts'

export function report(all: readonly Findings[]): string {
  const head = ['median (worst)', ...all.map(({ graph }) => graph.name), 'goal', '']
  const found = table(
    'A gateway of a small graph and one of a large, steady and while the graph is swapped',
    head,
    measures.map(measure => rowOf(measure, all)),
  )
  return [[circumstancesOf(all), found, ...all.flatMap(blemishes)].join('\n'), NOTES].join('\n\n')
}

const NOTES = `Load: the known question about ever another cohort, ${SHARE_OF_PEAK * 100} % of what the gateway answers at the most, each question in its
own time (random, as of people who know nothing of each other) over ${CONNECTIONS} connections; a question waits from when it
wanted to be asked. Round after round: ${STEADY_SECONDS} s steady, then swaps one right after the other, the worst that can be done; what
is written is the other version, with or without one more field on one subgraph. The gateway knows ${KNOWN_OPERATIONS} other operations,
which it plans for each new graph. The file is looked at twice a second: up to 500 ms «from the file to the answer» are
that. The first known questions after a swap: the slowest of those asked while the graphs changed places, and before it
the slowest of as many; without load it is the very first. A pause is the event loop's delay as /metrics tell it, 10 ms of
which are the measure's own. Heap and resident are what is left when garbage is collected and graphs that were left are
gone; «at the most» is without that. Load generator, subgraphs and gateways share the machine.`

function rowOf({ name, found, worst, digits = 0, goal }: Measure, all: readonly Findings[]): string[] {
  const figures = all.map(each => {
    const figure = found(each).toFixed(digits)
    return worst ? `${figure} (${worst(each).toFixed(digits)})` : figure
  })
  if (goal === undefined) return [name, ...figures]
  const missed = all.filter(each => !(found(each) <= goal)).map(({ graph }) => graph.name)
  const outcome = missed.length === 0 ? 'met' : `missed by ${missed.join(', ')}`
  return [name, ...figures, goal === 0 ? '0' : `<= ${goal}`, outcome]
}

function circumstancesOf(all: readonly Findings[]): string {
  const elsewhere = all.flatMap(({ rounds }) => rounds.map(each => each.elsewhere))
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`
  return [
    `Node ${process.version}, ${cpus().length} cores, ${all[0]?.rounds.length ?? 0} rounds.`,
    `Other programs took ${percent(median(elsewhere))} of the machine, and ${percent(Math.max(...elsewhere))} at worst.\n`,
  ].join('\n')
}

/** What failed, and how. */
function blemishes({ graph, rounds }: Findings): string[] {
  return (['steady', 'swapping'] as const).flatMap(during => {
    const laps = rounds.map(round => round[during])
    const kinds = Map.groupBy(
      laps.flatMap(({ failures }) => Object.entries(failures)),
      ([kind]) => kind,
    )
    const counts = [...kinds].map(([kind, found]) => `${found.reduce((sum, [, count]) => sum + count, 0)} x ${kind}`)
    const first = laps.find(({ firstFailure }) => firstFailure !== undefined)?.firstFailure
    if (first === undefined) return []
    return [`The ${graph.name} graph, ${during}: failed ${counts.join(', ')}. The first: ${first.slice(0, 300)}`]
  })
}
