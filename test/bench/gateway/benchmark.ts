// READ FIRST. What joining costs: gateways side by side on the same work, one query over four subgraphs whose answer takes
// seven fetches in the best plan. All are asked about the same things first, and only equal answers are measured; then they
// are under load in turns, round after round. What is fast without a gateway is measured beside them.

import { MODES } from './load/load.ts'
import { openLoadGenerator } from './load/open-load-generator.ts'
import type { GatewayOptions } from './options.ts'
import { installPeers } from './peers.ts'
import type { Programs } from './programs.ts'
import { SHARED_COHORT } from './question.ts'
import { report } from './report.ts'
import { inRounds } from './rounds.ts'
import { startContenders } from './start-contenders.ts'
import { startSubgraphs } from './subgraphs.ts'
import { withPrograms } from './with-programs.ts'

const CONNECTIONS = 50
const WARM_UP_SECONDS = 3

type Progress = (event: string) => void

export async function benchGateway(options: GatewayOptions, progress: Progress): Promise<string> {
  if (process.platform !== 'linux') throw new Error('The benchmark gateway reads /proc, and so needs Linux.')
  await installPeers(progress)
  return withPrograms((programs, folder) => measureAll(options, programs, folder, progress))
}

async function measureAll(
  options: GatewayOptions,
  programs: Programs,
  folder: string,
  progress: Progress,
): Promise<string> {
  progress('starting the subgraphs')
  const subgraphs = await startSubgraphs(programs, folder)
  const runners = await startContenders(options.contenders, programs, subgraphs, folder, progress)
  const generator = await openLoadGenerator(programs)
  for (const { name, port, lengths } of runners) {
    progress(`warming up ${name}`)
    for (const mode of MODES) {
      await generator.run({ port, lengths, mode, seconds: WARM_UP_SECONDS, connections: CONNECTIONS })
    }
  }
  const course = { ...options, connections: CONNECTIONS, programs, subgraphs, generator, progress }
  const distinct = await inRounds(runners, 'distinct', course)
  const identical = await inRounds(runners, 'identical', course)
  const bytes = runners[0]?.lengths[SHARED_COHORT] ?? 0
  return report({ distinct, identical }, { ...options, connections: CONNECTIONS, bytes })
}
