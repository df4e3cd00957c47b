// npm run mesh -- operations register FILE...: hands documents to the gateway, which looks at each before it may be asked
// by its hash. All are registered, or none.

import { parseArgs } from 'node:util'
import { issueToken } from '../development-issuer.ts'
import { openKeys } from '../keys.ts'
import { dataFolderOf, keysFileOf } from '../settings.ts'
import { readTypedFile } from '../typed-file.ts'
import { type Finding, FORMATS, type Format, formatOf, lineOf } from './findings.ts'
import { gatewayOf } from './registry.ts'
import type { Verb } from './verb.ts'

export const operationsRegister: Verb = {
  name: 'operations register',
  usage: `operations register FILE... [--token T] [--format ${FORMATS.join('|')}]`,
  does: 'Registers GraphQL documents, so that dashboards may ask them; --token is an operator’s.',
  async run(words) {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { token: { type: 'string' }, format: { type: 'string' } },
    })
    const format = formatOf(values.format)
    if (positionals.length === 0) throw new Error('Name at least one file: operations register dashboard.graphql')
    const documents = positionals.map(file => ({ name: file, text: readTypedFile(file) }))
    const outcomes = await register(documents, values.token ?? (process.env.OVERSTAP_TOKEN || (await operatorToken())))
    process.stdout.write(`${told(outcomes, format)}\n`)
    return outcomes.some(({ errors }) => errors.length > 0) ? 2 : 0
  },
}

interface Outcome {
  file: string
  hash: string | null
  errors: Finding[]
}

async function register(operations: { name: string; text: string }[], token: string): Promise<Outcome[]> {
  const gateway = gatewayOf(process.env)
  const response = await fetch(new URL('/operations', gateway), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ operations }),
  }).catch(() => {
    throw new Error(`The gateway at ${gateway} cannot be reached. Start it, or say where it is with OVERSTAP_GATEWAY.`)
  })
  const answer: unknown = await response.json().catch(() => undefined)
  if (response.status === 200 || response.status === 422) return outcomesIn(answer)
  throw new Error(`The gateway at ${gateway} refuses: ${refusalIn(answer) ?? `it answers HTTP ${response.status}.`}`)
}

function outcomesIn(answer: unknown): Outcome[] {
  // The gateway is of the same release; CONTRACT.md has the shape.
  const { operations } = answer as { operations: { name: string; hash?: string; errors?: Omit<Finding, 'file'>[] }[] }
  return operations.map(({ name, hash, errors }) => ({
    file: name,
    hash: hash ?? null,
    errors: (errors ?? []).map(error => ({ file: name, ...error })),
  }))
}

function refusalIn(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null || !('errors' in answer)) return undefined
  const [first]: { message?: unknown }[] = Array.isArray(answer.errors) ? answer.errors : []
  return typeof first?.message === 'string' ? first.message : undefined
}

function told(outcomes: readonly Outcome[], format: Format): string {
  if (format === 'json') return JSON.stringify({ operations: outcomes }, null, 2)
  const findings = outcomes.flatMap(({ errors }) => errors)
  if (findings.length > 0) return findings.map(finding => lineOf(finding, format)).join('\n')
  return outcomes.map(({ file, hash }) => `${hash}  ${file}`).join('\n')
}

async function operatorToken(): Promise<string> {
  if (process.env.NODE_ENV === 'production')
    throw new Error('In production give the token of an operator with --token or OVERSTAP_TOKEN.')
  return issueToken(openKeys(keysFileOf(dataFolderOf(process.env))), { role: 'operator' })
}
