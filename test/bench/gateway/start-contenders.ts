// All contenders, running over the same subgraphs and found to give the same answers.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { freePorts } from '../../mesh-setup.ts'
import { ask } from './ask.ts'
import { CEILING, type Contender } from './contenders.ts'
import type { Programs } from './programs.ts'
import { SHARED_COHORT } from './question.ts'
import type { Runner } from './rounds.ts'
import { checkSameAnswers } from './same-answers.ts'
import type { Subgraphs } from './subgraphs.ts'

/**
 * Starts the chosen ones, and the ceiling in any case: its answers are the right ones.
 * @param folder where its answer is put for the one that always gives the same
 */
export async function startContenders(
  chosen: readonly Contender[],
  programs: Programs,
  { ports, supergraphFile: guarded, openSupergraphFile: open }: Subgraphs,
  folder: string,
  progress: (event: string) => void,
): Promise<Runner[]> {
  const answerFile = join(folder, 'answer.json')
  const start = async ({ name, role, env, constant = false, command }: Contender) => {
    progress(`starting ${name}`)
    const [port = 0] = await freePorts(1)
    // What it costs to enforce a policy is ours to bear.
    const supergraphFile = role === 'ours' ? guarded : open
    const surroundings = { port: String(port), supergraphFile, subgraphPorts: ports.map(String), answerFile }
    const program = { name, command: command(surroundings), env }
    const { pid } = await programs.start(program, () => ask(port, SHARED_COHORT))
    if (pid === undefined) throw new Error('A process that answers has a number.')
    return { name, port, pid, constant }
  }
  const ceiling = await start(CEILING)
  const { data } = await ask(ceiling.port, SHARED_COHORT)
  await writeFile(answerFile, JSON.stringify({ data }))
  const others = []
  for (const contender of chosen) if (contender !== CEILING) others.push(await start(contender))
  const lengths = await checkSameAnswers(ceiling, others, progress)
  const running = [ceiling, ...others].map(each => ({ ...each, lengths: lengths.get(each.name) ?? [] }))
  return running.filter(({ name }) => chosen.some(each => each.name === name))
}
