// What `npm start` promises to who types it, told in the order of one folder's life: started, disturbed, stopped, started
// again, killed; then a folder whose first starts were interrupted; then starts that are refused.

import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { ownerUrl } from '../../test/owner-account.ts'
import { issueToken, TOKEN_ROLES } from '../src/development-issuer.ts'
import { openKeys } from '../src/keys.ts'
import { keysFileOf, OWNERS, ROOT } from '../src/settings.ts'
import {
  ask,
  embeddedUrl,
  inAnotherTerminal,
  newFolder,
  npmStart,
  removeMeshes,
  type Started,
  sqlAt,
} from './npm-start.ts'
import { eventually, freePort, listenOn } from './scene.ts'

const STARTS_WITHIN_MS = 60_000
const KEPT_TITLE = 'A title that somebody changed by hand'
const ROUTE = `{ candidate(id: "uwv-noord:1") { routes(first: 1, where: {branches: OTHER}) { nodes {
  fit vacancy { title } trainingPlan { weeks } fundingPlan { coveredCents } } } } }`

afterAll(removeMeshes)

async function question(mesh: Started, token: string | undefined, query: string, variables = {}) {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` }
  return ask(`${mesh.gatewayUrl}/graphql`, headers, JSON.stringify({ query, variables }))
}

async function askAsCoach(mesh: Started, folder: string) {
  return question(mesh, await issueToken(openKeys(keysFileOf(folder)), { role: 'coach' }), ROUTE)
}

async function titleOfVacancy(mesh: Started) {
  return (await question(mesh, undefined, '{ vacancy(id: "techniek-noord:1") { title } }')).data?.vacancy?.title
}

const programOf = (name: string) => (name === 'gateway' ? 'gateway/src/main.ts' : `subgraphs/${name}/src/main.ts`)
const PROGRAMS = ['gateway', ...OWNERS.map(owner => owner.name)]

function pidsOf(mesh: Started): Record<string, number> {
  return Object.fromEntries(PROGRAMS.map(name => [name, mesh.family.memberWith(programOf(name))]))
}

async function stopsEntirely(mesh: Started, withinMs?: number): Promise<void> {
  await eventually(mesh.family.alive, pids => pids.length === 0, withinMs)
}

describe('the first start in a folder', () => {
  let folder: string
  let mesh: Started
  let earlyToken: string

  beforeAll(async () => {
    folder = await newFolder()
    mesh = await npmStart(folder)
    await mesh.prints('a new cluster in')
    earlyToken = await issueToken(openKeys(keysFileOf(folder)), { role: 'coach' })
    await mesh.welcomes()
  })

  test('prints where everything listens', async () => {
    expect(mesh.output()).toContain(`  GraphQL        ${mesh.gatewayUrl}/graphql\n`)
    for (const { name } of OWNERS) {
      expect(mesh.output()).toMatch(new RegExp(`^ +${name} +${mesh.ports[name]}$`, 'm'))
      const answer = await fetch(`http://127.0.0.1:${mesh.ports[name]}/health/ready`)
      expect(answer.status).toBe(200)
    }
  })

  test('publishes the five into the registry, and answers from there', async () => {
    expect(mesh.output()).toContain('the five are published: graph 1 of the registry\n')
    const response = await fetch(`${mesh.gatewayUrl}/registry`)
    const { graph, subgraphs } = (await response.json()) as { graph: number; subgraphs: { name: string }[] }
    expect([graph, subgraphs.map(({ name }) => name)]).toEqual([1, OWNERS.map(({ name }) => name)])
  })

  test.each(TOKEN_ROLES)('prints a token of a %s that the gateway believes', async role => {
    const token = new RegExp(`^ +${role} +([\\w-]+\\.[\\w-]+\\.[\\w-]+)$`, 'm').exec(mesh.output())?.[1] ?? ''
    // A dashboard may ask it, too: it is registered.
    const register = readFileSync(join(ROOT, 'schema/operations/register.graphql'), 'utf8')
    const about = { region: 'groningen', asOf: '2026-06-01', employer: 'register:uwv' }
    expect((await question(mesh, token, register, about)).errors).toBeUndefined()
    const forged = await question(mesh, `${token.slice(0, -8)}AAAAAAAA`, register, about)
    expect(forged.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })

  test('prints a question that answers when it is pasted into another terminal', async () => {
    const printed = /^ +TOKEN=.*\n(?:.*\\\n)+.*$/m.exec(mesh.output())?.[0]
    // The shell reads it; what curl would be told is asked here, because a machine may be without curl.
    const told = await inAnotherTerminal(`curl() { printf '%s\\n' "$@"; }\n${printed}`)
    const [quiet, url, , authorization, , preflight, , query, , variables, ...rest] = told.trimEnd().split('\n')
    expect({ quiet, preflight, rest }).toEqual({ quiet: '-sG', preflight: 'apollo-require-preflight: yes', rest: [] })
    const [, file = ''] = query?.split('query@') ?? []
    const asked = new URL(url ?? '')
    asked.searchParams.set('query', readFileSync(join(ROOT, file), 'utf8'))
    asked.searchParams.set('variables', variables?.replace('variables=', '') ?? '')
    const headers = new Headers([authorization, preflight].map(line => (line ?? '').split(': ') as [string, string]))
    // biome-ignore lint/suspicious/noExplicitAny: each expectation below says what it must be
    const answer: any = await (await fetch(asked, { headers })).json()
    expect(answer.errors).toBeUndefined()
    expect(answer.data.candidate.routes.nodes).toHaveLength(3)
    for (const route of answer.data.candidate.routes.nodes) {
      expect(route.vacancy.title).toEqual(expect.any(String))
      expect(route.trainingPlan.weeks).toEqual(expect.any(Number))
      expect(route.fundingPlan.uncoveredCents).toEqual(expect.any(Number))
    }
  })

  test('believes what npm run token prints, which is a token and nothing else', async () => {
    const printed = await inAnotherTerminal('npm run -s token -- --role coach', { OVERSTAP_DATA: folder })
    expect(printed).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/)
    const answer = await question(mesh, printed.trim(), ROUTE)
    expect(answer.errors).toBeUndefined()
  })

  test('believes a token that somebody made while the mesh was still starting', async () => {
    expect((await question(mesh, earlyToken, ROUTE)).errors).toBeUndefined()
  })

  test('keeps the folder to itself: a second start is refused in one line, and the first goes on', async () => {
    const before = pidsOf(mesh)
    const launcher = mesh.family.memberWith('mesh/src/start.ts')
    const second = await npmStart(folder)
    expect((await second.ended).code).toBe(1)
    expect(second.events()).toEqual([expect.stringContaining(`in use by another launcher (process ${launcher})`)])
    expect(second.output()).not.toMatch(/^ +at /m)
    await stopsEntirely(second)
    expect(pidsOf(mesh)).toEqual(before)
    expect((await askAsCoach(mesh, folder)).errors).toBeUndefined()
  })

  test('goes on around a killed subgraph: names the hole, reports it, starts it again, leaves the others alone', async () => {
    const before = pidsOf(mesh)
    process.kill(before.training ?? 0, 'SIGKILL')
    const holed = await eventually(
      () => askAsCoach(mesh, folder),
      answer => answer.extensions?.sources !== undefined,
    )
    expect(holed.extensions?.sources).toEqual([expect.objectContaining({ name: 'training', status: 'UNAVAILABLE' })])
    expect(holed.data.candidate.routes.nodes[0]).toMatchObject({
      fit: expect.any(Number),
      vacancy: { title: expect.any(String) },
      trainingPlan: null,
    })
    await mesh.prints('training is ready again')
    expect(mesh.events()).toContain('training ended unexpectedly (signal SIGKILL); it is started again in 0.5 s')
    const healed = await eventually(
      () => askAsCoach(mesh, folder),
      answer => answer.errors === undefined,
    )
    expect(healed.data.candidate.routes.nodes[0].trainingPlan).not.toBeNull()
    const after = pidsOf(mesh)
    expect(after.training).not.toBe(before.training)
    expect({ ...after, training: 0 }).toEqual({ ...before, training: 0 })
  })

  test('ends with every process and exit code 0 when npm gets SIGTERM', async () => {
    await sqlAt(await embeddedUrl(folder, 'vacancies'), `update vacancies set title = '${KEPT_TITLE}' where number = 1`)
    mesh.signal('SIGTERM')
    expect(await mesh.ended).toEqual({ code: 0, signal: null })
    await stopsEntirely(mesh)
    expect(mesh.events().at(-1)).toBe('Everything has stopped')
  })

  test('can be followed by another, which finds the data as they were and makes none again', {
    timeout: STARTS_WITHIN_MS,
  }, async () => {
    mesh = await npmStart(folder)
    await mesh.welcomes()
    expect(mesh.output()).not.toMatch(/seed|migrated|a new cluster/)
    expect(await titleOfVacancy(mesh)).toBe(KEPT_TITLE)
    expect((await askAsCoach(mesh, folder)).errors).toBeUndefined()
  })

  test('leaves nothing that lingers for 15 seconds when its launcher is killed', async () => {
    const doomed = [...Object.values(pidsOf(mesh)), mesh.family.memberWith('bin/postgres -D')]
    expect(mesh.family.alive()).toEqual(expect.arrayContaining(doomed))
    process.kill(mesh.family.memberWith('mesh/src/start.ts'), 'SIGKILL')
    await mesh.ended
    await stopsEntirely(mesh, 15_000)
  })

  test('can be followed by another also when its launcher was killed, and Ctrl-C ends that one', {
    timeout: STARTS_WITHIN_MS,
  }, async () => {
    mesh = await npmStart(folder)
    await mesh.welcomes()
    expect(mesh.output()).not.toMatch(/seed|migrated|a new cluster/)
    expect(await titleOfVacancy(mesh)).toBe(KEPT_TITLE)
    mesh.signal('SIGINT', 'group')
    expect(await mesh.ended).toEqual({ code: 0, signal: null })
    await stopsEntirely(mesh)
  })
})

