// npm run mesh -- run NAME: one subgraph of this repository beside the mesh, as the mesh runs its own, started again when its
// files change. The mesh does not know of it until it is published; of a source, until it is started with it:
// so it is told how to do that.

import { parseArgs } from 'node:util'
import type { SourceDescription } from '@overstap/schema/sources'
import { rerunning } from '../rerun.ts'
import { startWithSource } from '../start-with-source.ts'
import { environmentOf, programOf } from '../subgraph-program.ts'
import { untilStopped } from '../until-stopped.ts'
import type { Verb } from './verb.ts'

export const run: Verb = {
  name: 'run',
  usage: 'run NAME',
  does: 'Runs the subgraph or source in subgraphs/NAME beside the mesh, with a database of its own, until Ctrl-C; again after each change.',
  async run(words) {
    const { positionals } = parseArgs({ args: words, allowPositionals: true })
    const [name, ...more] = positionals
    if (name === undefined || more.length > 0) throw new Error('Name one subgraph: run spt-drenthe')
    const program = programOf(name)
    const { called, entry, folder, source } = program
    const told = source && howItIsAsked(source, process.env)
    const { env, leave } = await environmentOf(program, process.env)
    if (told) process.stdout.write(told)
    // A source is not published by itself.
    const onAddress = source ? undefined : tellHowToPublish(called)
    try {
      const ended = await untilStopped(rerunning({ name: called, entry, folder, env, onAddress }))
      if (ended !== 'exit code 0') throw new Error(`${name} ended with ${ended}; its last lines say why.`)
      return 0
    } finally {
      await leave()
    }
  },
}

function howItIsAsked(source: SourceDescription, env: NodeJS.ProcessEnv): string {
  return `${source.prefix} stands behind ${source.behind} in a mesh that is started with it:

  ${startWithSource(source, env)}

`
}

function tellHowToPublish(name: string) {
  return (url: string, starts: number) => {
    if (starts > 1) return void process.stdout.write(`${name} runs again, with the change.\n`)
    process.stdout.write(`
${name} runs at ${url}. Ctrl-C stops it; after a change it is started again.
To let the gateway ask it, in another terminal:

  export OVERSTAP_TOKEN=$(npm run -s mesh -- invite ${name} --owner "YOUR ORGANISATION" --url ${url})
  npm run mesh -- publish ${name}

`)
  }
}
