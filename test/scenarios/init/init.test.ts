// What a new partner meets: a name is given, and there is a subgraph that runs, passes its tests and the checks, and adds a
// field to a candidate. With our kit, and in one file without it. One more owner of candidates has its people among the others.

import { spawnSync } from 'node:child_process'
import { createPrivateKey, randomBytes, randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { hopSignerOf } from '@overstap/kit'
import { stories } from '@overstap/schema/region'
import { rightsOf } from '@overstap/schema/rights'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { issueToken } from '../../../mesh/src/development-issuer.ts'
import type { KeyName } from '../../../mesh/src/keys.ts'
import { ROOT } from '../../../mesh/src/settings.ts'
import { ask } from '../ask.ts'
import { joinMesh, startBeside } from '../joined.ts'
import { keys, meshBefore } from '../sources/beside.ts'

const env = { PATH: process.env.PATH, HOME: process.env.HOME, TEST_DATABASE_URL: process.env.TEST_DATABASE_URL }
const runWith = (given: Record<string, string>, program: string, ...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, program), ...words], {
    cwd: ROOT,
    env: { ...env, ...given },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}
const run = (program: string, ...words: string[]) => runWith({}, program, ...words)

/** Made where partners make theirs, as only there everything finds it. */
function made(words: string, ...options: string[]) {
  const name = `try-${words}-x${randomBytes(4).toString('hex')}`
  afterAll(() => rmSync(join(ROOT, 'subgraphs', name), { recursive: true, force: true }))
  const { status, stdout, stderr } = run('mesh/src/mesh.ts', 'init', name, '--format', 'json', ...options)
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return { name, told: JSON.parse(stdout), field: name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase()) }
}
const kit = made('kit')
const plain = made('plain', '--plain')
const REGIONS = ['groningen', 'drenthe']
const source = made('source', '--source', 'candidates', '--regions', REGIONS.join())

describe('what is told', () => {
  it('is which files were made and what to do next', () => {
    expect(kit.told).toMatchObject({
      name: kit.name,
      files: expect.arrayContaining([`subgraphs/${kit.name}/schema.graphql`, `subgraphs/${kit.name}/src/main.ts`]),
      next: expect.arrayContaining([{ command: `npm run mesh -- run ${kit.name}`, does: expect.any(String) }]),
    })
    expect(plain.told.files).toEqual(
      ['README.md', 'package.json', 'schema.graphql', 'subgraph.js'].map(file => `subgraphs/${plain.name}/${file}`),
    )
    const invitations = [kit, plain].map(({ told }) => told.next[1].command)
    for (const each of invitations) expect(each).toMatch(/ invite .* --url http:\/\/127\.0\.0\.1:40\d\d\/graphql/)
    expect(invitations[0].slice(-20)).not.toBe(invitations[1].slice(-20))
    for (const { name, told } of [kit, plain, source])
      expect(told.next.at(-2).does).toContain(`COPY subgraphs/${name}/package.json subgraphs/${name}/`)
    expect(source.told.files).toContain(`subgraphs/${source.name}/source.json`)
    expect(source.told.next.map((each: { command: string }) => each.command)).toEqual(
      expect.arrayContaining([
        `CANDIDATES_SOURCES='${JSON.stringify([{ prefix: source.name, url: 'http://127.0.0.1:4043/graphql', regions: REGIONS }])}' npm start`,
        `npm run mesh -- run ${source.name}`,
      ]),
    )
  })
})

describe.each([
  ['with our kit', kit],
  ['in one file', plain],
])('a subgraph %s', async (_, { name, field }) => {
  const { gatewayUrl, stop } = await joinMesh(name)
  const person = { id: stories.electrician }
  const QUESTION = `query ($id: ID!) { candidate(id: $id) { id branch { name } ${field}Workshops } }`

  it('adds its field to a candidate, for a coach and for nobody else', async () => {
    const { data, errors } = await ask(QUESTION, person, { gatewayUrl })
    expect(errors).toBeUndefined()
    expect(data.candidate).toMatchObject({ id: person.id, branch: { name: 'Technical installation' } })
    expect(data.candidate[`${field}Workshops`]).toBeGreaterThan(0)
    const others = await ask(QUESTION, person, { gatewayUrl, token: inject('mesh').tokens.partner })
    expect(others.errors?.map(({ extensions }) => extensions.code)).toContain('FORBIDDEN')
  })

  it('has an entity of its own that leads to what others know', async () => {
    const fields = 'id title heldOn municipality { name region { code } }'
    const list = name === kit.name ? `{ nodes { ${fields} } }` : `{ ${fields} }`
    const { data, errors } = await ask(`{ ${field}Workshops ${list} }`, {}, { gatewayUrl, token: null })
    expect(errors).toBeUndefined()
    const workshops = data[`${field}Workshops`].nodes ?? data[`${field}Workshops`]
    expect(workshops[0]).toEqual({
      id: `${name}:2`,
      title: 'Schakelkast bedraden',
      heldOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      municipality: { name: 'Groningen', region: { code: 'groningen' } },
    })
  })

  it('leaves a hole and nothing else when it is gone', async () => {
    await stop()
    const { data, errors } = await ask(QUESTION, person, { gatewayUrl })
    expect(data.candidate).toMatchObject({ branch: { name: 'Technical installation' }, [`${field}Workshops`]: null })
    expect(errors).toMatchObject([{ extensions: { code: 'SOURCE_UNAVAILABLE', source: name } }])
  })
})