describe('a start that is interrupted', () => {
  let folder: string
  let mesh: Started
  const small = { SEED_DEMO: '300x100' }
  let elsewhere: Awaited<ReturnType<typeof databaseElsewhere>>
  beforeAll(async () => {
    folder = await newFolder()
    elsewhere = await databaseElsewhere()
    return elsewhere.drop
  })

  const clusterIsMade = () =>
    eventually(
      () => readdir(join(folder, 'postgres')).catch(() => []),
      names => names.some(name => name.startsWith('data.new')),
    )

  test.each([
    ['makes the cluster', clusterIsMade, small],
    ['makes the partners and runs the first programs', (mesh: Started) => mesh.prints('PostgreSQL listens'), small],
    // Large enough to say how far it is.
    ['fills the databases', (mesh: Started) => mesh.prints('seeding candidate'), { SEED_DEMO: '60000x100' }],
  ])(
    'while it %s ends with every process and exit code 0',
    { timeout: STARTS_WITHIN_MS },
    async (_what, moment, given) => {
      mesh = await npmStart(folder, given)
      await moment(mesh)
      mesh.signal('SIGTERM')
      expect(await mesh.ended).toEqual({ code: 0, signal: null })
      await stopsEntirely(mesh)
      expect(mesh.output()).not.toContain('The mesh runs')
      expect(mesh.events().at(-1)).toBe('Everything has stopped')
      expect(mesh.output()).not.toMatch(/unexpectedly|not ready within|did not stop|cannot start|ECONNREFUSED|^ +at /m)
    },
  )

  test('can be followed by a whole one, with one owner on a PostgreSQL of its own and the others embedded', {
    timeout: STARTS_WITHIN_MS,
  }, async () => {
    mesh = await npmStart(folder, { ...small, CANDIDATES_DATABASE_URL: elsewhere.url })
    await mesh.welcomes()
    expect((await askAsCoach(mesh, folder)).errors).toBeUndefined()
    expect(await sqlAt(elsewhere.url, 'select count(*)::int as people from candidates')).toEqual([{ people: 300 }])
    const vacancies = await embeddedUrl(folder, 'vacancies')
    expect(await sqlAt(vacancies, 'select count(*)::int as jobs from vacancies')).toEqual([{ jobs: 100 }])
    const connected = `select distinct datname as name from pg_stat_activity where application_name like 'overstap-%' order by 1`
    expect((await sqlAt(await embeddedUrl(folder, 'postgres'), connected)).map(({ name }) => name)).toEqual([
      'funding',
      'organisations',
      'registry',
      'training',
      'vacancies',
    ])
  })

  test('leaves out an owner whose database is newer than the code, says why, and goes on', async () => {
    const future = `insert into migrations (name, digest) values ('9999-of-a-later-version.sql', '')`
    await sqlAt(await embeddedUrl(folder, 'funding'), future)
    process.kill(mesh.family.memberWith(programOf('funding')), 'SIGKILL')
    await mesh.prints('funding: cannot start: The database is newer than this code')
    const holed = await askAsCoach(mesh, folder)
    expect(holed.extensions?.sources).toEqual([expect.objectContaining({ name: 'funding', status: 'UNAVAILABLE' })])
    expect(holed.data.candidate.routes.nodes[0]).toMatchObject({ fundingPlan: null, trainingPlan: expect.anything() })
    mesh.signal('SIGTERM')
    expect((await mesh.ended).code).toBe(0)
    await stopsEntirely(mesh)
  })
})

