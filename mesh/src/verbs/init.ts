// npm run mesh -- init NAME: a subgraph for a new partner, which runs as it is and is to be made into its own.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
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
    const files = makeSubgraph(ROOT, name, kind)
    const told =
      format === 'json' ? JSON.stringify({ name, files, next: steps(name, kind) }, null, 2) : inWords(name, kind)
    process.stdout.write(`${told}\n`)
    return 0
  },
}

interface Step {
  command: string
  does: string
}

function steps(name: string, kind: TemplateKind): Step[] {
  const folder = `subgraphs/${name}`
  const url = `http://127.0.0.1:${portOf(name, kind)}/graphql`
  const tests = { command: `npx vitest run --project parts ${folder}`, does: 'its tests, on a database of their own' }
  return [
    { command: 'npm install && npm run format', does: 'so that npm knows it too, and lines are broken for its name' },
    { command: `npm run mesh -- run ${name}`, does: 'runs it beside a mesh that has run (npm start)' },
    ...(kind === 'kit' ? [tests] : []),
    { command: `$EDITOR ${folder}/schema.graphql`, does: 'what you add to the graph' },
    ...(kind === 'kit' ? [{ command: 'npm run generate', does: 'types for your resolvers' }] : []),
    { command: 'npm run format && npm run check', does: 'house rules, and composition with the owners' },
    {
      command: `npm run mesh -- publish ${name} --schema ${folder}/schema.graphql --url ${url}`,
      does: 'joins the mesh; «remove» leaves it',
    },
  ]
}

function inWords(name: string, kind: TemplateKind): string {
  const lines = steps(name, kind).flatMap(({ command, does }) => [`  ${command}`, `      ${does}`])
  return [
    `subgraphs/${name} is a subgraph that runs, about workshops; its README.md says how to make it yours.`,
    '',
    ...lines,
    '',
    'What it must keep to is in schema/CONTRACT.md.',
  ].join('\n')
}

/** As its own program says. */
function portOf(name: string, kind: TemplateKind): string {
  const program = readFileSync(join(ROOT, 'subgraphs', name, kind === 'kit' ? 'src/main.ts' : 'subgraph.js'), 'utf8')
  const [, port = ''] = /(?:readConfig\('[^']+', |_PORT \|\| )(\d+)/.exec(program) ?? []
  return port
}
