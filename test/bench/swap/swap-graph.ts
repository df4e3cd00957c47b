// One swap, as whoever waits for it sees it: the file is another one, and the gateway is asked until it answers from that.
import { renameSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { Graph } from './compose-graphs.ts'
import { longestPause } from './gateway-process.ts'
import { type Version, versionThatAnswers } from './version.ts'

/** A gateway that is swapped under. */
export interface Subject {
  graph: Graph
  port: number
  pid: number
  /** How many bytes its right answers have, by cohort. */
  lengths: readonly number[]
  /** The file that it follows. */
  file: string
}

export interface Swap {
  /** When the file was another one, as `Date.now()` tells it. */
  renamed: number
  /** Between these moments the one graph took the place of the other: asked last of the one, answered first by the other. */
  changing: readonly [from: number, to: number]
  /** From the file to the first answer about the field that is right of it, in milliseconds; 60 s: there was none. */
  took: number
  /** The longest that the event loop stood still meanwhile, in milliseconds. */
  pause: number
  /** Questions about the field that had neither answer. */
  failures: string[]
}

const LOOKS_EVERY_MS = 20
/** What comes of the change itself comes right behind it. */
const SETTLES_MS = 250
const SWAPS_WITHIN_MS = 60_000

/** Swaps each time that it is called, from the version without the field on. */
export function swapsOf(subject: Subject): () => Promise<Swap> {
  let version: Version = 'without'
  return () => {
    version = version === 'with' ? 'without' : 'with'
    return swapGraph(subject, version)
  }
}

async function swapGraph({ graph, port, file }: Subject, version: Version): Promise<Swap> {
  await longestPause(port) // from now on
  write(file, graph.supergraph[version])
  const renamed = Date.now()
  const began = performance.now()
  const failures: string[] = []
  let from = renamed
  for (;;) {
    const asked = Date.now()
    const found = await versionThatAnswers(port).catch((fault: Error) => {
      failures.push(fault.message)
    })
    if (found === version || performance.now() - began > SWAPS_WITHIN_MS) break
    from = asked
    await wait(LOOKS_EVERY_MS)
  }
  const took = performance.now() - began
  const changing = [from, Date.now()] as const
  await wait(SETTLES_MS)
  return { renamed, changing, took, pause: await longestPause(port), failures }
}

/**
 * Asks about the field until the work is over, as often as while graphs are swapped: that costs the gateway something, too.
 * @returns what was wrong with the answers.
 */
export async function askMeanwhile<Result>(port: number, work: Promise<Result>): Promise<[Result, string[]]> {
  let isOver = false
  const failures: string[] = []
  const asking = async () => {
    while (!isOver) {
      await versionThatAnswers(port).catch((fault: Error) => failures.push(fault.message))
      await wait(LOOKS_EVERY_MS)
    }
  }
  const ended = work.finally(() => {
    isOver = true
  })
  const [result] = await Promise.all([ended, asking()])
  return [result, failures]
}

/** As a tool writes a file that others read: whole, or not at all. */
function write(file: string, supergraph: string): void {
  writeFileSync(`${file}.new`, supergraph)
  renameSync(`${file}.new`, file)
}