describe('a start that cannot succeed', () => {
  async function isRefused(given: Record<string, string>): Promise<string[]> {
    const folder = await newFolder()
    const mesh = await npmStart(folder, given)
    expect((await mesh.ended).code).toBe(1)
    await stopsEntirely(mesh)
    expect(mesh.output()).not.toMatch(/^ +at /m)
    expect(await readdir(folder).catch(() => [])).not.toContain('postgres')
    return mesh.events()
  }

  test('names the port that is taken, by whom it was wanted, and the variable to change', async () => {
    const port = await freePort()
    await listenOn(port)
    expect(await isRefused({ TRAINING_PORT: String(port) })).toEqual([
      `Port ${port} (training) is taken. Stop what listens there, or choose another with TRAINING_PORT.`,
    ])
  })

  test.each(['0', '65536', 'http', '4e-1'])('says that %s is no port', async port => {
    expect(await isRefused({ PORT: port })).toEqual([`PORT must be a port from 1 to 65535, but it is «${port}».`])
  })

  test('says which two programs were given the same port', async () => {
    const port = String(await freePort())
    expect(await isRefused({ PORT: port, FUNDING_PORT: port })).toEqual([
      `Port ${port} is given to both gateway and funding. Choose another with FUNDING_PORT.`,
    ])
  })

  test('says that it is not for production', async () => {
    expect(await isRefused({ NODE_ENV: 'production' })).toEqual([
      expect.stringContaining('does not work with NODE_ENV=production'),
    ])
  })
})

/** An empty database on the PostgreSQL of this test run. */
async function databaseElsewhere() {
  const adminUrl = inject('adminUrl')
  const name = `overstap_start_${process.pid}`
  await sqlAt(adminUrl, `create database ${name} owner ${inject('owner').name}`)
  return {
    url: ownerUrl(adminUrl, inject('owner'), name),
    drop: async () => void (await sqlAt(adminUrl, `drop database ${name} with (force)`)),
  }
}
