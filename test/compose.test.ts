// No engine is needed for what can go wrong in docker-compose.yml without anybody seeing it: the file is read as Docker
// reads it, with the secrets that the project makes, and what each container would be told goes to the code that it runs.

import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SUBGRAPHS_WITH_SOURCES } from '@overstap/schema/sources'
import { afterAll, describe, expect, test } from 'vitest'
import { parse, parseDocument } from 'yaml'
import { readConfig as readGatewayConfig } from '../gateway/src/config.ts'
import { authenticator } from '../gateway/src/policy/authenticate.ts'
import { hopSigner } from '../gateway/src/policy/sign-hop.ts'
import { GATEWAY_NODE_FLAGS, OWNERS, ROOT } from '../mesh/src/settings.ts'
import { readConfig as readSubgraphConfig } from '../subgraphs/kit/src/config.ts'
import { hopVerifier } from '../subgraphs/kit/src/hop.ts'
import { readBehind } from '../subgraphs/kit/src/sources/behind.ts'

type Service = {
  image?: string
  build?: string
  command?: string[]
  environment: Record<string, string | number>
  ports?: string[]
  networks: string[]
  volumes?: string[]
  depends_on?: Record<string, { condition: string; required?: boolean }>
  healthcheck: { test: string[] }
  configs?: { source: string; target: string }[]
}
type Compose = {
  configs: Record<string, { file: string }>
  services: Record<string, Service>
  volumes: Record<string, unknown>
  networks: Record<string, { internal?: boolean } | null>
}

const fileOf = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const composeText = fileOf('docker-compose.yml')
// The shape is what Docker's own specification gives these keys; every part of it that is used is asserted below.
const compose = parse(composeText, { merge: true }) as Compose
const services = Object.entries(compose.services)
const service = (name: string): Service => {
  const found = compose.services[name]
  if (found === undefined) throw new Error(`docker-compose.yml has no service «${name}».`)
  return found
}

const dataFolder = mkdtempSync(join(tmpdir(), 'overstap-compose-'))
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }))
const run = (program: string, ...args: string[]) =>
  execFileSync(process.execPath, [join(ROOT, program), ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, OVERSTAP_DATA: dataFolder },
  })
const dotEnv = run('mesh/src/secrets.ts')
const secrets = new Map(
  dotEnv.split('\n').flatMap(line => {
    const [, name, value] = /^(\w+)='([^']*)'$/.exec(line) ?? []
    return name === undefined || value === undefined ? [] : [[name, value] as const]
  }),
)

/** Fills in `${NAME}`, `${NAME:-otherwise}`, `${NAME:+instead}` and `${NAME:?complaint}` as Docker does. */
function filled(text: string, given: ReadonlyMap<string, string>): string {
  return text.replace(/\$(?:(\$)|\{(\w+)(?::([-+?])([^}]*))?\}|)/g, (whole, dollar, name, kind, rest) => {
    if (dollar) return dollar
    if (!name) throw new Error(`What is «${whole}» in «${text}»? A lone $ is written $$.`)
    const value = given.get(name)
    if (kind === '+') return value ? rest : ''
    if (value) return value
    if (kind === '?') throw new Error(`${name} is missing: ${rest}`)
    return rest ?? ''
  })
}

function environmentOf(name: string, given: ReadonlyMap<string, string> = secrets): Record<string, string> {
  const entries = Object.entries(service(name).environment)
  return Object.fromEntries(entries.map(([variable, value]) => [variable, filled(String(value), given)]))
}

const production = new Map([...secrets].filter(([name]) => /_(SIGNING_KEY|PUBLIC_KEYS|PASSWORD)$/.test(name)))
const issued = new Map([...production, ['OIDC_ISSUER', 'https://id.test'], ['OIDC_JWKS_URL', 'https://id.test/keys']])

/** The variables that `read` asks for by name; it sees none when it lists them. */
function variablesReadBy(read: (env: NodeJS.ProcessEnv) => unknown, env: NodeJS.ProcessEnv): Set<string | symbol> {
  const asked = new Set<string | symbol>()
  const get = (target: NodeJS.ProcessEnv, key: string | symbol) => {
    asked.add(key)
    return Reflect.get(target, key)
  }
  read(new Proxy(env, { get, ownKeys: () => [] }))
  return asked
}

