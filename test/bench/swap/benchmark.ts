// READ FIRST. What change costs: a gateway under load while another version of its supergraph takes the place of the one
// that answers, again and again. Once with a graph of the four subgraphs of the benchmark `gateway`, and once with as many
// types beside them as a hundred subgraphs have; both gateways are found to give right answers before.

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ask } from '../gateway/ask.ts'
import { CEILING, type Contender, OVERSTAP } from '../gateway/contenders.ts'
import { openLoadGenerator } from '../gateway/load/open-load-generator.ts'
import type { Programs } from '../gateway/programs.ts'
import { SHARED_COHORT } from '../gateway/question.ts'
import { startContenders } from '../gateway/start-contenders.ts'
import { startSubgraphs } from '../gateway/subgraphs.ts'
import { withPrograms } from '../gateway/with-programs.ts'
import { startCold } from './cold-start.ts'
import { composeGraphs, type Graph } from './compose-graphs.ts'
import type { SwapOptions } from './options.ts'
import { report } from './report.ts'
import { closeTrack, type Findings, openTrack, runRound } from './track.ts'
import { ONE_MORE_FIELD } from './version.ts'

const MOST_ROUNDS = 5

const COLLECT_GARBAGE = new URL('collect-garbage.ts', import.meta.url).href

type Progress = (event: string) => void

export async function benchSwap(options: SwapOptions, progress: Progress): Promise<string> {
  if (process.platform !== 'linux') throw new Error('The benchmark swap reads /proc, and so needs Linux.')
  return withPrograms(async (programs, folder) => report(await measureAll(options, programs, folder, progress)))
}

async function measureAll(
  { swaps, starts }: SwapOptions,
  programs: Programs,
  folder: string,
  progress: Progress,
): Promise<Findings[]> {
  progress('starting the subgraphs')
  const subgraphs = await startSubgraphs(programs, folder, { products: ONE_MORE_FIELD })
  const graphs = await composeGraphs(programs, subgraphs.ports, folder, progress)
  const fileOf = ({ name }: Graph) => join(folder, `${name}.graphql`)
  for (const graph of graphs) await writeFile(fileOf(graph), graph.supergraph.without)
  const gateways = graphs.map(graph => gatewayOver(graph, fileOf(graph)))
  const runners = await startContenders([CEILING, ...gateways], programs, subgraphs, folder, progress)
  const runnerOf = (name: string) => {
    const found = runners.find(each => each.name === name)
    if (!found) throw new Error(`«${name}» was started, and is not there.`)
    return found
  }
  const right = await ask(runnerOf(CEILING.name).port, SHARED_COHORT)

  const course = { programs, generator: await openLoadGenerator(programs), progress }
  const tracks = []
  for (const graph of graphs) {
    const cold = []
    while (cold.length < starts) {
      progress(`the ${graph.name} graph: cold start ${cold.length + 1} of ${starts}`)
      cold.push(await startCold(programs, fileOf(graph), right.data))
    }
    tracks.push(await openTrack({ ...runnerOf(graph.name), graph, file: fileOf(graph) }, cold, course))
  }
  const rounds = Math.min(MOST_ROUNDS, swaps)
  for (let round = 1; round <= rounds; round++) {
    const count = Math.floor((swaps * round) / rounds) - Math.floor((swaps * (round - 1)) / rounds)
    for (const track of tracks) await runRound(track, count, course)
  }
  const findings = []
  for (const track of tracks) findings.push(await closeTrack(track, course))
  return findings
}

/** As it is shipped, but that it can be told to collect its garbage. */
function gatewayOver({ name }: Graph, supergraphFile: string): Contender {
  return {
    ...OVERSTAP,
    name,
    command: surroundings => ['--import', COLLECT_GARBAGE, ...OVERSTAP.command({ ...surroundings, supergraphFile })],
  }
}
