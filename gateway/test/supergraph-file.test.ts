// Which supergraphs a gateway starts with: with policy, without any, and never with one that has lost its policy.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripPolicy } from '@overstap/schema/policy'
import { afterAll, describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'
import { openGateway } from '../src/gateway.ts'
import { json, openPartner } from './partner.ts'

const folder = mkdtempSync(join(tmpdir(), 'overstap-supergraph-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const plain = readFileSync(join(import.meta.dirname, 'shop.graphql'), 'utf8')

/** The shop's supergraph with one more specification, as composition would write it, and a field that uses it. */
function shopWith(name: string, as: string, parameters: string, application: string): string {
  return plain
    .replace(
      '\n{',
      `\n  @link(url: "https://specs.apollo.dev/${name}/v0.1"${as === name ? '' : `, as: "${as}"`}, for: SECURITY)\n{`,
    )
    .replace(
      'directive @join__graph',
      `directive @${as}${parameters} on FIELD_DEFINITION | OBJECT\n\ndirective @join__graph`,
    )
    .replace('type Query', `scalar ${as}__Scope\n\nscalar ${as}__Policy\n\ntype Query`)
    .replace(/(type Product\b[^{]*)\{/, `$1@${as}${application}\n{`)
}

const supergraphs: Record<string, string> = {
  'no policy': plain,
  '@authenticated': shopWith('authenticated', 'authenticated', '', ''),
  '@requiresScopes': shopWith(
    'requiresScopes',
    'requiresScopes',
    '(scopes: [[requiresScopes__Scope!]!]!)',
    '(scopes: [["a"]])',
  ),
  '@policy': shopWith('policy', 'policy', '(policies: [[policy__Policy!]!]!)', '(policies: [["a"]])'),
  '@requiresScopes by another name': shopWith(
    'requiresScopes',
    'needs',
    '(scopes: [[needs__Scope!]!]!)',
    '(scopes: [["a"]])',
  ),
}

const file = (name: string, text: string) => {
  const path = join(folder, `${name.replace(/\W+/g, '-')}.graphql`)
  writeFileSync(path, text)
  return path
}

describe('a gateway', () => {
  it.each(Object.entries(supergraphs))('starts and answers over a supergraph with %s', async (name, supergraph) => {
    const shop = await openPartner(json({ data: { label: 'Lamps' } }))
    const config = readConfig({ supergraph: file(name, supergraph) }, { SHOP_URL: shop.url, STOCK_URL: shop.url })
    expect(config.supergraph).toBe(supergraph)
    const app = await openGateway({ ...config, logLevel: 'silent' })
    const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ label }' } })
    await app.close()
    expect(answer.json()).toEqual({ data: { label: 'Lamps' } })
  })

  it('does not start with a file that is something else', () => {
    const given = file('something-else', '{"a": 1}')
    const complaint = `the supergraph file «${given}» is not a supergraph: Syntax Error`
    expect(() => readConfig({ supergraph: given }, {})).toThrow(complaint)
  })

  it.each(Object.entries(supergraphs).slice(1))(
    'does not start with what is left when %s is taken out',
    (name, full) => {
      const given = file(`${name}-stripped`, stripPolicy(full))
      const complaint = `the supergraph file «${given}» is the one without policy, so that everything in it would be open. Give the full one.`
      expect(() => readConfig({ supergraph: given }, {})).toThrow(complaint)
      expect(() => readConfig({}, { SUPERGRAPH_FILE: given })).toThrow(complaint)
    },
  )
})
