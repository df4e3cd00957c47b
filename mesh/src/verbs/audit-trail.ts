// npm run mesh -- audit trail: who did what to the graph, and what was refused, the latest first.

import { parseArgs } from 'node:util'
import { inColumns } from '../in-columns.ts'
import { FORMATS, formatOf } from './findings.ts'
import { askRegistry, tokenOf } from './registry.ts'
import type { Verb } from './verb.ts'

interface Line {
  at: string
  actor: string
  action: string
  subject: string
  outcome: string
}

export const auditTrail: Verb = {
  name: 'audit trail',
  usage: `audit trail [--token T] [--format ${FORMATS.join('|')}]`,
  does: 'Who published, removed, invited or released what in the registry, and what was refused (operator).',
  async run(words) {
    const { values } = parseArgs({ args: words, options: { token: { type: 'string' }, format: { type: 'string' } } })
    const format = formatOf(values.format)
    const { lines } = await askRegistry<{ lines: Line[] }>('/audit', { token: await tokenOf(values.token) })
    process.stdout.write(`${format === 'json' ? JSON.stringify({ lines }, null, 2) : tableOf(lines)}\n`)
    return 0
  },
}

function tableOf(lines: readonly Line[]): string {
  const rows = lines.map(({ at, actor, action, subject, outcome }) => [
    ...[`${at.slice(0, 19)}Z`, actor, action, subject],
    // What a check of somebody's SDL found may have lines of its own.
    outcome.replace(/\s+/g, ' '),
  ])
  return inColumns([['when', 'who', 'did', 'to', 'and it came to'], ...rows]).join('\n')
}
