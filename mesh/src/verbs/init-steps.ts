// What somebody does with a subgraph or a source that was just made, command by command.

import type { SourceDescription } from '@overstap/schema/sources'
import type { TemplateKind } from '../new-subgraph.ts'
import { startWithSource } from '../start-with-source.ts'

export interface Step {
  command: string
  does: string
}

/** What every folder in subgraphs/ asks for before it is committed. */
function stepsToKeep(name: string): Step[] {
  return [
    {
      command: '$EDITOR Dockerfile',
      does: `to keep it in this repository, a line for the image: COPY subgraphs/${name}/package.json subgraphs/${name}/`,
    },
    { command: 'npm install && npm run format && npm run check', does: 'before you commit it to this repository' },
  ]
}

export function stepsOfSubgraph(name: string, kind: TemplateKind, port: number): Step[] {
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
    ...stepsToKeep(name),
  ]
}

export function stepsOfSource(source: SourceDescription, env: NodeJS.ProcessEnv): Step[] {
  const { prefix: name, behind } = source
  const folder = `subgraphs/${name}`
  return [
    {
      command: startWithSource(source, env),
      does: `the mesh with it behind ${behind}; while it does not run, each list says that its part is missing`,
    },
    { command: `npm run mesh -- run ${name}`, does: 'runs it, in another terminal' },
    {
      command: `SOURCE_FOLDER=${name} npx vitest run --project parts ${folder} test/sources/conformance-${behind}.test.ts`,
      does: 'its tests, and those of the contract of sources, on a database of their own',
    },
    {
      command: `$EDITOR ${folder}/source.json`,
      does: `of which regions your ${behind} are, and with which owners you may share some`,
    },
    ...stepsToKeep(name),
  ]
}
