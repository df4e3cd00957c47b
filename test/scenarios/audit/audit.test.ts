// Every reading of a person can be proved afterwards: the owner's log and the gateway's have the same number for it, the
// person can be told, and the owner's log can be verified while the mesh runs.

import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { stories } from '@overstap/schema/region'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { ROOT } from '../../../mesh/src/settings.ts'
import { freePorts } from '../../mesh-setup.ts'
import { ask, askOperation } from '../ask.ts'

const { gatewayEnv, toolEnv, tokens } = inject('mesh')

/** A gateway of its own, of which we read the log; it is told to be quiet. */
const [port = 0] = await freePorts(1)
const gateway = spawn(process.execPath, [join(ROOT, 'gateway/src/main.ts'), '--port', String(port)], {
  env: { ...gatewayEnv, LOG_LEVEL: 'warn' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
const lines: Record<string, unknown>[] = []
const read = createInterface({ input: gateway.stdout }).on('line', line => lines.push(JSON.parse(line)))
const gatewayUrl = `http://127.0.0.1:${port}`
while (!(await fetch(`${gatewayUrl}/health/ready`).catch(() => undefined))?.ok) {
  if (gateway.exitCode !== null) throw new Error(`The gateway ended with ${gateway.exitCode}.`)
}
afterAll(async () => {
  gateway.kill('SIGTERM')
  await once(gateway, 'exit')
})

/** What the log said while `question` was answered: what comes through the pipe before the line of another question. */
async function noted(question: () => Promise<unknown>): Promise<Record<string, unknown>[]> {
  const before = lines.length
  await question()
  await ask('query Mark($id: ID!) { candidate(id: $id) { id } }', { id: stories.electrician }, { gatewayUrl })
  const mark = () => lines.findIndex(({ operation }, index) => index >= before && operation === 'Mark')
  while (mark() === -1) await once(read, 'line')
  return lines.slice(before, mark())
}

const entries = async (id: string) => {
  const { data } = await ask(
    'query ($id: ID!) { candidate(id: $id) { accessLog(first: 100) { nodes { organisation { name } role purpose activity trace } } } }',
    { id },
  )
  const { nodes }: { nodes: { trace: string; activity: string }[] } = data.candidate.accessLog
  return nodes
}

describe('a request that was given something about a person', () => {
  it('is one line of the gateway, under the number that the person’s access log has too', async () => {
    const id = stories.candidateInAssen
    const [line, ...others] = await noted(() =>
      askOperation('candidate-routes', { id, first: 2, asOf: '2026-11-21' }, { gatewayUrl }),
    )
    expect(others).toEqual([])
    expect(line).toMatchObject({
      level: 30,
      name: 'gateway',
      msg: 'personal data were read',
      role: 'coach',
      organisation: 'register:servicepunt-techniek-noord',
      purpose: 'MEDIATION',
      operation: expect.stringMatching(/^\w+$/),
      sources: ['candidates', 'funding', 'training', 'vacancies'],
    })
    expect(JSON.stringify(line)).not.toMatch(/uwv-noord|2026-11-21"|development-coach/)
    const own = (await entries(id)).filter(each => each.trace === line?.trace)
    expect(new Set(own.map(each => each.activity))).toEqual(new Set(['READ', 'MATCH', 'FUNDING_CASE']))
    expect(own[0]).toMatchObject({
      organisation: { name: 'Servicepunt Techniek Noord' },
      role: 'coach',
      purpose: 'MEDIATION',
    })
  })

  it.each([
    ['open data', '{ branches { code } trainings(first: 1) { nodes { id } } }', tokens.coach],
    ['nobody', '{ candidate(id: "uwv-noord:999999") { id } }', tokens.coach],
    ['a refusal', `{ candidate(id: "${stories.electrician}") { id } }`, tokens.dashboard],
  ])('is none when it was given %s', async (_, query, token) => {
    expect(await noted(() => ask(query, {}, { gatewayUrl, token }))).toEqual([])
  })
})

it('the owners’ logs are verified while the mesh runs', () => {
  const words = ['audit', 'verify', '--format', 'json']
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'mesh/src/mesh.ts'), ...words], {
    env: toolEnv,
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const [candidates, ...others] = JSON.parse(stdout).logs
  expect(candidates).toMatchObject({ owner: 'candidates', ok: true })
  expect(candidates.lines).toBeGreaterThan(3)
  for (const other of others) expect(other).toMatchObject({ ok: true, lines: 0 })
})