/** Where another owner of rows is asked. */
const SOURCES = '[{"prefix":"uwv-oost","url":"https://uwv-oost.test/graphql","regions":["zwolle"]}]'
const sourcesOf = (name: string) => `${name.toUpperCase()}_SOURCES`
const hasSources = (name: string) => SUBGRAPHS_WITH_SOURCES.some(each => each === name)
const networksOf = (name: string, given: ReadonlyMap<string, string> = secrets) =>
  service(name).networks.map(network => filled(network, given))
const membersOf = (network: string, given = secrets) =>
  services.map(([name]) => name).filter(name => networksOf(name, given).includes(network))
const programs = services.filter(([, each]) => each.build !== undefined)

describe('docker-compose.yml as a whole', () => {
  const client = spawnSync('docker', ['compose', 'version']).status === 0
  const promise = client ? 'is accepted by docker compose' : 'is sound YAML (no docker compose is here to say more)'

  test(promise, () => {
    const { errors, warnings } = parseDocument(composeText, { merge: true, uniqueKeys: true })
    expect([...errors, ...warnings]).toEqual([])
    if (!client) return
    const env = { ...process.env, ...Object.fromEntries(secrets) }
    for (const given of [env, ...SUBGRAPHS_WITH_SOURCES.map(name => ({ ...env, [sourcesOf(name)]: SOURCES }))])
      expect(spawnSync('docker', ['compose', 'config', '-q'], { cwd: ROOT, env: given, encoding: 'utf8' }).stderr).toBe(
        '',
      )
  })

  test('has a program and a database for each owner, and a gateway with its registry', () => {
    const owned = OWNERS.flatMap(({ name }) => [name, `${name}-database`])
    expect(Object.keys(compose.services).sort()).toEqual(['gateway', 'registry-database', ...owned].sort())
    expect(programs.map(([name]) => name).sort()).toEqual(['gateway', ...OWNERS.map(({ name }) => name)].sort())
  })

  test('declares every volume and network that a service uses, and no other', () => {
    const volumes = services.flatMap(([, each]) => (each.volumes ?? []).map(volume => volume.split(':')[0]))
    expect(volumes.sort()).toEqual(Object.keys(compose.volumes).sort())
    const withSources = SUBGRAPHS_WITH_SOURCES.map(name => new Map([...secrets, [sourcesOf(name), SOURCES]]))
    const networks = [secrets, ...withSources].flatMap(given => services.flatMap(([name]) => networksOf(name, given)))
    expect([...new Set(networks)].sort()).toEqual(Object.keys(compose.networks).sort())
  })

  test.each(services)('%s says how it is, and waits for those that must be healthy', (_name, each) => {
    expect(each.healthcheck.test.length).toBeGreaterThan(1)
    for (const [name, { condition }] of Object.entries(each.depends_on ?? {})) {
      expect(service(name).healthcheck.test[0]).toMatch(/^CMD/)
      expect(condition).toBe('service_healthy')
    }
  })

  test.each(services)('%s is given no secret that stands in the file, and none that has a default', (_name, each) => {
    for (const [variable, value] of Object.entries(each.environment)) {
      if (variable === 'DEVELOPMENT_ISSUER_KEYS') expect(value).toBe(`\${${variable}:-}`)
      else if (/KEY|PASSWORD|SECRET|TOKEN/.test(variable))
        expect(value).toMatch(/^\$\{\w+:\?[^}]*npm run -s secrets[^}]*\}$/)
      const literal = String(value).replaceAll(/\$\{\w+:\?[^}]*\}/g, '')
      expect(literal).not.toMatch(/:\/\/[^/@:]*:[^/@]+@/)
    }
  })
})

