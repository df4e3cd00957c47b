// The supergraph belongs to no engine: unchanged on another one, it gives the answers that our own gateway gives. Both
// ask the same subgraphs of a mesh that this test starts. What is compared is the data, value by value.

import { deepEqual, equal, ok } from 'node:assert/strict'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { issueToken } from '../../mesh/src/development-issuer.ts'
import { meshOn } from '../../mesh/src/launch.ts'
import { log } from '../../mesh/src/log.ts'
import { OWNERS, ROOT } from '../../mesh/src/settings.ts'
import { stopOnSignals } from '../../mesh/src/stop-on-signals.ts'
import { stories } from '../../schema/region/index.ts'
import { openHiveGateway } from './hive-gateway.ts'

const LAST_YEAR = new Date().getUTCFullYear() - 1

/** Each with something deep in its answer that must be there: two empty answers are equal too. */
const OPERATIONS = [
  {
    name: 'candidate-routes',
    variables: () => ({ id: stories.electrician }),
    reaches: ['candidate', 'routes', 'nodes', '0', 'fundingPlan', 'decisions', '0', 'outcome'],
  },
  {
    name: 'vacancy-routes',
    variables: async () => ({ id: await vacancyWithinReach() }),
    reaches: ['vacancy', 'routes', 'nodes', '0', 'fundingPlan', 'uncoveredCents'],
  },
  {
    name: 'disruption',
    variables: () => ({ id: stories.bankruptcy }),
    reaches: ['disruption', 'affected', 'page', 'nodes', '0', 'routes', 'nodes', '0', 'vacancy', 'title'],
  },
  {
    name: 'may-apply',
    variables: () => ({
      scheme: 'a-en-o-subsidie-servicepunt-techniek',
      applicant: 'register:servicepunt-techniek-noord',
      on: '2026-06-01',
    }),
    reaches: ['fundingScheme', 'assess', 'because', '0', 'text'],
  },
  {
    name: 'register',
    variables: () => ({ region: 'groningen', asOf: '2026-06-01', employer: stories.crossedEmployer }),
    reaches: ['organisation', 'collectiveAgreement', 'fund', 'name'],
  },
  {
    name: 'statistics',
    variables: () => ({ from: `${LAST_YEAR}-01-01`, to: `${LAST_YEAR + 1}-01-01` }),
    reaches: ['fundingUse', 'cells', '0', 'figure', 'status'],
  },
]

const folder = await mkdtemp(join(tmpdir(), 'overstap-engines-'))
await chmod(folder, 0o711) // PostgreSQL runs under another account when we are root
const [gatewayPort, ...ports] = await freePorts(1 + OWNERS.length)
const owners = OWNERS.map(({ name }, index) => ({ name, port: ports[index] }))
const mesh = meshOn({
  folder,
  size: '2000x600',
  // Nothing else of the environment: a database that it names is not for tests.
  env: {
    PATH: process.env.PATH,
    LOG_LEVEL: 'warn',
    PORT: String(gatewayPort),
    ...Object.fromEntries(owners.map(({ name, port }) => [`${name.toUpperCase()}_PORT`, String(port)])),
  },
  throwaway: true,
  log,
})
const hive = openHiveGateway(
  await readFile(join(ROOT, 'schema/supergraph.graphql'), 'utf8'),
  new Map(owners.map(({ name, port }) => [name, `http://127.0.0.1:${port}/graphql`])),
  mesh.keys,
)
const coach = { authorization: `Bearer ${await issueToken(mesh.keys, { role: 'coach' })}` }

before(() => mesh.start())
after(stop)
stopOnSignals(stop, log)

for (const { name, variables, reaches } of OPERATIONS) {
  test(`${name} has the same answer on Hive Gateway as on our own`, async context => {
    const query = await readFile(join(ROOT, `schema/operations/${name}.graphql`), 'utf8')
    const values = await variables()
    const plans = hive.plans()
    // Theirs first: it sets its hops no deadline, so the partners are warm when ours does.
    const theirs = await answer(hive.fetch(question(query, values, coach)))
    const ours = await answer(fetch(question(query, values, coach)))
    deepEqual({ ours: ours.errors, theirs: theirs.errors }, { ours: undefined, theirs: undefined })
    ok(valueAt(ours.data, reaches) != null, `${name} has nothing at ${reaches.join('.')}`)
    deepEqual(theirs.data, ours.data)
    equal(hive.plans(), plans + 1, 'the Rust planner made the plan')
    context.diagnostic(`${name}: ${count(ours.data)} values compared, all equal`)
  })
}

/** Both engines refuse, each in its own code. */
const REFUSALS = ['UNAUTHENTICATED', 'FORBIDDEN', 'UNAUTHORIZED_FIELD_OR_TYPE']
const GUARDED = `query ($id: ID!, $bankruptcy: ID!) {
  candidate(id: $id) { level }
  candidates(where: {}) { total }
  everybody: candidates(where: {}) { page(first: 1) { nodes { id } } }
  disruption(id: $bankruptcy) { kind affected { total } }
  vacancies(where: {}) { total }
}`
const guardedIds = { id: stories.electrician, bankruptcy: stories.bankruptcy }

