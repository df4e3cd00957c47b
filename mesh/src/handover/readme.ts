// The page that whoever is given the repository reads first.

import { GENERATOR, TEST_SETTINGS } from './manifests.ts'

/** What is in its folders, beside the subgraph itself. */
const FOLDERS = {
  'subgraphs/kit/': 'what every subgraph needs: serve, verify the caller, keep its rights, errors, pages, migrations',
  'schema/': 'the contract, and of what the owners share the parts that are needed here',
  'gateway/': 'how a gateway signs what it asks: the tests ask as one',
  'mesh/': 'the PostgreSQL that npm brings, for the tests',
  'test/': 'what the tests stand on: a database for each file, and somebody who asks',
}

/** @param staying tests that did not come along. */
export function readme(name: string, files: readonly string[], staying: readonly string[]): string {
  return `${sections(name, files, staying).join('\n\n')}\n`
}

function sections(name: string, files: readonly string[], staying: readonly string[]): string[] {
  const licences = files.filter(file => !file.includes('/') && /^(LICEN[CS]E|NOTICE)/.test(file))
  return [
    `# ${name}, by itself`,
    `The subgraph \`${name}\` of Overstap with everything that it stands on: it is installed, tested, changed and run without the
repository of the mesh. What it owns and who answers for it is in [its own page](subgraphs/${name}/README.md).`,
    ...['## Install, test, run', code(commands(name, files))],
    `Node comes with npm: \`npx node --version\` is the one that is meant. Keys, ports and the other variables are in
[the contract](schema/CONTRACT.md#environment). Pages that say \`npm run mesh -- ...\` mean the repository of the mesh: from there,
or by HTTP, what you change is published.`,
    ...(staying.length > 0
      ? [`What runs other owners’ subgraphs too stayed in the repository of the mesh: ${inCode(staying)}.`]
      : []),
    ...['## The contract', contract(files)],
    ...['## Where things are', table(name, files)],
    ...['## Licence', licence(licences)],
  ]
}

function commands(name: string, files: readonly string[]): string[] {
  const database = `${name.toUpperCase().replaceAll('-', '_')}_DATABASE_URL`
  const url = `postgres://user:password@localhost:5432/${name.replaceAll('-', '_')}`
  const isTested = files.includes(TEST_SETTINGS)
  const hasServer = files.includes('test/global-setup.ts')
  const hasKit = files.some(file => file.startsWith('subgraphs/kit/'))
  const lines: [when: boolean, line: string][] = [
    [true, 'npm ci'],
    [isTested && hasServer, 'npm test              # on a PostgreSQL that npm brings; TEST_DATABASE_URL names another'],
    [isTested && !hasServer, 'npm test'],
    [true, 'npm run check         # is it in order?'],
    [files.includes(GENERATOR), 'npm run generate      # the types of the resolvers, after a change of schema.graphql'],
    [hasKit, `${database}=${url} npm start`],
    [!hasKit, 'npm start             # with the variables that its own page names'],
  ]
  return lines.flatMap(([when, line]) => (when ? [line] : []))
}

function contract(files: readonly string[]): string {
  const pages: [file: string, what: string][] = [
    ['schema/CONTRACT.md', 'what a gateway and a subgraph promise each other'],
    ['schema/GLOSSARY.md', 'the words'],
    ['schema/rights.md', 'who may read what, field by field'],
    ['schema/matching/README.md', 'the rule by which routes are found'],
    ['schema/decisions/README.md', 'why it is so'],
  ]
  const there = pages.filter(([file]) => files.includes(file)).map(([file, what]) => `| [${file}](${file}) | ${what} |`)
  return ['| page | what is in it |', '|---|---|', ...there].join('\n')
}

function table(name: string, files: readonly string[]): string {
  const folders = { [`subgraphs/${name}/`]: 'the subgraph: read `schema.graphql` first', ...FOLDERS }
  const there = Object.entries(folders).filter(([folder]) => files.some(file => file.startsWith(folder)))
  const rows = there.map(([folder, what]) => `| \`${folder}\` | ${what} |`)
  return ['| folder | what is in it |', '|---|---|', ...rows].join('\n')
}

function licence(files: readonly string[]): string {
  if (files.length > 0) return `${files.map(file => `[${file}](${file})`).join(', ')}.`
  return 'None is written down in the repository that this came from: agree on one with whoever gave it to you.'
}

function inCode(files: readonly string[]): string {
  return files.map(file => `\`${file}\``).join(', ')
}

function code(lines: readonly string[]): string {
  return ['```sh', ...lines, '```'].join('\n')
}
