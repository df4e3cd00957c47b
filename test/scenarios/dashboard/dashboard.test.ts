// A dashboard asks what an operator has registered, by its hash, and nothing else: over the whole mesh.

import { hashOfText } from '@overstap/schema/document-hash'
import { stories } from '@overstap/schema/region'
import { describe, expect, inject, it } from 'vitest'
import { ask, askOperation, operationText } from '../ask.ts'

const { gatewayUrl, tokens } = inject('mesh')

async function post(path: string, body: object, token: string) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'accept-language': 'en' }
  const response = await fetch(gatewayUrl + path, { method: 'POST', headers, body: JSON.stringify(body) })
  return { status: response.status, body: JSON.parse(await response.text()) }
}

describe('a dashboard', () => {
  it('gets by its hash what the operation tells everybody', async () => {
    const variables = { region: 'groningen', asOf: '2026-11-21', employer: stories.crossedEmployer }
    const documentId = `sha256:${hashOfText(operationText('register'))}`
    const { body } = await post('/graphql', { documentId, variables }, tokens.dashboard)
    expect(body).toEqual(await askOperation('register', variables, { token: null }))
    expect(body.data.region.municipalities.length).toBeGreaterThan(5)
  })

  it('asks a question of its own from when an operator has registered it', async () => {
    const query = 'query Trainings { trainings(first: 3) { nodes { id title } } }'
    expect((await ask(query, {}, { token: tokens.dashboard })).errors?.[0]?.extensions.code).toBe('QUERY_REJECTED')
    const registered = await post('/operations', { operations: [{ name: 'trainings', text: query }] }, tokens.operator)
    expect(registered).toEqual({ status: 200, body: { operations: [{ name: 'trainings', hash: hashOfText(query) }] } })
    const { data, errors } = await ask(query, {}, { token: tokens.dashboard })
    expect([errors, data.trainings.nodes.length]).toEqual([undefined, 3])
  })

  it('registers nothing itself', async () => {
    const operations = [{ name: 'mine', text: 'query Mine { branches { code } }' }]
    for (const token of [tokens.dashboard, tokens.partner, tokens.coach]) {
      expect((await post('/operations', { operations }, token)).status).toBe(403)
    }
  })
})
