// npm run mesh -- handover NAME [FOLDER]: a stand-alone repository of a subgraph, for whoever goes on with it.

import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { HandedOver } from '../handover/hand-over.ts'
import { ROOT } from '../settings.ts'
import { FORMATS, formatOf } from './findings.ts'
import type { Verb } from './verb.ts'

export const handover: Verb = {
  name: 'handover',
  usage: `handover NAME [FOLDER] [--format ${FORMATS.join('|')}]`,
  does: 'Writes a repository of its own for subgraphs/NAME, with all it stands on, into FOLDER (../overstap-NAME).',
  async run(words) {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { format: { type: 'string' } },
    })
    const format = formatOf(values.format)
    const [name, given, ...more] = positionals
    if (name === undefined || more.length > 0)
      throw new Error('Name one subgraph, and a folder if you like: handover spt-drenthe ../spt-drenthe')
    const folder = given ? resolve(process.env.INIT_CWD ?? '.', given) : join(ROOT, '..', `overstap-${name}`)
    // Only this verb reads programs.
    const { handOver } = await import('../handover/hand-over.ts')
    const done = handOver(ROOT, name, folder)
    const told = format === 'json' ? JSON.stringify({ name, folder, ...done }, null, 2) : inWords(name, folder, done)
    process.stdout.write(`${told}\n`)
    return 0
  },
}

function inWords(name: string, folder: string, { files, staying }: HandedOver): string {
  const parts = [`subgraphs/${name}/`, 'subgraphs/kit/', 'schema/', 'gateway/', 'mesh/', 'test/']
  const counts = parts.map(part => [part, files.filter(file => file.startsWith(part)).length] as const)
  return [
    `${folder} is a repository of ${name} by itself: ${files.length} files.`,
    ...counts.filter(([, count]) => count > 0).map(([part, count]) => `  ${String(count).padStart(4)}  ${part}`),
    ...staying.map(file => `  stays, as it runs other owners’ subgraphs too: ${file}`),
    '',
    'In it: npm ci, npm run check, and what its README.md says.',
  ].join('\n')
}
