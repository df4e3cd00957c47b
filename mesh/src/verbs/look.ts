// npm run mesh -- list, fetch, whoami: what the registry holds, and who it takes one for.

import { parseArgs } from 'node:util'
import { inColumns } from '../in-columns.ts'
import { FORMATS, type Format, formatOf } from './findings.ts'
import { parseVerb } from './parse-verb.ts'
import { askRegistry, tokenOf } from './registry.ts'
import type { Verb } from './verb.ts'

interface Listed {
  graph: number
  subgraphs: {
    name: string
    version: number
    organisation: string
    contact?: string
    url?: string
    publishedAt: string
  }[]
  graphs: { number: number; because: string; madeBy?: string; madeAt: string }[]
}

export const list: Verb = {
  name: 'list',
  usage: `list [--token T] [--format ${FORMATS.join('|')}]`,
  does: 'Which subgraphs are in the graph, whose they are, and which graphs there were.',
  async run(words) {
    const { format, token } = await withoutSubject(words)
    const listed = await askRegistry<Listed>('', { token })
    process.stdout.write(`${format === 'json' ? inJson(listed) : tableOf(listed)}\n`)
    return 0
  },
}

export const fetchVerb: Verb = {
  name: 'fetch',
  usage: `fetch NAME|supergraph|api|keys [--token T] [--format ${FORMATS.join('|')}]`,
  does: 'Prints the SDL of a subgraph, the supergraph, the schema of clients, or the keys for GATEWAY_PUBLIC_KEYS.',
  async run(words) {
    const { subject, values } = parseVerb(words, { subject: 'fetch NAME|supergraph|api|keys', options: {} })
    const token = await tokenOf(values.token)
    const isWhole = ['supergraph', 'api', 'keys'].includes(subject)
    const path = isWhole ? `/${subject}` : `/subgraphs/${encodeURIComponent(subject)}`
    const found = await askRegistry<{ text?: string; sdl?: string }>(path, { token })
    const format = formatOf(values.format)
    // Keys are JSON however they are asked for, in the one line that a variable takes.
    const text = format === 'json' ? inJson(found) : (found.text ?? found.sdl ?? JSON.stringify(found)).trimEnd()
    process.stdout.write(`${text}\n`)
    return 0
  },
}

export const whoami: Verb = {
  name: 'whoami',
  usage: `whoami [--token T] [--format ${FORMATS.join('|')}]`,
  does: 'Whose token it is, and what it may publish.',
  async run(words) {
    const { format, token } = await withoutSubject(words)
    const found = await askRegistry<Record<string, string>>('/whoami', { token })
    const rows = Object.entries(found).map(([name, value]) => [name, String(value)])
    process.stdout.write(`${format === 'json' ? inJson(found) : inColumns(rows).join('\n')}\n`)
    return 0
  },
}

async function withoutSubject(words: string[]): Promise<{ format: Format; token: string }> {
  const { values } = parseArgs({ args: words, options: { token: { type: 'string' }, format: { type: 'string' } } })
  return { format: formatOf(values.format), token: await tokenOf(values.token) }
}

function inJson(value: object): string {
  return JSON.stringify(value, null, 2)
}

function tableOf({ graph, subgraphs, graphs }: Listed): string {
  const members = subgraphs.map(each => [
    ...[each.name, String(each.version), each.publishedAt.slice(0, 16)],
    ...[each.organisation, each.contact ?? '', each.url ?? ''],
  ])
  const made = graphs.map(each => [
    ...[String(each.number), each.madeAt.slice(0, 16), each.because, each.madeBy ?? ''],
    each.number === graph ? 'live' : '',
  ])
  return [
    ...inColumns([['subgraph', 'version', 'published', 'owner', 'contact', 'address'], ...members]),
    '',
    ...inColumns([['graph', 'made', 'because', 'by', ''], ...made]),
  ].join('\n')
}
