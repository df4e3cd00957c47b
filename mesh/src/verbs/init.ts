// npm run mesh -- init NAME: a subgraph for a new partner, which runs as it is and is to be made into its own.

import { parseArgs } from 'node:util'
import { makeSubgraph, type TemplateKind } from '../new-subgraph.ts'
import { ROOT } from '../settings.ts'
import { FORMATS, formatOf } from './findings.ts'
import type { Verb } from './verb.ts'

export const init: Verb = {
  name: 'init',
  usage: `init NAME [--plain] [--format ${FORMATS.join('|')}]`,
  does: 'Makes a subgraph of your own in subgraphs/NAME; --plain: in one file of JavaScript, without our kit.',
  async run(words) {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { plain: { type: 'boolean', default: false }, format: { type: 'string' } },
    })
    const format = formatOf(values.format)
    const [name, ...more] = positionals
    if (name === undefined || more.length > 0) throw new Error('Give your subgraph one name: init spt-friesland')
    const kind = values.plain ? 'plain' : 'kit'
    const { files, port } = makeSubgraph(ROOT, name, kind)
    const next = steps(name, kind, port)
    const told = format === 'json' ? JSON.stringify({ name, files, next }, null, 2) : inWords(name, next)
    process.stdout.write(`${told}\n`)
    return 0
  },
}

interface Step {
  command: string
  does: string
}

function steps(name: string, kind: TemplateKind, port: number): Step[] {
  const folder = `subgraphs/${name}`
  const url = `http://127.0.0.1:${port}/graphql`
  const ofTheKit = [
    { command: 'npm run generate', does: 'after a change of schema.graphql: the types of your resolvers' },
    { command: `npx vitest run --project parts ${folder}`, does: 'its tests, on a database of their own' },
  ]
  return [
    { command: `npm run mesh -- run ${name}`, does: 'runs it, beside the mesh that «npm start» runs; Ctrl-C stops it' },
    {
      command: `export OVERSTAP_TOKEN=$(npm run -s mesh -- invite ${name} --owner "YOUR ORGANISATION" --url ${url})`,
      does: 'an operator gives you a publish token; on your own machine that is you',
    },
    {
      command: `npm run mesh -- check ${name}`,
      does: 'all that is wrong with schema.graphql, at once; changes nothing',
    },
    { command: `npm run mesh -- publish ${name}`, does: 'joins the gateway that runs; «remove» leaves it' },
    { command: `$EDITOR ${folder}/schema.graphql`, does: 'what you add to the graph: make it yours' },
    ...(kind === 'kit' ? ofTheKit : []),
    { command: 'npm install && npm run format && npm run check', does: 'before you commit it to this repository' },
  ]
}

function inWords(name: string, next: readonly Step[]): string {
  return [
    `subgraphs/${name} is a subgraph that runs, about workshops; its README.md says how to make it yours.`,
    '',
    ...next.flatMap(({ command, does }) => [`  ${command}`, `      ${does}`]),
    '',
    'What it must keep to is in schema/CONTRACT.md.',
  ].join('\n')
}
