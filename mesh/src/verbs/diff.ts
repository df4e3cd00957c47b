// npm run mesh -- diff NAME: what a file says otherwise than what is published under that name.

import { CriticalityLevel, diff as changesBetween } from '@graphql-inspector/core'
import { buildASTSchema, GraphQLError, type GraphQLSchema, parse } from 'graphql'
import { inColumns } from '../in-columns.ts'
import { FORMATS, type Format, formatOf } from './findings.ts'
import { parseVerb } from './parse-verb.ts'
import { askRegistry, tokenOf } from './registry.ts'
import { readSdl } from './sdl-file.ts'
import type { Verb } from './verb.ts'

interface Difference {
  kind: 'BREAKING' | 'DANGEROUS' | 'SAFE'
  /** `Type.field`; empty where it is about no place. */
  at: string
  message: string
}

export const diff: Verb = {
  name: 'diff',
  usage: `diff NAME [--schema FILE] [--token T] [--format ${FORMATS.join('|')}]`,
  does: 'What the file says otherwise than what is published; «check» says whether it may.',
  async run(words) {
    const options = { schema: { type: 'string' } } as const
    const { subject: name, values } = parseVerb(words, { subject: 'diff NAME', options })
    const { file, sdl } = readSdl('diff', name, values.schema)
    const token = await tokenOf(values.token)
    const published = await askRegistry<{ sdl: string }>(`/subgraphs/${encodeURIComponent(name)}`, { token })
    const differences = await differencesBetween(
      schemaOf(published.sdl, `what is published as ${name}`),
      schemaOf(sdl, file),
    )
    process.stdout.write(`${told(differences, name, formatOf(values.format))}\n`)
    return 0
  },
}

/** Without what federation adds: both are the SDL as somebody wrote it. */
function schemaOf(sdl: string, named: string): GraphQLSchema {
  try {
    return buildASTSchema(parse(sdl), { assumeValidSDL: true, assumeValid: true })
  } catch (fault) {
    const [place] = fault instanceof GraphQLError ? (fault.locations ?? []) : []
    const at = place ? `:${place.line}:${place.column}` : ''
    throw new Error(`${named}${at}: ${fault instanceof Error ? fault.message : String(fault)}`)
  }
}

async function differencesBetween(before: GraphQLSchema, after: GraphQLSchema): Promise<Difference[]> {
  const kinds = {
    [CriticalityLevel.Breaking]: 'BREAKING',
    [CriticalityLevel.Dangerous]: 'DANGEROUS',
    [CriticalityLevel.NonBreaking]: 'SAFE',
  } as const
  const changes = await changesBetween(before, after)
  return changes.map(({ criticality, path, message }) => ({ kind: kinds[criticality.level], at: path ?? '', message }))
}

function told(differences: readonly Difference[], name: string, format: Format): string {
  if (format === 'json') return JSON.stringify({ name, differences }, null, 2)
  if (differences.length === 0) return `The file says what is published as «${name}».`
  const rows = differences.map(({ kind, at, message }) => [kind, at, message.replace(/\s+/g, ' ')])
  if (format === 'table') return inColumns(rows).join('\n')
  return rows.map(([kind, , message]) => `::notice title=${kind}::${message}`).join('\n')
}
