// The tables of the benchmark, and what must be known to read them.
import { cpus } from 'node:os'
import { table } from '../table.ts'
import type { Contender } from './contenders.ts'
import { type Figures, figuresOf } from './figures.ts'
import type { Mode } from './load/load.ts'
import { COHORTS } from './question.ts'
import type { Lap } from './rounds.ts'
import { median } from './share.ts'

/** The goals, on distinct requests: so much of the ceiling, so many times the best peer, so much memory. */
const SHARE_OF_CEILING = 0.6
const TIMES_BEST_PEER = 2
const MOST_MB = 300

interface Circumstances {
  contenders: readonly Contender[]
  rounds: number
  seconds: number
  connections: number
  /** Of an answer. */
  bytes: number
}

export function report(laps: Record<Mode, Map<string, Lap[]>>, circumstances: Circumstances): string {
  const { contenders } = circumstances
  const distinct = figuresOf(contenders, laps.distinct)
  const identical = figuresOf(contenders, laps.identical)
  return [
    circumstancesOf(circumstances, [...laps.distinct.values(), ...laps.identical.values()].flat()),
    measured(`Distinct requests: every one is about another of ${COHORTS} cohorts`, distinct),
    measured('Identical requests: all are about the same cohort', identical),
    ...goals(distinct),
    NOTES,
  ].join('\n\n')
}

const NOTES = `All gave equal answers about every cohort before they were measured. Medians of the rounds; proportions are those of
operations a second within a round, «by CPU» those of processor time for an operation, which depends less on what else the
machine does. CPU is that of the contender's process with all its threads, memory is resident at the end of a round, calls
are requests to subgraphs: where they are fewer than the plan's, identical ones under way were made once (hive-gateway does
so, with -distinct and -undici it does not). Load generator, subgraphs and contender share the machine. The ceiling is a
program written by hand for this one question; apollo-server gives one answer to all and asks nobody: no gateways.`

function circumstancesOf({ rounds, seconds, connections, bytes }: Circumstances, laps: readonly Lap[]): string {
  const elsewhere = laps.map(lap => lap.elsewhere)
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`
  return [
    [
      `Node ${process.version}, ${cpus().length} cores, answers of ${(bytes / 1000).toFixed(1)} kB, ${connections} connections,`,
      `rounds: ${rounds} of ${seconds} s for each contender.`,
    ].join(' '),
    `Other programs took ${percent(median(elsewhere))} of the machine, and ${percent(Math.max(...elsewhere))} at worst.`,
  ].join('\n')
}

function measured(title: string, all: readonly Figures[]): string {
  const head = [
    '',
    'ops/s',
    'slowest-fastest',
    'x ceiling',
    'x best peer',
    'CPU ms/op',
    'x ceiling by CPU',
    'MB',
    'calls/op',
    'p50 ms',
    'p99 ms',
    'failed',
  ]
  const rows = all.map(({ contender, middle, range, ...each }) => [
    contender.name,
    middle.operationsPerSecond.toFixed(0),
    range.map(speed => speed.toFixed(0)).join('-'),
    proportion(each.ofCeiling),
    proportion(each.ofBestPeer),
    middle.processorMs.toFixed(2),
    proportion(each.ofCeilingByProcessor),
    middle.residentMb.toFixed(0),
    middle.callsPerOperation.toFixed(1),
    middle.p50.toFixed(0),
    middle.p99.toFixed(0),
    each.failed === 0 ? '' : String(each.failed),
  ])
  return [table(title, head, rows), ...all.flatMap(blemishes)].join('\n')
}

/** What would make a figure worth less. */
function blemishes({ contender: { name }, failed, firstFailure, firstCalls }: Figures): string[] {
  return [
    ...(failed > 0 ? [`${name}: ${failed} answers failed, the first of them with ${firstFailure}.`] : []),
    ...(firstCalls > 0 ? [`${name}: subgraphs had to work out ${firstCalls} answers.`] : []),
  ]
}

function proportion(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(2)
}

function goals(distinct: readonly Figures[]): string[] {
  const own = distinct.find(({ contender }) => contender.role === 'ours')
  if (!own) return []
  const { ofCeiling, ofBestPeer, middle } = own
  const rows = [
    ofCeiling === undefined ? undefined : atLeast('operations a second, x ceiling', ofCeiling, SHARE_OF_CEILING),
    ofBestPeer === undefined ? undefined : atLeast('operations a second, x best peer', ofBestPeer, TIMES_BEST_PEER),
    ['resident memory, MB', middle.residentMb.toFixed(0), `<= ${MOST_MB}`, metIf(middle.residentMb <= MOST_MB)],
  ]
  const known = rows.filter(row => row !== undefined)
  return [table(`Goals of ${own.contender.name}, on distinct requests`, ['goal', 'found', 'limit', ''], known)]
}

function atLeast(goal: string, found: number, least: number): string[] {
  return [goal, found.toFixed(2), `>= ${least}`, metIf(found >= least)]
}

const metIf = (met: boolean) => (met ? 'met' : 'missed')