test('an anonymous caller is refused what is guarded and told what is open, on Hive Gateway as on our own', async () => {
  const before = hive.asked().length
  const theirs = await answer(hive.fetch(question(GUARDED, guardedIds, {})))
  const askedByHive = hive.asked().slice(before)
  const ours = await answer(fetch(question(GUARDED, guardedIds, {})))
  deepEqual(theirs.data, ours.data)
  deepEqual(ours.data, {
    candidate: null,
    candidates: null,
    everybody: null,
    disruption: { kind: 'BANKRUPTCY', affected: null },
    vacancies: { total: valueAt(ours.data, ['vacancies', 'total']) },
  })
  ok(Number(valueAt(ours.data, ['vacancies', 'total'])) > 0, 'there are open vacancies')
  for (const { errors = [] } of [theirs, ours]) {
    const places = errors.map(each => each.path?.join('.')).sort()
    deepEqual(places, ['candidate', 'candidates', 'disruption.affected', 'everybody'])
    for (const each of errors) ok(REFUSALS.includes(each.extensions?.code ?? ''), each.extensions?.code)
  }
  deepEqual(
    askedByHive.filter(partner => partner === 'candidates'),
    [],
    'Hive Gateway decides before it asks anybody',
  )
})

test('what the purpose of a token does not open is refused alone, on Hive Gateway as on our own', async () => {
  const query = 'query ($id: ID!) { candidate(id: $id) { level municipality { name } contact { email } } }'
  const assessor = await issueToken(mesh.keys, { role: 'coach', purpose: 'FUNDING_ASSESSMENT' })
  const caller = { authorization: `Bearer ${assessor}` }
  const theirs = await answer(hive.fetch(question(query, guardedIds, caller)))
  const ours = await answer(fetch(question(query, guardedIds, caller)))
  deepEqual(theirs.data, ours.data)
  equal(valueAt(ours.data, ['candidate', 'contact']), null)
  ok(valueAt(ours.data, ['candidate', 'municipality', 'name']), 'where the candidate lives')
  for (const { errors = [] } of [theirs, ours]) {
    deepEqual(
      errors.map(each => each.path),
      [['candidate', 'contact']],
    )
    for (const each of errors) ok(REFUSALS.includes(each.extensions?.code ?? ''), each.extensions?.code)
  }
})

// Hive Gateway has nothing left to plan then, and says so less politely than ours.
test('an anonymous caller who asks for nothing but a person gets nothing, on Hive Gateway as on our own', async () => {
  const query = '{ candidate(id: "uwv-noord:1") { id } }'
  for (const response of [hive.fetch(question(query, {}, {})), fetch(question(query, {}, {}))]) {
    const { data, errors = [] } = await answer(response)
    equal(valueAt(data, ['candidate']) ?? null, null)
    ok(errors.length > 0, 'an error says why')
  }
})

/** Which vacancy of a generated region somebody of another branch comes near is drawn, so it has to be asked. */
async function vacancyWithinReach(): Promise<string> {
  const query = `{ vacancies(where: {}) { page(first: 100) { nodes {
    id routes(first: 1, where: { branches: OTHER, maxGap: 3 }) { nodes { id } } } } } }`
  const { data } = await answer(hive.fetch(question(query, {}, coach)))
  const vacancies = valueAt(data, ['vacancies', 'page', 'nodes'])
  ok(Array.isArray(vacancies), 'a page of vacancies')
  const found = vacancies.find(vacancy => valueAt(vacancy, ['routes', 'nodes', '0']))
  const id = valueAt(found, ['id'])
  ok(typeof id === 'string', 'one of the first hundred vacancies is within reach')
  return id
}

type Answer = {
  data?: unknown
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[]
}

function question(query: string, variables: object, caller: { authorization?: string }): Request {
  return new Request(`${mesh.gatewayUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...caller },
    body: JSON.stringify({ query, variables }),
  })
}

async function stop(): Promise<void> {
  await hive.stop()
  await mesh.stop()
  await rm(folder, { recursive: true, force: true })
}

async function answer(response: Promise<Response>): Promise<Answer> {
  // Whatever it is, it is compared before it is believed.
  return (await (await response).json()) as Answer
}

function valueAt(data: unknown, path: string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  )
}

/** Scalars in the answer, nulls included. */
function count(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce((sum: number, each) => sum + count(each), 0)
}

/** All held until all are known, so that no port is given twice. */
async function freePorts(number: number): Promise<number[]> {
  const servers = Array.from({ length: number }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(servers.map(server => once(server, 'listening')))
  const ports = servers.map(server => {
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('A TCP server has a numbered address.')
    return address.port
  })
  await Promise.all(servers.map(server => once(server.close(), 'close')))
  return ports
}
