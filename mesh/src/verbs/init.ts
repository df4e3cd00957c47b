// npm run mesh -- init NAME: a subgraph for a new partner, or with --source one more owner of candidates or vacancies, which
// runs as it is and is to be made into its own.

import { parseArgs } from 'node:util'
import { SUBGRAPHS_WITH_SOURCES, type SubgraphWithSources } from '@overstap/schema/sources'
import { makeSource } from '../new-source.ts'
import { makeSubgraph } from '../new-subgraph.ts'
import { ROOT } from '../settings.ts'
import { FORMATS, formatOf } from './findings.ts'
import { type Step, stepsOfSource, stepsOfSubgraph } from './init-steps.ts'
import type { Verb } from './verb.ts'

/** What was made, and what comes next. */
interface Made {
  files: string[]
  next: Step[]
  /** In one sentence. */
  about: string
  /** Where in CONTRACT.md it stands what it must keep to. */
  contract: string
}

export const init: Verb = {
  name: 'init',
  usage: `init NAME [--plain | --source candidates|vacancies --regions SLUG,...] [--format ${FORMATS.join('|')}]`,
  does: 'Makes a subgraph of your own in subgraphs/NAME; --plain: in one file of JavaScript, without our kit; --source: one more owner of candidates or vacancies.',
  async run(words) {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        plain: { type: 'boolean', default: false },
        source: { type: 'string' },
        regions: { type: 'string' },
        format: { type: 'string' },
      },
    })
    const format = formatOf(values.format)
    const [name, ...more] = positionals
    if (name === undefined || more.length > 0) throw new Error('Give your subgraph one name: init spt-friesland')
    const made = values.source === undefined ? subgraphMade(name, values) : sourceMade(name, values.source, values)
    const { files, next } = made
    process.stdout.write(`${format === 'json' ? JSON.stringify({ name, files, next }, null, 2) : inWords(made)}\n`)
    return 0
  },
}

function subgraphMade(name: string, { plain, regions }: { plain: boolean; regions?: string | undefined }): Made {
  if (regions !== undefined)
    throw new Error('--regions says of where a source holds rows; add --source candidates or --source vacancies.')
  const kind = plain ? 'plain' : 'kit'
  const { files, port } = makeSubgraph(ROOT, name, kind)
  return {
    files,
    next: stepsOfSubgraph(name, kind, port),
    about: `subgraphs/${name} is a subgraph that runs, about workshops; its README.md says how to make it yours.`,
    contract: 'schema/CONTRACT.md',
  }
}

function sourceMade(
  name: string,
  of: string,
  { plain, regions }: { plain: boolean; regions?: string | undefined },
): Made {
  const behind = withSources(of)
  if (plain)
    throw new Error(
      'A source is made with our kit: leave --plain out. How to write one in any language is in schema/CONTRACT.md, Sources.',
    )
  const slugs = (regions ?? '').split(',').filter(each => each !== '')
  if (slugs.length === 0)
    throw new Error(`Say of which regions its ${of} are: init ${name} --source ${of} --regions drenthe,zwolle`)
  const { files, source } = makeSource(ROOT, { name, behind, regions: slugs })
  return {
    files,
    next: stepsOfSource(source, process.env),
    about: `subgraphs/${name} is a source that runs, of made-up ${behind} of ${slugs.join(', ')}; its README.md says how to make it yours.`,
    contract: 'schema/CONTRACT.md, Sources',
  }
}

/** @throws Error with a sentence for anything that others can not be owners of. */
function withSources(of: string): SubgraphWithSources {
  const found = SUBGRAPHS_WITH_SOURCES.find(each => each === of)
  if (found) return found
  throw new Error(
    `There are no sources of «${of}»: --source takes ${SUBGRAPHS_WITH_SOURCES.join(' or ')}. A subgraph of your own is made without it.`,
  )
}

function inWords({ next, about, contract }: Made): string {
  const lines = next.flatMap(({ command, does }) => [`  ${command}`, `      ${does}`])
  return [about, '', ...lines, '', `What it must keep to is in ${contract}.`].join('\n')
}