describe('each program', () => {
  test.each(programs)('%s runs a file that exists and goes into the image', (name, { command = [] }) => {
    const [program, ...given] = command
    const file = given.at(-1) ?? ''
    expect([program, ...given.slice(0, -1)]).toEqual(['node', ...(name === 'gateway' ? GATEWAY_NODE_FLAGS : [])])
    expect(existsSync(join(ROOT, file)), file).toBe(true)
    expect(leftOut(file), file).toBe(false)
  })

  test('gateway is run alone as it is in the mesh', () => {
    const flags = GATEWAY_NODE_FLAGS.join(' ')
    expect(JSON.parse(fileOf('package.json')).scripts.gateway).toBe(`exec node ${flags} gateway/src/main.ts`)
    expect(fileOf('Dockerfile').replaceAll(/[",[\]]/g, '')).toContain(`CMD node ${flags} gateway/src/main.ts`)
  })

  test.each(OWNERS)('$name is told what it reads, and nothing else', ({ name, port }) => {
    const env = environmentOf(name)
    const read = (given: NodeJS.ProcessEnv) => readSubgraphConfig(name, 1, given)
    const behind = (given: NodeJS.ProcessEnv) => hasSources(name) && readBehind(given, { name, owner: 'own' })
    const asked = variablesReadBy(given => [read(given), behind(given)], env)
    expect(Object.keys(env).filter(variable => !asked.has(variable))).toEqual([])
    expect(read(env)).toMatchObject({ host: '0.0.0.0', port, seed: '2000x600' })
    expect(service(name).healthcheck.test.at(-1)).toContain(`"http://127.0.0.1:${port}/health/ready"`)
  })

  test('gateway is told what it reads, and where each owner is', () => {
    const env = environmentOf('gateway')
    const readBy = (given: NodeJS.ProcessEnv) => variablesReadBy(each => readGatewayConfig({}, each), given)
    const asked = new Set([...readBy(env), ...readBy(environmentOf('gateway', issued))])
    const places = Object.keys(env).filter(variable => !asked.has(variable))
    expect(places.sort()).toEqual(OWNERS.map(({ name }) => `${name.toUpperCase()}_URL`).sort())
    const { host, port, partnerUrls } = readGatewayConfig({}, env)
    expect({ host, port }).toEqual({ host: '0.0.0.0', port: 4000 })
    for (const owner of OWNERS) expect(partnerUrls.get(owner.name)).toBe(`http://${owner.name}:${owner.port}/graphql`)
    expect(service('gateway').healthcheck.test.at(-1)).toContain('"http://127.0.0.1:4000/health/ready"')
  })

  test('gateway starts without a partner that does not come up, and without the registry', () => {
    const waitsFor = Object.entries(service('gateway').depends_on ?? {})
    const names = ['registry-database', ...OWNERS.map(({ name }) => name)]
    expect(waitsFor.map(([name, { required }]) => [name, required])).toEqual(names.map(name => [name, false]))
  })

  test('believes the tokens of npm run token, and whom the gateway vouches for', async () => {
    const { issuer, signingKey } = readGatewayConfig({}, environmentOf('gateway'))
    const viewer = await authenticator(issuer)(`Bearer ${run('mesh/src/token.ts', '--role', 'coach').trim()}`)
    expect(viewer.role).toBe('coach')
    for (const { name, port } of OWNERS) {
      const { gatewayKeys } = readSubgraphConfig(name, port, environmentOf(name))
      const hop = { path: '/graphql', body: '{}' }
      const token = await hopSigner(signingKey)(viewer, 'trace')({ partner: name, ...hop })
      const verify = await hopVerifier(name, gatewayKeys)
      const vouched = await verify({ token, method: 'POST', path: hop.path, body: Buffer.from(hop.body) })
      expect(vouched.viewer).toMatchObject({ role: 'coach', regions: viewer.regions })
    }
  })

  test('asks for production when nothing is said: an issuer of its own, and no made-up people', () => {
    const withoutIssuer = environmentOf('gateway', production)
    expect(() => readGatewayConfig({}, withoutIssuer)).toThrow('OIDC_ISSUER must be set in production')
    const { issuer } = readGatewayConfig({}, environmentOf('gateway', issued))
    expect(issuer).toEqual({ name: 'https://id.test', audience: 'overstap', keys: new URL('https://id.test/keys') })
    for (const { name } of OWNERS) {
      expect(readSubgraphConfig(name, 1, environmentOf(name, production)).seed).toBeUndefined()
    }
  })

  test.each(programs)('%s does not start without any one of its secrets, and the complaint says what to do', name => {
    const used = [...JSON.stringify(service(name).environment).matchAll(/\$\{(\w+):\?/g)].map(match => match[1] ?? '')
    expect(used.length).toBeGreaterThan(0)
    for (const secret of used) {
      const rest = new Map([...secrets].filter(([variable]) => variable !== secret))
      expect(() => environmentOf(name, rest)).toThrow(`${secret} is missing: make it with «npm run -s secrets > .env»`)
    }
  })
})

describe('each database', () => {
  test.each(OWNERS)('$name keeps its data in a volume of its own, under a password of its own', ({ name }) => {
    const { image, volumes } = service(`${name}-database`)
    expect(image).toBe('postgres:18')
    expect(volumes).toEqual([`${name}-data:/var/lib/postgresql`])
    const { OWNER, POSTGRES_PASSWORD } = environmentOf(`${name}-database`)
    const url = new URL(readSubgraphConfig(name, 1, environmentOf(name)).databaseUrl)
    expect(url.href).toBe(`postgres://${name}:${POSTGRES_PASSWORD}@${name}-database:5432/${name}`)
    expect(OWNER).toBe(name)
    expect([...secrets].filter(([, value]) => value === POSTGRES_PASSWORD)).toHaveLength(1)
  })

  test.each(OWNERS)('$name is owned by an ordinary account, and nobody logs in as its superuser', ({ name }) => {
    const { configs } = service(`${name}-database`)
    expect(configs).toEqual([{ source: 'ordinary-owner', target: '/docker-entrypoint-initdb.d/ordinary-owner.sql' }])
    const { OWNER, POSTGRES_USER } = environmentOf(`${name}-database`)
    expect([OWNER, POSTGRES_USER]).toEqual([name, 'postgres'])
    const file = compose.configs['ordinary-owner']?.file ?? ''
    for (const promise of [/^create role :"owner" login nosuperuser /m, /^create database :"owner" owner :"owner";/m]) {
      expect(fileOf(file)).toMatch(promise)
    }
    expect(fileOf(file)).toMatch(/^alter role postgres password null;/m)
  })

  test('of the registry is the gateway’s alone, in a volume and under a password of its own', () => {
    const { image, volumes } = service('registry-database')
    expect([image, volumes]).toEqual(['postgres:18', ['registry-data:/var/lib/postgresql']])
    const { OWNER, POSTGRES_USER, POSTGRES_PASSWORD } = environmentOf('registry-database')
    expect([OWNER, POSTGRES_USER]).toEqual(['registry', 'postgres'])
    const { registry } = readGatewayConfig({}, environmentOf('gateway'))
    expect(registry).toEqual({
      databaseUrl: `postgres://registry:${POSTGRES_PASSWORD}@registry-database:5432/registry`,
      folder: '/registry',
      howOften: { changesPerHour: 0, checksPerMinute: 0 },
      production: false,
    })
    expect(membersOf('registry-database').sort()).toEqual(['gateway', 'registry-database'])
    expect(service('gateway').volumes).toContain('registry:/registry')
  })

  test.each(OWNERS)('$name is reached by its own subgraph only, and that by the gateway only', ({ name }) => {
    expect(service(`${name}-database`).networks).toEqual([`${name}-database`])
    expect(membersOf(`${name}-database`).sort()).toEqual([name, `${name}-database`])
    const sources = hasSources(name) ? [`${name}-sources`] : []
    expect(networksOf(name).toSorted()).toEqual([`${name}-database`, `${name}-gateway`, ...sources])
    expect(membersOf(`${name}-gateway`).sort()).toEqual([name, 'gateway'].sort())
    for (const end of ['database', 'gateway']) expect(compose.networks[`${name}-${end}`]).toEqual({ internal: true })
  })

  test('is not seen from outside: only the gateway is, on this machine', () => {
    expect(services.filter(([, each]) => each.ports).map(([name]) => name)).toEqual(['gateway'])
    expect((service('gateway').ports ?? []).map(port => filled(port, secrets))).toEqual(['127.0.0.1:4000:4000'])
    expect(membersOf('outside')).toEqual(['gateway'])
  })

  test.each(SUBGRAPHS_WITH_SOURCES)(
    'of %s has its subgraph reach other owners when there are some, and else nothing outside',
    name => {
      const inFront = { name, owner: 'own' }
      const withSources = new Map([...secrets, [sourcesOf(name), SOURCES]])
      expect(readBehind(environmentOf(name), inFront).sources).toEqual([])
      expect(membersOf(`${name}-sources`)).toEqual([name])
      expect(compose.networks[`${name}-sources`]).toEqual({ internal: true })
      expect(membersOf(`${name}-sources-outside`)).toEqual([])
      const { sources, deadlineMs } = readBehind(environmentOf(name, withSources), inFront)
      expect({ sources, deadlineMs }).toEqual({ sources: JSON.parse(SOURCES), deadlineMs: 600 })
      expect(membersOf(`${name}-sources-outside`, withSources)).toEqual([name])
      expect(compose.networks[`${name}-sources-outside`]).toBeNull()
      expect(networksOf(name, withSources)).not.toContain('outside')
    },
  )
})

describe('what the secrets are made with', () => {
  test('is a script of the project that says the same each time', () => {
    expect(JSON.parse(fileOf('package.json')).scripts).toMatchObject({ secrets: 'node mesh/src/secrets.ts' })
    expect(run('mesh/src/secrets.ts')).toBe(dotEnv)
  })

  test('names every secret once, each with a value of its own', () => {
    expect(dotEnv.split('\n').filter(line => line && !line.startsWith('#'))).toHaveLength(secrets.size)
    expect(new Set(secrets.values()).size).toBe(secrets.size)
  })

  test('stays out of git', () => {
    expect(fileOf('.gitignore').split('\n')).toContain('.env')
  })
})

const ignored = [...fileOf('.dockerignore').matchAll(/^[^#\n].*$/gm)].map(([line]) => line)
const inRegExp: Record<string, string> = { '**/': '(.+/)?', '*': '[^/]*', '.': '\\.', '!': '' }

/** Docker's rule: the last line that fits a path, or a folder above it, decides; to it a leading dot is like any letter. */
function leftOut(path: string): boolean {
  const upwards = path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'))
  const last = ignored.findLast(line => {
    const pattern = line.replace(/\*\*\/|[*.!]/g, sign => inRegExp[sign] ?? sign)
    return upwards.some(each => new RegExp(`^${pattern}$`).test(each))
  })
  return last !== undefined && !last.startsWith('!')
}

describe('the image', () => {
  const steps = [...fileOf('Dockerfile').matchAll(/^[A-Z].*$/gm)].map(([line]) => line)
  const copied = steps.flatMap(step => (step.startsWith('COPY ') ? step.split(' ').slice(1, -1) : []))

  test('copies only what exists and is not left out: no keys, no tests, no packages of this machine', () => {
    for (const path of copied) expect([path, existsSync(join(ROOT, path)), leftOut(path)]).toEqual([path, true, false])
    const keys = ['.env', 'gateway/.env', '.overstap/keys.json', '.git/config', 'mesh/src/keys.ts']
    for (const path of [...keys, 'schema/test/region.test.ts', 'gateway/node_modules/a']) {
      expect(leftOut(path), path).toBe(true)
    }
  })

  test('holds all that a program reads: contracts, migrations, reference data', () => {
    const read = globSync(
      [
        '{gateway,subgraphs/*}/{src,db,migrations}/**/*.{ts,sql,tsv}',
        'subgraphs/*/{schema.graphql,contracts.json,source.json}',
      ],
      { cwd: ROOT },
    )
    const shared = globSync(
      ['schema/{reference,matching,region,rights,policy,contracts,sources}/*.{ts,tsv}', 'schema/supergraph.graphql'],
      {
        cwd: ROOT,
      },
    )
    expect(read.length + shared.length).toBeGreaterThan(100)
    expect([...read, ...shared].filter(path => leftOut(path) || !copied.includes(path.split('/')[0] ?? ''))).toEqual([])
  })

  test('tells npm of every workspace before it installs, and installs only what runs', () => {
    const install = steps.findIndex(step => step.includes('npm ci'))
    const { workspaces, dependencies } = JSON.parse(fileOf('package.json'))
    const described = globSync(
      workspaces.map((each: string) => `${each}/package.json`),
      { cwd: ROOT },
    )
    for (const path of described) {
      expect(steps.slice(0, install)).toContain(`COPY ${path} ${path.slice(0, -'package.json'.length)}`)
    }
    expect(steps[install]).toMatch(/npm ci --omit=dev --omit=optional --ignore-scripts /)
    expect(steps[0]).toBe(`FROM node:${dependencies.node.split('.')[0]}-slim`)
  })

  test('runs as somebody who is not root', () => {
    expect(steps.filter(step => step.startsWith('USER '))).toEqual(['USER node'])
    expect(steps.slice(steps.indexOf('USER node') + 1).filter(step => !step.startsWith('CMD '))).toEqual([])
  })
})
