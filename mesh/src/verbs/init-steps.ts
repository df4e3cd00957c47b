// What somebody does with a subgraph or a source that was just made, command by command.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceDescription } from '@overstap/schema/sources'
import type { TemplateKind } from '../new-subgraph.ts'
import { ROOT } from '../settings.ts'
import { startWithSource } from '../start-with-source.ts'

export interface Step {
  command: string
  does: string
}

/** What every folder in subgraphs/ asks for. */
function firstSteps(name: string): Step[] {
  return [
    { command: 'npm install && npm run format', does: 'so that npm knows it too, and lines are broken for its name' },
    {
      command: '$EDITOR Dockerfile',
      does: `a line beside those of the others, for the image: COPY subgraphs/${name}/package.json subgraphs/${name}/`,
    },
  ]
}

export function stepsOfSubgraph(name: string, kind: TemplateKind): Step[] {
  const folder = `subgraphs/${name}`
  const url = `http://127.0.0.1:${portOf(name, kind)}/graphql`
  const tests = { command: `npx vitest run --project parts ${folder}`, does: 'its tests, on a database of their own' }
  return [
    ...firstSteps(name),
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

export function stepsOfSource(source: SourceDescription, env: NodeJS.ProcessEnv): Step[] {
  const { prefix: name, behind } = source
  const folder = `subgraphs/${name}`
  return [
    ...firstSteps(name),
    {
      command: startWithSource(source, env),
      does: `the mesh with it behind ${behind}; while it does not run, each list says that its part is missing`,
    },
    { command: `npm run mesh -- run ${name}`, does: 'runs it, in another terminal' },
    {
      command: `SOURCE_FOLDER=${name} npx vitest run --project parts ${folder} test/sources/conformance.test.ts`,
      does: 'its tests, and those of the contract of sources, on a database of their own',
    },
    {
      command: `$EDITOR ${folder}/source.json`,
      does: 'whose people you hold, and with which owners you may share some',
    },
    { command: 'npm run format && npm run check', does: 'house rules, types, and what is generated' },
  ]
}

/** As its own program says. */
function portOf(name: string, kind: TemplateKind): string {
  const program = readFileSync(join(ROOT, 'subgraphs', name, kind === 'kit' ? 'src/main.ts' : 'subgraph.js'), 'utf8')
  const [, port = ''] = /(?:readConfig\('[^']+', |_PORT \|\| )(\d+)/.exec(program) ?? []
  return port
}