describe('a source', async () => {
  const { name } = source
  const running = await startBeside(name)
  const [, named = ''] = /^ {2}.*CANDIDATES_SOURCES='(.*)' npm start$/m.exec(running.said()) ?? []
  const { gatewayUrl } = await meshBefore('candidates', named)
  const by = { gatewayUrl, token: await issueToken(keys, { role: 'coach', regions: REGIONS }) }
  const LIST = `{ candidates(where: { statuses: [AT_RISK] }) { count { atLeast atMost }
    page(first: 50) { nodes { id region { code } skills { skill { label } } } owners { owner complete trouble } } } }`
  const list = async () => {
    const { data, errors } = await ask(LIST, {}, by)
    expect(errors).toBeUndefined()
    const { count, page } = data.candidates
    const isOfSource = ({ id }: { id: string }) => id.startsWith(`${name}:`)
    return { count, owners: page.owners, own: page.nodes.filter(isOfSource), all: page.nodes.length }
  }

  it('is named as the mesh must be started with it', () => {
    expect(JSON.parse(named)).toEqual([{ prefix: name, url: running.url, regions: REGIONS }])
  })

  it('has its people in one list with those of the other owner, for a coach of its regions', async () => {
    const { own, all, owners, count } = await list()
    expect(own.length).toBeGreaterThan(0)
    expect(own.length).toBeLessThan(all)
    for (const { region, skills } of own) {
      expect(REGIONS).toContain(region.code)
      for (const { skill } of skills) expect(skill.label).toEqual(expect.any(String))
    }
    expect(owners).toEqual(['uwv-noord', name].map(owner => ({ owner, complete: true, trouble: null })))
    // Its source.json says that the two may know the same people.
    expect(count.atLeast).toBeLessThan(count.atMost)
  })

  it('believes the key of the subgraph and no other of the mesh, also not that of the gateway', async () => {
    const body = JSON.stringify({ query: '{ source { prefix } }' })
    const coach = {
      role: 'coach',
      purpose: 'MEDIATION',
      rights: rightsOf('coach', 'MEDIATION'),
      regions: REGIONS,
    } as const
    const statusBy = async (signer: KeyName) => {
      const key = createPrivateKey({ key: keys.privateKey(signer), format: 'jwk' })
      const sign = hopSignerOf('candidates', key)({ ...coach, sub: 'coach-1', org: null, trace: randomUUID() })
      const token = sign({ audience: name, path: '/graphql', body })
      const headers = { 'content-type': 'application/json', 'overstap-viewer': token }
      return (await fetch(running.url, { method: 'POST', headers, body })).status
    }
    expect(await statusBy('owner-candidates')).toBe(200)
    const others = ['gateway', 'owner-vacancies', `owner-${name}`] as const
    expect(await Promise.all(others.map(statusBy))).toEqual([401, 401, 401])
  })

  it('is named as missing when it is gone, and the rest stands', async () => {
    await running.stop()
    const { own, all, owners, count } = await list()
    expect([own, count.atMost]).toEqual([[], null])
    expect(all).toBeGreaterThan(0)
    expect(owners[1]).toEqual({ owner: name, complete: false, trouble: 'UNAVAILABLE' })
  })
})

describe('before anything in them is changed', () => {
  it('all keep the house rules, compose with the owners, and have the types that would be generated', {
    timeout: 120_000,
  }, () => {
    const { status, stderr } = run('schema/generate.ts', '--check')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('the tests that come with the kit pass', { timeout: 120_000 }, () => {
    const vitest = 'node_modules/vitest/vitest.mjs'
    const { status, stdout } = run(vitest, 'run', '--project', 'parts', `subgraphs/${kit.name}`)
    expect(stdout).toMatch(/Tests .*10 passed/)
    expect(status).toBe(0)
  })

  it('the tests that come with a source pass, and those of its contract', { timeout: 240_000 }, () => {
    const { command } = source.told.next.find((each: { command: string }) => each.command.includes('npx vitest'))
    expect(command).toBe(
      `SOURCE_FOLDER=${source.name} npx vitest run --project parts subgraphs/${source.name} test/sources/conformance-candidates.test.ts`,
    )
    const words = [
      'run',
      '--project',
      'parts',
      `subgraphs/${source.name}`,
      'test/sources/conformance-candidates.test.ts',
    ]
    const { status, stdout } = runWith({ SOURCE_FOLDER: source.name }, 'node_modules/vitest/vitest.mjs', ...words)
    expect(stdout).toMatch(/Test Files .*2 passed/)
    expect(status).toBe(0)
  })
})
